public import ArgumentModel

/// What a teacher gives points for.
///
/// ```json
/// { "points": { "statements": 40, "reasons": 30, "structure": 20, "objections": 10 },
///   "weights": { "thesis": 3 }, "credit": { "wrong-target": 0.25 }, "addition": 0 }
/// ```
public struct Rubric: Hashable, Sendable {
  /// What points are given for, by the name that it has in JSON.
  public enum Part: String, CaseIterable, Hashable, Sendable {
    /// Statements of the reference that were found.
    case statements
    /// Reasons of the reference that were found, in whatever form.
    case reasons
    /// Of the reasons found, those in the right form.
    case structure
    /// Objections that are answered as far as in the reference.
    case objections
  }

  /// The most points for each part.
  public var points: [Part: Double] = [
    .statements: 40, .reasons: 30, .structure: 20, .objections: 10,
  ]
  /// How much a statement counts, by its role in the reference; others count 1.
  public var weights: [String: Double] = ["thesis": 2]
  /// The share of its points that something gets which isn't quite right, by the judgement.
  public var credit: [MapComparison.Judgement: Double] = [
    .wrongDirection: 0, .wrongTarget: 0.25, .wrongStance: 0, .notLinked: 0.5,
    .notConvergent: 0.5, .lessAnswered: 0.5, .unanswered: 0,
  ]
  /// The points for each statement that the reference hasn't; below zero they are taken off.
  public var addition = 0.0

  /// Makes the usual rubric.
  public init() {}
}

extension Rubric {
  /// Reads a rubric; what it leaves out is as usual.
  /// - Throws: Everything that is wrong with the shape.
  public init(json: JSONValue) throws(ShapeProblems) {
    guard let object = json.objectValue else {
      throw ShapeProblems([ShapeProblem(pointer: "", message: "a rubric is an object")])
    }
    var problems: [ShapeProblem] = []
    func numbers(_ value: JSONValue, _ pointer: String, _ take: (String, Double) -> Bool) {
      guard let members = value.objectValue?.members else {
        problems.append(ShapeProblem(pointer: pointer, message: "expected an object of numbers"))
        return
      }
      for member in members {
        let pointer = pointer + "/" + JSONPointer.escape(member.name)
        guard let number = member.value.number, number >= 0, number <= 1e6 else {
          problems.append(
            ShapeProblem(pointer: pointer, message: "expected a number from 0 to a million"))
          continue
        }
        if !take(member.name, number) {
          problems.append(
            ShapeProblem(pointer: pointer, message: "a rubric has no “\(member.name)” here"))
        }
      }
    }
    for member in object.members {
      let pointer = "/" + JSONPointer.escape(member.name)
      switch member.name {
      case "points":
        numbers(member.value, pointer) { name, number in
          guard let part = Part(rawValue: name) else { return false }
          points[part] = number
          return true
        }
      case "weights":
        weights = [:]
        numbers(member.value, pointer) { name, number in
          weights[name] = number
          return true
        }
      case "credit":
        numbers(member.value, pointer) { name, number in
          guard let judgement = MapComparison.Judgement(rawValue: name),
            credit[judgement] != nil, number <= 1
          else { return false }
          credit[judgement] = number
          return true
        }
      case "addition":
        if let number = member.value.number, abs(number) <= 1e6 {
          addition = number
        } else {
          problems.append(ShapeProblem(pointer: pointer, message: "expected a number"))
        }
      default:
        problems.append(
          ShapeProblem(
            pointer: pointer, message: "a rubric has points, weights, credit and addition"))
      }
    }
    if !problems.isEmpty { throw ShapeProblems(problems) }
  }

  /// The judgements that credit may be given for.
  public static let credited: [MapComparison.Judgement] = MapComparison.Judgement.allCases.filter {
    Rubric().credit[$0] != nil
  }

  /// The rubric as a file has it.
  public var json: JSONValue {
    func object(_ members: [(String, Double)]) -> JSONValue {
      .object(JSONObject(members.map { .init(name: $0.0, value: .double($0.1)) }))
    }
    return .object(
      JSONObject([
        .init(
          name: "points",
          value: object(Part.allCases.map { ($0.rawValue, points[$0] ?? 0) })),
        .init(
          name: "weights",
          value: object(weights.sorted { $0.key.utf8Precedes($1.key) }.map { ($0.key, $0.value) })),
        .init(
          name: "credit", value: object(Self.credited.map { ($0.rawValue, credit[$0] ?? 0) })),
        .init(name: "addition", value: .double(addition)),
      ]))
  }
}

extension JSONValue {
  /// The number, if the value is one.
  fileprivate var number: Double? {
    switch self {
    case .int(let number): Double(number)
    case .double(let number): number
    default: nil
    }
  }
}
