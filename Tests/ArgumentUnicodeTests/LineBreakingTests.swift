import ArgumentUnicode
import Testing

/// How texts of all languages are wrapped.
@Suite struct LineBreakingTests {
  @Test(
    "English is broken at spaces, which are dropped",
    arguments: [
      (27, "Phones should stay outside.", ["Phones should stay outside."]),
      (13, "Phones should stay outside.", ["Phones should", "stay outside."]),
      (12, "Phones should stay outside.", ["Phones", "should stay", "outside."]),
      (6, "one   two", ["one", "two"]), (5, "one   ", ["one"]), (3, "  one", ["one"]),
      (5, "  one", ["  one"]), (10, "a well-known fact", ["a well-", "known fact"]),
      (8, "one (two) three", ["one", "(two)", "three"]),
      (6, "say \"no no\"", ["say", "\"no", "no\""]),
      (9, "it is 3.5% of $100,000", ["it is", "3.5% of", "$100,000"]),
      (5, "abcdefghijk", ["abcde", "fghij", "k"]), (5, "ab abcdefgh", ["ab", "abcde", "fgh"]),
      (10, "run --json now", ["run --json", "now"]),
      // Beside what stands for an object a line may break.
      (3, "ab\u{FFFC}cd", ["ab\u{FFFC}", "cd"]), (2, "ab\u{FFFC}cd", ["ab", "\u{FFFC}", "cd"]),
      (8, "run --json now", ["run", "--json", "now"]),
      (8, "see ’tis so", ["see ’tis", "so"]), (5, "see ’tis so", ["see", "’tis", "so"]),
      (6, "don’t don’t", ["don’t", "don’t"]), (4, "a\u{a0}b c", ["a\u{a0}b", "c"]),
      (10, "see /usr/bin", ["see /usr/", "bin"]), (7, "p < .05 now", ["p < .05", "now"]),
      (1, "ab c", ["a", "b", "c"]), (0, "ab", ["a", "b"]), (-5, "ab", ["a", "b"]),
    ])
  func english(width: Int, text: String, lines: [String]) {
    #expect(LineBreaker(width: width).lines(of: text) == lines.map { $0[...] })
  }

  @Test(
    "Chinese is broken between characters, but pause marks and brackets keep their sides",
    arguments: [
      (8, "手機不應帶進課堂。", ["手機不應", "帶進課", "堂。"]),
      (10, "手機不應帶進課堂。", ["手機不應帶", "進課堂。"]),
      (8, "他說「好」了", ["他說", "「好」了"]), (6, "他說「好」了", ["他說", "「好」", "了"]),
      (6, "手機機，好", ["手機", "機，好"]), (6, "手機機,好", ["手機", "機,好"]),
      (7, "甲乙(丙)丁", ["甲乙", "(丙)丁"]), (6, "甲乙丙)丁", ["甲乙", "丙)丁"]),
      (4, "甲乙!丙", ["甲", "乙!", "丙"]), (4, "甲乙?丙", ["甲", "乙?", "丙"]),
      (4, "甲乙 ,丙", ["甲", "乙 ,", "丙"]), (6, "甲乙丙……丁", ["甲乙", "丙……丁"]),
      (6, "他說“好”了", ["他說", "“好”了"]), (5, "他說‘好’了", ["他說", "‘好’", "了"]),
      (6, "甲乙丙：丁", ["甲乙", "丙：丁"]), (6, "喬布斯·史蒂夫", ["喬布", "斯·史", "蒂夫"]),
      (8, "喬布斯·史蒂夫", ["喬布斯·", "史蒂夫"]),
      (6, "甲乙\u{3000}丙丁", ["甲乙", "丙丁"]), (4, "《甲》《乙》", ["《甲", "》", "《乙", "》"]),
      (6, "《甲》《乙》", ["《甲》", "《乙》"]), (7, "甲——乙——丙", ["甲——乙", "——丙"]),
      (8, "甲——乙——丙", ["甲——乙——", "丙"]),
    ])
  func chinese(width: Int, text: String, lines: [String]) {
    #expect(LineBreaker(width: width).lines(of: text) == lines.map { $0[...] })
  }

  @Test(
    "mixed text, emoji and text written from right to left",
    arguments: [
      (8, "使用iPhone手機", ["使用", "iPhone手", "機"]), (8, "佔30％以上", ["佔30％以", "上"]),
      (4, "佔30%以上", ["佔", "30%", "以上"]), (6, "售$100元", ["售$100", "元"]),
      (4, "👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", ["👨‍👩‍👧‍👦👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"]),
      (1, "🇹🇼🇯🇵", ["🇹🇼", "🇯🇵"]), (3, "👍🏽！👍🏽", ["👍🏽", "！", "👍🏽"]),
      (9, "שלום עולם", ["שלום עולם"]), (8, "שלום עולם", ["שלום", "עולם"]),
      (6, "مرحبا بك", ["مرحبا", "بك"]), (5, "한국어도", ["한국", "어도"]),
    ])
  func mixed(width: Int, text: String, lines: [String]) {
    #expect(LineBreaker(width: width).lines(of: text) == lines.map { $0[...] })
  }

  @Test(
    "a line end in the text ends a line",
    arguments: [
      ("", [""]), ("\n", ["", ""]), ("a\nb", ["a", "b"]), ("a \r\n b", ["a", " b"]),
      ("a\u{2028}b\u{85}c", ["a", "b", "c"]), ("a\n\nb\n", ["a", "", "b", ""]),
    ])
  func lineEnds(text: String, lines: [String]) {
    #expect(LineBreaker(width: 10).lines(of: text) == lines.map { $0[...] })
  }

  @Test(
    "characters of other sizes than columns fill lines by their sizes, and lines know theirs",
    arguments: [
      // Every character takes ten, and a cluster of several scalars thirty.
      (0, "ab", [("a", 10), ("b", 10)]), (9, "ab", [("a", 10), ("b", 10)]),
      (20, "ab", [("ab", 20)]), (29, "ab cd", [("ab", 20), ("cd", 20)]),
      (50, "ab cd", [("ab cd", 50)]), (40, "ab   cd ", [("ab", 20), ("cd", 20)]),
      (20, "手機不", [("手機", 20), ("不", 10)]), (1, "手機", [("手", 10), ("機", 10)]),
      (40, "ae\u{301}b", [("ae\u{301}", 40), ("b", 10)]), (10, "  a", [("a", 10)]),
      (30, "  a\nbc\n", [("  a", 30), ("bc", 20), ("", 0)]), (5, "", [("", 0)]),
    ] as [(Int, String, [(String, Int)])])
  func measured(width: Int, text: String, wanted: [(String, Int)]) {
    let breaker = LineBreaker(width: width)
    let lines = breaker.measuredLines(
      of: text, single: { _ in 10 }, cluster: { $0.count > 1 ? 30 : 10 })
    #expect(lines.map { String($0.text) } == wanted.map(\.0))
    #expect(lines.map(\.size) == wanted.map(\.1))
    let alone = breaker.lines(of: text, measuring: { $0.count > 1 ? 30 : 10 })
    #expect(alone == wanted.map { $0.0[...] })
  }

  @Test("a width below one counts as one, in whatever unit", arguments: [-5, 0, 1])
  func narrowest(width: Int) {
    let lines = LineBreaker(width: width).measuredLines(
      of: "ab手", single: { _ in 1 }, cluster: { $0.count })
    #expect(lines.map(\.text) == ["a", "b", "手"] && lines.map(\.size) == [1, 1, 1])
  }

  @Test("random texts have the sizes of their lines' characters", arguments: 1...4)
  func sizes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let text = RandomText.make(using: &random)
      let width = Int.random(in: 1...60, using: &random)
      func size(_ scalars: Substring.UnicodeScalarView) -> Int {
        scalars.reduce(0) { $0 + 1 + Int($1.value % 7) }
      }
      let lines = LineBreaker(width: width).measuredLines(
        of: text, single: { 1 + Int($0.value % 7) }, cluster: size)
      for line in lines {
        let own = line.text.reduce(0) { $0 + size(String($1)[...].unicodeScalars) }
        #expect(line.size == own, "\(line)")
        #expect(line.size <= width || line.text.count == 1)
      }
    }
  }

  @Test("a part of a text is broken as the part it is")
  func parts() {
    let text = "<one two>"
    let lines = LineBreaker(width: 4).lines(of: text.dropFirst().dropLast())
    #expect(lines == ["one", "two"])
    #expect(lines.allSatisfy { $0.base == text })
  }

  @Test("a long text without a place to break takes linear time", .timeLimit(.minutes(10)))
  func long() {
    for piece in ["字", "a", "。", "「", " ", "\u{301}"] {
      let text = String(repeating: piece, count: 200_000)
      #expect(!LineBreaker(width: 40).lines(of: text).isEmpty)
    }
  }

  @Test("random texts keep every rule", arguments: 1...8)
  func properties(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let text = RandomText.make(using: &random)
      let width = Int.random(in: 1...24, using: &random)
      let lines = LineBreaker(width: width).lines(of: text)
      let shown = Comment(rawValue: "width \(width), \(text.debugDescription) -> \(lines)")
      #expect(lostOnlySpaces(lines, of: text), shown)
      for line in lines {
        #expect(line.displayWidth <= width || line.count == 1, shown)
        #expect(line.last.map { !isSpace($0) } ?? true, shown)
        #expect(!line.contains(where: isLineEnd), shown)
      }
      if width >= 4 {
        for (first, second) in zip(lines, lines.dropFirst()) {
          #expect(keepsSides(first, second, of: text), shown)
        }
      }
    }
  }

  /// Whether between the lines nothing stands but spaces and at most one line end.
  private func lostOnlySpaces(_ lines: [Substring], of text: String) -> Bool {
    var position = text.startIndex
    var breaks = 0
    for line in lines {
      let gap = text[position..<line.startIndex]
      guard gap.allSatisfy({ isSpace($0) || isLineEnd($0) }) else { return false }
      breaks += gap.count(where: isLineEnd)
      guard gap.count(where: isLineEnd) <= 1 else { return false }
      position = line.endIndex
    }
    return text[position...].allSatisfy(isSpace)
      && breaks == text.count(where: isLineEnd) && !lines.isEmpty
  }

  /// Whether a break keeps closing marks from a line's start and opening ones from its end.
  ///
  /// It need not where the line before has no place that would keep the rule.
  private func keepsSides(_ first: Substring, _ second: Substring, of text: String) -> Bool {
    guard let end = first.last, let start = second.first,
      !text[first.endIndex..<second.startIndex].contains(where: isLineEnd)
    else { return true }
    let hasSpace = first.endIndex != second.startIndex || end == "\u{200b}"
    guard parts(end, from: start, afterSpace: hasSpace, rest: second.dropFirst()) else {
      return true
    }
    return !first.indices.dropFirst().contains { index in
      let before = first[..<index].last { !isSpace($0) }
      guard let before, !isSpace(first[index]) else { return false }
      return !parts(before, from: first[index], afterSpace: true, rest: "x")
        && !isGlue(before) && !isGlue(first[index])
    }
  }

  /// Whether a break between two characters would part what belongs together.
  private func parts(
    _ end: Character, from start: Character, afterSpace: Bool, rest: Substring
  ) -> Bool {
    let (end, start) = (base(of: end), base(of: start))
    let opening: Set<Character> = ["「", "『", "（", "《", "【", "(", "[", "„"]
    let closing: Set<Character> = [
      "、", "。", "，", "；", "：", "！", "？", "」", "』", "）", "》", "】", "…", ")", "]", ",", ";", ":",
      "!", "?", "々", "ー", "ッ",
    ]
    if opening.contains(end) || closing.contains(start) { return true }
    // Without a space these are as strict; after one they may be the beginning of a word.
    if !afterSpace { return "“‘«".contains(end) || "”’».·％%".contains(start) }
    return "”’»".contains(start)
      && rest.first.map { isSpace($0) || closing.contains(base(of: $0)) } ?? true
  }

  private func isGlue(_ character: Character) -> Bool {
    let kept: Set<Character> = [
      "\u{a0}", "\u{2060}", "\u{200b}", "\"", "'", "“", "”", "‘", "’", "«", "»", "-", "–", "—",
      "/", "·", "&", "%", "％", "$", ".", "\u{ad}",
    ]
    return kept.contains(base(of: character))
  }

  /// The character without its marks, which change nothing about where it may stand.
  private func base(of character: Character) -> Character {
    character.unicodeScalars.first.map(Character.init) ?? character
  }

  private func isLineEnd(_ character: Character) -> Bool {
    character.isNewline
  }

  private func isSpace(_ character: Character) -> Bool {
    character == "\t" || character == "\u{3000}" || character == " "
  }
}
