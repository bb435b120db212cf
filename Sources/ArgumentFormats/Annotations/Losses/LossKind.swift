/// The kinds of things that get lost on the way from one format of annotations into another.
package enum LossKind: Int, CaseIterable, Hashable, Sendable {
  // What the structure of a map loses.
  case statementOutsideText, furtherPlace, gap, overlap, partOfToken, whiteSpace, role, tag
  case linkedPremises, undercut, supportOfReason, link, looseLink, note
  // What readers kept.
  case stance, attribute, modification, event, normalization, equivalence, noteElsewhere
  case unreadAnnotation, unreadLine, answer, label, othersAnnotation, annotationBody, selector
  case featureStructure, view, segment, side, member, address, extensionData

  /// What the things are called, for one and for several.
  package var nouns: (one: String, many: String) {
    switch self {
    case .statementOutsideText: ("statement outside the text", "statements outside the text")
    case .furtherPlace: ("further place of a statement", "further places of statements")
    case .gap: ("gap within a statement", "gaps within statements")
    case .overlap: ("statement that overlaps another", "statements that overlap others")
    case .partOfToken:
      ("statement's end within a token", "statements' ends within tokens")
    case .whiteSpace: ("stretch of white space", "stretches of white space")
    case .role: ("role or type of a statement", "roles and types of statements")
    case .tag: ("tag", "tags")
    case .linkedPremises:
      ("reason whose premises work together", "reasons whose premises work together")
    case .undercut: ("undercut or support of a reason", "undercuts and supports of reasons")
    case .supportOfReason: ("reason for another reason", "reasons for other reasons")
    case .link: ("link", "links")
    case .looseLink:
      ("link with an end outside the text", "links with an end outside the text")
    case .note: ("note", "notes")
    case .stance: ("stance of a statement", "stances of statements")
    case .attribute: ("attribute", "attributes")
    case .modification: ("modification", "modifications")
    case .event: ("event", "events")
    case .normalization: ("normalisation", "normalisations")
    case .equivalence: ("equivalence", "equivalences")
    case .noteElsewhere:
      ("note of another type or on something else", "notes of other types or on something else")
    case .unreadAnnotation:
      ("annotation that isn't in the map", "annotations that aren't in the map")
    case .unreadLine: ("line of no known kind", "lines of no known kind")
    case .answer: ("answer about a region", "answers about regions")
    case .label: ("further label", "further labels")
    case .othersAnnotation:
      ("annotation by somebody else", "annotations by somebody else")
    case .annotationBody: ("further body", "further bodies")
    case .selector: ("selector", "selectors")
    case .featureStructure: ("feature structure", "feature structures")
    case .view: ("view", "views")
    case .segment: ("segment or joint", "segments and joints")
    case .side: ("side or kind of an edge", "sides and kinds of edges")
    case .member: ("member of its document", "members of its document")
    case .address: ("address of the text", "addresses of the text")
    case .extensionData: ("extension", "extensions")
    }
  }

  /// The formats whose readers keep such things; empty where maps have them whatever they came from.
  var origins: Set<String> {
    switch self {
    case .stance: ["brat", "cas-json", "conll", "hf"]
    case .attribute, .modification, .event, .normalization, .equivalence, .noteElsewhere,
      .unreadLine:
      ["brat"]
    case .unreadAnnotation: ["brat", "web-annotation", "label-studio"]
    case .answer, .othersAnnotation: ["label-studio"]
    case .label: ["label-studio", "web-annotation"]
    case .annotationBody, .selector, .address: ["web-annotation"]
    case .featureStructure, .view: ["cas-json"]
    case .segment, .side: ["microtexts"]
    case .member:
      ["web-annotation", "microtexts", "cas-json", "doccano", "label-studio", "hf", "conll", "bio"]
    default: []
    }
  }

  /// All that a format loses: of maps what it names, and what the readers of others kept.
  /// - Parameters:
  ///   - own: The format's name, whose own things it writes back.
  ///   - structural: What it has no place for.
  ///   - taken: What of others it has a place for.
  static func lost(
    by own: String, structural: [LossKind], taking taken: Set<LossKind> = []
  ) -> [LossKind] {
    allCases.filter { kind in
      structural.contains(kind)
        || kind == .extensionData
        || !kind.origins.subtracting([own]).isEmpty && !taken.contains(kind)
    }
  }

  /// How a list of kinds is told.
  static func listed(_ kinds: [LossKind]) -> String {
    kinds.map(\.nouns.many).joined(separator: ", ")
      + ", and what only maps have, such as attributions"
  }
}
