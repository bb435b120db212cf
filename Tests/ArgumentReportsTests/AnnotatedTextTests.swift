import ArgumentModel
import ArgumentReports
import ArgumentText
import ArgumentUnicode
import TestSupport
import Testing

/// Texts with the places marked where a map stands in them.
struct AnnotatedTextTests {
  /// A map of a source `s` with these editions, in which statements stand at ranges.
  static func marked(
    _ texts: [String], _ places: [(id: String, edition: Int, ranges: [TextRange])],
    _ map: ArgumentMap = ArgumentMap(), only: Set<EntityID>? = nil
  ) -> (map: ArgumentMap, text: AnnotatedText) {
    var map = map
    let texts = texts.map { EditionText($0) }
    var source = Source()
    source.id = "s"
    for number in texts.indices {
      var edition = Edition()
      edition.id = "e\(number)"
      edition.language = number == 0 ? "en" : "zh-Hant"
      source.editions.append(edition)
    }
    map.sources = [source]
    for place in places {
      var anchor = Anchor()
      anchor.source = "s"
      anchor.edition = "e\(place.edition)"
      anchor.ranges = place.ranges
      anchor.digest = texts[place.edition].digest(of: place.ranges)
      if let index = map.statements.firstIndex(where: { $0.id == EntityID(place.id) }) {
        map.statements[index].anchors.append(anchor)
      } else {
        var statement = Statement()
        statement.id = EntityID(place.id)
        statement.text = LocalizedText("Says \(place.id).", language: "en")
        statement.anchors = [anchor]
        map.statements.append(statement)
      }
    }
    let editions = texts.enumerated().map {
      (key: EditionKey(source: "s", edition: "e\($0.offset)"), text: $0.element)
    }
    return (map, AnnotatedText(map, editions: editions, only: only))
  }

  static func lines(
    _ marked: (map: ArgumentMap, text: AnnotatedText), width: Int, hasColor: Bool = false
  ) -> [String] {
    var options = AnnotatedTextView.Options()
    options.width = width
    options.hasColor = hasColor
    return AnnotatedTextView(options).text(of: marked.text, in: marked.map)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func row(
    _ places: [(id: String, edition: Int, ranges: [TextRange])], _ text: String
  )
    -> String
  {
    lines(marked([text], places), width: 80)[3]
  }

  @Test("Places are marked, whether they lie within each other, overlap, have parts or are empty")
  func places() {
    #expect(Self.row([("a", 0, [TextRange(4, 7)])], "one two six") == "one ○1⟦two⟧ six")
    #expect(
      Self.row([("b", 0, [TextRange(4, 7)]), ("a", 0, [TextRange(0, 11)])], "one two six")
        == "○1⟦one ○2⟦two⟧ six⟧")
    #expect(
      Self.row([("a", 0, [TextRange(0, 7)]), ("b", 0, [TextRange(4, 11)])], "one two six")
        == "○1⟦one ○2⟦two⟧¹ six⟧")
    #expect(
      Self.row([("a", 0, [TextRange(0, 3), TextRange(8, 11)])], "one two six")
        == "○1⟦one…⟧ two ○1⟦…six⟧")
    #expect(Self.row([("a", 0, [TextRange(4, 4)])], "one two six") == "one ○1⟦⟧two six")
    #expect(
      Self.row([("a", 0, [TextRange(0, 3)]), ("b", 0, [TextRange(0, 3)])], "手機響")
        == "○1⟦○2⟦手機響⟧⟧")
  }

  @Test("A mark never cuts a character")
  func wholeCharacters() {
    #expect(Self.row([("a", 0, [TextRange(1, 2)])], "e\u{301}x") == "○1⟦e\u{301}⟧x")
    #expect(Self.row([("a", 0, [TextRange(2, 4)])], "x👩‍👩‍👧y") == "x○1⟦👩‍👩‍👧⟧y")
  }

  @Test("A place that goes over paragraphs is marked in each of them")
  func paragraphs() {
    let lines = Self.lines(
      Self.marked(["one two\nthree\nfour six"], [("a", 0, [TextRange(4, 18)])]), width: 80)
    #expect(lines[3] == "one ○1⟦two…⟧" && lines[5] == "○1⟦…three…⟧")
    #expect(lines[7] == "○1⟦…four⟧ six")
  }

  @Test("Signs tell what a statement does, by the reasons that use it")
  func signs() {
    let map = SmallMaps.map(
      statements: ["t thesis", "a -", "b -", "c -", "d -", "q question", "e -"],
      reasons: ["r a+d -> t", "x b+d -x t", "y c -x r"])
    let text = "t a b c d q e"
    let ids = ["t", "a", "b", "c", "d", "q", "e"]
    let places = ids.enumerated().map {
      (id: $1, edition: 0, ranges: [TextRange($0 * 2, $0 * 2 + 1)])
    }
    let lines = Self.lines(Self.marked([text], places, map), width: 80)
    #expect(lines[3] == "◆1⟦t⟧ ▲2⟦a⟧ ▼3⟦b⟧ ▽4⟦c⟧ ▲▼5⟦d⟧ ¿6⟦q⟧ ○7⟦e⟧")
    #expect(lines.contains("▲2  a"))
  }

  @Test("An anchor whose words don't stand there is counted and not marked")
  func stale() {
    var (map, _) = Self.marked(["one two"], [("a", 0, [TextRange(0, 3)])])
    for bad in [TextRange(4, 7), TextRange(0, 99), TextRange(3, 0)] {
      map.statements[0].anchors[0].ranges = [bad]
      let text = AnnotatedText(
        map, editions: [(EditionKey(source: "s", edition: "e0"), EditionText("one two"))])
      #expect(text.marks.isEmpty && text.unplaced.count == 1)
      #expect(Self.lines((map, text), width: 80).contains { $0.contains("1 anchor not marked") })
    }
  }

  @Test("Two editions stand side by side by paragraphs, or one below the other")
  func editions() {
    let texts = ["Phones ring.\nThey distract.", "手機響了。\n手機使人分心。"]
    let places = [
      (id: "ring", edition: 0, ranges: [TextRange(0, 11)]),
      (id: "ring", edition: 1, ranges: [TextRange(0, 4)]),
    ]
    let beside = Self.lines(Self.marked(texts, places), width: 72)
    #expect(beside[3].hasPrefix("e0") && beside[3].hasSuffix(" e1"))
    #expect(beside[5].hasPrefix("○1⟦Phones ring⟧.  ") && beside[5].hasSuffix("○1⟦手機響了⟧。"))
    #expect(beside[7].hasPrefix("They distract.  ") && beside[7].hasSuffix("手機使人分心。"))
    let start = beside[5].firstRange(of: "○1⟦手")?.lowerBound ?? beside[5].startIndex
    let other = beside[7].firstRange(of: "手")?.lowerBound ?? beside[7].startIndex
    #expect(columns(beside[5][..<start]) == columns(beside[7][..<other]))
    let below = Self.lines(Self.marked(texts, places), width: 71)
    #expect(below[3] == "○1⟦Phones ring⟧." && below[4] == "│ ○1⟦手機響了⟧。")
  }

  @Test("A small text looks so, in both languages")
  func golden() throws {
    let map = try SmallMaps.map(
      """
      "languages":["en","zh-Hant"],
      "statements":[
        {"id":"ban","role":"thesis","text":{"en":"Ban them.","zh-Hant":"應禁手機。"}},
        {"id":"ring","text":{"en":"They ring.","zh-Hant":"手機會響。"}},
        {"id":"need","role":"counterargument","text":{"en":"We need them.","zh-Hant":"我們需要。"}}],
      "reasons":[{"id":"r","premises":["ring"],"target":"ban","stance":"supports"},
        {"id":"x","premises":["need"],"target":"ban","stance":"attacks"}]
      """)
    let made = Self.marked(
      ["Phones ring, so ban them.\nWe 😀 need them.", "手機會響，所以應禁。\n我們𠮷需要。"],
      [
        ("ring", 0, [TextRange(0, 11)]), ("ban", 0, [TextRange(16, 24)]),
        ("need", 0, [TextRange(26, 28), TextRange(31, 35)]), ("ring", 1, [TextRange(0, 4)]),
        ("ban", 1, [TextRange(7, 9)]), ("need", 1, [TextRange(11, 16)]),
      ], map)
    var options = AnnotatedTextView.Options()
    options.width = 72
    options.open = ["need"]
    #expect(
      AnnotatedTextView(options).text(of: made.text, in: made.map) == """
        s
        3 marked

        e0                                       e1

        ▲1⟦Phones ring⟧, so ◆2⟦ban them⟧.        ▲1⟦手機會響⟧，所以◆2⟦應禁⟧。

        ▼3⟦We…⟧ 😀 ▼3⟦…need⟧ them.               ▼3⟦我們𠮷需要⟧。

        ▲1 They ring.
           手機會響。
           [ring]
        ◆2 Ban them.
           應禁手機。
           thesis · [ban]
        ▼3 We need them.
           我們需要。
           counterargument · ! unanswered · [need]

        ◆ thesis  ▲ supports  ▼ attacks  ⟦ ⟧ where it stands

        """)
    options.languages = ["zh-Hant"]
    let chinese = AnnotatedTextView(options).text(of: made.text, in: made.map)
    #expect(chinese.contains("\n▼3 我們需要。\n   反方論點 · ! 尚無回應 · [need]\n"))
    #expect(chinese.hasSuffix("◆ 主旨  ▲ 支持  ▼ 反對  ⟦ ⟧ 見於此處\n"))
  }

  @Test("Lines are wrapped within the width, and no line ends between a label and its words")
  func wrapping() {
    let text = "老師們告訴我們手機很可能使學生分心他們在二月做過統計"
    let places = (0..<13).map {
      (id: "s\($0)", edition: 0, ranges: [TextRange($0 * 2, $0 * 2 + 2)])
    }
    for width in 20...40 {
      for line in Self.lines(Self.marked([text], places), width: width) {
        #expect(line.displayWidth <= width)
        #expect(!line.hasSuffix("⟦") && !line.hasPrefix("⟧"))
      }
    }
  }

  @Test("Only what is asked for is marked")
  func only() {
    let marked = Self.marked(
      ["one two"], [("a", 0, [TextRange(0, 3)]), ("b", 0, [TextRange(4, 7)])], only: ["b"])
    #expect(marked.text.marks.map(\.id) == ["b"])
    #expect(Self.lines(marked, width: 80)[3] == "one ○1⟦two⟧")
  }

  // MARK: At random

  private static let parts = [
    "a", "word", " ", " ", ". ", "\n", "\n", "\r\n", "手機", "，", "。", "「", "」", "𠮷", "e\u{301}",
    "\u{301}",
    "👩‍👩‍👧‍👦", "🇹🇼", "👍🏽", "שלום ", "مرحبا ", "\u{1B}[31m", "\u{7}", "\u{202E}", "\u{2066}", "\t",
    "\u{2060}", "\u{200D}", "\u{FEFF}", "…", "⟦", "⟧", "?", "1", "very-long-word-that-has-no-end",
  ]

  private static func random(_ random: inout SeededGenerator) -> (
    map: ArgumentMap, text: AnnotatedText, texts: [String], places: Int
  ) {
    let texts = (0..<1 + random.below(2)).map { _ in
      (0..<random.below(120)).map { _ in random.pick(parts) }.joined()
    }
    var places: [(id: String, edition: Int, ranges: [TextRange])] = []
    for number in 0..<random.below(30) {
      let edition = random.below(texts.count)
      let count = texts[edition].unicodeScalars.count
      places.append(
        (
          "s\(number % 20)", edition,
          (0..<1 + random.below(3)).map { _ in
            let start = random.below(count + 1)
            return TextRange(start, start + random.below(min(40, count + 1 - start)))
          }
        ))
    }
    let (map, text) = marked(texts, places)
    return (map, text, texts, places.count)
  }

  @Test("Whatever the text and the places, no line is too wide and nothing controls the terminal")
  func randomLines() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<Thoroughness.rounds(80, full: 300) {
      let made = Self.random(&generator)
      let width = 20 + generator.below(100)
      let lines = Self.lines((made.map, made.text), width: width)
      for line in lines {
        #expect(line.displayWidth <= width, "\(width): \(line.debugDescription)")
        var depth = 0
        for scalar in line.unicodeScalars {
          #expect(scalar.properties.generalCategory != .control)
          #expect(!(0x202A...0x202E).contains(scalar.value))
          // What is set apart ends on its line.
          if scalar.value == 0x2066 || scalar.value == 0x2067 { depth += 1 }
          if scalar.value == 0x2069 { depth -= 1 }
          #expect((0...1).contains(depth))
        }
        #expect(depth == 0)
      }
      let colored = Self.lines((made.map, made.text), width: width, hasColor: true)
      #expect(colored.map(Self.withoutColors) == lines)
    }
  }

  @Test("Whatever the places, the words are the text's, and every part is opened and closed once")
  func randomPieces() {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<Thoroughness.rounds(80, full: 300) {
      let made = Self.random(&generator)
      for column in made.texts.indices {
        var words = ""
        for paragraph in made.text.rows.flatMap({ $0.cells[column] }) {
          var open: [Int] = []
          for piece in paragraph.pieces {
            switch piece {
            case .open(let mark, _): open.append(mark)
            case .words(let text, _, let inside):
              words += text
              #expect(inside == open.suffix(20))
            case .close(let mark, _, let isInnermost):
              #expect(open.filter { $0 == mark }.count == 1)
              #expect(isInnermost == (open.last == mark))
              open.removeAll { $0 == mark }
            }
          }
          #expect(open.isEmpty)
        }
        let letters: (String) -> [Unicode.Scalar] = { text in
          text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.isEmoji }
        }
        #expect(letters(words) == letters(made.texts[column]))
      }
    }
  }

  @Test("Many places at one spot take no time")
  func many() {
    let text = String(repeating: "word 手機 ", count: 1000)
    let count = Thoroughness.rounds(1_000, full: 3_000)
    let places = (0..<count).map {
      (id: "s\($0)", edition: 0, ranges: [TextRange($0, 7000 - $0)])
    }
    let marked = Self.marked([text], places)
    #expect(marked.text.marks.count == count)
    for case .words(_, _, let inside) in marked.text.rows[0].cells[0][0].pieces {
      #expect(inside.count <= 20)
    }
  }

  /// A line without its escape sequences, which begin with U+001B and end with an m.
  private static func withoutColors(_ line: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscape = false
    for scalar in line.unicodeScalars {
      if scalar == "\u{1B}" { isEscape = true }
      if !isEscape { result.append(scalar) }
      if scalar == "m" { isEscape = false }
    }
    return String(result)
  }
}
