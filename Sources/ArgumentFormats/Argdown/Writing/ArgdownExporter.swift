public import ArgumentModel

/// Writes a map as Argdown, a text that people type: statements with what bears on them indented below.
///
/// What Argdown has no word for stands in its data braces, and what belongs to no line of its own in the
/// front matter, so that ``ArgdownImporter`` reads the same map again.
public struct ArgdownExporter: MapExporter {
  /// `argdown`.
  public let name = "argdown"
  /// `argdown` and `ad`.
  public let fileEndings = ["argdown", "ad"]
  /// What the format is for.
  public let summary = "a text to type and read, with all that the map has"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The map's text.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    var layout = ArgdownLayout()
    layout.languages = options.languages
    var losses = Losses(map, format: "Argdown", carried: Self.carried(clean: options.isClean))
    if !options.languages.isEmpty { losses.reportLanguages(map, written: options.languages) }
    var map = map
    if options.isClean { map.comments = [] }
    return Exported(text: Self.text(map, layout), diagnostics: losses.diagnostics)
  }

  /// The map's text in a layout.
  package static func text(_ map: ArgumentMap, _ layout: ArgdownLayout) -> String {
    var writer = ArgdownWriter(map, layout)
    return writer.write()
  }

  private static func carried(clean: Bool) -> Set<MapAspect> {
    var all = Set(MapAspect.allCases)
    if clean { all.remove(.comments) }
    return all
  }
}

/// How much of a map its Argdown says.
package struct ArgdownLayout: Sendable {
  /// The languages of the statements, the first being that of the lines; none is all, the map's first
  /// on the lines.
  package var languages: [LanguageTag] = []
  /// Whether the text is for somebody who changes it beside the map: it then leaves out what nobody
  /// types, such as digests and the order of lists, which the map keeps.
  package var isForEditing = false

  /// Makes a layout of everything, in all languages.
  package init() {}
}
