import ArgumentModel
import ArgumentWords
import Testing

/// The tables of words, and how texts are made fit to print.
struct WordsTests {
  @Test("What a terminal would obey is replaced, and every kind of white space is one space")
  func printable() {
    #expect("plain ~".printable == "plain ~")
    #expect("a\tb\nc\r\nd\u{2028}e".printable == "a b c d e")
    #expect("\n手機".printable == " 手機")
    #expect("a\r\r\nb\n\nc".printable == "a  b  c")
    #expect("\u{1B}[31m\u{7F}\u{0}".printable == "\u{241B}[31m\u{2421}\u{2400}")
    #expect("\u{202E}x\u{9B}".printable == "\u{FFFD}x\u{FFFD}")
    #expect("手機 é 👍".printable == "手機 é 👍")
  }

  @Test("Chinese words are for Chinese alone, in whatever script or case of its tag")
  func languages() {
    for tag in ["zh", "zh-Hant", "ZH-tw"] {
      #expect(Words.of(LanguageTag(rawValue: tag)).language == "zh-Hant")
    }
    #expect([Words.of("en"), Words.of("de"), Words.of(nil)].allSatisfy { $0.language == "en" })
    #expect(Words.of("en").comma == ", " && Words.of("zh").comma == "，")
    #expect(Words.of("en").bracketed("x") == "(x)" && Words.of("zh").bracketed("x") == "（x）")
  }

  @Test("Marks and spaces are those of the language")
  func marks() {
    let (english, chinese) = (Words.english, Words.chinese)
    #expect(english.quote("x") == "“x”" && chinese.quote("x") == "「x」")
    #expect(english.labelled("x", "y") == "x: y" && chinese.labelled("x", "y") == "x：y")
    #expect(english.remarked("x", "y") == "x (y)" && chinese.remarked("x", "y") == "x（y）")
    func told(_ names: [String], _ words: Words) -> [String] {
      [words.list(names).text, words.enumeration(names).text]
    }
    #expect(told(["a", "b", "c"], english) == ["a, b, c", "a, b and c"])
    #expect(told(["a", "b"], chinese) == ["a、b", "a、b"])
    #expect(told(["a"], english) == ["a", "a"] && told([], english) == ["", ""])
    #expect(english.list(["a", "b"]).isPlural && !english.list(["a"]).isPlural)
  }

  @Test("Languages are called what they call themselves, else by their tags")
  func languageNames() {
    #expect(Words.name(of: "zh-Hant") == "繁體中文" && Words.name(of: "FR") == "Français")
    #expect(Words.name(of: "x-klingon\n") == "x-klingon ")
  }

  @Test("Reasons are introduced by their place and the number of their premises")
  func leads() {
    let prose = Words.english.prose
    func lead(_ place: Int?, _ premises: Int) -> String {
      prose.lead(prose.reason, place: place, premises: premises)
    }
    #expect(lead(nil, 1) == prose.reason.one)
    #expect(lead(nil, 2).contains(" two ") && lead(nil, 10).contains(" ten "))
    #expect(lead(nil, 11).contains(" 11 "))
    #expect(lead(0, 1) == "The first reason:" && lead(11, 1) == "The twelfth reason:")
    #expect(lead(12, 1) == "The next reason:")
    #expect(lead(1, 3).contains("second") && lead(1, 3).contains(" three "))
  }

  @Test("Grounds name what makes a verdict so, in one or in several")
  func grounds() {
    func ground(_ why: Verdict.Why, _ by: [EntityID], _ words: Words = .english) -> String? {
      words.ground(Verdict.Because(why, by: by))
    }
    #expect(ground(.supported, []) == nil && ground(.asserted, ["a"]) == nil)
    #expect(ground(.supported, ["a", "b"]) == "carried by a, b")
    #expect(ground(.premiseFell, ["a"]) == "a doesn't stand")
    #expect(ground(.premiseFell, ["a", "b"]) == "a, b don't stand")
    #expect(ground(.supported, ["a", "b"], .chinese) == "靠 a、b 支撐")
  }
}
