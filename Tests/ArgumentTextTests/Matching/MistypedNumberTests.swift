import ArgumentModel
import Testing

@testable import ArgumentText

/// When another number may be meant, and when somebody only mistyped it.
struct MistypedNumberTests {
  private static func tells(_ old: String, _ new: String) -> Bool {
    WordComparison(old, new).changes.contains { $0.tells }
  }

  @Test(
    "Numbers with the same digits in their order are the same, torn ones too",
    arguments: [
      ("costs $70 billion today", "costs 7$0 billien today"),
      ("makes 200,000 chips a year", "makes 200;000 chips a year"),
      ("the Department of Justice recently announced", "the Department of Juscently announced"),
      ("led by Chinese officers there", "led by Cthey sell our harbour, hinese officers there"),
      ("caught smuggling H200s to them", "caught smugging H200ss to them"),
      ("a chance to buy the H200 now", "a chance to buy the 2H00 now"),
      ("In 2020, they left", "In 2Their carpenter delays a cellar in 1952;020, they left"),
      ("他在2024年承認失敗", "他在202溫和的遊戲場責怪溫和的島嶼；4年承認失敗"),
      ("共七十八人到場", "共七十八人到了場"),
      ("他一再說他花了六億元", "他說他花了六億元"),
      ("the year 1984 was cold", "the year 198 was cold"),
      ("the year 1984 was cold", "the year 19e4 was cold"),
    ])
  func same(old: String, new: String) {
    #expect(!Self.tells(old, new))
  }

  @Test(
    "Others are others, however like they are",
    arguments: [
      ("pays 6 dollars a day", "pays 60 dollars a day"),
      ("pays 2.5 dollars a day", "pays 25 dollars a day"),
      ("group A1 came first", "group B1 came first"),
      ("took 3 of 14 seats", "took 31 of 4 seats"),
      ("took 314 seats", "took 3 of 14 seats"),
      // What only begins and ends alike wasn't torn.
      ("took 1998 seats", "took 17,500,000,008 seats"),
      ("led by Bartholomew there", "led by Banxew there"),
      ("took six seats", "took sixty seats"),
      ("took 70 million seats", "took 70 billion seats"),
      ("took 7 0 million seats", "took 70 billion seats"),
      ("In 14 towns", "In 1 or 24 towns"),
      ("他在2024年承認", "他在2025年承認"),
      ("他花了六億元", "他花了六十億元"),
      ("他花了六十億元", "他花了六億元"),
      ("他花了十億元", "他花了六十億元"),
    ])
  func other(old: String, new: String) {
    #expect(Self.tells(old, new))
  }

  private static let before = "The committee met on a Friday morning with coffee for everybody. "
  private static let sentence =
    "Huawei told the ministers that it will sell 200,000 of the new chips in 2027 at the earliest."

  /// Where the sentence is found after it was changed and what stood behind it has gone.
  private static func status(_ changed: String) throws -> AnchorStatus {
    let old = EditionText(before + sentence + " Nobody at the long table said a word after that.\n")
    let start = before.unicodeScalars.count
    let anchor = try AnchorMaker.anchor(
      source: "s", edition: "e",
      ranges: [TextRange(start, start + sentence.unicodeScalars.count)], text: old, sealed: false)
    let new = EditionText(
      "A new first line.\n" + before + changed + " What follows is quite new here.\n")
    var reanchorer = Reanchorer(new)
    return reanchorer.find(anchor).status
  }

  @Test("A number with a typing error is another one, unless there are errors throughout")
  func errorsThroughout() throws {
    let slip = Self.sentence.replacing("200,000", with: "200,00")
    #expect(try Self.status(slip) == .orphan)
    #expect(try Self.status(slip.replacing("ministers", with: "minsters")) == .orphan)
    let sloppy = slip.replacing("ministers", with: "minsters").replacing(
      "earliest", with: "earliset")
    #expect(try Self.status(sloppy) == .fuzzy)
    // Another year is another year where two words were replaced, and may be mistyped where they were
    // misspelt.
    let year = Self.sentence.replacing("2027", with: "2028")
    let copied = year.replacing("ministers", with: "governors").replacing("chips", with: "cars")
    #expect(try Self.status(copied) == .orphan)
    let misspelt = year.replacing("ministers", with: "minsters").replacing(
      "earliest", with: "earliset")
    #expect(try Self.status(misspelt) == .fuzzy)
    // In short numbers nobody can tell.
    let short = Self.sentence.replacing("200,000", with: "20")
    #expect(try Self.status(short.replacing("ministers", with: "minsters")) == .orphan)
  }
}
