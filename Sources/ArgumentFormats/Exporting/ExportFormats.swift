/// The formats that maps can be exported to.
///
/// ```swift
/// if let format = ExportFormats.forFile("handout.md") {
///   print(format.export(map, options: ExportOptions()).text)
/// }
/// ```
public enum ExportFormats {
  /// All formats, in the order in which help lists them.
  public static let all: [ExportFormat] =
    [
      ExportFormat(JSONExporter()), ExportFormat(MarkdownExporter()), ExportFormat(ProseExporter()),
      ExportFormat(PlainTextExporter()), ExportFormat(ArgdownExporter()),
      ExportFormat(DOTExporter()),
      ExportFormat(MermaidExporter()), ExportFormat(CSVExporter()),
    ] + others

  /// The formats that aren't part of the engine which pages carry: what they are for is other programs.
  private static var others: [ExportFormat] {
    #if hasFeature(Embedded)
      []
    #else
      [
        ExportFormat(AIFExporter()), ExportFormat(XAIFExporter()), ExportFormat(SADFaceExporter()),
        ExportFormat(ArguebufExporter()), ExportFormat(GraphMLExporter()),
        ExportFormat(KialoExporter()),
        ExportFormat(MindMupExporter()), ExportFormat(CarneadesExporter()),
        ExportFormat(ArgmapExporter()), ExportFormat(RationaleExporter()),
        ExportFormat(AMLExporter()),
        ExportFormat(OPMLExporter()), ExportFormat(FreemindExporter()), ExportFormat(D2Exporter()),
        ExportFormat(LaTeXExporter()), ExportFormat(ReSTExporter()),
        ExportFormat(HTMLOutlineExporter()), ExportFormat(TurtleExporter()),
        ExportFormat(JSONLDExporter()), ExportFormat(TikZExporter()), ExportFormat(DOCXExporter()),
        ExportFormat(PPTXExporter()),
      ]
    #endif
  }

  /// The format of a name, or nil.
  public static func named(_ name: String) -> ExportFormat? {
    all.first { $0.name == name.lowercased() }
  }

  /// The format that a file's name ends with, or nil; of several endings the longest counts.
  public static func forFile(_ path: String) -> ExportFormat? {
    let path = path.lowercased()
    var best: ExportFormat?
    var longest = 0
    for format in all {
      for ending in format.fileEndings
      where ending.count > longest && path.hasSuffix(".\(ending)") {
        best = format
        longest = ending.count
      }
    }
    return best
  }
}
