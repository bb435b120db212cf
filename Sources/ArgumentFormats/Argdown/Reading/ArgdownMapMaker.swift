internal import ArgumentModel

/// Makes a map of an Argdown document.
///
/// Statements of one title are one statement. An argument is the reason from its premises to its
/// conclusion, or, where nothing takes it apart, a statement from which reasons come. In a document that
/// was written of a map the braces hold the records' members; in others, what a map has no word for
/// goes to the extension `argdown`.
struct ArgdownMapMaker {
  let document: ArgdownDocument
  let model: ArgdownModel
  var map = ArgumentMap()
  var findings = Findings()
  /// Whether the document says that it was written of a map.
  let isOwn: Bool
  /// The language of what stands on lines.
  private(set) var language = LanguageTag.undetermined
  var ids = IDMaker()
  /// The statement of each class, by its position in the map; arguments that are taken apart have none.
  private(set) var statementIDs: [EntityID] = []
  private(set) var argumentIDs: [EntityID?] = []
  /// The ids of reasons by the element that gives them.
  var reasonIDs: [Int: EntityID] = [:]
  /// The group that each heading is or becomes.
  var sectionGroups: [EntityID] = []
  /// The last reason of each structure.
  var lastReason: [Int: EntityID] = [:]

  /// What is there already, where the document is about a map: what it doesn't mention stays.
  let old: ArgdownOldMap?
  /// Which members of each record the document mentions.
  var mentions: [EntityID: Set<String>] = [:]

  static let namespace = "argdown"

  init(_ document: ArgdownDocument, _ input: ImportInput, old: ArgdownOldMap? = nil) {
    self.document = document
    self.old = old
    model = ArgdownModel(document)
    isOwn = old != nil || document.frontMatter[ArgdownText.marker] != nil
    for diagnostic in document.diagnostics { findings.add(diagnostic) }
    readHeader(input)
  }

  /// The map, which has all that could be read.
  mutating func make() -> ArgumentMap {
    nameClasses()
    makeStatements()
    makeReasons()
    makeGroups()
    readRecords()
    restoreOrder()
    return map
  }

  // MARK: Header

  private mutating func readHeader(_ input: ImportInput) {
    let matter = document.frontMatter
    var header = JSONObject()
    var rest = JSONObject()
    for member in matter.members {
      let isField = MapHeader.field(named: member.name) != nil && member.name != "title"
      if isField, isOwn || (Self.common.contains(member.name) && fits(member, MapHeader.self)) {
        header.append(member.name, member.value)
      } else if !Self.records.contains(member.name) {
        rest.append(member.name, member.value)
      }
    }
    if let old { map.header = old.map.header }
    var reader = RecordReader(primaryLanguage: .undetermined)
    if let languages = matter["languages"],
      case .strings(let tags)? = reader.fieldValue(.strings, from: languages)
    {
      map.header.languages = tags.map { LanguageTag(rawValue: $0) }
    }
    if map.header.languages.isEmpty, !isOwn,
      let given = input.language ?? matter["language"]?.stringValue.map(LanguageTag.init(rawValue:))
    {
      map.header.languages = [given]
    }
    language =
      matter["language"]?.stringValue.map(LanguageTag.init(rawValue:)) ?? map.primaryLanguage
    reader = RecordReader(primaryLanguage: language)
    let languages = map.header.languages
    reader.read(header, into: &map.header)
    if map.header.languages.isEmpty { map.header.languages = languages }
    if let titles = matter["titles"], case .text(let text)? = reader.fieldValue(.text, from: titles)
    {
      map.header.title = text
    }
    if let title = matter["title"]?.stringValue { map.header.title[language] = title }
    if isOwn, let unknown = matter["unknown"]?.objectValue {
      map.header.unknown = JSONObject(sorting: unknown.members).normalizedMembers
    }
    report(reader)
    if !isOwn {
      if map.header.id == nil {
        map.header.id = ids.id(for: input.name, fallback: "map")
        ids = IDMaker()
      }
      if let author = rest["author"]?.stringValue, map.header.authors.isEmpty {
        map.header.authors = [author]
        rest["author"] = nil
      }
      if !rest.isEmpty {
        map.header.extensions[Self.namespace] = .object(
          JSONObject([.init(name: "frontMatter", value: .object(rest))]))
      }
    } else if !rest.isEmpty {
      for member in rest.members { map.header.unknown[member.name] = member.value.normalized }
    }
  }

  /// What other people's front matter calls as a map does.
  private static let common = ["languages", "license"]

  /// What of the front matter is no field of the map's own.
  private static let records: Set<String> = [
    ArgdownText.marker, "title", "titles", "language", "unknown", "order", "sources",
    "participants", "statements", "reasons", "relations", "groups", "utterances", "comments",
  ]

  /// Says what has the wrong shape, but not that members are missing which a line says otherwise.
  mutating func report(_ reader: RecordReader, at place: SourcePosition? = nil) {
    for problem in reader.problems {
      if place != nil, Self.missing.contains(problem.message) { continue }
      var diagnostic = Diagnostic(
        rule: "wrong-shape", severity: .error,
        message: problem.pointer.isEmpty
          ? problem.message : "\(problem.pointer): \(problem.message)")
      diagnostic.position = place ?? SourcePosition(line: 1, column: 1)
      findings.add(diagnostic)
    }
  }

  private static let missing = ["id", "stance", "type"].map { "the member “\($0)” is missing" }

  // MARK: Ids

  private mutating func nameClasses() {
    var taken: Set<EntityID> = []
    for statement in model.statements {
      if let title = statement.title, EntityID(title).flaw == nil { taken.insert(EntityID(title)) }
    }
    for name in ["statements", "reasons", "relations", "sources", "participants", "groups"] {
      for record in document.frontMatter[name]?.arrayValue ?? [] {
        if let id = record.objectValue?["id"]?.stringValue { taken.insert(EntityID(id)) }
      }
    }
    for element in document.elements {
      for name in [ArgdownText.reason, ArgdownText.relation] {
        let value = element.data[name]
        if let id = value?.stringValue ?? value?.objectValue?["id"]?.stringValue {
          taken.insert(EntityID(id))
        }
      }
    }
    if let old { taken.formUnion(old.ids) }
    ids = IDMaker(taken: taken)
    var byText = old?.statementsByText(language, except: titles) ?? [:]
    for statement in model.statements {
      if statement.title == nil,
        let found = byText[document.elements[statement.elements[0]].text]?.popLast()
      {
        statementIDs.append(found)
      } else if let title = statement.title, EntityID(title).flaw == nil {
        statementIDs.append(EntityID(title))
      } else {
        let words = statement.title ?? document.elements[statement.elements[0]].text
        statementIDs.append(ids.suggestion(for: words, fallback: "statement"))
      }
    }
    for argument in model.arguments {
      argumentIDs.append(argument.title.map { ids.id(for: $0, fallback: "argument") })
    }
  }

  /// The statements that titles name.
  private var titles: Set<EntityID> {
    Set(model.statements.compactMap { $0.title.map { EntityID($0) } })
  }

  /// The id of the statement that a class is, or of what it concludes.
  func statement(of node: ArgdownModel.Node) -> EntityID? {
    switch node {
    case .statement(let index): return statementIDs[index]
    case .argument(let index):
      guard let structure = model.arguments[index].structure else { return argumentIDs[index] }
      guard let last = document.structures[structure].steps.last else { return nil }
      return statement(of: model.nodes[last])
    case .inference: return nil
    }
  }

  // MARK: Statements

  private mutating func makeStatements() {
    // The order of statements is that in which they are first named.
    var isMade = Array(repeating: false, count: model.statements.count)
    var isArgumentMade = Array(repeating: false, count: model.arguments.count)
    for index in document.elements.indices {
      switch model.nodes[index] {
      case .statement(let number) where !isMade[number]:
        isMade[number] = true
        make(statementIDs[number], of: model.statements[number])
      case .argument(let number) where !isArgumentMade[number]:
        isArgumentMade[number] = true
        if model.arguments[number].structure == nil, let id = argumentIDs[number] {
          make(id, of: model.arguments[number], isArgument: true)
        }
      default: break
      }
    }
  }

  private mutating func make(
    _ id: EntityID, of statements: ArgdownModel.Class, isArgument: Bool = false
  ) {
    var statement = old?.statement(id) ?? Statement()
    statement.id = id
    // What the language has a word for is as the text has it.
    if statements.elements.contains(where: { document.elements[$0].isDefinition }) {
      statement.tags = []
    }
    var kept = JSONObject()
    var reader = RecordReader(primaryLanguage: language)
    for index in statements.elements {
      take(document.elements[index], into: &statement, &kept, &reader)
    }
    let place = document.elements[statements.elements[0]].place
    report(reader, at: place)
    readTexts(statements, into: &statement, &kept)
    if !isOwn {
      if isArgument { kept["type"] = .string("argument") }
      if let title = statements.title, EntityID(title) != id { kept["title"] = .string(title) }
    }
    if !kept.isEmpty { statement.extensions[Self.namespace] = .object(kept) }
    map.statements.append(statement)
  }

  /// Takes the data and the tags of a place where a statement stands.
  private mutating func take(
    _ element: ArgdownDocument.Element, into statement: inout Statement, _ kept: inout JSONObject,
    _ reader: inout RecordReader
  ) {
    var known = JSONObject()
    var link = Attribution()
    if !element.text.isEmpty { mentions[statement.id, default: []].insert(language.rawValue) }
    if element.data[ArgdownText.who] == nil, statement.attribution.count == 1 {
      link = statement.attribution[0]
    }
    var hasLink = false
    for member in element.data.members {
      mentions[statement.id, default: []].insert(member.name)
      let isOfLine = member.name == ArgdownText.reason || member.name == ArgdownText.relation
      if isOfLine, element.relation != nil { continue }
      switch member.name {
      case ArgdownText.who:
        link.who = member.value.stringValue ?? ""
        hasLink = member.value.stringValue != nil
        if !hasLink { statement.attribution = [] }
      case ArgdownText.act: link.act = member.value.stringValue.map { SpeechAct(rawValue: $0) }
      case ArgdownText.hedge: link.hedge = member.value.stringValue.map { Hedge(rawValue: $0) }
      default:
        if isText(member) { continue }
        let isField = Statement.field(named: member.name) != nil
        if isField, member.value == .null {
          Statement.field(named: member.name)?.set(&statement, nil)
          continue
        }
        if member.name == "text" {
          merge(member.value, into: &statement.text, &reader)
          continue
        }
        if isOwn || fits(member, Statement.self) {
          known.append(member.name, member.value)
        } else {
          kept[member.name] = member.value.normalized
        }
      }
    }
    reader.read(known, into: &statement, except: ["id"])
    for member in element.data.members where isText(member) {
      statement.text[LanguageTag(rawValue: member.name)] = member.value.stringValue
    }
    if hasLink || (!statement.attribution.isEmpty && element.data[ArgdownText.act] != nil) {
      statement.attribution = [link]
    }
    for tag in element.tags where !statement.tags.contains(where: { $0.hasSameBytes(as: tag) }) {
      statement.tags.append(tag)
    }
  }

  /// Takes over the versions of a text, and leaves those in other languages.
  private func merge(
    _ value: JSONValue, into text: inout LocalizedText, _ reader: inout RecordReader
  ) {
    guard case .text(let more)? = reader.fieldValue(.text, from: value) else { return }
    for version in more.versions { text[version.language] = version.text }
  }

  /// Whether a member is the statement's text in a language of the map.
  private func isText(_ member: JSONObject.Member) -> Bool {
    member.value.stringValue != nil && !ArgdownMembers.isReserved(member.name)
      && map.header.languages.contains(LanguageTag(rawValue: member.name))
  }

  /// Whether a member is one of a record's, and has the shape that it has there.
  func fits<R: Record>(_ member: JSONObject.Member, _: R.Type) -> Bool {
    guard let field = R.field(named: member.name), member.name != "id" else { return false }
    var reader = RecordReader(primaryLanguage: language)
    return reader.fieldValue(field.kind, from: member.value) != nil && reader.problems.isEmpty
  }

  /// Finds the text of a class: the last one, or the one that says so; others are kept, and said.
  private mutating func readTexts(
    _ statements: ArgdownModel.Class, into statement: inout Statement, _ kept: inout JSONObject
  ) {
    let said = statements.elements.filter { !document.elements[$0].text.isEmpty }
    let chosen = said.last { document.elements[$0].data["isCanonical"] == .bool(true) } ?? said.last
    if let chosen {
      let element = document.elements[chosen]
      statement.text[language] = element.text
      if let markup = element.markup, !isOwn { kept["markup"] = .string(Self.trimmed(markup)) }
      let others = said.filter { !document.elements[$0].text.hasSameBytes(as: element.text) }
      if let other = others.first {
        add(
          "argdown-two-texts", "“\(statements.title ?? "")” has two texts",
          "The last one is taken. Of two statements each has a title of its own.",
          at: document.elements[other].place)
        var texts: [JSONValue] = []
        for index in others {
          let text = JSONValue.string(document.elements[index].text)
          if !texts.contains(text), texts.count < 100 { texts.append(text) }
        }
        kept["texts"] = .array(texts)
      }
      return
    }
    guard statement.text.isEmpty, !isOwn, let title = statements.title else { return }
    statement.text[language] = title
    if !statements.elements.contains(where: { document.elements[$0].isDefinition }) {
      add(
        "argdown-undefined", "“\(title)” is named, but has no text anywhere",
        "Its title is taken for the text. [\(title)]: and a text behind it says what it is.",
        at: document.elements[statements.elements[0]].place)
    }
  }

  mutating func add(
    _ rule: String, _ message: String, _ explanation: String? = nil, at place: SourcePosition
  ) {
    var diagnostic = Diagnostic(
      rule: rule, severity: .warning, message: message, explanation: explanation)
    diagnostic.position = place
    findings.add(diagnostic)
  }

  static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension JSONObject {
  /// The members with their values as readers keep them.
  fileprivate var normalizedMembers: JSONObject {
    JSONObject(members.map { Member(name: $0.name, value: $0.value.normalized) })
  }
}
