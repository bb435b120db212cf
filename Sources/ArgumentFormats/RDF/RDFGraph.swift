internal import ArgumentModel

/// A map as statements of RDF, in the vocabulary of the Argument Interchange Format (Rahwan, Zablith and Reed,
/// “Laying the foundations for a World Wide Argument Web”, 2007, section 4; Argumentation Research Group, “The
/// Argument Interchange Format (AIF) specification”, 2011).
///
/// Nodes are named by fragments of wherever the document is published. What that vocabulary has no word for, such
/// as the ends of a rephrase, is said with two of our own, `from` and `to`.
struct RDFGraph {
  /// What a triple says of its subject.
  enum Object: Hashable {
    /// Another thing.
    case resource(Resource)
    /// A text, with its language if it has one.
    case literal(String, language: String?)
    /// A date or a time, as a literal of its type.
    case typed(String, type: Resource)
  }

  /// A thing by its name.
  enum Resource: Hashable {
    /// The document.
    case document
    /// A fragment of the document, escaped as an IRI has it.
    case fragment(String)
    /// A name in a vocabulary: `aif`, `argue`, `rdf`, `rdfs`, `dcterms`, `foaf` or `xsd`.
    case name(String, String)
  }

  /// What is said of one thing, in order.
  struct Subject {
    var resource: Resource
    var statements: [(predicate: Resource, object: Object)]
  }

  /// The vocabularies' prefixes.
  static let prefixes = [
    ("aif", "http://www.arg.dundee.ac.uk/aif#"), ("argue", "urn:x-argue:"),
    ("dcterms", "http://purl.org/dc/terms/"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
  ]

  /// All things with what is said of them, the document first.
  private(set) var subjects: [Subject] = []
  /// What gets lost.
  private(set) var diagnostics: [Diagnostic] = []

  /// The graph of a map.
  init(_ map: ArgumentMap, format: String, options: ExportOptions) {
    let languages = options.languages.isEmpty ? nil : options.languages
    let language = options.languages(of: map)[0]
    var maker = MapNodeGraphMaker(map, language: language, dialect: .aif)
    let graph = maker.make()
    let said = Self.spoken(map, maker.nodeIDs)
    addDocument(map, languages)
    let people = Set(map.participants.map(\.id))
    for node in graph.nodes { add(node, said[EntityID(node.id)], languages, people) }
    var written: Set<EntityID> = []
    for participant in map.participants where written.insert(participant.id).inserted {
      subjects.append(
        Subject(
          resource: Self.person(participant.id),
          statements: [(.name("rdf", "type"), .resource(.name("foaf", "Person")))]
            + Self.texts(participant.name, languages).map { (.name("foaf", "name"), $0) }))
    }
    addEdges(graph)
    report(map, format, languages, graph, &maker.lost, language)
  }

  private mutating func report(
    _ map: ArgumentMap, _ format: String, _ languages: [LanguageTag]?, _ graph: NodeGraph,
    _ lost: inout MapNodeGraphMaker.Lost, _ language: LanguageTag
  ) {
    lost.locutions = graph.nodes.reduce(0) { $0 + $1.locutions.count }
    lost.schemes = 0
    var all = NodeGraphLosses.diagnostics(
      map, format: format,
      carried: [.utterances, .participants, .description, .authorship],
      namespaces: [GraphDialect.shared], lost, language: language)
    // Texts stand there in all languages, unless some were asked for.
    let words = ["in another language", "in other languages"]
    all.removeAll { loss in words.contains { loss.message.hasSuffix($0) } }
    var others = Losses(map, format: format, carried: Set(MapAspect.allCases))
    if let languages { others.reportLanguages(map, written: languages) }
    diagnostics = all + others.diagnostics
  }

  /// What entities say, by the nodes that they are.
  private struct Spoken {
    var text: LocalizedText
    var scheme: String?
    var speaker: EntityID?
  }

  private static func spoken(
    _ map: ArgumentMap, _ names: [EntityID: String]
  ) -> [EntityID: Spoken] {
    var said: [EntityID: Spoken] = [:]
    func add(_ id: EntityID, _ spoken: Spoken) {
      guard let name = names[id], said[EntityID(name)] == nil else { return }
      said[EntityID(name)] = spoken
    }
    for statement in map.statements { add(statement.id, Spoken(text: statement.text)) }
    for one in map.utterances { add(one.id, Spoken(text: one.text, speaker: one.speaker)) }
    for reason in map.reasons {
      add(reason.id, Spoken(text: LocalizedText(), scheme: reason.scheme))
    }
    return said
  }

  // MARK: Things

  private mutating func addDocument(_ map: ArgumentMap, _ languages: [LanguageTag]?) {
    var statements: [(predicate: Resource, object: Object)] = []
    func add(_ name: String, _ objects: [Object]) {
      statements += objects.map { (.name("dcterms", name), $0) }
    }
    add("title", Self.texts(map.header.title, languages))
    add("description", Self.texts(map.header.description, languages))
    add("creator", map.header.authors.map { .literal(Self.clean($0), language: nil) })
    add("created", map.header.created.map { [Self.date($0)] } ?? [])
    add("modified", map.header.modified.map { [Self.date($0)] } ?? [])
    add("license", map.header.license.map { [.literal(Self.clean($0), language: nil)] } ?? [])
    if !statements.isEmpty { subjects.append(Subject(resource: .document, statements: statements)) }
  }

  private mutating func add(
    _ node: NodeGraph.Node, _ said: Spoken?, _ languages: [LanguageTag]?, _ people: Set<EntityID>
  ) {
    var statements: [(predicate: Resource, object: Object)] = []
    let isKnown = NodeKind.known.contains(node.kind)
    let type: Resource = .name("aif", isKnown ? "\(node.kind.rawValue)-node" : "Node")
    statements.append((.name("rdf", "type"), .resource(type)))
    if node.kind == .information || node.kind == .locution {
      let texts =
        said.map { Self.texts($0.text, languages) }
        ?? [.literal(Self.clean(node.text ?? ""), language: nil)]
      statements += texts.map { (.name("aif", "claimText"), $0) }
    } else {
      let label = node.scheme ?? node.text ?? node.kind.rawValue
      statements.append((.name("rdfs", "label"), .literal(Self.clean(label), language: nil)))
    }
    if let scheme = said?.scheme {
      statements.append((.name("dcterms", "type"), .literal(Self.clean(scheme), language: nil)))
    }
    if let speaker = said?.speaker, people.contains(speaker) {
      statements.append((.name("dcterms", "creator"), .resource(Self.person(speaker))))
    }
    places[EntityID(node.id)] = places[EntityID(node.id)] ?? subjects.count
    kinds[EntityID(node.id)] = kinds[EntityID(node.id)] ?? node.kind
    subjects.append(Subject(resource: Self.node(node.id), statements: statements))
  }

  private var places: [EntityID: Int] = [:]
  private var kinds: [EntityID: NodeKind] = [:]

  /// What a node says of what leads to it, and of what it leads to.
  private static let ends: [NodeKind: (from: String, to: String)] = [
    .inference: ("Premise", "Conclusion"), .conflict: ("ConflictingElement", "ConflictedElement"),
    .preference: ("PreferredElement", "DispreferredElement"),
    .transition: ("StartLocution", "EndLocution"),
  ]

  private mutating func addEdges(_ graph: NodeGraph) {
    for edge in graph.edges {
      let (from, to) = (EntityID(edge.from), EntityID(edge.to))
      // A step tells of both its ends; between two steps it is the one that the edge leaves.
      if let kind = kinds[from], kind != .information, kind != .locution, let place = places[from] {
        let word = Self.ends[kind].map { Resource.name("aif", $0.to) } ?? .name("argue", "to")
        subjects[place].statements.append((word, .resource(Self.node(edge.to))))
      } else if let kind = kinds[to], kind != .information, kind != .locution,
        let place = places[to]
      {
        let word = Self.ends[kind].map { Resource.name("aif", $0.from) } ?? .name("argue", "from")
        subjects[place].statements.append((word, .resource(Self.node(edge.from))))
      } else if let place = places[from] {
        subjects[place].statements.append(
          (.name("argue", "to"), .resource(Self.node(edge.to))))
      }
    }
  }

  // MARK: Names and texts

  private static func node(_ id: String) -> Resource { .fragment(escaped(id)) }

  private static func person(_ id: EntityID) -> Resource {
    .fragment("person/" + escaped(id.rawValue))
  }

  /// A name in which nothing has a meaning in IRIs (RFC 3987, section 2.2).
  private static func escaped(_ id: String) -> String {
    var escaped = ""
    for scalar in id.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0xA0...0xD7FF,
        0xF900...0xFDCF, 0xFDF0...0xFFEF:
        escaped.unicodeScalars.append(scalar)
      default:
        for byte in String(scalar).utf8 {
          let digits = String(byte, radix: 16, uppercase: true)
          escaped += "%" + (digits.count == 1 ? "0" : "") + digits
        }
      }
    }
    return escaped
  }

  private static func texts(_ text: LocalizedText, _ languages: [LanguageTag]?) -> [Object] {
    text.versions.filter { languages?.contains($0.language) ?? true }
      .map { .literal(clean($0.text), language: tag($0.language)) }
  }

  /// A language as literals have it: letters and digits between hyphens, and nothing for what is undetermined.
  private static func tag(_ language: LanguageTag) -> String? {
    guard language != .undetermined else { return nil }
    let parts = language.rawValue.split(separator: "-", omittingEmptySubsequences: false)
    let isTag = parts.allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    guard isTag, parts.first?.allSatisfy(\.isLetter) == true else { return nil }
    return language.rawValue
  }

  /// A date where it is a whole one, else its words.
  private static func date(_ text: String) -> Object {
    let bytes = Array(text.utf8)
    let isDay =
      bytes.count == 10 && bytes[4] == 0x2D && bytes[7] == 0x2D
      && [0, 1, 2, 3, 5, 6, 8, 9].allSatisfy { (0x30...0x39).contains(bytes[$0]) }
    guard isDay, isCalendarDay(bytes) else {
      return .literal(clean(text), language: nil)
    }
    return .typed(text, type: .name("xsd", "date"))
  }

  private static func isCalendarDay(_ bytes: [UInt8]) -> Bool {
    func number(_ places: Range<Int>) -> Int {
      bytes[places].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
    guard (1...12).contains(month), day >= 1, year >= 1 else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day <= days[month - 1]
  }

  /// A text without what no document of either form may have.
  private static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains("\u{0}") else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { clean.append(scalar == "\u{0}" ? "\u{FFFD}" : scalar) }
    return String(clean)
  }
}
