/// The words that make a sentence say something else though nearly all of it is the same: numbers
/// and negations.
enum TellingWords {
  /// Whether a folded word is a number, or a character of one.
  static func isNumber(_ word: [UInt32]) -> Bool {
    if word.contains(where: WordBreaks.isDigit) { return true }
    if word.count == 1, let value = word.first {
      return isChinese(value) ? chineseNumbers.contains(value) : false
    }
    return numbers.contains(word)
  }

  /// Whether a folded word denies.
  static func isNegation(_ word: [UInt32], after before: [UInt32]?) -> Bool {
    if word.count == 1, let value = word.first, isChinese(value) {
      guard chineseNegations.contains(value) else { return false }
      // In 特別, 個別, 分別, 區別, 類別 and 性別 it is another word.
      return value != 0x5225 || before.map { !notBeforeApart.contains($0[0]) } ?? true
    }
    // “n't”, with the apostrophe as it is folded.
    return negations.contains(word) || word.suffix(3) == [0x6E, 0x22, 0x74]
  }

  /// Whether a character that denies doesn't before another one: 非常, 無論, 不僅, 不但, 未來, 別人.
  static func isNoNegation(_ word: [UInt32], before next: [UInt32]) -> Bool {
    guard word.count == 1, next.count == 1 else { return false }
    return noNegations.contains([word[0], next[0]])
  }

  /// Whether a word is another with a syllable before it that denies.
  static func isContrary(_ word: [UInt32], _ longer: [UInt32]) -> Bool {
    guard word.count >= 4, longer.count > word.count, longer.count <= word.count + 3 else {
      return false
    }
    return longer.suffix(word.count).elementsEqual(word)
      && prefixes.contains(Array(longer.dropLast(word.count)))
  }

  private static let notBeforeApart: Set<UInt32> = scalars("特個分區類性級差")
  private static let chineseNegations: Set<UInt32> = scalars("不沒無未非別勿莫否")
  // With the cyclical signs, which tell parties and classes apart.
  private static let chineseNumbers: Set<UInt32> = scalars(
    "〇零一二三四五六七八九十百千萬億兆兩廿卅半壹貳參肆伍陸柒捌玖拾甲乙丙丁戊己庚辛壬癸")
  private static let noNegations: Set<[UInt32]> = words("非常 無論 不僅 不但 不過 未來 別人")
  private static let prefixes: Set<[UInt32]> = words("un in im il ir non dis mis")
  private static let negations: Set<[UInt32]> = words(
    "not no never none nobody nothing nowhere neither nor cannot without hardly")
  private static let numbers: Set<[UInt32]> = words(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred \
    thousand million billion trillion dozen half third quarter first second fourth fifth sixth \
    seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth \
    eighteenth nineteenth twentieth thirtieth once twice double triple both
    """)

  private static func scalars(_ text: String) -> Set<UInt32> {
    Set(text.unicodeScalars.map { $0.value })
  }

  private static func words(_ list: String) -> Set<[UInt32]> {
    Set(list.split(separator: " ").map { $0.unicodeScalars.map { $0.value } })
  }
}
