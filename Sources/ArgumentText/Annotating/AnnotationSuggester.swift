public import ArgumentModel

/// Proposes annotations where a text has discourse cues: because, therefore, however, 因此, 然而.
///
/// They are suggestions, never facts: each says by which word it was found, is marked as such, and
/// is passed over by whatever makes statements of annotations until somebody has confirmed it.
public enum AnnotationSuggester {
  /// A proposed annotation.
  public struct Suggestion: Hashable, Sendable {
    /// The clause or sentence, in code points.
    public var range: TextRange
    /// The part it may play.
    public var role: Role
    /// What it may speak for or against.
    public var target: TextRange?
    /// For or against.
    public var stance: Stance = .supports
    /// The words by which it was found; nil for what is only the target of another.
    public var cue: String?
  }

  /// The suggestions for a text, in its order; linear in the text.
  public static func suggestions(for text: EditionText) -> [Suggestion] {
    let segmenter = Segmenter(text)
    var found: [TextRange: Suggestion] = [:]
    var order: [TextRange] = []
    func note(_ suggestion: Suggestion) {
      if let known = found[suggestion.range] {
        // What was only a target gets its own part; the first part found stays.
        guard known.cue == nil, suggestion.cue != nil else { return }
      } else {
        order.append(suggestion.range)
      }
      found[suggestion.range] = suggestion
    }
    for paragraph in segmenter.segments(at: .paragraph) {
      var previous: TextRange?
      for sentence in segmenter.segments(within: paragraph, at: .sentence) {
        let clauses = CuedClause.clauses(
          of: text, segmenter.segments(within: sentence, at: .clause))
        for (index, clause) in clauses.enumerated() {
          guard let cue = clause.cue else { continue }
          let before = index > 0 ? clauses[index - 1].range : nil
          let after = index + 1 < clauses.count ? clauses[index + 1].range : nil
          let main = cue.function == .concession ? mainClause(ofConcession: index, clauses) : nil
          let made = suggestions(
            cue, clause, before: before, after: after, previous: previous, main: main)
          made.forEach(note)
        }
        previous = sentence
      }
    }
    return order.sorted { ($0.start, $0.end) < ($1.start, $1.end) }.compactMap { found[$0] }
  }

  /// The clause against which a concession grants something.
  ///
  /// A conjunction's may stand on either side: before it, as in “We stayed, although it rained,
  /// since …”, unless that clause hangs on another itself or what follows takes the concession up
  /// (雖然…，但是…). What an adverb grants (“Admittedly, …”) is answered by what follows.
  private static func mainClause(
    ofConcession index: Int, _ clauses: [CuedClause]
  ) -> TextRange? {
    let before = index > 0 ? clauses[index - 1] : nil
    let after = index + 1 < clauses.count ? clauses[index + 1] : nil
    guard let before, let after else { return (after ?? before)?.range }
    let isMain =
      clauses[index].cue?.isConjunction == true && before.cue?.isConjunction != true
      && after.cue?.function != .contrast
    return isMain ? before.range : after.range
  }

  /// The suggestions that a cue gives rise to: for the clause, and for what it is tied to.
  private static func suggestions(
    _ cue: DiscourseCue, _ cued: CuedClause, before: TextRange?, after: TextRange?,
    previous: TextRange?, main: TextRange?
  ) -> [Suggestion] {
    let clause = cued.range
    switch cue.function {
    case .premise:
      let following = cued.pointsBack ? previous ?? after : after ?? previous
      guard let claim = before ?? following else { return [] }
      return [
        Suggestion(range: clause, role: .premise, target: claim, cue: cue.words),
        Suggestion(range: claim, role: .claim),
      ]
    case .conclusion:
      guard let premise = before ?? previous else { return [] }
      return [
        Suggestion(range: premise, role: .premise, target: clause, cue: cue.words),
        Suggestion(range: clause, role: .claim, cue: cue.words),
      ]
    case .contrast:
      guard let other = before ?? previous else { return [] }
      return [
        Suggestion(
          range: clause, role: .counterargument, target: other, stance: .attacks, cue: cue.words),
        Suggestion(range: other, role: .claim),
      ]
    case .concession:
      guard let claim = main else { return [] }
      return [
        Suggestion(
          range: clause, role: .concession, target: claim, stance: .attacks, cue: cue.words),
        Suggestion(range: claim, role: .claim),
      ]
    }
  }
}
