public import ArgumentModel

/// Writes slides: one that shows all lines of argument, and one for each of them, of shapes that can be moved with
/// connectors that follow them.
public struct PPTXExporter: MapExporter {
  /// `pptx`.
  public let name = "pptx"
  /// `pptx`.
  public let fileEndings = ["pptx"]
  /// What the format is for.
  public let summary = "slides: an overview and the lines of argument, of shapes to move"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The slides.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let languages = Array(options.languages(of: map).prefix(2))
    let plan = SlidePlan(map, languages: languages)
    let writer = PPTXWriter(map, languages)
    var package = OfficePackage()
    let slides = plan.slides.map(writer.slide)
    package.add(
      "ppt/presentation.xml", type: "presentationml.presentation.main",
      PPTXParts.presentation(slides: slides.count),
      relations: [("slideMaster", "slideMasters/slideMaster1.xml")]
        + slides.indices.map { ("slide", "slides/slide\($0 + 1).xml") })
    package.add(
      "ppt/slideMasters/slideMaster1.xml", type: "presentationml.slideMaster", PPTXParts.master,
      relations: [
        ("slideLayout", "../slideLayouts/slideLayout1.xml"), ("theme", "../theme/theme1.xml"),
      ])
    package.add(
      "ppt/slideLayouts/slideLayout1.xml", type: "presentationml.slideLayout", PPTXParts.layout,
      relations: [("slideMaster", "../slideMasters/slideMaster1.xml")])
    package.add("ppt/theme/theme1.xml", type: "theme", PPTXParts.theme)
    for (number, slide) in slides.enumerated() {
      package.add(
        "ppt/slides/slide\(number + 1).xml", type: "presentationml.slide", slide,
        relations: [("slideLayout", "../slideLayouts/slideLayout1.xml")])
    }
    var losses = Losses(map, format: "PPTX", carried: [.relations])
    losses.report(plan.lostRelations, MapAspect.relations.nouns.one, MapAspect.relations.nouns.many)
    losses.reportLanguages(map, written: languages)
    let reference = NodeGraphLosses.Thing.reference
    losses.report(plan.lostReferences, reference.nouns.one, reference.nouns.many)
    var exported = Exported(text: slides.joined(separator: "\n"), diagnostics: losses.diagnostics)
    exported.archive = package.bytes(
      main: "ppt/presentation.xml", map: map, language: languages[0])
    return exported
  }
}
