internal import ArgumentModel

/// What a translation leaves as it is: numbers, percentages and Latin names.
///
/// Numbers are written plainly: `2,000億`, `$200 billion` and `兩千億` all as `200000000000`; a
/// percentage keeps its sign, and so does `百分之三`. Names are words of Latin letters and digits that
/// have a capital or a digit, in lower case.
struct AnchorWords {
  private let text: TextScanner
  private var place: Int
  private let end: Int
  private var words: [String] = []

  /// The anchor words in a range of a text, each once, in their order.
  static func words(in text: TextScanner, _ range: Range<Int>) -> [String] {
    var finder = AnchorWords(text: text, place: range.lowerBound, end: range.upperBound)
    finder.find()
    var seen: Set<String> = []
    return finder.words.filter { seen.insert($0).inserted }
  }

  /// Whether an anchor word is a number that hardly any translation writes out: one of two digits or
  /// more.
  static func isNumber(_ word: String) -> Bool {
    word.utf8.count > 1
      && word.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x25 }
  }

  private init(text: TextScanner, place: Int, end: Int) {
    self.text = text
    self.place = place
    self.end = end
  }

  private mutating func find() {
    while place < end {
      let scalar = text.scalars[place]
      if Self.digit(scalar) != nil {
        number()
      } else if Self.isLatin(scalar) {
        name()
      } else if Self.chineseDigits[scalar] != nil || scalar == "百" || scalar == "十" {
        chineseNumber()
      } else {
        place += 1
      }
    }
  }

  /// An arabic number with what multiplies it: `3.5`, `1,000`, `25%`, `20萬`, `200 billion`.
  private mutating func number() {
    var digits = ""
    var fraction: String?
    while place < end {
      let scalar = text.scalars[place]
      let isFollowed = place + 1 < end && Self.digit(text.scalars[place + 1]) != nil
      if let digit = Self.digit(scalar) {
        if fraction == nil { digits.append(digit) } else { fraction?.append(digit) }
      } else if scalar == ".", fraction == nil, isFollowed {
        fraction = ""
      } else if scalar != "," || fraction != nil || !isFollowed {
        break
      }
      place += 1
    }
    // Letters right after a number make a name of it: 5G.
    if place < end, Self.isLatin(text.scalars[place]) {
      let start = place
      let rest = takeWord()
      if rest.count <= 3, Self.englishUnits[rest] == nil {
        words.append(digits + rest)
        return
      }
      place = start
    }
    var zeros = 0
    if place < end, let unit = Self.chineseUnits[text.scalars[place]], unit >= 3 {
      while place < end, let unit = Self.chineseUnits[text.scalars[place]] {
        zeros += unit
        place += 1
      }
    } else {
      let start = place
      if place < end, text.scalars[place] == " " { place += 1 }
      if let unit = Self.englishUnits[takeWord()] { zeros = unit } else { place = start }
    }
    append(digits, fraction ?? "", zeros: zeros, isPercent: takePercent())
  }

  private mutating func takePercent() -> Bool {
    if place < end, text.scalars[place] == "%" || text.scalars[place] == "％" {
      place += 1
      return true
    }
    let start = place
    if place < end, text.scalars[place] == " " { place += 1 }
    if takeWord() == "percent" { return true }
    place = start
    return false
  }

  private mutating func append(
    _ digits: String, _ fraction: String, zeros: Int, isPercent: Bool
  ) {
    // A number of a thousand digits names nothing; two texts that have it are alike in length.
    guard digits.utf8.count + fraction.utf8.count + zeros <= 40 else { return }
    let whole =
      digits + fraction.prefix(zeros)
      + String(repeating: "0", count: max(0, zeros - fraction.utf8.count))
    var rest = Substring(fraction.dropFirst(zeros))
    while rest.last == "0" { rest.removeLast() }
    let stripped = whole.drop { $0 == "0" }
    let number = (stripped.isEmpty ? "0" : String(stripped)) + (rest.isEmpty ? "" : "." + rest)
    words.append(isPercent ? number + "%" : number)
  }

  /// A number of Chinese characters that is more than a digit, or stands after 百分之.
  private mutating func chineseNumber() {
    let start = place
    var isPercent = false
    if text.scalars[place] == "百", place + 2 < end, text.scalars[place + 1] == "分",
      text.scalars[place + 2] == "之"
    {
      isPercent = true
      place += 3
    }
    var total: Int64 = 0
    var section: Int64 = 0
    var digit: Int64 = 0
    var length = 0
    var hasUnit = false
    while place < end, length < 16 {
      let scalar = text.scalars[place]
      if let value = Self.chineseDigits[scalar] {
        digit = Int64(value)
      } else if let unit = Self.chineseUnits[scalar] {
        hasUnit = true
        let factor = (0..<unit).reduce(1 as Int64) { power, _ in power * 10 }
        if unit < 4 {
          section += max(digit, 1) * factor
        } else {
          total = (total + section + digit) * factor
          section = 0
        }
        digit = 0
      } else {
        break
      }
      place += 1
      length += 1
      if total > 1_000_000_000_000 { break }
    }
    if place == start { place += 1 }
    guard length > 0, isPercent || hasUnit && length > 1 else { return }
    append(String(total + section + digit), "", zeros: 0, isPercent: isPercent)
  }

  private mutating func name() {
    let start = place
    let word = takeWord()
    let isName =
      text.scalars[start..<place].contains { Self.digit($0) != nil }
      || text.kinds[start] == .upper && word.utf8.count > 1
    if isName { words.append(word) }
  }

  /// A word of Latin letters and digits in lower case, the dots within an acronym left out.
  private mutating func takeWord() -> String {
    var word = ""
    while place < end {
      let scalar = text.scalars[place]
      if scalar == ".", !word.isEmpty, place + 1 < end, Self.isLatin(text.scalars[place + 1]),
        text.kinds[place - 1] == .upper
      {
        place += 1
        continue
      }
      guard Self.isLatin(scalar) || !word.isEmpty && Self.digit(scalar) != nil else { break }
      word.append(
        scalar: text.kinds[place] == .upper ? Unicode.Scalar(scalar.value + 0x20) ?? scalar : scalar
      )
      place += 1
    }
    return word
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Character? {
    switch scalar.value {
    case 0x30...0x39: Character(scalar)
    case 0xFF10...0xFF19: Unicode.Scalar(scalar.value - 0xFEE0).map(Character.init)
    default: nil
    }
  }

  private static let englishUnits: [String: Int] = [
    "thousand": 3, "million": 6, "billion": 9, "trillion": 12,
  ]
  // As powers of ten.
  private static let chineseUnits: [Unicode.Scalar: Int] = [
    "十": 1, "百": 2, "千": 3, "萬": 4, "万": 4, "億": 8, "亿": 8, "兆": 12,
  ]
  private static let chineseDigits: [Unicode.Scalar: Int] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "兩": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
    "八": 8, "九": 9,
  ]
}
