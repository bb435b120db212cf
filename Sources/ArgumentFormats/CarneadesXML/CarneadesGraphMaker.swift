internal import ArgumentModel

/// Makes a map of an argument graph of Carneades 2 or 3 (Gordon, Prakken and Walton, “The Carneades model of
/// argument and burden of proof”, 2007, section 3).
///
/// An argument against its conclusion is an attack, a premise of the other polarity the statement's denial. A
/// statement of the form `(undercut A)` stands for an attack on the argument A.
struct CarneadesGraphMaker {
  private let graph: CarneadesGraph
  private let language: LanguageTag
  private(set) var findings = Findings()
  private var map: ArgumentMap
  private var ids = IDMaker()
  private var statements: [EntityID: Int] = [:]
  private var arguments: [EntityID: EntityID] = [:]
  private var denials: [Int: EntityID] = [:]
  /// The arguments that statements of the document only say to be undercut.
  private var undercuts: [EntityID: String] = [:]

  init(_ graph: CarneadesGraph, _ input: ImportInput) {
    self.graph = graph
    let languages = graph.statements.lazy.flatMap(\.texts).compactMap(\.language)
    language =
      input.language ?? languages.first.map { LanguageTag(rawValue: $0) } ?? .undetermined
    var input = input
    input.language = language
    map = input.frame()
  }

  /// The map.
  mutating func make() -> ArgumentMap {
    takeGraph()
    for statement in graph.statements { take(statement) }
    for argument in graph.arguments { name(argument) }
    for (argument, id) in zip(graph.arguments, order) { take(argument, id) }
    return map
  }

  private var order: [EntityID] = []

  private mutating func takeGraph() {
    let title = graph.about["title"] ?? graph.attributes["title"]
    if let title = title?.stringValue, !title.isEmpty {
      map.header.title = LocalizedText(title, language: language)
    }
    if let creator = graph.about["creator"]?.stringValue, !creator.isEmpty {
      map.header.authors = [creator]
    }
    map.header.description = localized(graph.notes)
    var kept = JSONObject()
    if !graph.attributes.isEmpty { kept["graph"] = .object(graph.attributes) }
    if !graph.about.isEmpty { kept["metadata"] = .object(graph.about) }
    if !graph.kept.elements.isEmpty { kept["elements"] = .array(graph.kept.elements) }
    if !kept.isEmpty { map.header.extensions["carneades-xml"] = .object(kept) }
  }

  private func localized(_ texts: [CarneadesGraph.Text]) -> LocalizedText {
    var localized = LocalizedText()
    for text in texts where !text.words.isEmpty {
      let tag = text.language.map { LanguageTag(rawValue: $0) } ?? language
      if localized[tag] == nil { localized[tag] = text.words }
    }
    return localized
  }

  // MARK: Statements

  private static let standards: [String: ProofStandard] = [
    "PE": .preponderance, "BA": .preponderance,
    "CCE": .clearAndConvincing, "CE": .clearAndConvincing,
    "BRD": .beyondReasonableDoubt, "DV": .dialecticalValidity, "SE": .scintilla,
  ]

  private mutating func take(_ given: CarneadesGraph.Statement) {
    var given = given
    let name = given.attributes["id"]?.stringValue ?? ""
    for member in graph.issues[name]?.members ?? [] {
      given.attributes[member.name] = member.value
    }
    if name.isEmpty {
      findings.add("annotation-syntax", .warning, "a statement has no “id”", line: given.line)
    }
    let atom = given.attributes["atom"]?.stringValue ?? ""
    if given.texts.isEmpty, given.words.isEmpty, atom.hasPrefix("(undercut "), atom.hasSuffix(")") {
      undercuts[EntityID(name)] =
        String(atom.dropFirst("(undercut ".count).dropLast()).trimmedSpaces
      return
    }
    var statement = Statement()
    statement.id = ids.id(for: Self.short(name), fallback: "statement")
    statement.text = localized(given.texts)
    if statement.text.isEmpty {
      let words = given.words.isEmpty ? (atom.isEmpty ? name : atom) : given.words
      statement.text = LocalizedText(words, language: language)
    }
    statement.note = localized(given.notes)
    if let standard = given.attributes["standard"]?.stringValue {
      statement.standard = Self.standards[standard.uppercased()]
    }
    // What is settled either way is so without support. Of what is only stated, whatever its value, and of
    // what is questioned, the arguments decide.
    if given.attributes["assumption"]?.stringValue != "true" {
      switch given.attributes["value"]?.stringValue {
      case "true": statement.asserted = true
      case "false": statement.asserted = false
      default: break
      }
    }
    let main = graph.attributes["main-issue"]?.stringValue ?? ""
    if given.attributes["main"]?.stringValue == "true" || !main.isEmpty && main == name {
      statement.role = .thesis
    }
    var own = given.attributes
    if !given.about.isEmpty { own["metadata"] = .object(given.about) }
    if !own.isEmpty { statement.extensions["carneades-xml"] = .object(own) }
    if statements[EntityID(name)] == nil { statements[EntityID(name)] = map.statements.count }
    map.statements.append(statement)
  }

  /// A name without what comes before it in names of resources.
  private static func short(_ name: String) -> String {
    name.hasPrefix("urn:uuid:") ? String(name.dropFirst("urn:uuid:".count)) : name
  }

  private mutating func statement(_ name: String, _ line: Int) -> Int {
    if let known = statements[EntityID(name)] { return known }
    findings.add(
      "annotation-reference", .warning, "there is no statement “\(name)”", line: line)
    var statement = Statement()
    statement.id = ids.id(for: Self.short(name), fallback: "statement")
    statement.text = LocalizedText(name, language: language)
    statements[EntityID(name)] = map.statements.count
    map.statements.append(statement)
    return map.statements.count - 1
  }

  // MARK: Arguments

  private mutating func name(_ argument: CarneadesGraph.Argument) {
    let name = argument.attributes["id"]?.stringValue ?? ""
    let id = ids.id(for: Self.short(name), fallback: "argument")
    order.append(id)
    if arguments[EntityID(name)] == nil { arguments[EntityID(name)] = id }
  }

  private mutating func take(_ argument: CarneadesGraph.Argument, _ id: EntityID) {
    let attributes = argument.attributes
    var reason = Reason()
    reason.id = id
    let isAgainst =
      attributes["direction"]?.stringValue == "con" || attributes["pro"]?.stringValue == "false"
    reason.stance = isAgainst ? .attacks : .supports
    if let name = argument.conclusion {
      if let undercut = undercuts[EntityID(name)] {
        reason.target = arguments[EntityID(undercut)]
        reason.stance = isAgainst ? .supports : .attacks
        if reason.target == nil {
          findings.add(
            "annotation-reference", .warning, "there is no argument “\(undercut)”",
            line: argument.line)
        }
      } else {
        reason.target = map.statements[statement(name, argument.line)].id
      }
    } else {
      findings.add(
        "annotation-shape", .warning, "the argument “\(id)” has no conclusion", line: argument.line)
    }
    reason.premises = argument.premises.compactMap { premise($0, argument.line) }
    if let scheme = attributes["scheme"]?.stringValue, !scheme.isEmpty {
      reason.scheme = SchemeLabel.scheme(text: scheme, scheme: nil)
    }
    if let weight = attributes["weight"]?.stringValue, let number = Double(weight),
      (0...1).contains(number)
    {
      reason.strength = number
    }
    reason.note = localized(argument.notes)
    if let title = attributes["title"]?.stringValue, !title.isEmpty, reason.note.isEmpty {
      reason.note = LocalizedText(title, language: language)
    }
    var own = attributes
    if !argument.about.isEmpty { own["metadata"] = .object(argument.about) }
    if argument.premises.contains(where: { $0["implicit"]?.stringValue == "true" }) {
      own["premises"] = .array(argument.premises.map(JSONValue.object))
    }
    if !own.isEmpty { reason.extensions["carneades-xml"] = .object(own) }
    map.reasons.append(reason)
  }

  private mutating func premise(_ given: JSONObject, _ line: Int) -> Premise? {
    guard let name = given["statement"]?.stringValue else {
      findings.add(
        "annotation-reference", .warning, "a premise names no statement", line: line)
      return nil
    }
    guard undercuts[EntityID(name)] == nil else {
      findings.add(
        "annotation-reference", .warning, "a premise says of an argument that it is undercut",
        line: line)
      return nil
    }
    let place = statement(name, line)
    var premise = Premise(map.statements[place].id)
    let isNegative =
      given["polarity"]?.stringValue == "negative" || given["positive"]?.stringValue == "false"
    if isNegative { premise = Premise(denial(of: place)) }
    if let role = given["role"]?.stringValue, !role.isEmpty { premise.slot = role }
    // Before there were types, a premise was an exception or not.
    switch given["type"]?.stringValue {
    case "assumption": premise.kind = .assumption
    case "exception": premise.kind = .exception
    default: if given["exception"]?.stringValue == "true" { premise.kind = .exception }
    }
    return premise
  }

  private mutating func denial(of place: Int) -> EntityID {
    if let known = denials[place] { return known }
    let denied = map.statements[place]
    var statement = Statement()
    statement.id = ids.id(for: "not-\(denied.id)", fallback: "denial")
    for version in denied.text.versions {
      statement.text[version.language] = "¬ " + version.text
    }
    map.statements.append(statement)
    var relation = Relation()
    relation.id = ids.id(for: "\(denied.id)-or-not", fallback: "contradiction")
    relation.type = .contradicts
    relation.between = [denied.id, statement.id]
    map.relations.append(relation)
    denials[place] = statement.id
    return statement.id
  }
}
