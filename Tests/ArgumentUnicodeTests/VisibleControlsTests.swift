import ArgumentUnicode
import Testing

/// What would act where a text is shown, and the sign that is shown in its place.
@Suite struct VisibleControlsTests {
  @Test(
    "Controls become signs, and what turns the direction round becomes U+FFFD",
    arguments: [
      ("手機 ok\u{A0}", "手機 ok\u{A0}"), ("", ""), ("\u{0}\u{1F}", "\u{2400}\u{241F}"),
      ("a\u{1B}[0m", "a\u{241B}[0m"), ("a\tb", "a b"), ("a\nb\r", "a\u{240A}b\u{240D}"),
      ("\u{7F}", "\u{2421}"), ("\u{80}\u{9F}", "\u{FFFD}\u{FFFD}"),
      ("\u{2028}\u{2029}", "\u{FFFD}\u{FFFD}"),
      ("\u{202A}\u{202E}\u{2066}\u{2069}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      (
        "\u{2027}\u{202F}\u{2065}\u{206A}\u{200E}\u{200F}",
        "\u{2027}\u{202F}\u{2065}\u{206A}\u{200E}\u{200F}"
      ),
    ])
  func signs(text: String, shown: String) {
    #expect(Array(text.showingControls().unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test("Line feeds and tabs stay where lines are kept, and nothing else does")
  func lines() {
    #expect("a\tb\n手".showingControls(keepsLines: true) == "a\tb\n手")
    #expect(
      Array("a\tb\n\u{1B}\r".showingControls(keepsLines: true).unicodeScalars)
        == Array("a\tb\n\u{241B}\u{240D}".unicodeScalars))
  }
}
