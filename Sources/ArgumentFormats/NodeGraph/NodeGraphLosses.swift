internal import ArgumentModel

/// What formats of node graphs lose of a map.
enum NodeGraphLosses {
  /// The findings of an export.
  /// - Parameters:
  ///   - carried: What the format carries beside statements and reasons.
  ///   - namespaces: The extensions that it takes back.
  static func diagnostics(
    _ map: ArgumentMap, format: String, carried: Set<MapAspect>, namespaces: Set<String>,
    _ lost: MapNodeGraphMaker.Lost, language: LanguageTag, keepsThesis: Bool = false
  ) -> [Diagnostic] {
    var losses = Losses(
      map, format: format, carried: carried.union([.extensions, .relations, .schemes]))
    losses.report(
      MapAspect.extensions(of: map, but: namespaces), MapAspect.extensions.nouns.one,
      MapAspect.extensions.nouns.many)
    losses.reportLanguages(map, written: [language])
    var isFirst = keepsThesis
    let roles = map.statements.count { statement in
      if isFirst, statement.role == .thesis {
        isFirst = false
        return false
      }
      return statement.role != nil
    }
    losses.report(roles, LossKind.role.nouns.one, LossKind.role.nouns.many)
    report(map.statements.count(where: \.implicit), .implicit, &losses)
    report(lost.schemes, .scheme, &losses)
    report(lost.relations, .relation, &losses)
    report(lost.contradictions, .contradiction, &losses)
    report(lost.nodes, .node, &losses)
    report(lost.edges, .edge, &losses)
    report(lost.drafts, .reference, &losses)
    report(lost.speakers, .speaker, &losses)
    report(lost.attributions, .attribution, &losses)
    report(lost.locutions, .locution, &losses)
    return losses.diagnostics
  }

  private static func report(_ count: Int, _ thing: Thing, _ losses: inout Losses) {
    losses.report(count, thing.nouns.one, thing.nouns.many)
  }

  /// What the things are called.
  enum Thing: CaseIterable {
    case implicit, scheme, relation, contradiction, node, edge, reference, speaker, attribution,
      repetition, top, locution

    /// For one, and for several.
    var nouns: (one: String, many: String) {
      switch self {
      case .implicit: ("mark of what is left unsaid", "marks of what is left unsaid")
      case .scheme: MapAspect.schemes.nouns
      case .relation: MapAspect.relations.nouns
      case .contradiction:
        (
          "contradiction other than as attacks both ways",
          "contradictions other than as attacks both ways"
        )
      case .node: ("node of a dialogue", "nodes of a dialogue")
      case .edge: ("edge of a dialogue", "edges of a dialogue")
      case .reference: ("reference to what isn't there", "references to what isn't there")
      case .speaker: MapAspect.participants.nouns
      case .attribution: MapAspect.attributions.nouns
      case .locution: ("speaker and time of an utterance", "speakers and times of utterances")
      case .top:
        ("top of its own for a line of argument", "tops of their own for lines of argument")
      case .repetition:
        (
          "mark that claims in two places are one", "marks that claims in several places are one"
        )
      }
    }
  }
}
