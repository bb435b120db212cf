/// All rules, in the order in which they are listed.
public enum RuleCatalogue {
  /// The rules.
  public static let all: [Rule] = [
    .badID, .duplicateID, .unknownReference, .unknownWord, .noThesis, .selfSupport, .supportCycle,
    .incompleteReason, .orphanStatement, .emptyText, .missingTranslation, .unsourcedEvidence,
    .unansweredCounterargument, .anchorOutsideEdition,
  ]

  /// The rule with an id.
  public static func rule(_ id: String) -> Rule? { all.first { $0.id == id } }
}
