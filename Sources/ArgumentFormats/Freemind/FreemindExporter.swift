internal import ArgumentMarkup
public import ArgumentModel

/// Writes a mind map for Freemind and Freeplane, with the argument's title in its middle.
public struct FreemindExporter: MapExporter {
  /// `freemind`.
  public let name = "freemind"
  /// `mm`.
  public let fileEndings = ["mm"]
  /// What the format is for.
  public let summary = "a mind map for Freemind and Freeplane, with Pro: and Con: before the lines"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The document.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let language = options.languages(of: map)[0]
    let tree = ClaimTree(map, language: language).parted(at: OutlineDocument.mostDepth)
    let own = OutlineDocument.extensions(map, "freemind")
    var outline = SidedOutline(tree)
    // A mind map has one middle.
    if outline.lines.count(where: { $0.parent == nil }) != 1 {
      for index in outline.lines.indices {
        outline.lines[index].parent = outline.lines[index].parent.map { $0 + 1 } ?? 0
      }
      outline.lines.insert(SidedOutline.Line(text: tree.title ?? "", isTitle: true), at: 0)
    }
    let text = OutlineDocument.text(
      of: outline, indent: 1,
      begin: { _, line, hasLines in
        var pairs = [("TEXT", line.text)]
        for name in ["ID", "LINK"] {
          if let value = line.entity.flatMap({ own[$0] })?[name]?.stringValue {
            pairs.append((name, value))
          }
        }
        var inner = line.isStep ? "<attribute NAME=\"step\" VALUE=\"true\"/>" : ""
        if line.isTitle { inner = "<attribute NAME=\"title\" VALUE=\"true\"/>" }
        if let note = line.note {
          let paragraphs = note.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { "<p>\(XMLText.escaped(String($0)))</p>" }.joined()
          inner +=
            "<richcontent TYPE=\"NOTE\"><html><body>\(paragraphs)</body></html></richcontent>"
        }
        let start = "<node\(OutlineDocument.attributes(pairs))"
        if hasLines { return start + ">" + inner }
        return inner.isEmpty ? start + "/>" : start + ">" + inner + "</node>"
      }, end: "</node>")
    return Exported(
      text: "<map version=\"1.0.1\">\n\(text)</map>\n",
      diagnostics: OutlineDocument.losses(
        tree, map, format: "Freemind", namespace: "freemind", language: language))
  }
}
