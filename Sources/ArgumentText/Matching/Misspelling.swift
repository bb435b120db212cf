/// Whether a word is another one misspelt.
enum Misspelling {
  /// Whether two folded words are likely the same.
  ///
  /// One letter, of nine or more two, is another, is missing or came in, or two changed places, and
  /// the beginning is the same. Numbers and words of less than four letters are what they are, but for
  /// a letter that was typed twice.
  static func isLikely(_ old: [UInt32], _ new: [UInt32]) -> Bool {
    if old == new { return true }
    let length = max(old.count, new.count)
    guard length >= 4, length <= 64, abs(old.count - new.count) <= 2,
      !old.contains(where: WordBreaks.isDigit), !new.contains(where: WordBreaks.isDigit),
      !TellingWords.isContrary(old, new), !TellingWords.isContrary(new, old)
    else { return false }
    let tell = (tells(old), tells(new))
    if tell == (true, true) { return false }
    if old.count != new.count, undoubled(old) == undoubled(new) { return true }
    // “Never” is soon “newer”, and “three” is “there”.
    if tell != (false, false), length < 6 { return false }
    // Short words that begin otherwise rhyme, and those that end otherwise too are soon others.
    if length < 7, old.first != new.first { return false }
    if length < 5, old.last != new.last { return false }
    return distance(old, new) <= (length >= 9 ? 2 : 1)
  }

  /// Whether a number has one digit that can't be meant: a letter stands for it, or of a year's four
  /// one is missing or there is one too many.
  static func isMistyped(_ old: [UInt32], _ new: [UInt32]) -> Bool {
    guard !old.isEmpty, old.count <= 64, old.allSatisfy(WordBreaks.isDigit), new.count <= 64,
      distance(old, new) == 1
    else { return false }
    if !new.allSatisfy(WordBreaks.isDigit) { return true }
    let isYear = old.count == 4 && (old[0] == 0x31 || old[0] == 0x32)
    return isYear && new.count != old.count
  }

  /// Whether one letter is another, is missing or came in, or two changed places.
  static func isOneError(_ old: [UInt32], _ new: [UInt32]) -> Bool {
    max(old.count, new.count) <= 64 && distance(old, new) == 1
  }

  /// Whether at least half of the letters of two words are the same.
  static func resembles(_ old: [UInt32], _ new: [UInt32]) -> Bool {
    let length = max(old.count, new.count)
    return length <= 64 && distance(old, new) * 2 <= length
  }

  private static func tells(_ word: [UInt32]) -> Bool {
    TellingWords.isNumber(word) || TellingWords.isNegation(word, after: nil)
  }

  /// A word with each run of one letter made a single one.
  private static func undoubled(_ word: [UInt32]) -> [UInt32] {
    word.indices.filter { $0 == 0 || word[$0] != word[$0 - 1] }.map { word[$0] }
  }

  /// The edit distance with neighbours that changed places as one error.
  ///
  /// It is known as “optimal string alignment” (after F. J. Damerau, “A technique for computer detection
  /// and correction of spelling errors”, Communications of the ACM 7, 1964).
  private static func distance(_ old: [UInt32], _ new: [UInt32]) -> Int {
    var (before, last) = ([Int](), Array(0...new.count))
    for row in old.indices {
      var current = [row + 1]
      for column in new.indices {
        var least = min(last[column + 1], current[column]) + 1
        least = min(least, last[column] + (old[row] == new[column] ? 0 : 1))
        if row > 0, column > 0, old[row] == new[column - 1], old[row - 1] == new[column] {
          least = min(least, before[column - 1] + 1)
        }
        current.append(least)
      }
      (before, last) = (last, current)
    }
    return last[new.count]
  }
}
