public import ArgumentJSON
internal import ArgumentMarkup
internal import ArgumentModel

/// Reads OPML, in which outliners exchange outlines: lines below a claim are reasons for it, or against it
/// where they begin with a word such as “Con:”.
public struct OPMLImporter: MapImporter {
  /// `opml`.
  public let name = "opml"
  /// `opml`.
  public let fileEndings = ["opml"]
  /// What the format is for.
  public let summary = "outlines of outliners, with Pro: and Con: before the lines"
  /// What has no word in maps.
  public let losses: String? = "elements that OPML doesn't define"

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether the root is named near the beginning.
  public func recognizes(_ input: ImportInput) -> Bool {
    input.hasEarly("<opml")
  }

  /// The map of a document.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    var document = OutlineDocument()
    var head = JSONObject()
    var member: String?
    var isHead = false
    do throws(Diagnostic) {
      try XMLReader().read(input.bytes) { (event) throws(Diagnostic) in
        switch event {
        case .start(let element) where element.name == "outline":
          document.begin(Self.line(element))
        case .start(let element):
          if isHead { member = element.name }
          if element.name == "head" { isHead = true }
        case .text(let text): if let member { head[member] = .string(text) }
        case .end("outline"): document.end()
        case .end(let name):
          if name == "head" { isHead = false }
          member = nil
        }
      }
    } catch { throw ReadFailure([error]) }
    if let title = head["title"]?.stringValue { document.name(title) }
    return [try document.map(input, namespace: "opml", kept: head.without("title"))]
  }

  private static func line(_ element: XMLElement) -> SidedOutline.Line {
    var line = SidedOutline.Line(text: element["text"] ?? element["title"] ?? "")
    line.note = element["_note"]
    line.isStep = element["isStep"] == "true"
    for attribute in element.attributes
    where !["text", "_note", "isStep"].contains(attribute.name) {
      line.more[attribute.name] = .string(attribute.value)
    }
    return line
  }
}
