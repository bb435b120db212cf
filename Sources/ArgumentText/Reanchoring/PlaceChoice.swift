internal import ArgumentModel

/// Decides whether a quote was found: whether the best of several places is good enough, and better
/// enough than the next.
///
/// A wrong place does more harm than none, since nobody looks at it again. So nothing below its
/// floor, or within a margin of its rival, is accepted (`Anchors.md`, “What is accepted”).
struct PlaceChoice {
  /// The least share of the words that is taken for the whole.
  private static let leastSimilarity = 0.55

  /// Quotes for this very text that tell no more than this are found as whole words or not at all.
  private static let fewWords = 20.0

  enum Outcome {
    case accepted(QuoteCandidate, runnerUp: QuoteCandidate?)
    case ambiguous(QuoteCandidate, QuoteCandidate)
    case refused(QuoteCandidate?)
  }

  /// What the words tell; see `textWeight`.
  let weight: Double
  /// Whether whoever gives the quote says that it is of this very text, so that chance is no matter.
  let isFromThisText: Bool
  /// Whether the words stood in the old text more often than in the new one, so that what is found
  /// may be one of their copies.
  var hasLostCopies = false

  /// Chooses among places, the best first.
  ///
  /// One that has come from elsewhere in the old text is none, but a rival still: where a text has
  /// copies of the same words, comparing the two texts may take one for another.
  func choose(_ candidates: [QuoteCandidate]) -> Outcome {
    guard let best = candidates.first(where: { !$0.isStranger && !$0.isLookAlike }) else {
      return .refused(candidates.first)
    }
    let candidates = [best] + candidates.filter { $0.range != best.range }
    guard isGoodEnough(best) else { return .refused(best) }
    if let rival = candidates.dropFirst().first(where: { isRival($0, of: best) }) {
      return .ambiguous(best, rival)
    }
    return .accepted(best, runnerUp: candidates.dropFirst().first)
  }

  /// Those of the candidates that aren't worse than a place by enough to be told from it.
  func asGood(as best: QuoteCandidate, _ candidates: [QuoteCandidate]) -> [QuoteCandidate] {
    candidates.filter { isGoodEnough($0) && ($0.range == best.range || isRival($0, of: best)) }
  }

  /// Whether a place may be meant as well as the best one.
  ///
  /// What is known to be something else is no rival of the words themselves; nor are other words than
  /// theirs, unless they have the surroundings that say where they stood.
  private func isRival(_ rival: QuoteCandidate, of best: QuoteCandidate) -> Bool {
    if isBetter(best, rival) { return false }
    guard !isFromThisText, best.isUnchanged, !rival.isUnchanged else { return true }
    return !rival.isLookAlike && (rival.changes.isEmpty || rival.context >= 10)
  }

  /// Whether a place is so much better than another that typing errors can't have made the
  /// difference.
  ///
  /// What tells copies of the same words apart has to stand in their own paragraph, or on both sides
  /// of them: a paragraph may have got other neighbours, and its copy those that it had.
  private func isBetter(_ best: QuoteCandidate, _ rival: QuoteCandidate) -> Bool {
    let margin = max(isFromThisText ? 6 : 12, 0.03 * best.evidence)
    guard best.evidence - rival.evidence >= margin else { return false }
    return isFromThisText || best.ownEvidence - rival.ownEvidence >= margin
      || best.contextBefore - rival.contextBefore >= margin / 2
        && best.contextAfter - rival.contextAfter >= margin / 2
  }

  /// Whether a change says that a place is about somebody or something else.
  ///
  /// Where words were typed anew with errors throughout, a number with one is the same; who writes of
  /// another one copies the rest as it is.
  private func tells(_ change: WordChange, at place: QuoteCandidate) -> Bool {
    guard change.tells else { return false }
    // A Chinese character that was mistyped is another word.
    let errors = place.misspellings + place.changes.count { !$0.tells }
    switch change.mistyping {
    case nil: return true
    case .substitution: return place.misspellings < 2 && errors < 4
    case .slip: return errors < 2
    }
  }

  private func isGoodEnough(_ place: QuoteCandidate) -> Bool {
    guard place.share >= Self.leastSimilarity else { return false }
    if isFromThisText {
      // Words of their own length are few letters away from many a stranger.
      if weight <= Self.fewWords, !place.isVerbatim, !place.hasAllWords { return false }
      // Of four characters none may be another: three of them stand in many a stranger.
      return place.isUnchanged || place.score >= (weight < 44 ? 0.7999 : 0.75)
    }
    // Of few words any text has several, and little around them tells which these are.
    if hasLostCopies, !(weight < 24 ? place.fitsBoth : place.hasNeighbours) { return false }
    // Who or how many it is about tells two sentences apart that are alike in all else.
    if place.changes.contains(where: { tells($0, at: place) }), !place.fitsBoth { return false }
    let share = place.share >= 0.75 ? 0.15 : 0.4
    let least = place.share >= 0.75 ? 10.0 : 20.0
    if place.context >= max(least, share * place.knownContext) { return true }
    // Without its surroundings a place is taken only if its words tell enough by themselves.
    if place.isUnchanged { return weight >= (place.isSentence ? 24 : 40) }
    return weight >= 70 && place.share >= 0.8
  }
}
