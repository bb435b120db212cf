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
}
