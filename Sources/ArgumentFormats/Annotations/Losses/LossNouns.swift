/// What lost things are called, for whoever adds up the losses of many documents.
package enum LossNouns {
  /// The word for several, by that for one.
  package static let plurals: [String: String] = Dictionary(
    MapAspect.allCases.map { ($0.nouns.one, $0.nouns.many) }
      + LossKind.allCases.map { ($0.nouns.one, $0.nouns.many) }
      + [("text in another language", "texts in other languages")],
    uniquingKeysWith: { first, _ in first })
}
