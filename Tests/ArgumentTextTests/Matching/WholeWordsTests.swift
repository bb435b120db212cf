import ArgumentModel
import Testing

@testable import ArgumentText

/// Quotes are found as words, and what was changed in them is said.
struct WholeWordsTests {
  private static func find(
    _ quote: String, in text: String, at position: Int? = nil
  ) -> (words: String, place: QuoteCandidate)? {
    let text = EditionText(text)
    var finder = QuoteFinder(text)
    guard let place = try? finder.find(WantedQuote(exact: quote, position: position)) else {
      return nil
    }
    return (String(text.text(at: place.range) ?? ""), place)
  }

  @Test(
    "A short quote isn't found in other words",
    arguments: [
      ("is being", "Nobody knows what she does being away so long."),
      ("is being", "He says this being is unknown to science."),
      ("that path", "They did not understand that math at all."),
      ("art", "The party was late, and the cart had left."),
      ("no one", "There was a piano onerous to move."),
      ("的集體智慧", "他們總是相信集體智慧勝過個人的判斷。"),
      ("電視很吵", "老師說電視很好，但是學生不看。"),
    ])
  func others(quote: String, text: String) {
    let found = Self.find(quote, in: text)
    #expect(found == nil, "\(found?.words ?? "")")
  }

  @Test(
    "A place begins and ends with whole words, also where the quote has them misspelt",
    arguments: [
      ("is being", "This being said, the work is being done.", "is being"),
      ("habit of movin", "They had a habit of moving house each spring.", "habit of moving"),
      (
        "ministers agred to postpone the vot", "The ministers agreed to postpone the vote at last.",
        "ministers agreed to postpone the vote"
      ),
      ("art", "The party had art on all of its walls.", "art"),
      ("phones distrakt", "All phones distract us from work.", "phones distract"),
      ("don't know", "We don\u{2019}t know what to do.", "don\u{2019}t know"),
      ("使人分心", "教師說手機使人分心。", "使人分心"),
    ])
  func whole(quote: String, text: String, words: String) {
    #expect(Self.find(quote, in: text)?.words == words)
  }

  @Test(
    "What came in or was changed costs, and a number or negation is named",
    arguments: [
      (
        "Such phones should be allowed in every classroom",
        "They say such phones should not be allowed in every classroom now.",
        WordChange.Kind.negation,
        "should be", "should not be"
      ),
      (
        "We have waited for six years for the new bridge",
        "He said: we have waited for sixty years for the new bridge.", .number, "six", "sixty"
      ),
      (
        "the report says that this is possible within a year",
        "But the report says that this is impossible within a year.", .negation, "possible",
        "impossible"
      ),
      (
        "about 14 percent of all households have no car",
        "In town about 41 percent of all households have no car.", .number, "14", "41"
      ),
      (
        "手機應該准許學生帶進所有的課堂裡面使用", "有人說手機不應該准許學生帶進所有的課堂裡面使用。", .negation, "手機應該", "手機不應該"
      ),
      (
        "我們為了這座新的橋已經等了六年的時間", "他說我們為了這座新的橋已經等了九年的時間。", .number, "六", "九"
      ),
    ])
  func changes(quote: String, text: String, kind: WordChange.Kind, old: String, new: String) throws
  {
    let found = try #require(Self.find(quote, in: text))
    #expect(found.place.score < 1)
    #expect(found.place.similarity < 1)
    #expect(found.place.changes.map { $0.kind } == [kind])
    #expect(found.place.changes.map { $0.old } == [old])
    #expect(found.place.changes.map { $0.new } == [new])
    let note = Diagnostic.quoteDiffers(quote, found.words, found.place.changes)
    #expect(note.message.contains("“\(old)” is now “\(new)”"))
  }

  @Test(
    "An anchor whose words were denied says so, with a score below 1", arguments: [false, true])
  func anchor(knowsOld: Bool) throws {
    for (text, quote, old, new) in [
      (
        "Many disagree. Phones should be allowed in every classroom. The board will vote.",
        "Phones should be allowed in every classroom.", "should be", "should not be"
      ),
      ("眾人意見不一。學校應該准許手機。董事會將要表決這件事。", "學校應該准許手機。", "學校應該", "學校不應該"),
      (
        "It was late. We waited for six years. Nothing came of it.", "We waited for six years.",
        "six", "sixty"
      ),
    ] {
      let before = EditionText(text)
      let start = before.codePoint(atUTF8: before.utf8Offsets(of: quote.utf8.span, most: 1)[0])
      let anchor = try AnchorMaker.anchor(
        source: "s", edition: "e",
        ranges: [TextRange(start, start + quote.unicodeScalars.count)], text: before,
        sealed: knowsOld)
      let changed = EditionText(text.replacing(old, with: new))
      var reanchorer = Reanchorer(changed, old: knowsOld ? before : nil)
      let finding = reanchorer.find(anchor)
      #expect(finding.status == .fuzzy)
      #expect(finding.score < 1)
      let entry = MapReanchoring.Entry(
        placed: PlacedAnchor(
          entity: EntityAddress("a"), kind: .statement, pointer: "/statements/0/anchors/0",
          anchor: anchor), finding: finding)
      let message = try #require(entry.diagnostic).message
      #expect(message.contains("“\(old)” is now “\(new)”"))
      #expect(!message.contains("score 1.00"))
    }
  }

  @Test(
    "Ligatures are the letters they stand for",
    arguments: [
      (
        "The \u{FB01}nal o\u{FB03}ce \u{FB02}oor was a\u{FB00}ordable.",
        "final office floor was affordable"
      ),
      (
        "The final office floor was affordable.",
        "\u{FB01}nal o\u{FB03}ce \u{FB02}oor was a\u{FB00}ordable"
      ),
      ("A wa\u{FB04}e at the ea\u{FB06} \u{FB05}reet.", "waffle at the east street"),
    ])
  func ligatures(text: String, quote: String) throws {
    let found = try #require(Self.find(quote, in: text))
    #expect(found.place.similarity == 1)
    #expect(found.words.unicodeScalars.last == (text.dropLast()).unicodeScalars.last)
  }

  @Test("Where a quote stands several times, the place nearest to the range is meant")
  func nearest() throws {
    let english = "The bus is late. The bus is full. The bus is old. The BUS IS red. "
    for (start, place) in [(0, 4), (14, 21), (30, 38), (500, 38)] {
      let found = try #require(Self.find("bus is", in: english, at: start))
      #expect(found.place.range.start == place)
    }
    let ligatures = String(repeating: "An o\u{FB03}ce is here. ", count: 40)
    let far = try #require(Self.find("office is", in: ligatures, at: 400))
    #expect(abs(far.place.range.start - 400) <= 9)
    let chinese = "公車遲到了。公車客滿了。公車老舊了。"
    #expect(Self.find("公車", in: chinese, at: 11)?.place.range.start == 12)
    #expect(Self.find("公車", in: chinese) == nil)
  }
}
