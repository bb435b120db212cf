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
    let input = input.withMemberNames()
    let fitting = zip(all, suffixes).filter { $0.1.contains(where: path.hasSuffix) }.map(\.0)
    return fitting.first { $0.recognizes(input) } ?? (fitting.count == 1 ? fitting[0] : nil)
      ?? all.first { $0.recognizes(input) }
  }

  /// What the names of each format's files end with, dots included.
  private static let suffixes = all.map { format in format.fileEndings.map { "." + $0 } }

  /// What the names of documents end with, dots included, the longest first.
  public static let endings: [String] =
    (["argue.json", "argue.jsonl"] + all.flatMap(\.fileEndings))
    .sorted { $0.count > $1.count }.map { "." + $0 }
}
