public import ArgumentJSON
internal import ArgumentModel
internal import ArgumentText

/// Reads brat's standoff format: a file of annotations beside the text that they are upon.
///
/// The order of lines, and every line that a map has no word for, is kept in the map's
/// `extensions.brat.lines`, so that ``BratExporter`` gives the same bytes back: an element with a
/// tab is a line as it was (with a tab put before it where the line has none), one without is the id
/// of a statement, reason or relation.
public struct BratImporter: MapImporter {
  /// `brat`.
  public let name = "brat"
  /// `ann`.
  public let fileEndings = ["ann"]
  /// What the format is for.
  public let summary = "brat standoff annotations, beside their text"
  /// Events and the like are kept unread.
  public let losses: String? = "events, normalisations, and attributes other than stances"
  /// The annotations are upon a text in another file, the `.txt` beside it.
  public let needsText = true

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether the first line looks like an annotation.
  public func recognizes(_ input: ImportInput) -> Bool {
    let line = String(
      decoding: input.beginning.prefix { $0 != 0x0A }.prefix(1000), as: UTF8.self)
    switch BratLine(line[...]) {
    case .unknown: return false
    default: return true
    }
  }

  /// The map of a file.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    guard let textBytes = input.text else {
      throw ReadFailure([
        Diagnostic(
          rule: "no-text", severity: .error, message: "the text that is annotated isn't at hand",
          explanation: "brat keeps it beside the annotations as “\(input.name).txt”; "
            + "--text FILE names another file.")
      ])
    }
    do {
      let annotations = try EditionMaker.text(from: input.bytes, rule: nil)
      let text = try EditionMaker.text(from: textBytes, rule: nil)
      var reader = BratReader(text, name: input.name)
      reader.read(annotations.text)
      let map = reader.document.map(
        namespace: "brat", input: input, findings: &reader.findings)
      return [ImportedMap(map, reader.findings.all)]
    } catch {
      throw ReadFailure([error])
    }
  }
}
