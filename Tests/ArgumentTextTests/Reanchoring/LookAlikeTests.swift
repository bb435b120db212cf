import ArgumentModel
import TestSupport
import Testing

@testable import ArgumentText

/// What was deleted isn't found in what is like it, by the words and their surroundings alone.
struct LookAlikeTests {
  /// Two sentences that differ in a word or two, and what stands around them.
  struct Pair: CustomTestStringConvertible {
    var first: String
    var second: String
    var isChinese = false

    var testDescription: String { first }
    var separator: String { isChinese ? "" : " " }
    var before: String {
      isChinese
        ? "會議在星期五上午開始，主席先宣讀了議程。" : "The meeting began on a Friday morning with coffee for all."
    }
    var between: String {
      isChinese ? "隨後大家休息了十分鐘。" : "Then there was a short pause for questions."
    }
    var after: String {
      isChinese ? "最後大家一起前往餐廳用餐。" : "Everybody went home before it grew dark outside."
    }
  }

  static let pairs: [Pair] = [
    Pair(
      first: "Team Alpha reported that the new deployment reduced latency by twelve percent across "
        + "all regions.",
      second: "Team Beta reported that the new deployment reduced latency by twelve percent across "
        + "all regions."),
    Pair(
      first: "The committee approved a budget of six million dollars for the northern schools.",
      second: "The committee approved a budget of sixty million dollars for the northern schools."),
    Pair(
      first: "On Monday the ministers agreed to postpone the vote until the report was published.",
      second: "On Tuesday the ministers agreed to postpone the vote until the report was published."
    ),
    Pair(
      first: "In 1998 the city closed 14 libraries and moved their books into storage.",
      second: "In 1999 the city closed 15 libraries and moved their books into storage."),
    Pair(
      first: "The north wing was closed for repairs after the storm had damaged the old roof.",
      second: "The south wing was closed for repairs after the storm had damaged the old roof."),
    Pair(
      first: "Mrs Lin told the inspectors that nobody had checked the brakes before the accident.",
      second: "Mr Chen told the inspectors that nobody had checked the brakes before the accident."),
    Pair(
      first: "Plan A would cost the taxpayers less and could be carried out within two years.",
      second: "Plan B would cost the taxpayers less and could be carried out within two years."),
    Pair(
      first: "甲隊報告說，新的部署讓所有地區的延遲減少了百分之十二。",
      second: "乙隊報告說，新的部署讓所有地區的延遲減少了百分之十二。", isChinese: true),
    Pair(
      first: "王小姐告訴調查員，事故發生之前沒有人檢查過煞車系統。",
      second: "陳先生告訴調查員，事故發生之前沒有人檢查過煞車系統。", isChinese: true),
    Pair(
      first: "星期一部長們同意把表決延後到報告公布之後再舉行。",
      second: "星期二部長們同意把表決延後到報告公布之後再舉行。", isChinese: true),
    Pair(
      first: "台北市政府今年編列了六億元預算，用來修繕老舊的校舍。",
      second: "高雄市政府今年編列了六十億元預算，用來修繕老舊的校舍。", isChinese: true),
  ]

  private static func trimmed(_ sentence: String) -> String {
    sentence.hasSuffix(" ") ? String(sentence.dropLast()) : sentence
  }

  private static func find(
    _ words: String, in old: String, then new: String, knowsOld: Bool
  ) throws -> (finding: AnchorFinding, words: String?) {
    let text = EditionText(old)
    let place = try #require(text.utf8Offsets(of: words.utf8.span, most: 1).first)
    let start = text.codePoint(atUTF8: place)
    let anchor = try AnchorMaker.anchor(
      source: "s", edition: "e",
      ranges: [TextRange(start, start + words.unicodeScalars.count)], text: text, sealed: knowsOld)
    let now = EditionText(new)
    var reanchorer = Reanchorer(now, old: knowsOld ? text : nil)
    let finding = reanchorer.find(anchor)
    return (finding, finding.ranges.first.flatMap { now.text(at: $0) }.map { String($0) })
  }

  @Test("A deleted sentence isn't found in its neighbour", arguments: pairs, [false, true])
  func neighbour(pair: Pair, knowsOld: Bool) throws {
    for space in [pair.separator, "\n", "\n\n"] {
      func text(_ sentences: String...) -> String { sentences.joined(separator: space) + "\n" }
      let (first, second) = (pair.first, pair.second)
      let cases: [(deleted: String, old: String, new: String)] = [
        (
          first, text(pair.before, first, second, pair.after), text(pair.before, second, pair.after)
        ),
        (
          second, text(pair.before, first, second, pair.after), text(pair.before, first, pair.after)
        ),
        (first, text(first, second, pair.after), text(second, pair.after)),
        (second, text(pair.before, first, second), text(pair.before, first)),
        (first, text(first, second), text(second)),
        (second, text(first, second), text(first)),
        (
          first, text(pair.before, first, pair.between, second, pair.after),
          text(pair.before, pair.between, second, pair.after)
        ),
        (
          second, text(pair.before, first, pair.between, second, pair.after),
          text(pair.before, first, pair.between, pair.after)
        ),
        // A neighbour went too.
        (first, text(pair.before, first, second, pair.after), text(second, pair.after)),
        (second, text(pair.before, first, second, pair.after), text(pair.before, first)),
      ]
      for (index, one) in cases.enumerated() {
        let (finding, words) = try Self.find(
          one.deleted, in: one.old, then: one.new, knowsOld: knowsOld)
        #expect(finding.ranges.isEmpty, "case \(index): \(words ?? "")")
      }
    }
  }

  @Test("Of a row of sentences that are alike the one that was deleted isn't found in the next")
  func row() throws {
    let names = ["Alpha", "Beta", "Gamma", "Delta", "Epsilon"]
    let chinese = ["甲", "乙", "丙", "丁", "戊"]
    for count in 2...5 {
      for place in 0..<count {
        for (sentences, end) in [
          (
            names.prefix(count).map {
              "Team \($0) reported that the new deployment reduced latency by twelve percent. "
            }, "Then everybody went home.\n"
          ),
          (
            names.prefix(count).map { "Team \($0) won all of its seven games. " }, "It was late."
          ),
          (
            chinese.prefix(count).map { "\($0)隊報告說，新的部署讓所有地區的延遲減少了百分之十二。" },
            "會議到此結束。\n"
          ),
        ] {
          var left = sentences
          left.remove(at: place)
          let words = Self.trimmed(sentences[place])
          let (finding, found) = try Self.find(
            words, in: "Begin here now. " + sentences.joined() + end,
            then: "Begin here now. " + left.joined() + end, knowsOld: false)
          #expect(finding.ranges.isEmpty, "\(words) at \(found ?? "")")
        }
      }
    }
  }

  @Test("Of a row of sentences that are alike the one with another number is found in its place")
  func changedInRow() throws {
    for (sentences, now) in [
      (
        [
          "Ann scored 12 points in the match. ", "Bob scored 13 points in the match. ",
          "Kim scored 14 points in the match. ",
        ], "Bob scored 17 points in the match. "
      ),
      (["小安在比賽中得了十二分。", "小寶在比賽中得了十三分。", "小金在比賽中得了十四分。"], "小寶在比賽中得了十七分。"),
    ] {
      let (finding, words) = try Self.find(
        Self.trimmed(sentences[1]),
        in: "A day. " + sentences.joined() + "The end.",
        then: "A day. " + sentences[0] + now + sentences[2] + "The end.", knowsOld: false)
      #expect(finding.status == .fuzzy)
      #expect(words == Self.trimmed(now))
      #expect(finding.changes.map { $0.kind } == [.number])
    }
  }

  @Test("A word changed in place, between neighbours that stayed, is found", arguments: pairs)
  func changedInPlace(pair: Pair) throws {
    func text(_ sentences: String...) -> String {
      sentences.joined(separator: pair.separator) + "\n"
    }
    for knowsOld in [false, true] {
      let (finding, words) = try Self.find(
        pair.first, in: text(pair.before, pair.first, pair.after),
        then: text(pair.before, pair.second, pair.after), knowsOld: knowsOld)
      #expect(finding.status == .fuzzy)
      #expect(words == pair.second)
      #expect(finding.score < 1)
    }
  }

  @Test(
    "A sentence that stands unchanged is found, though all around it is new or it moved",
    arguments: [
      (
        "Integers take four bytes. Booleans are one byte in size. Strings grow as they must.",
        "Booleans are one byte in size.",
        "Numbers need room. Booleans are one byte in size. Text is kept elsewhere."
      ),
      (
        "Characters are one byte in size. Booleans are one byte in size. Strings grow.",
        "Booleans are one byte in size.",
        "Strings grow. Nothing else does. Booleans are one byte in size.\nCharacters are one byte in "
          + "size."
      ),
      (
        "整數占四個位元組。布林值只占一個位元組。字串會隨需要變長。", "布林值只占一個位元組。",
        "數字需要空間。布林值只占一個位元組。文字另外存放。"
      ),
    ])
  func unchanged(old: String, words: String, new: String) throws {
    for knowsOld in [false, true] {
      let found = try Self.find(words, in: old, then: new, knowsOld: knowsOld)
      #expect(found.finding.status == .moved || found.finding.status == .exact)
      #expect(found.words == words)
    }
  }
}
