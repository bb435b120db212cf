internal import ArgumentDrawing
public import ArgumentModel
internal import ArgumentReports

/// Writes a handout for word processors: the title, the map as shapes that can be moved, a numbered outline and the
/// questions that are open, in one language or two.
public struct DOCXExporter: MapExporter {
  /// `docx`.
  public let name = "docx"
  /// `docx`.
  public let fileEndings = ["docx"]
  /// What the format is for.
  public let summary = "a handout for word processors: drawing, outline and open questions"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The document.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let languages = Array(options.languages(of: map).prefix(2))
    var options = options
    options.languages = languages
    options.showsIDs = false
    let document = DOCXWriter(map, options).document()
    var package = OfficePackage()
    package.add(
      "word/document.xml", type: "wordprocessingml.document.main", document,
      relations: [("styles", "styles.xml"), ("settings", "settings.xml")])
    package.add("word/styles.xml", type: "wordprocessingml.styles", DOCXStyles.text)
    package.add("word/settings.xml", type: "wordprocessingml.settings", DOCXStyles.settings)
    var losses = Losses(
      map, format: "DOCX",
      carried: OutlineAspects.carried.union([.description, .criticalQuestions]))
    losses.reportLanguages(map, written: languages)
    var exported = Exported(text: document, diagnostics: losses.diagnostics)
    exported.archive = package.bytes(main: "word/document.xml", map: map, language: languages[0])
    return exported
  }
}
