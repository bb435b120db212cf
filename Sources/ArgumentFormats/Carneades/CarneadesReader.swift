internal import ArgumentModel

/// Makes a map of an argument graph of Carneades 4 (Gordon and Walton, “Formalizing balancing arguments”,
/// 2016, section 4).
///
/// Undercutters become reasons against reasons. An issue of two positions is a contradiction, one of several
/// a question with positions that exclude each other.
struct CarneadesReader {
  private let language: LanguageTag
  private let root: JSONObject
  private(set) var findings = Findings()
  private var map: ArgumentMap
  private var ids = IDMaker()
  /// The statements by the names that the document has for them.
  private var statements: [EntityID: Int] = [:]
  private var kept = JSONObject()
  /// The statements that are denials, with what they deny, and those that say which argument is undercut.
  private var denials: [EntityID: String] = [:]
  private var undercutters: [EntityID: String] = [:]
  /// The reasons of arguments that others are against.
  private var arguments: [EntityID: EntityID] = [:]

  init(_ root: JSONObject, _ input: ImportInput) {
    self.root = root
    language = input.language ?? .undetermined
    map = input.frame()
  }

  /// The map.
  mutating func make() -> ArgumentMap {
    takeMeta()
    takeMarks()
    for (name, value) in entries("statements") { takeStatement(name, value) }
    for (name, value) in entries("arguments") { takeArgument(name, value) }
    for (name, value) in entries("issues") { takeIssue(name, value) }
    let isDerived = root["meta"]?.objectValue?[CarneadesWriter.mark] != nil
    // Assumptions that follow from the map itself needn't be said in it.
    if !isDerived { for name in names(root["assumptions"]) { assume(name) } }
    for name in ["language", "argument_schemes", "issue_schemes", "tests", "weighing_functions"] {
      if let value = root[name], value != .null { kept[name] = value }
    }
    let known: Set<String> = [
      "meta", "statements", "arguments", "issues", "assumptions", "language", "argument_schemes",
      "issue_schemes", "tests", "weighing_functions",
    ]
    for member in root.members where !known.contains(member.name) {
      kept[member.name] = member.value
      warn("“\(member.name)” has no part in the map")
    }
    if isDerived {
      let meta = kept["meta"]?.objectValue?.without(CarneadesWriter.mark, "title", "note")
      kept["meta"] = meta.flatMap { $0.isEmpty ? nil : .object($0) }
    } else if kept.isEmpty {
      // That it is there says that the document says itself what it assumes.
      kept["meta"] = .object(JSONObject())
    }
    if !kept.isEmpty { map.header.extensions["carneades"] = .object(kept) }
    return map
  }

  private mutating func warn(_ message: String) {
    findings.add("annotation-syntax", .warning, message)
  }

  private mutating func takeMeta() {
    guard let meta = root["meta"]?.objectValue else { return }
    if let title = meta["title"]?.stringValue {
      map.header.title = LocalizedText(title.trimmedSpaces, language: language)
    }
    if let note = (meta["note"] ?? meta["notes"])?.stringValue {
      map.header.description = LocalizedText(note, language: language)
    }
    kept["meta"] = .object(meta)
  }

  /// The members of an object, or the elements of a list with the ids that they have.
  private mutating func entries(_ name: String) -> [(name: String, value: JSONValue)] {
    switch root[name] {
    case nil, .null: return []
    case .object(let object): return object.members.map { ($0.name, $0.value) }
    case .array(let list):
      return list.enumerated().map { index, value in
        (value.objectValue?["id"]?.nameText ?? value.nameText ?? "\(name)-\(index + 1)", value)
      }
    case .some(let value):
      warn("“\(name)” is \(value.kindDescription), not an object")
      return []
    }
  }

  /// Names in a list, or one alone.
  private func names(_ value: JSONValue?) -> [String] {
    switch value {
    case .array(let list): list.compactMap { Self.name($0) }
    case .some(let value): Self.name(value).map { [$0] } ?? []
    case nil: []
    }
  }

  /// A name, which YAML may take for a number or a truth value.
  private static func name(_ value: JSONValue) -> String? {
    switch value {
    case .string(let text): text
    case .int(let number): "\(number)"
    case .double(let number): "\(number)"
    case .bool(let value): value ? "true" : "false"
    default: nil
    }
  }

  // MARK: Marks

  /// What the denials and undercutters that ``CarneadesWriter`` makes stand for.
  private mutating func takeMarks() {
    for (name, value) in entries("statements") {
      guard
        let mark = value.objectValue?["meta"]?.objectValue?[CarneadesWriter.mark]?.objectValue
      else { continue }
      if let denied = mark["denies"]?.stringValue {
        denials[EntityID(name)] = denied
      } else if let argument = mark["undercuts"]?.stringValue {
        undercutters[EntityID(name)] = argument
      }
    }
    guard !undercutters.isEmpty else { return }
    for (name, _) in entries("arguments") where arguments[EntityID(name)] == nil {
      arguments[EntityID(name)] = ids.id(for: name, fallback: "argument")
    }
  }

  /// Whether a name is only the denial of a statement, or says that an argument is undercut.
  private func isMark(_ name: String) -> Bool {
    denials[EntityID(name)] != nil || undercutters[EntityID(name)] != nil
  }

  // MARK: Statements

  private mutating func takeStatement(_ name: String, _ value: JSONValue) {
    if isMark(name) { return }
    let index = statement(name)
    switch value {
    case .object(let object):
      if let text = object["text"].flatMap(Self.name) {
        map.statements[index].text = LocalizedText(text, language: language)
      }
      if object["assumed"] == .bool(true) { map.statements[index].asserted = true }
      keep(object.without("text", "assumed"), at: index)
    case .null: break
    case let value:
      if let text = Self.name(value) {
        map.statements[index].text = LocalizedText(text, language: language)
      } else {
        warn("the statement “\(name)” is \(value.kindDescription)")
      }
    }
  }

  private mutating func keep(_ members: JSONObject, at index: Int) {
    guard !members.isEmpty else { return }
    var own = map.statements[index].extensions["carneades"]?.objectValue ?? JSONObject()
    own.append(contentsOf: members)
    map.statements[index].extensions["carneades"] = .object(own)
  }

  /// The statement of a name; one that isn't declared says its name, in the words of a template if there is
  /// one.
  private mutating func statement(_ name: String) -> Int {
    if let known = statements[EntityID(name)] { return known }
    var statement = Statement()
    statement.id = ids.id(for: name, fallback: "statement")
    statement.text = LocalizedText(template(name) ?? name, language: language)
    if !statement.id.rawValue.hasSameBytes(as: name) {
      statement.extensions["carneades"] = .object(
        JSONObject([.init(name: "id", value: .string(name))]))
    }
    map.statements.append(statement)
    statements[EntityID(name)] = map.statements.count - 1
    return map.statements.count - 1
  }

  /// What a predicate with its terms says, by the document's templates: `likes(a, b)` with “%s likes %s”.
  private func template(_ name: String) -> String? {
    guard let language = root["language"]?.objectValue, let open = name.firstIndex(of: "("),
      name.last == ")"
    else { return nil }
    let inner = name[name.index(after: open)...].dropLast()
    let terms = inner.split(separator: ",").map { String($0).trimmedSpaces }
    var predicate = String(name[..<open])
    var isDenied = false
    if predicate.hasPrefix("¬") {
      predicate.removeFirst()
      isDenied = true
    }
    guard let words = language["\(predicate)/\(terms.count)"]?.stringValue else { return nil }
    var text = ""
    var next = 0
    var rest = words[...]
    while let first = rest.first {
      if rest.hasPrefix("%s") || rest.hasPrefix("%v") {
        text += next < terms.count ? terms[next] : "…"
        next += 1
        rest = rest.dropFirst(2)
      } else {
        text.append(first)
        rest = rest.dropFirst()
      }
    }
    return isDenied ? "¬ " + text : text
  }

  private mutating func assume(_ name: String) {
    if statements[EntityID(name)] == nil, template(name) == nil {
      warn("the assumption “\(name)” is no statement that is named elsewhere")
    }
    let index = statement(name)
    map.statements[index].asserted = true
  }

  // MARK: Arguments

  private mutating func takeArgument(_ name: String, _ value: JSONValue) {
    guard let object = value.objectValue else {
      warn("the argument “\(name)” is \(value.kindDescription), not an object")
      return
    }
    var reason = Reason()
    reason.id =
      arguments[EntityID(name)] ?? ids.id(for: name, fallback: "argument")
    if let conclusion = object["conclusion"].flatMap(Self.name) {
      if let denied = denials[EntityID(conclusion)] {
        reason.target = map.statements[statement(denied)].id
        reason.stance = .attacks
      } else if let argument = undercutters[EntityID(conclusion)] {
        reason.target = arguments[EntityID(argument)]
        reason.stance = .attacks
      } else {
        reason.target = map.statements[statement(conclusion)].id
      }
    } else {
      warn("the argument “\(name)” has no conclusion")
    }
    switch object["premises"] {
    case .object(let roles):
      for role in roles.members {
        for premise in names(role.value) {
          var entry = Premise(map.statements[statement(premise)].id)
          entry.slot = role.name
          reason.premises.append(entry)
        }
      }
    case let list:
      for premise in names(list) {
        reason.premises.append(Premise(map.statements[statement(premise)].id))
      }
    }
    if let scheme = object["scheme"].flatMap(Self.name), !scheme.isEmpty {
      reason.scheme = Self.scheme(scheme)
    }
    var rest = object.without("conclusion", "premises", "undercutter", "id")
    if reason.scheme == rest["scheme"]?.stringValue { rest["scheme"] = nil }
    switch object["weight"] {
    case .int(let weight) where (0...1).contains(weight): reason.strength = Double(weight)
    case .double(let weight) where (0...1).contains(weight): reason.strength = weight
    default: break
    }
    if reason.strength != nil { rest["weight"] = nil }
    if !reason.id.rawValue.hasSameBytes(as: name) { rest["id"] = .string(name) }
    if !rest.isEmpty { reason.extensions["carneades"] = .object(rest) }
    map.reasons.append(reason)
    guard let undercutter = object["undercutter"].flatMap(Self.name), !isMark(undercutter) else {
      return
    }
    let statement = map.statements[statement(undercutter)].id
    var undercut = Reason(
      ids.id(for: "\(reason.id)-undercut", fallback: "undercut"), from: [statement], .attacks,
      reason.id)
    undercut.extensions["carneades"] = .object(
      JSONObject([.init(name: "isUndercutter", value: .bool(true))]))
    map.reasons.append(undercut)
  }

  /// The scheme of a name; nil for none.
  static func scheme(_ name: String) -> String? {
    let id = SchemeCatalogue.scheme(name)?.id ?? SchemeCatalogue.normalize(name)
    return id.isEmpty ? nil : id
  }

  // MARK: Issues

  private mutating func takeIssue(_ name: String, _ value: JSONValue) {
    let object = value.objectValue ?? JSONObject()
    let positions = names(object["positions"])
    if object["meta"]?.objectValue?[CarneadesWriter.mark] != nil { return }
    if positions.isEmpty { warn("the issue “\(name)” has no positions") }
    let standard = object["standard"]?.stringValue
    var members: [EntityID] = []
    for position in positions {
      let index = statement(position)
      members.append(map.statements[index].id)
      if let standard, let known = Self.standards[standard.uppercased()] {
        map.statements[index].standard = known
      }
    }
    var relation = Relation()
    relation.id = ids.id(for: name, fallback: "issue")
    relation.extensions["carneades"] = .object(object)
    if members.count == 2 {
      relation.type = .contradicts
      relation.between = members
      map.relations.append(relation)
      return
    }
    var question = Statement(
      relation.id, LocalizedText(name, language: language), role: .question)
    question.extensions = relation.extensions
    map.statements.append(question)
    for member in members {
      var answer = Relation()
      answer.id = ids.id(for: "\(question.id)-\(member)", fallback: "position")
      answer.type = .answers
      answer.from = member
      answer.to = question.id
      answer.exclusive = true
      map.relations.append(answer)
    }
  }

  private static let standards: [String: ProofStandard] = [
    "PE": .preponderance, "CCE": .clearAndConvincing, "BRD": .beyondReasonableDoubt,
    "DV": .dialecticalValidity, "SE": .scintilla,
  ]
}
