import ArgumentUnicode
import Testing

/// The tables by which sentences are told apart, and Chinese texts.
@Suite struct SentenceTablesTests {
  @Test(
    "a scalar has the sentence-break class that Unicode gives it",
    arguments: [
      ("a", .lower), ("Z", .upper), ("手", .letter), ("か", .letter), ("한", .letter), ("5", .numeric),
      (".", .fullStop), ("。", .terminator), ("？", .terminator), ("?", .terminator),
      (",", .continuing),
      ("，", .continuing), ("「", .close), ("”", .close), (" ", .space), ("\u{3000}", .space),
      ("\n", .separator), ("\u{2029}", .separator), ("\u{301}", .extend), ("\u{200E}", .format),
      ("$", .other), ("।", .terminator), ("؟", .terminator), ("\u{378}", .other),
    ] as [(Unicode.Scalar, SentenceBreakClass)])
  func sentenceBreaks(scalar: Unicode.Scalar, wanted: SentenceBreakClass) {
    #expect(SentenceBreakClass(of: scalar) == wanted)
  }

  @Test(
    "a character belongs to the form of Chinese that alone writes it",
    arguments: [
      ("機", .traditional), ("這", .traditional), ("这", .simplified),
      ("们", .simplified), ("人", .shared), ("后", .shared), ("a", .shared), ("。", .shared),
    ] as [(Unicode.Scalar, ChineseForm)])
  func chineseForms(scalar: Unicode.Scalar, wanted: ChineseForm) {
    #expect(ChineseForm(of: scalar) == wanted)
  }

  @Test("every class and every form has a scalar")
  func complete() {
    var classes: Set<SentenceBreakClass> = []
    var forms: Set<ChineseForm> = []
    for value in UInt32(0)...0x10ffff {
      guard let scalar = Unicode.Scalar(value) else { continue }
      classes.insert(SentenceBreakClass(of: scalar))
      forms.insert(ChineseForm(of: scalar))
    }
    #expect(classes == Set(SentenceBreakClass.allCases))
    #expect(forms == Set(ChineseForm.allCases))
  }
}
