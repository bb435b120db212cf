internal import ArgumentModel
internal import ArgumentWords

/// A line, and whether it begins an item of a list.
struct ListLine {
  /// How far it is indented, in columns; a tab goes to the next fourth one.
  private(set) var indent = 0
  /// What the item begins with; nil where the line begins none.
  private(set) var marker: Marker?
  /// The words.
  private(set) var words = ""

  var isBlank: Bool { words.isEmpty && marker == nil }

  /// What an item begins with.
  struct Marker: Hashable {
    /// What is the same for all items of one level: `1.`, `-`, `（一）`.
    var style: String
    /// How many numbers there are, as two in `1.2`.
    var numbers = 1
  }

  private static let bullets: Set<Unicode.Scalar> = [
    "-", "*", "+", "•", "‣", "◦", "●", "○", "■", "□", "▪", "▫", "·", "–", "—", "∙", "◆", "◇", "※",
  ]
  /// Bullets that also stand in texts, and so have a space behind them.
  private static let spaced: Set<Unicode.Scalar> = ["-", "*", "+", "·", "–", "—"]

  init(_ line: some StringProtocol) {
    var rest = Array(line.unicodeScalars)[...]
    while let first = rest.first,
      first == " " || first == "\t" || first == "\u{3000}" || first == "\r"
    {
      indent += first == "\t" ? 4 - indent % 4 : first == "\u{3000}" ? 2 : 1
      rest.removeFirst()
    }
    while let last = rest.last, last == " " || last == "\t" || last == "\u{3000}" || last == "\r" {
      rest.removeLast()
    }
    if let (marker, length) = Self.marker(rest) {
      self.marker = marker
      rest = rest.dropFirst(length)
      while let first = rest.first, first == " " || first == "\t" || first == "\u{3000}" {
        rest.removeFirst()
      }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: rest)
    words = String(text)
  }

  /// The marker at the beginning of words, and how many scalars it has.
  private static func marker(_ words: ArraySlice<Unicode.Scalar>) -> (Marker, Int)? {
    guard let first = words.first else { return nil }
    let line = Array(words)
    func isSpace(_ place: Int) -> Bool {
      place >= line.count || line[place] == " " || line[place] == "\t" || line[place] == "\u{3000}"
    }
    if bullets.contains(first) {
      guard line.count > 1, !spaced.contains(first) || isSpace(1) else { return nil }
      return (Marker(style: String(first)), 1)
    }
    // ① to ⑳ and ⑴ to ⒇, which are numbers by themselves.
    if (0x2460...0x2487).contains(first.value) {
      return (Marker(style: first.value < 0x2474 ? "①" : "⑴"), 1)
    }
    var place = 0
    let opening = first == "(" || first == "（" ? first : nil
    if opening != nil { place = 1 }
    guard var (kind, end) = number(line, place) else { return nil }
    var numbers = 1
    // 1.2 and 1.2.3: more numbers, one level each.
    while kind == "1", end + 1 < line.count, line[end] == ".",
      let (next, after) = number(line, end + 1), next == "1"
    {
      numbers += 1
      end = after
    }
    let closing: Unicode.Scalar? = end < line.count ? line[end] : nil
    if opening != nil {
      guard closing == ")" || closing == "）" else { return nil }
      return (Marker(style: "(\(kind))"), end + 1)
    }
    switch closing {
    case "、", "．", "）": return (Marker(style: "\(kind)、", numbers: numbers), end + 1)
    case ".", ")", ":":
      guard isSpace(end + 1), closing != ":" || kind == "1" else { return nil }
      kind += closing == ")" ? ")" : "."
      return (Marker(style: kind, numbers: numbers), end + 1)
    case " ", "\t": return numbers > 1 ? (Marker(style: "1.", numbers: numbers), end) : nil
    default: return nil
    }
  }

  /// The signs of numbers of each kind, which is called by its first.
  private static let numerals: [(kind: String, signs: Set<Unicode.Scalar>)] = ListWords.all
    .flatMap { $0.numerals }
    .map { (kind: String($0.prefix(1)), signs: Set($0.unicodeScalars)) }
  private static let roman: Set<Unicode.Scalar> = ["i", "v", "x", "I", "V", "X"]

  /// The kind of a number at a place, and where it ends: digits, letters, Roman or Chinese.
  private static func number(
    _ line: [Unicode.Scalar], _ start: Int
  ) -> (kind: String, end: Int)? {
    func end(_ isPart: (Unicode.Scalar) -> Bool) -> Int {
      var place = start
      while place < line.count, place < start + 5, isPart(line[place]) { place += 1 }
      return place
    }
    let digits = end { ("0"..."9").contains($0) || (0xFF10...0xFF19).contains($0.value) }
    if digits > start { return digits - start <= 3 ? ("1", digits) : nil }
    let many = end { roman.contains($0) }
    if many > start + 1 { return ("i", many) }
    if start < line.count, ("a"..."z").contains(line[start]) {
      return many > start ? ("i", many) : ("a", start + 1)
    }
    if start < line.count, ("A"..."Z").contains(line[start]) {
      return many > start && line[start] != "I"
        ? ("A", start + 1) : many > start ? ("I", many) : ("A", start + 1)
    }
    for (kind, scalars) in numerals {
      let last = end { scalars.contains($0) }
      if last > start { return (kind, last) }
    }
    return nil
  }
}
