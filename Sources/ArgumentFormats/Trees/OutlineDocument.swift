internal import ArgumentJSON
internal import ArgumentMarkup
internal import ArgumentModel

/// What the formats of outliners share: an outline in XML, read and written.
struct OutlineDocument {
  private(set) var outline = SidedOutline()
  /// The lines whose elements haven't ended.
  private var open: [Int] = []

  /// Begins a line.
  mutating func begin(_ line: SidedOutline.Line) {
    var line = line
    line.parent = open.last
    open.append(outline.lines.count)
    outline.lines.append(line)
  }

  /// Ends the innermost line.
  mutating func end() { _ = open.popLast() }

  /// The innermost line that hasn't ended.
  var current: Int? { open.last }

  /// Names the outline.
  mutating func name(_ title: String) { outline.title = title }

  /// Changes a line.
  mutating func change(_ line: Int, _ change: (inout SidedOutline.Line) -> Void) {
    change(&outline.lines[line])
  }

  /// The map of the outline.
  func map(_ input: ImportInput, namespace: String, kept: JSONObject) throws(ReadFailure)
    -> ImportedMap
  {
    guard !outline.lines.isEmpty else {
      throw ReadFailure([.shape("there is no line in the document")])
    }
    var outline = outline
    if outline.lines[0].isTitle {
      outline.title = outline.lines.removeFirst().text
      for index in outline.lines.indices {
        outline.lines[index].parent = outline.lines[index].parent.flatMap { $0 == 0 ? nil : $0 - 1 }
      }
    }
    var maker = ClaimTreeMapMaker(outline.tree(), input, namespace: namespace)
    var map = maker.make()
    if !kept.isEmpty { map.header.extensions[namespace] = .object(kept) }
    return ImportedMap(map)
  }

  /// What a document has for each line, within one another; no deeper than ``mostDepth``.
  /// - Parameters:
  ///   - begin: What stands at a line's beginning, given whether lines stand below it.
  ///   - end: What stands at the end of such a line.
  static func text(
    of outline: SidedOutline, indent: Int, begin: (Int, SidedOutline.Line, Bool) -> String,
    end: String
  ) -> String {
    var children = [Int](repeating: 0, count: outline.lines.count)
    for line in outline.lines { if let parent = line.parent { children[parent] += 1 } }
    var text = ""
    var open: [Int] = []
    func close() {
      open.removeLast()
      text += String(repeating: "  ", count: indent + open.count) + end + "\n"
    }
    for (index, line) in outline.lines.enumerated() {
      while let last = open.last, last != line.parent { close() }
      text += String(repeating: "  ", count: indent + open.count)
      text += begin(index, line, children[index] > 0) + "\n"
      if children[index] > 0 { open.append(index) }
    }
    while !open.isEmpty { close() }
    return text
  }

  /// How deep lines may stand in one another.
  static let mostDepth = 32

  /// What is lost, by either format.
  static func losses(
    _ tree: ClaimTree, _ map: ArgumentMap, format: String, namespace: String, language: LanguageTag
  ) -> [Diagnostic] {
    var losses = tree.losses(
      map, format: format, carried: [.warrants, .notes], namespace: namespace, language: language)
    tree.reportNotes(map, &losses)
    tree.reportRepetitions(&losses)
    tree.reportImplicit(map, &losses)
    return losses.diagnostics
  }

  /// The extensions of the map's statements and reasons in a namespace.
  static func extensions(_ map: ArgumentMap, _ namespace: String) -> [EntityID: JSONObject] {
    Dictionary(
      keepingFirst: (map.statements.map { ($0.id, $0.extensions) }
        + map.reasons.map { ($0.id, $0.extensions) })
        .compactMap { id, extensions in extensions[namespace]?.objectValue.map { (id, $0) } })
  }

  /// Attributes as XML has them, with a space before each.
  static func attributes(_ pairs: [(String, String)]) -> String {
    pairs.map { " \($0.0)=\"\(XMLText.escaped($0.1))\"" }.joined()
  }
}
