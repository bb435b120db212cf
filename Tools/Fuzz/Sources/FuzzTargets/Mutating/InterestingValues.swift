/// Values and pieces of text that readers, writers and editors tend to stumble over.
enum InterestingValues {
  /// A JSON value.
  static func value(_ random: inout SmallGenerator) -> [UInt8] {
    switch random.below(12) {
    case 0: return nest(random.pick([1, 2, 8, 100, 120, 126, 127, 128, 129, 2100]), &random)
    case 1, 2, 3: return Array(random.pick(scalars).utf8)
    case 4: return quoted(random.pick(Vocabulary.words))
    case 5: return quoted(random.pick(ids))
    case 6: return Array(random.pick(containers).utf8)
    default: return quoted((0...random.below(3)).map { _ in random.pick(texts) }.joined())
    }
  }

  /// Arrays or objects in each other.
  static func nest(_ depth: Int, _ random: inout SmallGenerator) -> [UInt8] {
    let (open, close) = random.oneIn(2) ? ("[", "]") : (#"{"x":"#, "}")
    let inner = random.pick(["1", "{}", "[]", #""""#])
    return Array(
      (String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)).utf8)
  }

  /// A member's name, with its quotation marks.
  static func name(_ random: inout SmallGenerator) -> [UInt8] {
    switch random.below(4) {
    case 0: quoted(random.pick(texts))
    case 1: escaped(random.pick(Vocabulary.names), &random)
    default: quoted(random.pick(Vocabulary.names))
    }
  }

  /// A text in which some of the characters are written as escapes.
  private static func escaped(_ text: String, _ random: inout SmallGenerator) -> [UInt8] {
    var result = "\""
    for byte in text.utf8 {
      let digits = String(byte, radix: 16, uppercase: random.oneIn(2))
      result += random.oneIn(3) ? "\\u00\(digits)" : String(UnicodeScalar(byte))
    }
    return Array((result + "\"").utf8)
  }

  private static func quoted(_ text: String) -> [UInt8] { Array("\"\(text)\"".utf8) }

  /// What stands between the quotation marks of a string, some of it no JSON.
  static let texts = [
    "", "a", "A", " ", "/", "~", "~0", "~1", "é", "e\u{301}", "Å", "A\u{30A}", "\u{212B}", "한",
    "\u{1112}\u{1161}\u{11AB}",
    "自由意志", "手機使人分心。", "👩‍👩‍👧‍👦", "🇭🇰", "\u{200F}שלום", "\u{202E}abc\u{202C}", "\u{2066}x\u{2069}",
    "\u{200B}",
    "\u{FEFF}", "\u{FFFD}", "\u{10FFFF}", "\u{2028}", "\u{301}", "\u{7F}", "\u{85}", "\u{0}",
    "\u{1}", "\t", "\n",
    "\\u0000", "\\u0001", "\\u001f", "\\u00e9", "\\u0065\\u0301", "\\ud800", "\\udc00",
    "\\ud83d\\ude00",
    "\\ud83d", "\\uDFFF\\uD800", "\\uFFFF", "\\n", "\\r\\n", "\\\\", "\\\"", "\\/", "\\b\\f\\t",
    "\\x", "\\",
    "The author argues that ", "because ", ". Therefore ", "據報導", "和", "sha256:", "http://x", "1e5",
  ]

  private static let ids = [
    "a", "ban", "distracts", "attention", "letter", "teachers", "office-carries", "map", "é",
    "e\u{301}", "自由", "_x", ".x", "bad id", "", "a/b", "en", "zh-Hant", "zh-hant", "EN", "und", "2",
  ]

  private static let scalars = [
    "0", "-0", "-0.0", "0.0", "1", "1.0", "-1", "2", "0.5", "1.5", "0.1", "1e0", "1E+2", "1e22",
    "0.30000000000000004", "0.1234567890123456789", "123456789012345678", "9007199254740993",
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
    "4294967296", "2147483648", "1e308", "1.7976931348623157e308", "1e309", "5e-324", "1e-400",
    "0e99999999999999999999", "1e99999999999999999999", "1e-99999999999999999999", "01", "+1", ".5",
    "1.", "1e", "-", "--1", "1.0.0", "true", "false", "null", "True", "nul", "NaN", "Infinity",
  ]

  private static let containers = [
    "[]", "{}", "[[]]", "[{}]", #"{"":{}}"#, #"{"a":1,"a":2}"#, #"{"é":1,"e\u0301":2}"#,
    #"{"b":1,"a":2}"#, "[0,0]", "[[0,1]]", "[[1,0]]", "[[0,1],[0,1]]",
    "[[9223372036854775807,9223372036854775807]]", #"{"en":"x"}"#, #"{"zh-Hant":"甲","en":"x"}"#,
    #"{"EN":"x","en":"y"}"#, #"{"é":"x","é":"y"}"#, #"["a","a"]"#, #"["é","é"]"#,
    #"{"id":"a","nth":1}"#, #"{"id":"a","nth":2}"#, #"{"statement":"a"}"#,
    #"{"statement":"ban","kind":"exception"}"#,
    #"{"source":"letter","edition":"en","ranges":[[0,1]]}"#,
    #"{"source":"letter","place":null}"#, #"{"editions":["en","zh-Hant"],"kind":"stronger"}"#,
    #"{"id":"a","text":"x"}"#, #"{"id":"a","premises":["a"],"target":"a","stance":"supports"}"#,
  ]
}
