/// The words of a text, and each character of a script that doesn't set words apart.
struct WordTokens {
  /// A word.
  struct Token {
    /// Its folded scalars.
    var folded: [UInt32]
    /// Where it stands, in code points.
    var place: Range<Int>
    var isCapitalised: Bool
    /// Whether it has a capital that no sentence begins with.
    var isName: Bool
    var isNumber: Bool
    var isNegation: Bool
  }

  private(set) var tokens: [Token] = []
  private let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    let folded = FoldedText(text)
    var index = 0
    var beginsSentence = true
    while index < folded.count {
      let value = folded.scalars[index]
      var end = index + 1
      if WordBreaks.isWord(value) {
        while end < folded.count, WordBreaks.splits(folded.scalars, at: end) { end += 1 }
      } else if !isChinese(value) || textWeight(of: value) < 4 {
        if [0x2E, 0x21, 0x3F, 0x3A].contains(value) { beginsSentence = true }
        index = end
        continue
      }
      append(folded, index..<end, beginsSentence)
      beginsSentence = false
      index = end
    }
  }

  private mutating func append(_ folded: FoldedText, _ range: Range<Int>, _ beginsSentence: Bool) {
    let place = Int(folded.starts[range.lowerBound])..<Int(folded.ends[range.upperBound - 1])
    let word = Array(folded.scalars[range])
    let isCapitalised = scalars[place.lowerBound].properties.isUppercase
    let before = tokens.last.map { $0.folded }
    tokens.append(
      Token(
        folded: word, place: place, isCapitalised: isCapitalised,
        isName: isCapitalised && !beginsSentence && word != [0x69],
        isNumber: TellingWords.isNumber(word),
        isNegation: TellingWords.isNegation(word, after: before)))
    // “Very” and “in particular” have the character of a negation.
    if let last = tokens.indices.dropLast().last,
      TellingWords.isNoNegation(tokens[last].folded, before: word)
    {
      tokens[last].isNegation = false
    }
  }

  /// Whether some of the words begin or end with a character of a number that goes on beside them:
  /// 六十億 isn't 六億.
  func extendsNumber(_ range: Range<Int>) -> Bool {
    func isPart(_ index: Int) -> Bool {
      tokens.indices.contains(index) && tokens[index].isNumber && isChinese(tokens[index].folded[0])
    }
    guard !range.isEmpty else { return false }
    return isPart(range.lowerBound) && isPart(range.lowerBound - 1)
      || isPart(range.upperBound - 1) && isPart(range.upperBound)
  }

  /// Some of the words as they stand in the text.
  /// - Parameter withNeighbours: Whether a word on each side is shown too, two characters of Chinese.
  func words(_ range: Range<Int>, withNeighbours: Bool) -> String {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    if withNeighbours {
      for _ in 0..<2 where lower > 0 {
        if lower < range.lowerBound, !isChinese(tokens[lower].folded[0]) { break }
        lower -= 1
      }
      for _ in 0..<2 where upper < tokens.count {
        if upper > range.upperBound, !isChinese(tokens[upper - 1].folded[0]) { break }
        upper += 1
      }
    }
    guard lower < upper else { return "" }
    var view = String.UnicodeScalarView()
    view.append(
      contentsOf: scalars[tokens[lower].place.lowerBound..<tokens[upper - 1].place.upperBound])
    return String(view)
  }
}
