public import ArgumentModel

/// Writes the YAML of Carneades 4.
///
/// There an argument has only a conclusion that it speaks for. What attacks a statement therefore concludes its
/// denial, with an issue between the two; what attacks a reason concludes or is its undercutter. Both are marked
/// under `meta`, so that reading gives the attacks back.
public struct CarneadesExporter: MapExporter {
  /// `carneades`.
  public let name = "carneades"
  /// `carneades.yml`.
  public let fileEndings = ["carneades.yml"]
  /// What the format is for.
  public let summary = "argument graphs of Carneades 4, YAML"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The document.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let language = options.languages(of: map)[0]
    var writer = CarneadesWriter(map, language: language)
    let text = writer.document()
    var losses = Losses(
      map, format: "Carneades",
      carried: [
        .schemes, .strengths, .premiseDetails, .standards, .assertions, .relations, .extensions,
        .description,
      ])
    losses.report(
      MapAspect.extensions(of: map, but: ["carneades"]), MapAspect.extensions.nouns.one,
      MapAspect.extensions.nouns.many)
    losses.reportLanguages(map, written: [language])
    func report(_ count: Int, _ nouns: (one: String, many: String)) {
      losses.report(count, nouns.one, nouns.many)
    }
    let lost = writer.lost
    let roles = map.statements.count { $0.role != nil && !writer.isIssue($0) }
    report(roles, LossKind.role.nouns)
    report(map.statements.count(where: \.implicit), NodeGraphLosses.Thing.implicit.nouns)
    report(lost.relations, MapAspect.relations.nouns)
    report(lost.references, NodeGraphLosses.Thing.reference.nouns)
    report(lost.supports, LossKind.supportOfReason.nouns)
    report(lost.premiseDetails, MapAspect.premiseDetails.nouns)
    report(lost.standards, MapAspect.standards.nouns)
    report(map.statements.count { $0.asserted == false }, MapAspect.assertions.nouns)
    return Exported(text: text, diagnostics: losses.diagnostics)
  }
}
