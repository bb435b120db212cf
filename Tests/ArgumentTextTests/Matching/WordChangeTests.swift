import Testing

@testable import ArgumentText

/// What became of words: negations, numbers, names and other words, in English and Chinese.
struct WordChangeTests {
  private static func kinds(_ old: String, _ new: String) -> [WordChange.Kind] {
    WordComparison(old, new).changes.map(\.kind)
  }

  @Test(
    "Words that deny are told from others",
    arguments: [
      ("they may go", "they may not go"), ("they can go", "they can't go"),
      ("they can go", "they cannot go"), ("somebody came", "nobody came"),
      ("with a word", "without a word"), ("it is possible", "it is impossible"),
      ("an invisible man", "a visible man"), ("they always go", "they never go"),
      ("他是學生", "他不是學生"), ("他有車", "他沒有車"), ("他是老師", "他非老師"), ("手機未帶", "手機帶"),
      ("去那裡", "別去那裡"), ("請走", "請勿走"),
    ])
  func negations(old: String, new: String) {
    #expect(Self.kinds(old, new).contains(.negation), "\(WordComparison(old, new).changes)")
    #expect(Self.kinds(new, old).contains(.negation))
  }

  @Test(
    "Characters that deny elsewhere don't within these words",
    arguments: [
      ("這很好", "這非常好"), ("他們都來", "無論他們都來"), ("學生來", "不僅學生來"), ("學生來", "不但學生來"),
      ("他來了", "不過他來了"), ("這樣好", "未來這樣好"), ("人來了", "別人來了"), ("這樣好", "特別這樣好"),
      ("他們的", "他們個別的"), ("這裡有", "這裡分別有"),
    ])
  func noNegations(old: String, new: String) {
    #expect(Self.kinds(old, new) == [.words], "\(WordComparison(old, new).changes)")
  }

  @Test(
    "Numbers and names are told from other words",
    arguments: [
      ("after 14 days", "after 41 days", .number), ("after six days", "after sixty days", .number),
      ("等了六年", "等了九年", .number), ("等了兩年", "等了2年", .number),
      ("we asked Lee then", "we asked Ng then", .name),
      ("we asked then", "we asked Ng then", .name),
      ("we asked quietly then", "we asked loudly then", .words), ("老師說好", "家長說好", .words),
      ("Ban it soon", "Stop it soon", .name), ("Ban it soon", "Please ban it soon", .words),
    ] as [(String, String, WordChange.Kind)])
  func others(old: String, new: String, kind: WordChange.Kind) {
    #expect(Self.kinds(old, new) == [kind], "\(WordComparison(old, new).changes)")
  }

  @Test(
    "What is only misspelt, or folded alike, isn't changed",
    arguments: [
      ("they distract us", "they distrakt us"), ("Ban it", "ban it"),
      ("don't go", "don\u{2019}t go"),
      ("every one knows", "everyone knows"), ("手機，分心", "手機分心"), ("", ""),
    ])
  func same(old: String, new: String) {
    let comparison = WordComparison(old, new)
    #expect(comparison.changes.isEmpty, "\(comparison.changes)")
    #expect(comparison.hasAllWords)
  }

  @Test("What came in or went is shown with its neighbours, what was changed by itself")
  func neighbours() {
    let english = WordComparison("they may go home", "they may not go home").changes
    #expect(english.map(\.old) == ["may go"] && english.map(\.new) == ["may not go"])
    let first = WordComparison("go home", "never go home").changes
    #expect(first.map(\.old) == ["go"] && first.map(\.new) == ["never go"])
    let last = WordComparison("go home", "go home never").changes
    #expect(last.map(\.old) == ["home"] && last.map(\.new) == ["home never"])
    let chinese = WordComparison("大家說他是學生嗎", "大家說他不是學生嗎").changes
    #expect(chinese.map(\.old) == ["說他是學"] && chinese.map(\.new) == ["說他不是學"])
    let changed = WordComparison("after 14 days", "after 41 days").changes
    #expect(changed.map(\.old) == ["14"] && changed.map(\.new) == ["41"])
    #expect(!WordComparison("go home now", "go now").hasAllWords)
    #expect(WordComparison("go now", "go home now").hasAllWords)
  }

  @Test("A message names three negations and numbers, and counts the rest")
  func warnings() {
    func change(_ kind: WordChange.Kind, _ number: Int) -> WordChange {
      WordChange(kind: kind, old: "o\(number)", new: "n\(number)")
    }
    #expect(WordChange.warning([change(.words, 0), change(.name, 1)]).isEmpty)
    #expect(
      WordChange.warning([change(.words, 0), change(.number, 1), change(.negation, 2)])
        == "; “o1” is now “n1”, “o2” is now “n2”")
    let three = (1...3).map { change(.number, $0) }
    #expect(WordChange.warning(three).hasSuffix("“o3” is now “n3”"))
    let five = (1...5).map { change(.number, $0) }
    #expect(WordChange.warning(five) == WordChange.warning(three) + ", and 2 more")
  }
}
