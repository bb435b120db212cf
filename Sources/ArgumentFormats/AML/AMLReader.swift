internal import ArgumentMarkup
internal import ArgumentModel
internal import ArgumentText

/// Reads the units of Araucaria's XML.
///
/// A unit is a claim. Those in `LA` work together, each of those in `CA` is a reason of its own, and those in
/// `REFUTATION` speak against it.
struct AMLReader {
  private(set) var findings = Findings()
  private(set) var tree = ClaimTree()
  /// What a document says of a claim beside its words.
  private struct Unit {
    var identifier = ""
    var offset: Int?
    var owners: [String] = []
    var schemes: [InScheme] = []
    var kept = KeptElements()
  }
  /// One of the schemes that a claim has a part in, which has its number in the document.
  private struct InScheme {
    var name: String
    var number: String
    /// Whether each of the scheme's critical questions is answered, `yes` or `no`.
    var answers: [String] = []

    /// The scheme as it is kept beside a claim or a reason.
    var json: JSONObject {
      var object = JSONObject()
      if !answers.isEmpty { object.append("answers", .array(answers.map(JSONValue.string))) }
      object.append("number", .string(number))
      object.append("scheme", .string(name))
      return object
    }
  }
  private var units: [Int: Unit] = [:]
  /// The items of the elements that haven't ended: a claim for `AU`, a reason or its kind for what holds some.
  private var open: [Open] = []
  private var kept = KeptElements()
  private var text: String?
  private var about: [String: String] = [:]
  private var isInScheme = false
  private var element = ""
  private var words = ""

  private enum Open {
    case claim(Int)
    /// Premises that work together in one reason.
    case linked(Int)
    /// Each premise a reason; how many items there were before.
    case convergent(from: Int)
    /// Each a reason against the claim.
    case refutation(from: Int)
  }

  /// Reads a document.
  /// - Throws: A diagnostic with line and column.
  mutating func read(_ bytes: [UInt8]) throws(Diagnostic) {
    var reader = self
    try XMLReader().read(bytes) { (event) throws(Diagnostic) in reader.take(event) }
    self = reader
  }

  private mutating func take(_ event: XMLEvent) {
    if kept.isOpen { return kept.take(event) }
    if let claim, units[claim]?.kept.isOpen == true {
      units[claim]?.kept.take(event)
      return
    }
    switch event {
    case .start(let start):
      element = start.name
      words = ""
      begin(start)
    case .text(let text): words += text
    case .end(let name):
      end(name)
      element = ""
      words = ""
    }
  }

  /// The innermost claim.
  private var claim: Int? {
    for open in open.reversed() {
      if case .claim(let index) = open { return index }
    }
    return nil
  }

  private static let about: Set<String> = ["AUTHOR", "DATE", "SOURCE", "COMMENTS"]

  private mutating func begin(_ start: XMLElement) {
    switch start.name {
    case "ARG", "EDATA", "TEXT": break
    case "AU": beginUnit()
    case "CA", "LA", "REFUTATION":
      guard let claim else {
        return warn("“\(start.name)” stands in no “AU”", start)
      }
      switch start.name {
      case "CA": open.append(.convergent(from: tree.items.count))
      case "REFUTATION": open.append(.refutation(from: tree.items.count))
      default: open.append(.linked(addReason(.supports, to: claim)))
      }
    case "PROP":
      guard let claim else { return warn("“PROP” stands in no “AU”", start) }
      units[claim]?.identifier = start["identifier"] ?? ""
      tree.items[claim].isImplicit = start["missing"] == "yes"
      if let name = start["identifier"], !name.isEmpty { tree.items[claim].name = name }
      let rest = KeptElements.attributes(start, but: ["identifier", "missing"])
      if !rest.isEmpty { tree.items[claim].more["prop"] = .object(rest) }
    case "PROPTEXT":
      guard let claim else { return }
      units[claim]?.offset = start["offset"].flatMap { Int($0) }
    case "OWNER":
      guard let claim, let name = start["name"] else { return }
      units[claim]?.owners.append(name)
    case "INSCHEME":
      guard let claim, let name = start["scheme"] else { return }
      units[claim]?.schemes.append(InScheme(name: name, number: start["schid"] ?? ""))
      isInScheme = true
    case "CQANS" where isInScheme:
      guard let claim, let last = units[claim]?.schemes.indices.last else { return }
      units[claim]?.schemes[last].answers.append(start["answered"] ?? "")
    case let name where Self.about.contains(name) && claim == nil: break
    default:
      if let claim { units[claim]?.kept.take(.start(start)) } else { kept.take(.start(start)) }
    }
  }

  private mutating func beginUnit() {
    var parent: Int?
    switch open.last {
    case .linked(let reason): parent = reason
    case .convergent: parent = claim.map { addReason(.supports, to: $0) }
    case .refutation: parent = claim.map { addReason(.attacks, to: $0) }
    case .claim(let other):
      findings.add(
        "annotation-syntax", .warning,
        "an “AU” stands straight in another one, and was read as a reason for it")
      parent = addReason(.supports, to: other)
    case nil: break
    }
    open.append(.claim(tree.items.count))
    units[tree.items.count] = Unit()
    tree.items.append(ClaimTree.Item(kind: .claim, parent: parent))
  }

  private mutating func addReason(_ stance: Stance, to claim: Int) -> Int {
    tree.items.append(ClaimTree.Item(kind: .reason(stance), parent: claim))
    return tree.items.count - 1
  }

  private mutating func warn(_ message: String, _ element: XMLElement) {
    findings.add("annotation-syntax", .warning, message, line: element.position.line)
  }

  private mutating func end(_ name: String) {
    switch name {
    case "AU": if case .claim = open.last { open.removeLast() }
    case "CA", "REFUTATION", "LA":
      switch open.last {
      case .convergent(let start), .refutation(let start):
        open.removeLast()
        guard start == tree.items.count, let claim else { return }
        _ = addReason(name == "CA" ? .supports : .attacks, to: claim)
      case .linked: open.removeLast()
      default: break
      }
    case "INSCHEME": isInScheme = false
    case "PROPTEXT": if let claim { tree.items[claim].text = words }
    case "TEXT": if claim == nil { text = words }
    case let name where Self.about.contains(name) && claim == nil && element == name:
      about[name] = words
    default: break
    }
  }

  // MARK: The map

  /// Adds to a map what stands beside claims and reasons: the text and its places, owners, schemes, and what is
  /// said of the whole.
  mutating func finish(_ map: inout ArgumentMap, _ entities: [EntityID], _ input: ImportInput) {
    let language = map.primaryLanguage
    if let author = about["AUTHOR"], !author.isEmpty {
      map.header.authors = author.split(separator: ";").map { String($0).trimmedSpaces }
        .filter { !$0.isEmpty }
    }
    if let comments = about["COMMENTS"], !comments.isEmpty {
      map.header.description = LocalizedText(comments, language: language)
    }
    var kept = JSONObject()
    if let date = about["DATE"], !date.isEmpty { kept["date"] = .string(date) }
    if let source = about["SOURCE"], !source.isEmpty { kept["source"] = .string(source) }
    if !self.kept.elements.isEmpty { kept["elements"] = .array(self.kept.elements) }
    if !kept.isEmpty { map.header.extensions["aml"] = .object(kept) }
    if let text, !text.isEmpty { addText(EditionText(text), &map, entities, input) }
    var places: [EntityID: Int] = [:]
    for (index, statement) in map.statements.enumerated() { places[statement.id] = index }
    for index in tree.items.indices {
      guard let unit = units[index], let place = places[entities[index]] else { continue }
      finish(&map.statements[place], unit)
    }
    addSchemes(&map, entities)
  }

  private func finish(_ statement: inout Statement, _ unit: Unit) {
    var own = statement.extensions["aml"]?.objectValue ?? JSONObject()
    if let owner = unit.owners.first {
      var attribution = Attribution()
      attribution.who = owner
      statement.attribution = [attribution]
    }
    if unit.owners.count > 1 {
      own["owners"] = .array(unit.owners.dropFirst().map(JSONValue.string))
    }
    if !unit.identifier.hasSameBytes(as: statement.id.rawValue) {
      own["identifier"] = .string(unit.identifier)
    }
    if !unit.kept.elements.isEmpty { own["elements"] = .array(unit.kept.elements) }
    if !own.isEmpty { statement.extensions["aml"] = .object(own) }
  }

  /// A step's scheme is the one that its premises and its conclusion are in by one number; what else a claim
  /// is in stays with the claim.
  private func addSchemes(_ map: inout ArgumentMap, _ entities: [EntityID]) {
    var premises: [Int: [Int]] = [:]
    for (index, item) in tree.items.enumerated() where item.kind == .claim {
      if let parent = item.parent { premises[parent, default: []].append(index) }
    }
    var places: [EntityID: Int] = [:]
    for (index, reason) in map.reasons.enumerated() { places[reason.id] = index }
    var told: [Int: Set<String>] = [:]
    for (index, item) in tree.items.enumerated() {
      guard case .reason = item.kind, let place = places[entities[index]], let claim = item.parent,
        let first = premises[index]?.first
      else { continue }
      let numbers = Set((units[claim]?.schemes ?? []).map(\.number))
      guard let scheme = units[first]?.schemes.first(where: { numbers.contains($0.number) })
      else { continue }
      map.reasons[place].scheme = SchemeLabel.scheme(text: scheme.name, scheme: nil)
      var own = map.reasons[place].extensions["aml"]?.objectValue ?? JSONObject()
      for member in scheme.json.members { own[member.name] = member.value }
      map.reasons[place].extensions["aml"] = .object(own)
      for unit in [claim] + (premises[index] ?? []) {
        told[unit, default: []].insert(scheme.number)
      }
    }
    var statements: [EntityID: Int] = [:]
    for (index, statement) in map.statements.enumerated() { statements[statement.id] = index }
    for index in tree.items.indices {
      guard let place = statements[entities[index]] else { continue }
      let rest = (units[index]?.schemes ?? []).filter { told[index]?.contains($0.number) != true }
      guard !rest.isEmpty else { continue }
      var own = map.statements[place].extensions["aml"]?.objectValue ?? JSONObject()
      own["schemes"] = .array(rest.map { .object($0.json) })
      map.statements[place].extensions["aml"] = .object(own)
    }
  }

  private mutating func addText(
    _ text: EditionText, _ map: inout ArgumentMap, _ entities: [EntityID], _ input: ImportInput
  ) {
    let frame = AnnotatedDocument.frame(name: input.name, text: text, input: input)
    map.sources = frame.sources
    if let source = about["SOURCE"], !source.isEmpty {
      map.sources[0].title = LocalizedText(source, language: map.primaryLanguage)
    }
    let numbers = tree.items.indices.filter { (units[$0]?.offset ?? -1) >= 0 }
    let given = numbers.map { index in
      let words = tree.items[index].text
      let start = min(units[index]?.offset ?? 0, 1 << 40)
      return GivenPlace(
        name: "“\(units[index]?.identifier ?? "")”",
        ranges: [TextRange(start, start + words.utf16.count)], words: words)
    }
    // Java counts in units of UTF-16.
    var finder = PlaceFinder(text, declared: .utf16)
    let found = finder.places(given, &findings)
    var places: [EntityID: Int] = [:]
    for (index, statement) in map.statements.enumerated() { places[statement.id] = index }
    let edition = map.sources[0].editions[0].id
    for (number, place) in zip(numbers, found) where !place.ranges.isEmpty {
      guard let index = places[entities[number]] else { continue }
      do {
        map.statements[index].anchors = [
          try AnchorMaker.anchor(
            source: map.sources[0].id, edition: edition, ranges: place.ranges, text: text,
            sealed: true)
        ]
      } catch { findings.add(error) }
    }
  }
}
