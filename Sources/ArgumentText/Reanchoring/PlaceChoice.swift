internal import ArgumentModel

/// Decides whether a quote was found: whether the best of several places is good enough, and better
/// enough than the next.
///
/// A wrong place does more harm than none, since nobody looks at it again. So nothing below its
/// floor, or within a margin of its rival, is accepted (`Anchors.md`, “What is accepted”).
struct PlaceChoice {
  /// The least share of the words that is taken for the whole.
  private static let leastSimilarity = 0.55

  enum Outcome {
    case accepted(QuoteCandidate, runnerUp: QuoteCandidate?)
    case ambiguous(QuoteCandidate, QuoteCandidate)
    case refused(QuoteCandidate?)
  }

  /// What the words tell; see `textWeight`.
  let weight: Double
  /// Whether whoever gives the quote says that it is of this very text, so that chance is no matter.
  let isFromThisText: Bool

  /// Chooses among places, the best first.
  ///
  /// One that has come from elsewhere in the old text is none, but a rival still: where a text has
  /// copies of the same words, comparing the two texts may take one for another.
  func choose(_ candidates: [QuoteCandidate]) -> Outcome {
    guard let best = candidates.first(where: { !$0.isStranger }) else {
      return .refused(candidates.first)
    }
    let candidates = [best] + candidates.filter { $0.range != best.range }
    guard isGoodEnough(best) else { return .refused(best) }
    if let rival = candidates.dropFirst().first(where: { !isBetter(best, $0) }) {
      return .ambiguous(best, rival)
    }
    return .accepted(best, runnerUp: candidates.dropFirst().first)
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

  private func isGoodEnough(_ place: QuoteCandidate) -> Bool {
    guard place.similarity >= Self.leastSimilarity else { return false }
    if isFromThisText {
      // Of four characters none may be another: three of them stand in many a stranger.
      return place.similarity == 1 || place.score >= (weight < 44 ? 0.7999 : 0.75)
    }
    let share = place.similarity >= 0.75 ? 0.15 : 0.4
    let least = place.similarity >= 0.75 ? 10.0 : 20.0
    if place.context >= max(least, share * place.knownContext) { return true }
    // Without its surroundings a place is taken only if its words tell enough by themselves.
    if place.similarity == 1 { return weight >= 40 }
    return weight >= 70 && place.similarity >= 0.8
  }
}
