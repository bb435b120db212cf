/// All rules, in the order in which they are listed.
public enum RuleCatalogue {
  /// The rules.
  public static let all: [Rule] = [
    .badID, .duplicateID, .unknownReference, .unknownWord, .unknownMember, .outOfRange,
    .tagSpelling,
    .noThesis, .severalTheses, .thesisSupports, .selfSupport, .supportCycle, .incompleteReason,
    .duplicatePremise, .premiseBothWays, .questionAsPremise, .roleAgainstStructure,
    .orphanStatement, .unansweredCounterargument, .weakAnswer, .preferenceCycle,
    .unknownScheme, .schemePremises, .openQuestion,
    .emptyText, .missingTranslation, .wrongScript, .reportingStatement, .severalClaims,
    .nearDuplicate,
    .unsourcedEvidence, .citationWithoutPlace, .anchorOutsideEdition, .badRange, .missingEdition,
  ]

  /// The rule with an id.
  public static func rule(_ id: String) -> Rule? { all.first { $0.id == id } }
}
