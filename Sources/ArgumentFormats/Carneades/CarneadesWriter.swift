internal import ArgumentJSON
internal import ArgumentModel

/// Writes an argument graph of Carneades 4, texts quoted as in JSON, which YAML reads too.
struct CarneadesWriter {
  /// The name under which `meta` says what something is in the map.
  static let mark = "argue"

  private let map: ArgumentMap
  private let language: LanguageTag
  private var statements = JSONObject()
  private var issues = JSONObject()
  private var arguments = JSONObject()
  private var assumptions: [JSONValue] = []
  private var taken: Set<EntityID> = []
  private var written: Set<EntityID> = []
  private var issueNames: Set<EntityID> = []
  private var nextNumbers: [String: Int] = [:]
  /// The names of the document for statements and reasons.
  private var statementNames: [EntityID: String] = [:]
  private var statementPlaces: [EntityID: Int] = [:]
  private var reasonNames: [EntityID: String] = [:]
  private var undercuts: [EntityID: [Int]] = [:]
  private var denials: [EntityID: String] = [:]
  /// The reasons that others bear on.
  private var targets: Set<EntityID> = []
  private var undercutters: [EntityID: String] = [:]
  /// The questions that are issues, and their answers.
  private var answers: [EntityID: [Int]] = [:]
  /// What the format has no place for.
  private(set) var lost = Lost()

  /// How many things get lost.
  struct Lost {
    var relations = 0
    var references = 0
    var supports = 0
    var premiseDetails = 0
    var standards = 0
  }

  init(_ map: ArgumentMap, language: LanguageTag) {
    self.map = map
    self.language = language
  }

  /// The document.
  mutating func document() -> String {
    nameAll()
    for statement in map.statements where !isIssue(statement) { add(statement) }
    for reason in map.reasons { add(reason) }
    addIssues()
    assume()
    let kept = map.header.extensions["carneades"]?.objectValue ?? JSONObject()
    var text = section("meta", meta(kept))
    for member in kept.members where member.name != "meta" && member.name != "assumptions" {
      text += Self.member(member.name, member.value, indent: 0)
    }
    text += section("statements", statements)
    text += section("issues", issues)
    text += section("arguments", arguments)
    if !assumptions.isEmpty { text += Self.member("assumptions", .array(assumptions), indent: 0) }
    return text.isEmpty ? "statements: {}\n" : text
  }

  private func meta(_ kept: JSONObject) -> JSONObject {
    var meta = kept["meta"]?.objectValue ?? JSONObject()
    if let title = map.header.title.preferred([language])?.text, !title.isEmpty,
      meta["title"]?.stringValue?.trimmedSpaces != title, !isNamedByFile(title)
    {
      meta["title"] = .string(title)
    }
    let note = map.header.description.preferred([language])?.text ?? ""
    if !note.isEmpty, meta["note"] == nil, meta["notes"] == nil { meta["note"] = .string(note) }
    if !assumptions.isEmpty { meta[Self.mark] = .members(["assumptions": .string("derived")]) }
    return meta
  }

  /// Assumes what nothing supports, which a map takes to be put forward; a document of Carneades' own says itself
  /// what it assumes.
  private mutating func assume() {
    guard map.header.extensions["carneades"] == nil else { return }
    let supported = Set(map.reasons.filter { $0.stance == .supports }.compactMap(\.target))
    var seen: Set<EntityID> = []
    for statement in map.statements
    where statement.asserted == nil && !supported.contains(statement.id) && !isIssue(statement)
      && statement.role != .question && seen.insert(statement.id).inserted
    {
      guard let name = statementNames[statement.id] else { continue }
      assumptions.append(.string(name))
    }
  }

  /// Whether a document without a title was named after its file.
  private func isNamedByFile(_ title: String) -> Bool {
    map.header.extensions["carneades"] != nil
      && map.header.id.map { title.hasSameBytes(as: $0.rawValue) } ?? false
  }

  // MARK: Names

  private mutating func nameAll() {
    for (index, statement) in map.statements.enumerated()
    where statementNames[statement.id] == nil {
      statementNames[statement.id] = name(statement.id, statement.extensions)
      statementPlaces[statement.id] = index
    }
    for reason in map.reasons where reasonNames[reason.id] == nil {
      reasonNames[reason.id] = name(reason.id, reason.extensions)
    }
    let questions = Set(map.statements.filter { $0.role == .question }.map(\.id))
    let used = Set(map.reasons.flatMap { reason in reason.premises.map(\.statement) })
      .union(map.reasons.compactMap(\.target))
    for (index, relation) in map.relations.enumerated() {
      guard relation.type == .answers, let question = relation.to, let from = relation.from,
        questions.contains(question), !used.contains(question), statementNames[from] != nil,
        !questions.contains(from)
      else { continue }
      answers[question, default: []].append(index)
    }
    for (index, reason) in map.reasons.enumerated() {
      guard let target = reason.target, statementNames[target] == nil, reasonNames[target] != nil
      else { continue }
      targets.insert(target)
      if reason.stance == .attacks { undercuts[target, default: []].append(index) }
    }
  }

  private mutating func name(_ id: EntityID, _ extensions: JSONObject) -> String {
    unique(extensions["carneades"]?.objectValue?["id"]?.stringValue ?? id.rawValue)
  }

  /// Issues have names of their own.
  private mutating func issueName(_ wanted: String) -> String {
    var name = wanted
    if issueNames.insert(EntityID(name)).inserted { return name }
    name = unique(wanted)
    while !issueNames.insert(EntityID(name)).inserted { name = unique(wanted) }
    return name
  }

  private mutating func unique(_ wanted: String) -> String {
    if taken.insert(EntityID(wanted)).inserted { return wanted }
    var number = nextNumbers[wanted] ?? 2
    while !taken.insert(EntityID("\(wanted)-\(number)")).inserted { number += 1 }
    nextNumbers[wanted] = number + 1
    return "\(wanted)-\(number)"
  }

  /// Whether a statement is a question whose answers are the positions of an issue.
  func isIssue(_ statement: Statement) -> Bool { answers[statement.id] != nil }

  // MARK: Statements

  private func words(_ statement: Statement) -> String {
    statement.text.preferred([language])?.text ?? ""
  }

  private mutating func add(_ statement: Statement) {
    guard let name = statementNames[statement.id] else { return }
    // Of two of one id only the first has its name.
    let own = written.insert(EntityID(name)).inserted ? name : unique(name)
    var object = JSONObject()
    object.append("text", .string(words(statement)))
    if statement.asserted == true { object.append("assumed", .bool(true)) }
    let kept = statement.extensions["carneades"]?.objectValue ?? JSONObject()
    object.append(contentsOf: kept.without("id"))
    statements.append(own, .object(object))
  }

  /// The name of a statement's denial, which is made where it is first concluded.
  private mutating func denial(of id: EntityID) -> String {
    if let known = denials[id] { return known }
    let denied = statementNames[id] ?? ""
    let name = unique("¬" + denied)
    let words = statementPlaces[id].map { self.words(map.statements[$0]) } ?? ""
    denials[id] = name
    let mark = JSONValue.members([Self.mark: .members(["denies": .string(denied)])])
    statements.append(name, .members(["text": .string("¬ " + words), "meta": mark]))
    issues.append(
      issueName("\(denied)-or-not"),
      .members(["positions": .strings([denied, name]), "meta": mark]))
    return name
  }

  // MARK: Arguments

  /// What an argument concludes, and by which name.
  private mutating func conclusion(of reason: Reason) -> String? {
    guard let target = reason.target else { return nil }
    if let name = statementNames[target] {
      return reason.stance == .attacks ? denial(of: target) : name
    }
    return reasonNames[target] == nil ? nil : undercutter(of: target)
  }

  private mutating func undercutter(of reason: EntityID) -> String {
    if let known = undercutters[reason] { return known }
    let name = unique("\(reasonNames[reason] ?? "")-undercut")
    undercutters[reason] = name
    let mark = JSONValue.members(["undercuts": .string(reasonNames[reason] ?? "")])
    statements.append(
      name,
      .members([
        "text": .string("¬ \(reasonNames[reason] ?? "")"), "meta": .members([Self.mark: mark]),
      ]))
    return name
  }

  /// Whether a reason upon another one says no more than that its one premise undercuts that one.
  private func isPlain(_ reason: Reason) -> Bool {
    guard let target = reason.target, undercuts[target]?.count == 1, reason.premises.count == 1,
      reason.premises[0].slot == nil, reason.premises[0].kind == nil,
      statementNames[reason.premises[0].statement] != nil
    else { return false }
    let rest = reason.extensions["carneades"]?.objectValue?.without("isUndercutter")
    return reason.scheme == nil && reason.strength == nil && rest?.isEmpty ?? true
      && !targets.contains(reason.id)
  }

  private mutating func add(_ reason: Reason) {
    guard let name = reasonNames[reason.id] else { return }
    let isOnReason = reason.target.map { statementNames[$0] == nil && reasonNames[$0] != nil }
    if isOnReason == true {
      guard reason.stance == .attacks else {
        lost.supports += 1
        return
      }
      // What it attacks names it.
      if isPlain(reason) { return }
    }
    var object = JSONObject()
    let kept = reason.extensions["carneades"]?.objectValue ?? JSONObject()
    if let conclusion = conclusion(of: reason) {
      object.append("conclusion", .string(conclusion))
    } else {
      lost.references += 1
    }
    addPremises(of: reason, kept, to: &object)
    if let scheme = reason.scheme {
      let own = kept["scheme"]?.stringValue
      let isOwn = own.map { CarneadesReader.scheme($0) == scheme } ?? false
      object.append("scheme", .string(isOwn ? own ?? scheme : scheme))
    }
    if let strength = reason.strength { object.append("weight", .double(strength)) }
    if let undercutter = undercuttingName(reason.id) {
      object.append("undercutter", .string(undercutter))
    }
    object.append(contentsOf: kept.without("id", "scheme", "isUndercutter", "premises"))
    let own = written.insert(EntityID(name)).inserted ? name : unique(name)
    arguments.append(own, .object(object))
  }

  /// The statement that undercuts a reason: the premise of the one reason that does so, else one of its own.
  private mutating func undercuttingName(_ id: EntityID) -> String? {
    guard let all = undercuts[id], let first = all.first else { return nil }
    let reason = map.reasons[first]
    return isPlain(reason) ? statementNames[reason.premises[0].statement] : undercutter(of: id)
  }

  private mutating func addPremises(
    of reason: Reason, _ kept: JSONObject, to object: inout JSONObject
  ) {
    var names: [(slot: String?, name: String)] = []
    for premise in reason.premises {
      guard let name = statementNames[premise.statement] else {
        lost.references += 1
        continue
      }
      if premise.kind != nil { lost.premiseDetails += 1 }
      names.append((premise.slot, name))
    }
    guard names.contains(where: { $0.slot != nil }) else {
      return object.append("premises", .strings(names.map(\.name)))
    }
    // Each role is there once, with all that have it; premises without one have theirs made.
    var roles = JSONObject()
    var last: String?
    var places: [String: Int] = [:]
    for (number, entry) in names.enumerated() {
      let role = entry.slot ?? "premise-\(number + 1)"
      if entry.slot == nil { lost.premiseDetails += 1 }
      if let place = places[role] {
        if last != role { lost.premiseDetails += 1 }
        let value = roles.members[place].value
        let list = value.arrayValue ?? [value]
        roles.members[place].value = .array(list + [.string(entry.name)])
      } else {
        places[role] = roles.members.count
        roles.append(role, .string(entry.name))
      }
      last = role
    }
    object.append("premises", .object(roles))
  }

  // MARK: Issues

  private static let standards: [ProofStandard: String] = [
    .preponderance: "PE", .clearAndConvincing: "CCE", .beyondReasonableDoubt: "BRD",
    .dialecticalValidity: "DV", .scintilla: "SE",
  ]

  private mutating func addIssues() {
    var standards: [EntityID: ProofStandard] = [:]
    for statement in map.statements where standards[statement.id] == nil {
      standards[statement.id] = statement.standard
    }
    var told: Set<EntityID> = []
    var wholes: [(name: String, members: [EntityID], kept: JSONObject)] = []
    for relation in map.relations where relation.type == .contradicts {
      guard relation.between.count == 2 else {
        lost.relations += 1
        continue
      }
      let kept = relation.extensions["carneades"]?.objectValue ?? JSONObject()
      wholes.append((relation.id.rawValue, relation.between, kept))
    }
    for statement in map.statements {
      guard let positions = answers[statement.id] else { continue }
      let kept = statement.extensions["carneades"]?.objectValue ?? JSONObject()
      wholes.append(
        (statement.id.rawValue, positions.compactMap { map.relations[$0].from }, kept))
    }
    lost.relations +=
      map.relations.count
      - map.relations.count { $0.type == .contradicts } - answers.values.joined().count
    for whole in wholes {
      let names = whole.members.compactMap { statementNames[$0] }
      lost.references += whole.members.count - names.count
      var object = JSONObject()
      object.append("positions", .strings(names))
      // An issue that came without a standard gets none; else it is that of the first position which has one.
      let isOpen = whole.kept["positions"] != nil && whole.kept["standard"] == nil
      if !isOpen, let standard = whole.members.lazy.compactMap({ standards[$0] }).first,
        let word = Self.standards[standard]
      {
        object.append("standard", .string(word))
        for member in whole.members where standards[member] == standard { told.insert(member) }
      }
      object.append(contentsOf: whole.kept.without("id", "positions", "standard"))
      issues.append(issueName(whole.name), .object(object))
    }
    lost.standards += Set(standards.keys).subtracting(told).count
  }

  // MARK: YAML

  private func section(_ name: String, _ object: JSONObject) -> String {
    guard !object.isEmpty else { return "" }
    var text = "\(name):\n"
    for member in object.members { text += Self.member(member.name, member.value, indent: 1) }
    return text
  }

  /// A member as a line of its own, with what objects hold below it, and deeper values as in JSON.
  private static func member(_ name: String, _ value: JSONValue, indent: Int) -> String {
    let start = String(repeating: "  ", count: indent) + key(name) + ":"
    guard case .object(let object) = value, !object.isEmpty else {
      return start + " " + JSONWriter.compact(value) + "\n"
    }
    var text = start + "\n"
    let inner = String(repeating: "  ", count: indent + 1)
    for member in object.members {
      text += "\(inner)\(key(member.name)): \(JSONWriter.compact(member.value))\n"
    }
    return text
  }

  /// A name as it may stand before a colon without quotation marks, else with them.
  private static func key(_ name: String) -> String {
    let isPlain =
      !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
    guard isPlain, name.first?.isLetter == true, !words.contains(name.lowercased()) else {
      return JSONWriter.compact(.string(name))
    }
    return name
  }

  /// What YAML takes for something else than a text.
  private static let words: Set<String> = [
    "true", "false", "null", "yes", "no", "on", "off", "y", "n",
  ]
}
