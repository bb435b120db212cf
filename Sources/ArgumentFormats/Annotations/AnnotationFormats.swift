/// The formats that maps can be written in as annotations of their texts.
public enum AnnotationFormats {
  /// All formats, in the order in which help lists them.
  public static let all: [any AnnotationExporter] = [
    BratExporter(), WebAnnotationExporter(), MicrotextsExporter(), CASExporter(), DoccanoExporter(),
    LabelStudioExporter(),
    HuggingFaceExporter(), CoNLLExporter(hasLinks: true), CoNLLExporter(hasLinks: false),
  ]

  /// The format of a name, or nil.
  public static func named(_ name: String) -> (any AnnotationExporter)? {
    all.first { $0.name == name.lowercased() }
  }

  /// The first format that a file's name ends with, or nil; of several endings the longest counts.
  public static func forFile(_ path: String) -> (any AnnotationExporter)? {
    let path = path.lowercased()
    var best: (any AnnotationExporter)?
    var longest = 0
    for format in all {
      for ending in format.fileEndings
      where ending.utf8.count > longest && path.hasSuffix(".\(ending)") {
        best = format
        longest = ending.utf8.count
      }
    }
    return best
  }
}
