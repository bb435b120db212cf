internal import ArgumentMarkup
public import ArgumentModel

/// Writes OPML, which outliners and programs for mind maps open.
public struct OPMLExporter: MapExporter {
  /// `opml`.
  public let name = "opml"
  /// `opml`.
  public let fileEndings = ["opml"]
  /// What the format is for.
  public let summary = "an outline for outliners, with Pro: and Con: before the lines"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The document.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let language = options.languages(of: map)[0]
    let tree = ClaimTree(map, language: language).parted(at: OutlineDocument.mostDepth)
    let kept = map.header.extensions["opml"]?.objectValue ?? JSONObject()
    let own = OutlineDocument.extensions(map, "opml")
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n  <head>\n"
    text += "    <title>\(XMLText.escaped(tree.title ?? ""))</title>\n"
    for member in kept.members where Self.isName(member.name) {
      guard let value = member.value.stringValue else { continue }
      text += "    <\(member.name)>\(XMLText.escaped(value))</\(member.name)>\n"
    }
    text += "  </head>\n  <body>\n"
    text += OutlineDocument.text(
      of: SidedOutline(tree), indent: 2,
      begin: { _, line, hasLines in
        var pairs = [("text", line.text)]
        if let note = line.note { pairs.append(("_note", note)) }
        if line.isStep { pairs.append(("isStep", "true")) }
        for member in line.entity.flatMap({ own[$0] })?.members ?? [] {
          guard let value = member.value.stringValue, Self.isName(member.name) else { continue }
          pairs.append((member.name, value))
        }
        return "<outline\(OutlineDocument.attributes(pairs))\(hasLines ? ">" : "/>")"
      }, end: "</outline>")
    return Exported(
      text: text + "  </body>\n</opml>\n",
      diagnostics: OutlineDocument.losses(
        tree, map, format: "OPML", namespace: "opml", language: language))
  }

  /// Whether XML takes a name: those that a document had it did.
  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.first?.isLetter == true && name != "text"
      && name.allSatisfy { $0.isLetter || $0.isNumber || "_-.:".contains($0) }
  }
}
