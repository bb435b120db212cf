import ArgumentUnicode
import Testing

/// The scripts of scalars.
@Suite struct ScriptTests {
  @Test(
    "a scalar has the script that Unicode gives it",
    arguments: [
      ("a", .latin), ("Z", .latin), ("é", .latin), ("ｱ", .katakana), ("Ａ", .latin),
      ("手", .han), ("𠮷", .han), ("々", .han), ("あ", .hiragana), ("ア", .katakana),
      ("ー", .common), ("한", .hangul), ("\u{1161}", .hangul), ("ㄅ", .bopomofo),
      ("ع", .arabic), ("א", .hebrew), ("Ж", .cyrillic), ("λ", .greek), ("ก", .thai),
      ("न", .devanagari), ("1", .common), (" ", .common), ("、", .common), ("“", .common),
      ("😀", .common), ("\u{301}", .inherited), ("\u{200d}", .inherited), ("ა", .other),
      ("\u{378}", .other), ("\u{e000}", .other), ("\u{0}", .common), ("\u{10ffff}", .other),
    ] as [(Unicode.Scalar, Script)])
  func scripts(scalar: Unicode.Scalar, script: Script) {
    #expect(scalar.script == script)
  }

  @Test("every scalar has a script, and every script a scalar")
  func everyScalar() {
    var seen: Set<Script> = []
    for value in UInt32(0)...0x10ffff {
      guard let scalar = Unicode.Scalar(value) else { continue }
      seen.insert(Script(of: scalar))
    }
    #expect(seen == Set(Script.allCases))
  }
}
