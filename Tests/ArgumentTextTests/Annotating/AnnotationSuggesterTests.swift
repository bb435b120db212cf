import ArgumentModel
import ArgumentText
import TestSupport
import Testing

struct AnnotationSuggesterTests {
  /// Suggestions in a line each: the role, the words, and what they speak for or against.
  private static func lines(_ text: String) -> [String] {
    let edition = EditionText(text)
    func words(_ range: TextRange) -> String { edition.text(at: range).map(String.init) ?? "?" }
    return AnnotationSuggester.suggestions(for: edition).map { suggestion in
      var line = "\(suggestion.role.rawValue): \(words(suggestion.range))"
      if let target = suggestion.target {
        line += suggestion.stance == .supports ? " -> " : " -x "
        line += words(target)
      }
      return line
    }
  }

  @Test(
    "A cue between commas belongs to what follows",
    arguments: [
      (
        "Phones distract. However, some pupils use them to learn, says Dr. Lee.",
        [
          "claim: Phones distract.",
          "counterargument: However, some pupils use them to learn, says Dr. Lee."
            + " -x Phones distract.",
        ]
      ),
      (
        "手機使人分心。然而，有些學生用它學習，李博士說。",
        ["claim: 手機使人分心。", "counterargument: 然而，有些學生用它學習，李博士說。 -x 手機使人分心。"]
      ),
      (
        "It distracts. Therefore, and not for money, we ban it.",
        [
          "premise: It distracts. -> Therefore, and not for money, we ban it.",
          "claim: Therefore, and not for money, we ban it.",
        ]
      ),
      (
        "It is cheap, however, it is ugly.",
        ["claim: It is cheap,", "counterargument: however, it is ugly. -x It is cheap,"]
      ),
      (
        "It is cheap. Critics, however, call it ugly.",
        [
          "claim: It is cheap.",
          "counterargument: Critics, however, call it ugly. -x It is cheap.",
        ]
      ),
      (
        "It is cheap. It is ugly, however.",
        ["claim: It is cheap.", "counterargument: It is ugly, however. -x It is cheap."]
      ),
      (
        "它使人分心，因此，我們反對，因為別無選擇。",
        [
          "premise: 它使人分心， -> 因此，我們反對，", "claim: 因此，我們反對，",
          "premise: 因為別無選擇。 -> 因此，我們反對，",
        ]
      ),
    ])
  func betweenCommas(text: String, expected: [String]) {
    #expect(Self.lines(text) == expected)
  }

  @Test(
    "A conjunction divides a clause without a comma",
    arguments: [
      (
        "Phones are bad because they distract.",
        ["claim: Phones are bad", "premise: because they distract. -> Phones are bad"]
      ),
      (
        "我們反對手機因為它使人分心。",
        ["claim: 我們反對手機", "premise: 因為它使人分心。 -> 我們反對手機"]
      ),
      (
        "They distract even though they help.",
        ["claim: They distract", "concession: even though they help. -x They distract"]
      ),
      (
        "Phones are bad. This is because they distract.",
        [
          "claim: Phones are bad.",
          "premise: This is because they distract. -> Phones are bad.",
        ]
      ),
      (
        "我們反對手機。這是因為它使人分心，老師說。",
        ["claim: 我們反對手機。", "premise: 這是因為它使人分心， -> 我們反對手機。"]
      ),
      (
        "我們反對手機。因為它使人分心。",
        ["claim: 我們反對手機。", "premise: 因為它使人分心。 -> 我們反對手機。"]
      ),
      (
        "Because they distract, phones are bad.",
        ["premise: Because they distract, -> phones are bad.", "claim: phones are bad."]
      ),
    ])
  func conjunctions(text: String, expected: [String]) {
    #expect(Self.lines(text) == expected)
  }

  @Test(
    "A concession stands against its main clause, before it or after it",
    arguments: [
      (
        "We stayed home, although it rained, since coats are cheap.",
        ["claim: We stayed home,", "concession: although it rained, -x We stayed home,"]
      ),
      (
        "Although it rained, we went out, and it was fine.",
        ["concession: Although it rained, -x we went out,", "claim: we went out,"]
      ),
      (
        "Because it was late, although it rained, we went home.",
        [
          "premise: Because it was late, -> although it rained,",
          "concession: although it rained, -x we went home.", "claim: we went home.",
        ]
      ),
      (
        "我們留在家，雖然下雨，因為外套便宜。",
        [
          "claim: 我們留在家，", "concession: 雖然下雨， -x 我們留在家，",
          "premise: 因為外套便宜。 -> 雖然下雨，",
        ]
      ),
      (
        "他累了，雖然下雨，但是他去了。",
        ["concession: 雖然下雨， -x 但是他去了。", "counterargument: 但是他去了。 -x 雖然下雨，"]
      ),
    ])
  func concessions(text: String, expected: [String]) {
    #expect(Self.lines(text) == expected)
  }

  @Test(
    "Other words are no cues",
    arguments: [
      "Whether or not, it rains.", "The becausation is made up.", "", "However.", "因此。", "😀",
      "He said so. It stood still.",
    ])
  func none(text: String) {
    #expect(Self.lines(text) == [])
  }

  @Test("Places count code points, whatever stands before")
  func places() {
    let text = "😀👨‍👩‍👧 e\u{301} İİ are bad because they distract."
    #expect(
      Self.lines(text) == [
        "claim: 😀👨‍👩‍👧 e\u{301} İİ are bad",
        "premise: because they distract. -> 😀👨‍👩‍👧 e\u{301} İİ are bad",
      ])
  }
}
