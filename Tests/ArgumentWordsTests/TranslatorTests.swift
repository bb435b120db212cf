import ArgumentModel
import Testing

@testable import ArgumentWords

/// Sentences find their translation by what stands around the names in them.
struct TranslatorTests {
  private let translator = Translator(
    [
      ("“{1}” falls", "「{1}」不成立"),
      ("“{1}” has no {2t}", "「{1}」沒有{2t}"),
      ("“{1}” has no {2t} in “{3}”", "「{3}」中的「{1}」沒有{2t}"),
      ("nothing", "沒有"),
    ],
    terms: ["text": "文字"])

  @Test(
    "Names go where the other language has them",
    arguments: [
      ("“ban” falls", "「ban」不成立"),
      ("“手機” falls", "「手機」不成立"),
      ("“” falls", "「」不成立"),
      ("“ban” has no text", "「ban」沒有文字"),
      ("“ban” has no shoes", "「ban」沒有shoes"),
      ("“ban” has no text in “en”", "「en」中的「ban」沒有文字"),
      ("“a “b” c” has no text in “en”", "「en」中的「a “b” c」沒有文字"),
      ("nothing", "沒有"),
    ])
  func names(text: String, expected: String) {
    #expect(translator.translate(text) == expected)
  }

  @Test(
    "What is another text stays untranslated",
    arguments: ["", "nothing ", " nothing", "“ban” fall", "ban” falls", "“ban” has", "“"])
  func others(text: String) { #expect(translator.translate(text) == nil) }

  @Test("A translation has the names of its sentence, and only Chinese marks around them")
  func table() {
    let all = Translator.chineseFindings + Translator.chineseMessages
    for (english, own) in all {
      #expect(names(english) == names(own), "\(english)")
      #expect(!own.contains { "“”,;?!".contains($0) }, "\(own)")
    }
    #expect(Set(all.map { $0.english }).count == all.count)
  }

  @Test("English, and languages without a table, are left as they are")
  func languages() {
    #expect(Translator.into(nil) == nil)
    #expect(Translator.into("en") == nil)
    #expect(Translator.into("fr") == nil)
    #expect(Translator.into("zh-TW")?.translate("the first") == "第一個")
  }

  private func names(_ text: String) -> Set<String> {
    let parts = (" " + text).split(separator: "{").dropFirst()
    return Set(parts.compactMap { $0.split(separator: "}").first }.map(String.init))
  }
}
