/// The brackets and quotation marks that are open where the search for sentences has come to.
struct OpenMarks {
  /// One mark that is open.
  private struct Mark {
    var place: Int
    var closer: Unicode.Scalar
    var isWithin: Bool
    /// Where what it opens ends; nil where nothing near closes it.
    var end: Int?
  }

  /// What a pair of marks encloses.
  struct Pair {
    /// Where it opens.
    var opener: Int
    /// Whether the sentence had begun before it, and no colon led to it.
    var isWithin: Bool
  }

  /// Whether a quotation mark of ASCII is open: it looks the same at both ends.
  var isQuoting: Bool { quote != nil }
  private var quote: Pair?
  private var marks: [Mark] = []

  /// Whether the sentence that began before the innermost Chinese quotation goes on in it: what is
  /// quoted is short, closed, and part of the sentence around it.
  func isWithinSentence(_ place: Int) -> Bool {
    guard let last = marks.last, last.isWithin, let end = last.end else { return false }
    return place < end
  }

  /// Takes note of a bracket or quotation mark that opens.
  mutating func open(
    _ place: Int, in rules: SentenceRules, hasWord: Bool
  ) {
    guard let closer = rules.text.closer(of: rules.text.scalars[place]) else { return }
    let isWithin = hasWord && !rules.isIntroduced(place)
    // What no Chinese stands around is quoted by other rules.
    let isChinese = rules.kind(before: place) == .ideograph
    marks.append(
      Mark(
        place: place, closer: closer, isWithin: isWithin,
        end: isWithin && isChinese
          ? rules.text.end(of: place, Self.reach, rules.bounds.upperBound) : nil))
  }

  /// Takes note of a quotation mark of ASCII, which opens or closes.
  mutating func toggle(_ place: Int, in rules: SentenceRules, hasWord: Bool) {
    if quote != nil {
      quote = nil
    } else if rules.kind(before: place) != .digit {
      // A mark after a number that closes nothing stands for inches.
      quote = Pair(opener: place, isWithin: hasWord && !rules.isIntroduced(place))
    }
  }

  /// Takes note of a mark that closes, and says what it closes.
  mutating func close(_ place: Int, in text: TextScanner) -> Pair? {
    if text.kinds[place] == .doubleQuote {
      defer { quote = nil }
      return quote
    }
    // A mark that was never closed isn't in the way of those around it.
    for depth in 1...3 where depth <= marks.count {
      let mark = marks[marks.count - depth]
      guard mark.closer == text.scalars[place] else { continue }
      marks.removeLast(depth)
      return Pair(opener: mark.place, isWithin: mark.isWithin)
    }
    return nil
  }

  /// The longest quotation that is looked at as part of the sentence around it, in code points: of
  /// longer ones the sentences count.
  private static let reach = 60
}

extension TextScanner {
  /// What closes a bracket or quotation mark; nil for those of English, which close in many ways.
  func closer(of opener: Unicode.Scalar) -> Unicode.Scalar? {
    switch opener {
    case "\u{201C}": "\u{201D}"
    case "\u{2018}": "\u{2019}"
    case "「": "」"
    case "『": "』"
    case "﹁": "﹂"
    case "﹃": "﹄"
    case "（": "）"
    case "〈": "〉"
    case "《": "》"
    case "【": "】"
    case "〔": "〕"
    case "(": ")"
    case "[": "]"
    default: nil
    }
  }

  /// The place of the mark that closes what a mark opens, at most so many code points on.
  func end(of opener: Int, _ reach: Int, _ bound: Int) -> Int? {
    guard let closer = closer(of: scalars[opener]) else { return nil }
    var depth = 0
    for place in opener + 1..<max(opener + 1, min(bound, opener + reach)) {
      if scalars[place] == scalars[opener] {
        depth += 1
      } else if scalars[place] == closer {
        if depth == 0 { return place }
        depth -= 1
      }
    }
    return nil
  }

  /// The place after the title of a work that begins here (《為什麼？》), whose marks are its own; nil
  /// where none begins.
  func endOfTitle(at place: Int, _ bound: Int) -> Int? {
    switch scalars[place] {
    case "《", "〈": end(of: place, 120, bound).map { $0 + 1 }
    default: nil
    }
  }
}
