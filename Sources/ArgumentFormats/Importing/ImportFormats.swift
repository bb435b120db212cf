/// The formats that maps can be read from.
///
/// ```swift
/// let input = ImportInput(bytes, name: "words")
/// if let format = ImportFormats.recognize(input, path: "words.bio") {
///   for imported in try format.read(input) { print(imported.diagnostics.count) }
/// }
/// ```
public enum ImportFormats {
  /// All formats, in the order in which help lists them.
  public static let all: [any MapImporter] = [
    BratImporter(), WebAnnotationImporter(), MicrotextsImporter(), CASImporter(), DoccanoImporter(),
    LabelStudioImporter(),
    HuggingFaceImporter(), CoNLLImporter(hasLinks: true), CoNLLImporter(hasLinks: false),
    AIFImporter(), XAIFImporter(), SADFaceImporter(), ArguebufImporter(), ArgunetImporter(),
    GraphMLImporter(), KialoImporter(), DebateMapImporter(), MindMupImporter(),
    CarneadesImporter(), CarneadesXMLImporter(), ArgmapImporter(), RationaleImporter(),
    AMLImporter(), OPMLImporter(),
    FreemindImporter(), SpreadsheetImporter(), ArgdownImporter(), ListImporter(),
  ]

  /// The format of a name, or nil.
  public static func named(_ name: String) -> (any MapImporter)? {
    all.first { $0.name == name.lowercased() }
  }

  /// The format of a document: of those whose files end so, the one that it looks like; else any
  /// that it looks like.
  /// - Parameters:
  ///   - input: The document, of which the beginning is looked at.
  ///   - path: The file's name; nil where there is none.
  public static func recognize(_ input: ImportInput, path: String?) -> (any MapImporter)? {
    let path = path?.lowercased() ?? ""
    let fitting = all.filter { format in format.fileEndings.contains { path.hasSuffix(".\($0)") } }
    return fitting.first { $0.recognizes(input) } ?? (fitting.count == 1 ? fitting[0] : nil)
      ?? all.first { $0.recognizes(input) }
  }
}
