public import ArgumentModel

/// What a person decided about something on which makers of maps differ, and why.
///
/// Decisions are written into what `argue agree --adjudicate --json` prints: beside what is open stands from
/// whom it is taken, or null for leaving it out, and the reason.
///
/// ```json
/// { "residuals": [
///   { "what": "role", "id": "learn", "maker": "anna", "take": "ben", "why": "Nobody answers it." },
///   { "what": "statement", "id": "d", "maker": "ben", "take": null, "why": "Not in the text." } ] }
/// ```
public struct CurationDecision: Hashable, Sendable {
  /// What can be decided about: entities by their kind, or parts of them.
  public enum What: String, CaseIterable, Hashable, Sendable {
    /// Whether an entity of the kind is in the map.
    case statement, reason, relation, group, utterance, comment
    /// A statement's role, and where it stands.
    case role, anchors
    /// What a turn of a dialogue does, and what it brings in.
    case act, content
    /// What belongs to a group.
    case members
  }

  /// What becomes of it.
  public enum Choice: Hashable, Sendable {
    /// It is as that maker has it.
    case take(from: String)
    /// It isn't in the map.
    case leaveOut
    /// What the rule says; there is only a reason.
    case asRuled
  }

  /// What is decided.
  public var what: What
  /// The id of the entity in the map of the first maker who has it.
  public var id: EntityID
  /// That maker.
  public var maker: String
  /// What becomes of it.
  public var choice: Choice
  /// Why, in the person's words.
  public var why: String?

  /// Makes a decision.
  public init(
    _ what: What, _ id: EntityID, of maker: String, _ choice: Choice, why: String? = nil
  ) {
    (self.what, self.id, self.maker, self.choice, self.why) = (what, id, maker, choice, why)
  }
}

extension CurationDecision {
  /// Reads the decisions in a document; what has neither `take` nor `why` isn't decided.
  /// - Throws: Everything that is wrong with the shape.
  public static func list(json: JSONValue) throws(ShapeProblems) -> [CurationDecision] {
    guard let entries = json.objectValue?["residuals"]?.arrayValue else {
      throw ShapeProblems([
        ShapeProblem(
          pointer: "", message: "decisions are an object with a list under “residuals”")
      ])
    }
    var problems: [ShapeProblem] = []
    var decisions: [CurationDecision] = []
    for (number, entry) in entries.enumerated() {
      let pointer = "/residuals/\(number)"
      guard let object = entry.objectValue else {
        problems.append(ShapeProblem(pointer: pointer, message: "expected an object"))
        continue
      }
      let known = ["what", "id", "maker", "votes", "take", "why"]
      for member in object.members where !known.contains(member.name) {
        problems.append(
          ShapeProblem(
            pointer: pointer + "/" + JSONPointer.escape(member.name),
            message: "a decision has what, id, maker, take and why"))
      }
      guard let what = object["what"]?.stringValue.flatMap(What.init(rawValue:)) else {
        let words = What.allCases.map { $0.rawValue }.joined(separator: ", ")
        problems.append(
          ShapeProblem(pointer: pointer + "/what", message: "expected one of \(words)"))
        continue
      }
      guard let id = object["id"]?.stringValue, let maker = object["maker"]?.stringValue else {
        problems.append(
          ShapeProblem(pointer: pointer, message: "a decision names an id and its maker"))
        continue
      }
      guard object["why"] == nil || object["why"]?.stringValue != nil else {
        problems.append(ShapeProblem(pointer: pointer + "/why", message: "expected a string"))
        continue
      }
      let why = object["why"]?.stringValue.flatMap { $0.isEmpty ? nil : $0 }
      switch object["take"] {
      case .null?:
        decisions.append(CurationDecision(what, EntityID(id), of: maker, .leaveOut, why: why))
      case .string(let name)?:
        decisions.append(
          CurationDecision(what, EntityID(id), of: maker, .take(from: name), why: why))
      case nil:
        guard why != nil else { continue }
        decisions.append(CurationDecision(what, EntityID(id), of: maker, .asRuled, why: why))
      case _?:
        problems.append(
          ShapeProblem(
            pointer: pointer + "/take", message: "expected a maker's name, or null to leave it out")
        )
      }
    }
    if !problems.isEmpty { throw ShapeProblems(problems) }
    return decisions
  }

  /// What is kept of it among the votes.
  var record: JSONValue {
    var object = JSONObject()
    switch choice {
    case .take(let maker): object.append("take", .string(maker))
    case .leaveOut: object.append("take", .null)
    case .asRuled: break
    }
    if let why { object.append("why", .string(why)) }
    return .object(object)
  }
}

/// Decisions, found by what they are about, and which of them were asked for.
struct CurationDecisions: Sendable {
  private struct Key: Hashable {
    var what: CurationDecision.What
    var id: EntityID
    var maker: String

    init(_ decision: CurationDecision) {
      (what, id, maker) = (decision.what, decision.id, decision.maker)
    }

    init(_ what: CurationDecision.What, _ id: EntityID, _ maker: String) {
      (self.what, self.id, self.maker) = (what, id, maker)
    }
  }

  private var table: [Key: CurationDecision] = [:]
  private let order: [CurationDecision]
  private var used: Set<Key> = []

  /// Of several about one thing the last counts.
  init(_ decisions: [CurationDecision]) {
    order = decisions
    for decision in decisions { table[Key(decision)] = decision }
  }

  /// Those that nobody asked for, or that couldn't be carried out.
  var unused: [CurationDecision] { order.filter { !used.contains(Key($0)) } }

  /// What is decided about something; nil if nothing is, or if it is to be taken from somebody who hasn't it.
  mutating func take(
    _ what: CurationDecision.What, _ id: EntityID, _ maker: String, among makers: [String]
  ) -> CurationDecision? {
    let key = Key(what, id, maker)
    guard let decision = table[key] else { return nil }
    if case .take(let name) = decision.choice, !makers.contains(name) { return nil }
    used.insert(key)
    return decision
  }
}
