/// What lost things are called, for whoever adds up the losses of many documents.
package enum LossNouns {
  /// The word for several, by that for one.
  package static let plurals: [String: String] = Dictionary(
    MapAspect.allCases.map { ($0.nouns.one, $0.nouns.many) }
      + LossKind.allCases.map { ($0.nouns.one, $0.nouns.many) }
      + NodeGraphLosses.Thing.allCases.map { ($0.nouns.one, $0.nouns.many) }
      + [
        ("text in another language", "texts in other languages"), ("reason", "reasons"),
        ("statement", "statements"), ("membership in a group", "memberships in groups"),
      ],
    uniquingKeysWith: { first, _ in first })
}
