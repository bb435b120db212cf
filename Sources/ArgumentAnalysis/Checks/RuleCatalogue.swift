internal import ArgumentModel

/// All rules, in the order in which they are listed.
public enum RuleCatalogue {
  /// All rules, those that find nothing by themselves, beside texts or other maps, included.
  public static let all: [Rule] = [
    .badID, .duplicateID, .unknownReference, .unknownWord, .unknownMember, .outOfRange,
    .tagSpelling, .unknownSetting,
    .noThesis, .severalTheses, .thesisSupports, .selfSupport, .supportCycle, .incompleteReason,
    .duplicatePremise, .duplicateLink, .premiseBothWays, .questionAsPremise,
    .locutionWithoutSpeaker, .roleAgainstStructure,
    .orphanStatement, .unansweredCounterargument, .weakAnswer, .preferenceCycle,
    .thesisNotAccepted, .evidenceAttacked, .fallsWithSupport, .contradictingSide, .withoutEffect,
    .unknownScheme, .schemePremises, .openQuestion,
    .emptyText, .missingTranslation, .wrongScript, .reportingStatement, .severalClaims,
    .nearDuplicate,
    .unsourcedEvidence, .citationWithoutPlace, .anchorOutsideEdition, .badRange, .missingEdition,
    .noText, .editionChanged, .editionRule, .anchorDigest, .anchorQuote, .anchorSplitsCharacter,
    .danglingCrossReference,
  ]

  /// The rule with an id.
  public static func rule(_ id: String) -> Rule? { all.first { $0.id == id } }

  /// Which rules may have been meant by an id that none has, as a question; nil if none is near.
  public static func suggestion(for id: String) -> String? {
    NearestIDs.suggestion(for: EntityID(id), among: all.map { EntityID($0.id) }, most: 2)
  }
}
