internal import ArgumentModel

/// Decides which hyphens at lines' ends belong to the word and which only part it.
///
/// What the rest of the document has decides first: the word written as one, or with its hyphen.
/// Where it has neither, the parts do: a hyphen stays before a capital or a digit, after a single
/// letter or a prefix that takes one, and between two words of the document that make a compound.
struct LineEndHyphens {
  /// How often words stand elsewhere than beside a hyphen at a line's end, in lower case.
  private var counts: [String: Int] = [:]
  /// How the words of the document begin, six letters of each.
  private var beginnings: Set<String> = []

  /// The words whose parts were put together.
  private(set) var joined: [String] = []
  /// The words that have kept their hyphen.
  private(set) var kept: [String] = []

  /// Takes note of a document's words.
  init(_ paragraphs: [[PageLine]]) {
    for lines in paragraphs {
      var isContinued = false
      for line in lines {
        for (place, word) in line.words.enumerated() {
          let isLast = place == line.words.count - 1
          if isContinued {
            isContinued = false
            if !isLast || Self.parts(word.text) == nil { continue }
          }
          if isLast, Self.parts(word.text) != nil {
            isContinued = true
            continue
          }
          note(word.text)
        }
      }
    }
  }

  private mutating func note(_ text: String) {
    let word = Self.core(text)
    guard !word.isEmpty else { return }
    counts[word, default: 0] += 1
    beginnings.insert(String(word.prefix(6)))
    guard word.contains("-") else { return }
    for part in word.split(separator: "-") { counts[String(part), default: 0] += 1 }
  }

  /// A line's last word before the hyphen it ends with; nil where it ends with none.
  private static func parts(_ word: String) -> (before: Substring, hyphen: Unicode.Scalar)? {
    guard let last = word.unicodeScalars.last,
      last == "-" || last == "\u{2010}" || last == "\u{AD}",
      let before = word.unicodeScalars.dropLast().last,
      before.properties.isAlphabetic
        || before.properties.numericType != nil
    else { return nil }
    return (Substring(word.unicodeScalars.dropLast()), last)
  }

  /// Whether a line ends with a hyphen that goes on in the next.
  static func isParted(_ line: PageLine) -> Bool {
    line.words.last.map { parts($0.text) != nil } ?? false
  }

  /// A word in lower case without the punctuation around it.
  private static func core(_ text: some StringProtocol) -> String {
    var scalars = Substring(text.lowercased()).unicodeScalars
    func isPart(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
    while let first = scalars.first, !isPart(first) { scalars.removeFirst() }
    while let last = scalars.last, !isPart(last) { scalars.removeLast() }
    return String(scalars).replacing(piece: "\u{2010}", with: "-")
  }

  /// A line's text and the next one's as one text.
  mutating func join(_ text: inout String, with line: PageLine) {
    let next = line.text
    guard let first = next.unicodeScalars.first else { return }
    guard let parts = Self.parts(Self.lastWord(text)),
      first.properties.isAlphabetic || first.isDigit
    else {
      if Self.needsSpace(text, first) { text += " " }
      text += next
      return
    }
    let word = line.words[0].text
    if Self.suspending.contains(Self.core(word)) {
      text += " " + next
    } else if parts.hyphen == "\u{AD}" || !keeps(parts.before, word) {
      text.unicodeScalars.removeLast()
      if parts.hyphen != "\u{AD}" { joined.append(Self.core(parts.before) + Self.core(word)) }
      text += next
    } else {
      kept.append(Self.core(parts.before + "-" + word))
      text += next
    }
  }

  /// The last word of a text, sought from its end, since a paragraph may have very many lines; of one
  /// that is longer than words are, and perhaps as long as the text, the end.
  private static func lastWord(_ text: String) -> String {
    var word = String.UnicodeScalarView(text.unicodeScalars.suffix(100))
    if let space = word.lastIndex(of: " ") { word.removeSubrange(...space) }
    return String(word)
  }

  /// Whether a space stands between a line and the next, no hyphen being there.
  private static func needsSpace(_ text: String, _ next: Unicode.Scalar) -> Bool {
    var end = text.unicodeScalars.suffix(2)
    guard let last = end.popLast() else { return false }
    if TextBlocks.endsWide(text), TextBlocks.isWide(next) { return false }
    switch last {
    case "\u{2014}": return end.last?.properties.isWhitespace ?? false
    case "\u{2013}", "/":
      // Of a range or an address; between words with spaces it's a dash.
      return !(end.last.map { $0.properties.isAlphabetic || $0.isDigit } ?? false)
    default: return true
    }
  }

  /// Whether a hyphen between the parts of a word belongs to it.
  private func keeps(_ before: Substring, _ after: String) -> Bool {
    if before.contains("/") || before.hasPrefix("www.") { return true }
    let left = Self.core(before)
    let right = Self.core(after)
    guard let first = right.unicodeScalars.first, let last = left.unicodeScalars.last,
      !left.isEmpty
    else { return true }
    if first.isDigit || last.isDigit { return true }
    // Of an address, a name in a program or a formula.
    if (left + right).unicodeScalars.contains(where: Self.isTechnical) { return true }
    let whole = counts[left + right] ?? 0
    let hyphenated = counts[left + "-" + right] ?? 0
    if whole != hyphenated { return hyphenated > whole }
    if isAfterCapital(before, after) { return true }
    let part = String(left.split(separator: "-").last ?? "")
    if part.unicodeScalars.count == 1 { return true }
    if part != left, Self.links.contains(part) { return true }
    return isCompound(part, right.split(separator: "-").first.map(String.init) ?? right, left)
  }

  /// Whether the second part has a capital that it wouldn't have within a word.
  private func isAfterCapital(_ before: Substring, _ after: String) -> Bool {
    guard let capital = after.unicodeScalars.first(where: { $0.properties.isAlphabetic }),
      capital.properties.isUppercase
    else { return false }
    // INTER- NATIONAL is one word in capitals.
    return !before.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
      || before.unicodeScalars.count < 2
  }

  private static func isTechnical(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || scalar == "." || scalar == "_" || scalar == "/" || scalar == "@"
      || scalar == "=" || scalar == ":"
  }

  private func isCompound(_ left: String, _ right: String, _ whole: String) -> Bool {
    if Self.prefixes.contains(left), right.unicodeScalars.count >= 3 { return true }
    if Self.closed.contains(left + right) || Self.small.contains(left) { return false }
    // A word with a hyphen already, whose last part is one of the document's (well-known).
    guard counts[left] != nil || Self.words.contains(left), left.unicodeScalars.count >= 3 else {
      return false
    }
    if Self.words.contains(right) || Self.seconds.contains(right) { return true }
    let length = right.unicodeScalars.count
    if counts[right] != nil { return length >= 4 }
    // Another form of a word that the document has: determining beside determine.
    let isForm = right.hasSuffix("ing") || right.hasSuffix("ed") || right.hasSuffix("s")
    if length >= 6, isForm, beginnings.contains(String(right.prefix(6))) { return true }
    return left.unicodeScalars.count >= 4 && length >= 7
      && (right.hasSuffix("ing") || right.hasSuffix("ed"))
  }
}

// Words that tell.
extension LineEndHyphens {
  /// What goes on after a hyphen that stands for a word to come: short- and long-term.
  private static let suspending: Set<String> = [
    "and", "or", "to", "nor", "but", "as", "und", "oder", "et", "ou",
  ]
  /// What stands between the hyphens of a compound: state-of-the-art.
  private static let links: Set<String> = ["of", "the", "to", "by", "and", "for", "up", "a", "on"]
  /// What takes a hyphen before most words.
  private static let prefixes: Set<String> = [
    "self", "well", "ill", "ex", "quasi", "pseudo", "half", "all", "cross", "non", "vice", "high",
    "low", "long", "short", "full", "part", "two", "three", "four", "five", "six", "seven", "eight",
    "nine", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    "first", "second", "third", "state", "so", "much", "large", "small", "left", "right", "anglo",
    "sino", "franco", "euro", "neo", "mid", "best", "better", "far", "fast", "free", "hard", "late",
    "middle", "old", "open", "real", "single", "double", "multi", "world", "wide", "year", "zero",
  ]
  /// What stands as the second part of compounds.
  private static let seconds: Set<String> = [
    "based", "free", "like", "made", "term", "time", "up", "off", "out", "in", "on", "by", "of",
    "the", "old", "year", "known", "wide", "level", "scale", "related", "driven", "minded", "owned",
    "led", "style", "friendly", "oriented", "specific", "making", "maker", "makers", "day", "party",
    "rate", "class", "hand", "sided", "range", "run", "called", "law", "and",
  ]
  /// Common words, which a short document needn't have elsewhere.
  private static let words: Set<String> = [
    "decision", "policy", "price", "market", "money", "power", "water", "time", "work", "school",
    "child", "government", "public", "private", "people", "country", "city", "trade", "labour",
    "labor", "problem", "evidence", "health", "science", "value", "cost", "risk", "quality", "user",
    "computer", "machine", "data", "record", "energy", "oil", "carbon", "climate", "food", "family",
  ]
  /// What begins words too often to be told from a first part.
  private static let small: Set<String> = [
    "a", "an", "as", "at", "be", "but", "by", "can", "con", "for", "in", "is", "it", "man", "may",
    "no", "not", "of", "off", "on", "or", "out", "over", "per", "pro", "re", "sub", "the", "to",
    "un", "under", "up", "with", "inter", "intro", "trans", "dis", "mis", "pre", "sup", "sur",
    "com", "def", "ex", "imp", "import", "ad", "add", "all", "any", "are", "car", "her", "his",
    "how", "here", "there", "where", "more", "other", "her", "ten", "use", "pass", "her", "par",
    "port", "pres", "prop", "rest", "sign", "sec", "sea", "rep", "ref", "mod", "men", "met", "law",
    "fin", "act", "art", "cap", "cent", "char", "cons", "form", "gen", "has", "had", "him", "ill",
    "its", "let", "lit", "mar", "mean", "min", "nor", "own", "pen", "pol", "pos", "pub", "rad",
    "sat", "set", "sit", "sol", "son", "spec", "temp", "ten", "test", "tran", "ver", "was", "who",
    "was", "even", "ever", "every", "some", "any", "no", "under", "after", "therm", "super",
  ]
  /// Words of two words, written as one.
  private static let closed: Set<String> = [
    "backbone", "background", "birthday", "bookshop", "breakdown", "breakthrough", "broadcast",
    "broadcasting", "business", "businessman", "businessmen", "classroom", "cupboard", "database",
    "daylight", "deadline", "downtown", "earthquake", "farmland", "feedback", "fingerprint",
    "football", "footnote", "framework", "grandfather", "grandmother", "guideline", "guidelines",
    "handbook", "handwriting", "headline", "headlines", "headquarters", "highlight", "highway",
    "homeland", "homework", "household", "households", "however", "keyword", "keywords", "landlord",
    "landmark", "landscape", "lawmaker", "lawmakers", "lifetime", "marketplace", "masterpiece",
    "meantime", "meanwhile", "network", "networks", "newspaper", "newspapers", "nightmare",
    "notebook", "overcome", "paperwork", "password", "peacekeeping", "percentage", "policeman",
    "policemen", "policymaker", "policymakers", "policymaking", "railway", "railroad", "rainfall",
    "shareholder", "shareholders", "shortcoming", "shortcomings", "skyscraper", "software",
    "hardware", "spokesman", "spokeswoman", "stakeholder", "stakeholders", "standpoint", "sunlight",
    "textbook", "textbooks", "threshold", "timetable", "viewpoint", "wartime", "waterfall",
    "weekend", "wholesale", "widespread", "workforce", "workplace", "workshop", "worldwide",
    "worthwhile", "likewise", "otherwise", "sometimes", "somewhere", "bookkeeping", "bottleneck",
    "checkpoint", "crossroads", "longstanding", "masterpieces", "smartphone", "smartphones",
    "understanding", "outstanding", "notwithstanding", "withdrawing", "nevertheless", "nonetheless",
    "partnership", "partnerships", "relationship", "relationships", "citizenship", "leadership",
    "membership", "ownership", "scholarship", "motherhood", "neighbourhood", "neighborhood",
  ]
}

extension Unicode.Scalar {
  /// Whether it is a digit of ASCII.
  var isDigit: Bool { ("0"..."9").contains(self) }
}
