import ArgumentFormats
import ArgumentModel
import ArgumentText
import Testing

/// The text that tokens make, and the text that they are of.
struct TokenTextTests {
  private func text(_ map: ArgumentMap) -> String? { map.sources[0].editions[0].text }

  @Test("Between Han and kana there is no blank, and the tokens come back as they were")
  func chinese() throws {
    let document =
      "一個\tO\n測試\tB-Claim\n，\tI-Claim\nApple\tI-Claim\n很\tO\n好\tO\n。\tO\n\nカタ\tB-Claim\nカナ\tI-Claim\nis\tO\n3\tO\n個\tO\n\n"
    let (map, _) = try Converting.readOne(Converting.input(document), "bio")
    #expect(text(map) == "一個測試， Apple 很好。\nカタカナ is 3 個\n")
    #expect(map.statements.map { $0.text[.undetermined] } == ["測試， Apple", "カタカナ"])
    #expect(try Converting.export(Converting.throughJSON(map), "bio").text == document)
    #expect(try Converting.export(map, "bio").diagnostics.isEmpty)
  }

  @Test(
    "Tokens are put into the text that is handed along",
    arguments: [
      (
        "They\tB-Claim\nare\tI-Claim\n,\tI-Claim\nfine\tI-Claim\n.\tO\n\n", "They are,  fine.\r\n",
        "They are,  fine"
      ),
      ("``\tO\nBan\tB-Claim\nit\tI-Claim\n''\tO\n\n", "Title\n\n“Ban it” he said", "Ban it"),
      ("應該\tB-Claim\n禁止\tI-Claim\n。\tO\n\n", "\u{FEFF}標題\n　應該 禁止。\n", "應該 禁止"),
      ("caf\u{E9}\tB-Claim\n👍\tI-Claim\n\n", "A cafe\u{301} 👍.", "cafe\u{301} 👍"),
      ("a\tO\n\nBan\tB-Claim\n\n", "a b c Ban", "Ban"),
    ])
  func given(tokens: String, given: String, words: String) throws {
    for format in ["bio", "conll"] {
      let lines =
        format == "bio"
        ? tokens
        : tokens.split(separator: "\n", omittingEmptySubsequences: false)
          .map { $0.isEmpty ? "" : "1\t" + $0.replacing("\t", with: "\t_\t_\t") }
          .joined(separator: "\n")
      let (map, found) = try Converting.readOne(Converting.input(lines, given), format)
      #expect(found.isEmpty)
      #expect(text(map) == given)
      #expect(map.statements.map { $0.text[.undetermined]?.utf8.count } == [words.utf8.count])
      #expect(PlaceTests.standing(map).map { $0.map { Array($0.utf8) } } == [Array(words.utf8)])
    }
  }

  @Test("Tokens that aren't the text's say so, and make their own text")
  func other() throws {
    let (map, found) = try Converting.readOne(
      Converting.input("Ban\tB-Claim\nit\tO\n\n", "Ban the thing, it is bad"), "bio")
    #expect(found.map(\.rule) == ["annotation-text"])
    #expect(text(map) == "Ban it\n")
  }

  @Test("Ends within a token and white space that doesn't come back are said")
  func losses() throws {
    func said(_ annotations: String, _ text: String) throws -> [String] {
      let map = try Converting.readOne(Converting.input(annotations, text), "brat").map
      return try Converting.export(map, "conll").diagnostics.map(\.message)
    }
    let torn = try said("T1\tClaim 0 3\tPho\n", "Phones buzz\n")
    #expect(torn == ["conll has no place for 1 statement's end within a token"])
    let spaces = try said("T1\tClaim 0 6\tPhones\n", "Phones  buzz.\n\nBan\n")
    #expect(spaces == ["conll has no place for 3 stretches of white space"])
    #expect(try said("T1\tClaim 0 6\tPhones\n", "Phones buzz\n") == [])
    #expect(try said("T1\tClaim 0 2\t手機\n", "手機不好\n") == [])
  }
}
