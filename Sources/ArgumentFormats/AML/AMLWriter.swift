internal import ArgumentMarkup
internal import ArgumentModel
internal import ArgumentText

/// Writes the units of Araucaria's XML.
struct AMLWriter {
  /// How deep items may stand in one another, two elements for each two of them.
  static let mostDepth = 64

  private let tree: ClaimTree
  private let map: ArgumentMap
  private let language: LanguageTag
  private let children: [[Int]]
  private var statements: [EntityID: Int] = [:]
  private var reasons: [EntityID: Int] = [:]
  private var taken: Set<String> = []
  private var next: [String: Int] = [:]
  private var text: (source: EntityID, edition: String, words: EditionText, counted: CountedText)?
  /// The numbers of the steps that have a scheme.
  private var numbers: [Int: SchemeUse] = [:]
  /// The numbers that schemes had in a document, and have now.
  private var renumbered: [String: Int] = [:]
  private var mostNumber = 0
  /// What the format has no place for.
  private(set) var lost = Lost()

  /// A scheme that claims have a part in.
  private struct SchemeUse {
    var number: Int
    var name: String
    var answers: [String]

    /// The element that stands with each of the claims.
    var text: String {
      let pairs = [("scheme", name), ("schid", "\(number)")]
      let answers = answers.map { "<CQANS answered=\"\(XMLText.escaped($0))\"/>" }.joined()
      let start = "<INSCHEME\(OutlineDocument.attributes(pairs))"
      return answers.isEmpty ? start + "/>" : start + ">\(answers)</INSCHEME>"
    }
  }

  /// How many things get lost.
  struct Lost {
    var anchors = 0
    var sources = 0
    var attributions = 0
    var authorship = 0
    var schemes = 0
    /// Attacks whose premises stand apart.
    var parted = 0
  }

  init(_ tree: ClaimTree, _ map: ArgumentMap, language: LanguageTag) {
    self.tree = tree
    self.map = map
    self.language = language
    children = tree.children
    for (index, statement) in map.statements.enumerated() where statements[statement.id] == nil {
      statements[statement.id] = index
    }
    for (index, reason) in map.reasons.enumerated() where reasons[reason.id] == nil {
      reasons[reason.id] = index
    }
  }

  private enum Step {
    case unit(Int, depth: Int)
    /// One reason, or several of one premise each.
    case reasons([Int], depth: Int)
    case text(String)
  }

  /// The document.
  mutating func document() -> String {
    number()
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<!DOCTYPE ARG SYSTEM \"argument.dtd\">\n<ARG>\n"
    let kept = map.header.extensions["aml"]?.objectValue ?? JSONObject()
    let elements = kept["elements"]?.arrayValue ?? []
    for element in elements { text += KeptElements.text(of: [element]) + "\n" }
    text += "<TEXT>\(XMLText.escaped(takeText()))</TEXT>\n"
    text += about(kept)
    var open = tree.items.indices.filter { tree.items[$0].parent == nil }.reversed()
      .map { Step.unit($0, depth: 0) }
    while let step = open.popLast() {
      switch step {
      case .text(let words): text += words
      case .unit(let index, let depth): unit(index, depth, &text, &open)
      case .reasons(let reasons, let depth): write(reasons, depth, &text, &open)
      }
    }
    countLost()
    return text + "</ARG>\n"
  }

  /// What is said of the whole; the dates and names stand in one order.
  private func about(_ kept: JSONObject) -> String {
    let date = map.header.created ?? kept["date"]?.stringValue ?? ""
    let source = kept["source"]?.stringValue ?? ""
    let authors = map.header.authors.map(\.trimmedSpaces).filter { !$0.isEmpty }
    let parts = [
      ("AUTHOR", authors.joined(separator: "; ")), ("DATE", date), ("SOURCE", source),
      ("COMMENTS", map.header.description.preferred([language])?.text ?? ""),
    ]
    guard parts.contains(where: { !$0.1.isEmpty }) else { return "" }
    return "<EDATA>" + parts.map { "<\($0.0)>\(XMLText.escaped($0.1))</\($0.0)>" }.joined()
      + "</EDATA>\n"
  }

  /// The text that the places are in: that of the first edition which the map itself has.
  private mutating func takeText() -> String {
    for source in map.sources {
      for edition in source.editions {
        guard let words = edition.text else { continue }
        let whole = EditionText(words)
        text = (source.id, edition.id, whole, CountedText(whole, TextCounting(.utf16)))
        return words
      }
    }
    return ""
  }

  private mutating func number() {
    for (index, item) in tree.items.enumerated() {
      guard case .reason = item.kind, let place = item.entity.flatMap({ reasons[$0] }),
        let scheme = map.reasons[place].scheme
      else { continue }
      let own = map.reasons[place].extensions["aml"]?.objectValue ?? JSONObject()
      let isOwn =
        own["scheme"]?.stringValue.map { SchemeLabel.scheme(text: $0, scheme: nil) == scheme }
        ?? false
      let name = isOwn ? own["scheme"]?.stringValue ?? "" : SchemeLabel.title(scheme)
      guard children[index].contains(where: { tree.items[$0].kind == .claim }),
        SchemeLabel.scheme(text: name, scheme: nil) == scheme
      else {
        lost.schemes += 1
        continue
      }
      numbers[index] = use(name, isOwn ? own : JSONObject())
    }
  }

  /// A scheme, by one number wherever a document had one.
  private mutating func use(_ name: String, _ own: JSONObject) -> SchemeUse {
    let before = own["number"]?.stringValue.map { "\($0) \(name)" }
    let number = before.flatMap { renumbered[$0] } ?? mostNumber
    if number == mostNumber { mostNumber += 1 }
    if let before { renumbered[before] = number }
    return SchemeUse(
      number: number, name: name,
      answers: (own["answers"]?.arrayValue ?? []).compactMap(\.stringValue))
  }

  private mutating func unit(
    _ index: Int, _ depth: Int, _ text: inout String, _ open: inout [Step]
  ) {
    let indent = String(repeating: " ", count: depth)
    text += "\(indent)<AU>\n\(indent) " + proposition(index) + "\n"
    open.append(.text("\(indent)</AU>\n"))
    let reasons = children[index]
    let attacks = reasons.filter { tree.items[$0].kind == .reason(.attacks) }
    let others = reasons.filter { tree.items[$0].kind != .reason(.attacks) }
    // Single premises one after the other converge, in one element.
    var steps: [Step] = attacks.map { .reasons([$0], depth: depth + 1) }
    var convergent: [Int] = []
    for reason in others {
      if children[reason].count(where: { tree.items[$0].kind == .claim }) == 1 {
        convergent.append(reason)
        continue
      }
      if !convergent.isEmpty { steps.append(.reasons(convergent, depth: depth + 1)) }
      convergent = []
      steps.append(.reasons([reason], depth: depth + 1))
    }
    if !convergent.isEmpty { steps.append(.reasons(convergent, depth: depth + 1)) }
    open += steps.reversed()
  }

  private mutating func write(
    _ reasons: [Int], _ depth: Int, _ text: inout String, _ open: inout [Step]
  ) {
    let indent = String(repeating: " ", count: depth)
    let premises = reasons.flatMap { children[$0].filter { tree.items[$0].kind == .claim } }
    let isAttack = tree.items[reasons[0]].kind == .reason(.attacks)
    let name = isAttack ? "REFUTATION" : premises.count == reasons.count ? "CA" : "LA"
    guard !premises.isEmpty else {
      text += "\(indent)<\(name)/>\n"
      return
    }
    text += "\(indent)<\(name)>\n"
    open.append(.text("\(indent)</\(name)>\n"))
    if isAttack, premises.count > 1 { lost.parted += 1 }
    for (number, premise) in premises.enumerated().reversed() {
      open.append(.unit(premise, depth: depth + 1))
      if isAttack, number > 0 {
        open.append(.text("\(indent)</REFUTATION>\n\(indent)<REFUTATION>\n"))
      }
    }
  }

  private mutating func proposition(_ index: Int) -> String {
    let item = tree.items[index]
    let statement = item.entity.flatMap { statements[$0] }.map { map.statements[$0] }
    let own = statement?.extensions["aml"]?.objectValue ?? JSONObject()
    let wanted = own["identifier"]?.stringValue ?? item.entity?.rawValue ?? "\(index + 1)"
    var pairs = [
      ("identifier", item.same == nil ? unique(wanted) : unique(wanted + "-again")),
      ("missing", item.isImplicit ? "yes" : "no"),
    ]
    for member in own["prop"]?.objectValue?.members ?? [] where KeptElements.isName(member.name) {
      guard !["identifier", "missing"].contains(member.name) else { continue }
      pairs.append((member.name, member.value.stringValue ?? ""))
    }
    var text = "<PROP\(OutlineDocument.attributes(pairs))>"
    text += "<PROPTEXT offset=\"\(offset(statement))\">\(XMLText.escaped(item.text))</PROPTEXT>"
    var owners = statement?.attribution.first.map { [$0.who] } ?? []
    owners += (own["owners"]?.arrayValue ?? []).compactMap(\.stringValue)
    for owner in owners { text += "<OWNER name=\"\(XMLText.escaped(owner))\"/>" }
    var steps = children[index].filter { numbers[$0] != nil }
    if let parent = item.parent, numbers[parent] != nil { steps.insert(parent, at: 0) }
    var written: Set<Int> = []
    for scheme in steps.compactMap({ numbers[$0] }) where written.insert(scheme.number).inserted {
      text += scheme.text
    }
    for scheme in (own["schemes"]?.arrayValue ?? []).compactMap(\.objectValue) {
      guard let name = scheme["scheme"]?.stringValue else { continue }
      text += use(name, scheme).text
    }
    return text + KeptElements.text(of: own["elements"]?.arrayValue ?? []) + "</PROP>"
  }

  private mutating func unique(_ wanted: String) -> String {
    if taken.insert(wanted).inserted { return wanted }
    var number = next[wanted] ?? 2
    while !taken.insert("\(wanted)-\(number)").inserted { number += 1 }
    next[wanted] = number + 1
    return "\(wanted)-\(number)"
  }

  /// Where a statement begins in the text, in units of UTF-16; -1 where it isn't in it by its own words.
  private mutating func offset(_ statement: Statement?) -> Int {
    guard let statement, let anchor = statement.anchors.first, let text,
      anchor.source == text.source, anchor.edition.hasSameBytes(as: text.edition),
      let range = anchor.ranges.first, let there = text.words.text(at: range),
      let words = statement.text.preferred([language])?.text,
      String(there).comparedWords.hasSameBytes(as: words.comparedWords)
    else { return -1 }
    return text.counted.counted(range.start)
  }

  private mutating func countLost() {
    for statement in map.statements {
      // A place is one stretch there.
      let isPlaced = offset(statement) >= 0 && statement.anchors.first?.ranges.count == 1
      lost.anchors += statement.anchors.count - (isPlaced ? 1 : 0)
      let first = statement.attribution.first
      if statement.attribution.count > 1 || first?.act != nil || first?.hedge != nil {
        lost.attributions += 1
      }
    }
    lost.anchors += map.reasons.reduce(0) { $0 + $1.anchors.count }
    lost.anchors += map.utterances.reduce(0) { $0 + $1.anchors.count }
    lost.attributions += map.reasons.count { !$0.attribution.isEmpty }
    lost.sources = map.sources.count - (text == nil ? 0 : 1)
    lost.authorship = [map.header.modified, map.header.license].count { $0 != nil }
  }
}
