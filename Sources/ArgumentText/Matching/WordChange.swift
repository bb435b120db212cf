/// Words of a quote that the text now has otherwise.
public struct WordChange: Hashable, Sendable {
  /// What was changed, by how much it matters.
  public enum Kind: String, Sendable, CaseIterable {
    /// Something is denied that wasn't, or no longer.
    case negation
    /// There is another number.
    case number
    /// There is another name, as far as capitals tell.
    case name
    /// There are other words.
    case words
  }

  /// What was changed.
  public var kind: Kind
  /// The words as they were, with a neighbour where there were none.
  public var old: String
  /// The words that stand there now.
  public var new: String

  /// Whether words that are otherwise alike may well be others: about somebody or something else.
  var tells = false
  /// What typing errors alone may have made of the numbers, one error each.
  var mistyping: Mistyping?

  /// How numbers differ that typing errors may have changed.
  enum Mistyping {
    /// One sign stands for another, as in a number that is another one.
    case substitution
    /// A sign is missing or came in, two changed places, or a letter stands for a digit.
    case slip
  }

  /// The change as messages have it.
  var inWords: String { "“\(old)” is now “\(new)”" }

  /// The changes of negations and numbers among these, as the end of a message; empty without any.
  static func warning(_ changes: [WordChange]) -> String {
    let shown = changes.filter { $0.kind == .negation || $0.kind == .number }
    guard !shown.isEmpty else { return "" }
    let rest = shown.count > 3 ? ", and \(shown.count - 3) more" : ""
    return "; " + shown.prefix(3).map { $0.inWords }.joined(separator: ", ") + rest
  }
}

/// Two forms of some words compared word by word, misspellings passed over.
///
/// Words that both have are found as stretches of two texts are (``TextShift``); what is between
/// them was changed. Where a script doesn't set words apart each character is a word.
struct WordComparison {
  /// What was changed, in order.
  private(set) var changes: [WordChange] = []
  /// Whether each of the old words is there, as it was or misspelt.
  private(set) var hasAllWords = true
  /// How many words are only misspelt.
  private(set) var misspellings = 0

  /// Compares words.
  init(_ old: String, _ new: String) {
    let (old, new) = (WordTokens(old), WordTokens(new))
    var numbers: [[UInt32]: Int32] = [:]
    func number(_ token: WordTokens.Token) -> Int32 {
      if let known = numbers[token.folded] { return known }
      let number = Int32(numbers.count)
      numbers[token.folded] = number
      return number
    }
    let shift = TextShift(from: old.tokens.map(number), to: new.tokens.map(number))
    var (oldStart, newStart) = (0, 0)
    for block in shift.blocks {
      compare(old, oldStart..<block.old, new, newStart..<block.new)
      (oldStart, newStart) = (block.old + block.count, block.new + block.count)
    }
    compare(old, oldStart..<old.tokens.count, new, newStart..<new.tokens.count)
  }

  private mutating func compare(
    _ old: WordTokens, _ oldRange: Range<Int>, _ new: WordTokens, _ newRange: Range<Int>
  ) {
    guard !oldRange.isEmpty || !newRange.isEmpty else { return }
    let (was, now) = (old.tokens[oldRange], new.tokens[newRange])
    if Self.isMisspelt(was, now) {
      misspellings += was.count
      return
    }
    if !oldRange.isEmpty { hasAllWords = false }
    let kind: WordChange.Kind =
      if Self.negations(was) != Self.negations(now) || Self.isDenied(was, now) {
        .negation
      } else if Self.numbers(was) != Self.numbers(now) {
        .number
      } else if Self.names(was, now) {
        .name
      } else {
        .words
      }
    // Words that came in or went are shown beside those that stayed.
    let isOneSided = oldRange.isEmpty || newRange.isEmpty
    changes.append(
      WordChange(
        kind: kind, old: old.words(oldRange, withNeighbours: isOneSided),
        new: new.words(newRange, withNeighbours: isOneSided),
        tells: Self.tells(was, now) || old.extendsNumber(oldRange) || new.extendsNumber(newRange),
        mistyping: Self.mistyping(Self.numbers(was), Self.numbers(now))))
  }

  /// Whether there is another number for a number, or another name for a name; one that is gone may
  /// have been cut off with its neighbours, and one that can only be mistyped is the same.
  private static func tells(
    _ old: ArraySlice<WordTokens.Token>, _ new: ArraySlice<WordTokens.Token>
  ) -> Bool {
    let (oldWords, newWords) = (old.map { $0.folded }, new.map { $0.folded })
    if TornWords.areTorn(oldWords, newWords) { return false }
    let (was, now) = (numbers(old), numbers(new))
    if !was.isEmpty, !now.isEmpty, was != now {
      if TornWords.haveSameDigits(oldWords, newWords) { return false }
      return was.count != now.count
        || !zip(was, now).allSatisfy { $0 == $1 || Misspelling.isMistyped($0, $1) }
    }
    return old.contains { was in
      was.isCapitalised
        && new.contains { $0.isCapitalised && !Misspelling.resembles(was.folded, $0.folded) }
    }
  }

  /// What typing errors may have made of numbers, at most one of each; in short ones nobody can tell.
  private static func mistyping(_ old: [[UInt32]], _ new: [[UInt32]]) -> WordChange.Mistyping? {
    guard old.count == new.count else { return nil }
    var mistyping: WordChange.Mistyping?
    for (was, now) in zip(old, new) where was != now {
      guard was.count >= 3, Misspelling.isOneError(was, now) else { return nil }
      let others = zip(was, now).filter { $0 != $1 }
      let isSlip =
        was.count != now.count || others.count > 1
        || others.allSatisfy { WordBreaks.isDigit($0) != WordBreaks.isDigit($1) }
      mistyping = isSlip && mistyping != .substitution ? .slip : .substitution
    }
    return mistyping
  }

  /// Whether words are others only by their spelling: word by word, or where a space was lost or came
  /// in.
  private static func isMisspelt(
    _ old: ArraySlice<WordTokens.Token>, _ new: ArraySlice<WordTokens.Token>
  ) -> Bool {
    guard !old.isEmpty, !new.isEmpty else { return false }
    if old.count == new.count,
      zip(old, new).allSatisfy({ Misspelling.isLikely($0.folded, $1.folded) })
    {
      return true
    }
    guard 3...4 ~= old.count + new.count else { return false }
    return Misspelling.isLikely(
      Array(old.map { $0.folded }.joined()), Array(new.map { $0.folded }.joined()))
  }

  private static func negations(_ tokens: ArraySlice<WordTokens.Token>) -> Int {
    tokens.count { $0.isNegation }
  }

  /// Whether a word has become its contrary: “possible” and “impossible”.
  private static func isDenied(
    _ old: ArraySlice<WordTokens.Token>, _ new: ArraySlice<WordTokens.Token>
  ) -> Bool {
    old.contains { was in
      new.contains { now in
        TellingWords.isContrary(was.folded, now.folded)
          || TellingWords.isContrary(now.folded, was.folded)
      }
    }
  }

  private static func numbers(_ tokens: ArraySlice<WordTokens.Token>) -> [[UInt32]] {
    tokens.filter { $0.isNumber }.map { $0.folded }
  }

  /// Whether somebody or something that has a name came or went.
  ///
  /// A capital at a sentence's beginning says nothing, unless there was another word there with a
  /// capital.
  private static func names(
    _ old: ArraySlice<WordTokens.Token>, _ new: ArraySlice<WordTokens.Token>
  ) -> Bool {
    if old.contains(where: { $0.isName }) || new.contains(where: { $0.isName }) { return true }
    return old.contains { was in
      was.isCapitalised
        && new.contains { $0.isCapitalised && !Misspelling.resembles(was.folded, $0.folded) }
    }
  }
}
