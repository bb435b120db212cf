import ArgumentModel
import ArgumentText
import TestSupport
import Testing

struct AlignmentTests {
  private static func shapes(_ first: String, _ second: String, _ level: Segmenter.Level)
    -> [String]
  {
    EditionAligner(EditionText(first), EditionText(second)).segments(at: level).beads
      .map { "\($0.first.count)-\($0.second.count)" }
  }

  @Test("Paragraphs of one number are paired one by one")
  func paragraphs() {
    let english = "Phones distract.\nThey ring in class, and nobody listens any more.\nBan them."
    let chinese = "手機使人分心。\n上課時響,誰也不聽。\n禁止吧。"
    #expect(Self.shapes(english, chinese, .paragraph) == ["1-1", "1-1", "1-1"])
    let alignment = EditionAligner(EditionText(english), EditionText(chinese)).paragraphs()
    #expect(alignment.beads.map(\.first) == [0..<1, 1..<2, 2..<3])
    #expect(alignment.beads.allSatisfy { $0.score > 0 && $0.score <= 1 })
  }

  @Test("A paragraph without a partner stands alone")
  func missingParagraph() {
    let english = [
      "Phones distract.",
      "Nothing that the school has tried in all these years has helped against it, not even once.",
      "Teachers have asked for years that students leave their phones in a "
        + "box outside, and wait until the end of the last class before they take them back.",
    ]
    let chinese = ["手機使人分心。", "多年來老師一直要求學生把手機放在外面的箱子裡,等到最後一堂課結束之後才可以拿回去使用。"]
    #expect(
      Self.shapes(
        english.joined(separator: "\n"), chinese.joined(separator: "\n"), .paragraph)
        == ["1-1", "1-0", "1-1"])
  }

  @Test("A sentence that was parted, and two that were joined, are found")
  func parted() {
    let english = """
      The city will spend $3.5 million on buses in this year, and it will open 12 new lines in \
      the north in 2027. \
      The mayor spoke to the press in the hall. He said that all of it is paid by the H200 fund. Nobody asked.
      """
    let chinese = "市府將花費350萬美元買公車。並將在2027年開設12條新路線。市長在大廳對記者說,這一切都由H200基金支付。沒有人問。"
    #expect(Self.shapes(english, chinese, .sentence) == ["1-2", "2-1", "1-1"])
    let beads = EditionAligner(EditionText(english), EditionText(chinese)).segments(at: .sentence)
      .beads
    #expect(beads[0].shared == ["3500000", "12", "2027"])
    #expect(beads[1].shared == ["h200"])
  }

  @Test(
    "Numbers and names are the same however they are written",
    arguments: [
      ("$200 billion", "2000億美元", ["200000000000"]), ("200,000 chips", "20萬枚", ["200000"]),
      ("25 percent", "25%", ["25%"]), ("3 percent", "百分之三", ["3%"]), ("3.50", "3.5", ["3.5"]),
      ("12 lines", "十二條", ["12"]), ("10 million", "1000萬", ["10000000"]),
      ("1,234,000", "一百二十三萬四千", ["1234000"]), ("5G and A.I.", "5G與AI", ["5g", "ai"]),
      ("DeepSeek", "DeepSeek公司", ["deepseek"]), ("2 trillion", "2兆", ["2000000000000"]),
      ("１２", "12", ["12"]), ("one", "一", []), ("5 million", "500", []), ("25%", "25", []),
      ("0.5", "０.５", ["0.5"]), ("1.5 million", "150萬", ["1500000"]),
    ] as [(String, String, [String])])
  func anchors(first: String, second: String, shared: [String]) {
    let beads = EditionAligner(EditionText(first), EditionText(second)).paragraphs().beads
    #expect(beads.map(\.shared) == [shared])
  }

  @Test("One token that both have doesn't make a translation of two sentences")
  func sharedToken() {
    let english =
      "In 2023 the ministry of education of the country decided that phones had to stay outside "
      + "of all the classrooms of all its schools."
    for chinese in ["2023年很冷。", "那是2023年。", "2023年,他說,學校都關門了。"] {
      let beads = EditionAligner(EditionText(english), EditionText(chinese))
        .segments(at: .sentence).beads
      #expect(beads.allSatisfy { $0.score < 0.4 }, "\(beads)")
    }
    let whole = "2023年,該國教育部決定,所有學校的所有教室裡都不得攜帶手機,必須放在外面。"
    let beads = EditionAligner(EditionText(english), EditionText(whole)).segments(at: .sentence)
      .beads
    #expect(beads.count == 1 && beads[0].score > 0.5, "\(beads)")
  }

  @Test("What an abridged translation leaves out stands alone")
  func abridged() {
    let english = [
      "Phones distract in every class of the school.",
      "In 2019 the city counted 4,500 phones in its schools, and in most of the classes there were "
        + "more phones than children.",
      "Nobody had thought of that before, and many parents could hardly believe it when they read "
        + "about it in the papers of the town.",
      "Now they stay outside, in a box.",
      "The mayor said in the hall that he would pay for 300 boxes with the money of the H200 fund, "
        + "and not with that of the schools.",
      "It was late when the meeting ended.",
    ]
    let chinese = [
      "手機在學校的每一堂課都使人分心。", "2019年,市府在學校裡數到4500支手機,大多數班級的手機比學生還多。",
      "市長在大廳說,他會用H200基金的錢買300個箱子,不用學校的錢。",
    ]
    for separator in [" ", "\n"] {
      let beads = EditionAligner(
        EditionText(english.joined(separator: separator)),
        EditionText(chinese.joined(separator: separator == " " ? "" : separator))
      ).segments(at: .sentence).beads
      let shapes = beads.map { "\($0.first.count)-\($0.second.count)" }
      #expect(shapes == ["1-1", "1-1", "1-0", "1-0", "1-1", "1-0"], "\(beads)")
      for bead in beads {
        #expect(bead.first.isEmpty || bead.second.isEmpty ? bead.score < 0.2 : bead.score > 0.5)
      }
      let reversed = EditionAligner(
        EditionText(chinese.joined(separator: separator == " " ? "" : separator)),
        EditionText(english.joined(separator: separator))
      ).segments(at: .sentence).beads
      #expect(reversed.map { "\($0.first.count)-\($0.second.count)" }.contains("0-1"))
    }
  }

  @Test("As many paragraphs aren't in step where one was left out and another added")
  func outOfStep() {
    let english = [
      "In 2019 the city counted 4,500 phones in its schools, and parents could hardly believe it.",
      "It was late when the meeting in the hall ended, and most of those who had come early were "
        + "already at home and fast asleep by then, as everybody could see the next day.",
      "The mayor said in the hall that he would pay for 300 boxes with the money of the H200 fund.",
      "Then 12 new schools were opened in the north, all without any phones, and that was that.",
    ]
    let chinese = [
      "2019年,市府在學校裡數到4500支手機,家長都難以相信。", "市長在大廳說,他會用H200基金的錢買300個箱子。",
      "後來北部開了12所新學校,都沒有手機,就這樣。", "譯者注:這篇文章的原文刊登在報紙上,譯文略有刪節,僅供參考,轉載請先取得同意。",
    ]
    let shapes = Self.shapes(
      english.joined(separator: "\n"), chinese.joined(separator: "\n"), .paragraph)
    #expect(shapes == ["1-1", "1-0", "1-1", "1-1", "0-1"])
  }

  @Test("Nothing beside nothing, and something beside nothing")
  func empty() {
    #expect(Self.shapes("", "", .sentence) == [])
    #expect(Self.shapes("One. Two.", "", .sentence) == ["1-0", "1-0"])
    #expect(Self.shapes("", "一。二。", .sentence) == ["0-1", "0-1"])
    #expect(Self.shapes("", "一。\n二。", .paragraph) == ["0-1", "0-1"])
  }

  /// A made text of two languages whose beads are known.
  private struct Made {
    var first: [String] = []
    var second: [String] = []
    var beads: [[Range<Int>]] = []

    init(_ random: inout SeededGenerator, beads count: Int) {
      for _ in 0..<count {
        let start = first.count
        let other = second.count
        let draw = random.below(100)
        let length = 30 + random.below(150)
        switch draw {
        case 0..<3: first.append(Self.english(length, &random))
        case 3..<6: second.append(Self.chinese(length, &random))
        case 6..<13:
          first += [Self.english(length, &random), Self.english(length / 2, &random)]
          second.append(Self.chinese(length * 3 / 2, &random))
        case 13..<20:
          first.append(Self.english(length * 3 / 2, &random))
          second += [Self.chinese(length, &random), Self.chinese(length / 2, &random)]
        default:
          first.append(Self.english(length, &random))
          second.append(Self.chinese(length, &random))
        }
        beads.append([start..<first.count, other..<second.count])
      }
    }

    /// About as many letters as asked, a tenth more or less.
    private static func about(_ length: Int, _ random: inout SeededGenerator) -> Int {
      max(4, length * (90 + random.below(21)) / 100)
    }

    static func english(_ length: Int, _ random: inout SeededGenerator) -> String {
      "X" + String(repeating: "a", count: about(length, &random)) + "."
    }

    static func chinese(_ length: Int, _ random: inout SeededGenerator) -> String {
      String(repeating: "字", count: about(length * 10 / 33, &random)) + "。"
    }
  }

  @Test("Made texts are aligned as they were made, but for a few pairings")
  func recovery() {
    var right = 0
    var all = 0
    for seed in 0..<UInt64(Thoroughness.rounds(12, full: 40)) {
      var random = SeededGenerator(seed: seed)
      let made = Made(&random, beads: 60)
      let alignment = EditionAligner(
        EditionText(made.first.joined(separator: " ")),
        EditionText(made.second.joined())
      ).segments(at: .sentence)
      #expect(alignment.first.count == made.first.count)
      #expect(alignment.second.count == made.second.count)
      let found = Set(alignment.beads.map { [$0.first, $0.second] })
      right += made.beads.count { found.contains($0) }
      all += made.beads.count
    }
    print("alignment: \(right) of \(all) beads as they were made")
    #expect(Double(right) >= 0.9 * Double(all))
  }

  @Test(
    "Every segment is in one bead, in order",
    arguments: 0..<UInt64(Thoroughness.rounds(12, full: 40)))
  func cover(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let first = EditionText((0..<4).map { _ in Texts.random(&random) }.joined(separator: "\n"))
    let second = EditionText((0..<3).map { _ in Texts.random(&random) }.joined(separator: "\n"))
    for level in Segmenter.Level.allCases {
      let alignment = EditionAligner(first, second).segments(at: level)
      #expect(alignment.first == Segmenter.segments(of: first, at: level))
      #expect(alignment.second == Segmenter.segments(of: second, at: level))
      #expect(alignment.beads.flatMap(\.first) == Array(alignment.first.indices))
      #expect(alignment.beads.flatMap(\.second) == Array(alignment.second.indices))
      #expect(alignment.beads.allSatisfy { $0.cost >= 0 && $0.cost.isFinite })
    }
  }

  @Test("Long texts, and texts of very unlike lengths, are no trouble", .timeLimit(.minutes(10)))
  func long() {
    let many = String(repeating: "Ab. ", count: 4_000)
    #expect(
      EditionAligner(EditionText(many), EditionText("一。")).segments(at: .sentence).beads.count > 0)
    let lines = String(repeating: "手機。\n", count: 3_000)
    #expect(
      EditionAligner(EditionText(many), EditionText(lines)).segments(at: .sentence).beads.count > 0)
    let one = String(repeating: "a", count: 50_000)
    #expect(Self.shapes(one + "\nb", lines, .paragraph).count > 0)
  }
}
