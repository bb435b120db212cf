import ArgumentModel
import ArgumentText
import Testing

struct EditionMakerTests {
  private func rule(
    drop: [String] = [], every: Int? = nil, first: Int? = nil, join: String? = nil
  ) -> EditionRule {
    var rule = EditionRule()
    rule.drop = drop
    rule.every = every
    rule.first = first
    rule.join = join
    return rule
  }

  private func text(_ file: String, _ rule: EditionRule?) throws -> String {
    try EditionMaker.text(from: Array(file.utf8), rule: rule).text
  }

  private func failure(_ bytes: [UInt8], _ rule: EditionRule?) -> Diagnostic? {
    do throws(Diagnostic) {
      _ = try EditionMaker.text(from: bytes, rule: rule)
      return nil
    } catch {
      return error
    }
  }

  @Test("Without a rule the text is the file as it is")
  func wholeFile() throws {
    let file = " a\r\n\r\n\u{FEFF}b\n"
    #expect(try text(file, nil).utf8.elementsEqual(file.utf8))
  }

  @Test("Lines of two languages are told apart, advertisements and blank lines left out")
  func interleaved() throws {
    let file = "One.\r\n第一。\r\n \u{3000}\t\r\n廣告\r\nTwo.\n第二。\n\n"
    #expect(try text(file, rule(drop: ["廣告"], every: 2, first: 0)) == "One.\nTwo.")
    #expect(try text(file, rule(drop: ["廣告"], every: 2, first: 1, join: " / ")) == "第一。 / 第二。")
    #expect(try text(file, rule()) == "One.\n第一。\n廣告\nTwo.\n第二。")
  }

  @Test("Only a carriage return before a line feed is removed")
  func returns() throws {
    #expect(
      try text("a\r\r\nb\rc\nd\r", rule()).unicodeScalars.elementsEqual(
        "a\r\nb\rc\nd\r".unicodeScalars))
    #expect(try text("", rule()) == "")
    #expect(try text("\n\n", rule(every: 3, first: 2)) == "")
  }

  @Test("Lines are dropped by their bytes")
  func dropping() throws {
    #expect(try text("é\ne\u{301}\n é", rule(drop: ["é"])).unicodeScalars.count == 5)
  }

  @Test("A rule that can't be carried out is an error")
  func badRules() {
    #expect(failure([0x61], rule(every: 0))?.rule == "edition-rule")
    #expect(failure([0x61], rule(every: 2, first: 2))?.rule == "edition-rule")
    #expect(failure([0x61], rule(first: 1))?.rule == "edition-rule")
    #expect(failure([0x61], rule(every: 2, first: 1)) == nil)
  }

  @Test("Another file than the rule's is an error")
  func otherFile() {
    var rule = rule()
    rule.file = Digest.of("a\nb")
    #expect(failure(Array("a\nb".utf8), rule) == nil)
    #expect(failure(Array("a\nc".utf8), rule)?.rule == "edition-file-changed")
  }

  @Test(
    "The first byte that isn't UTF-8 is named",
    arguments: [
      ([0x61, 0xFF], 1), ([0xE6, 0x89], 0), ([0x61, 0xC0, 0x80], 1),
      ([0x61, 0x62, 0xED, 0xA0, 0x80], 2),
      ([0x80], 0),
    ] as [([UInt8], Int)])
  func invalidBytes(bytes: [UInt8], place: Int) {
    let error = failure(bytes, nil)
    #expect(error?.rule == "not-utf-8")
    #expect(error?.message.contains("byte \(place),") == true)
  }

  @Test("U+0000 is refused with its place, for no map could hold words with it")
  func nullCharacter() {
    var rule = EditionRule()
    rule.format = "text"
    for bytes in [[0x61, 0x00, 0x62], [0xFF, 0xFE, 0x61, 0x00, 0x00, 0x00]] as [[UInt8]] {
      let error = failure(bytes, rule)
      #expect(error?.rule == "not-text")
      #expect(error?.message.contains("byte 1 ") == true)
    }
    // What isn't UTF-8 to begin with is called so, though UTF-16 has many such bytes.
    #expect(failure([0xFF, 0xFE, 0x61, 0x00], nil)?.rule == "not-utf-8")
  }

  @Test("The record of an edition holds for its text and for no other")
  func record() throws {
    let file = Array("One.\n第一。\nTwo.\n第二。".utf8)
    let rule = rule(every: 2, first: 1)
    let edition = try EditionMaker.edition(language: "zh-Hant", from: file, rule: rule)
    #expect(edition.id == "zh-Hant")
    #expect(edition.length == 7)
    #expect(edition.rule == rule)
    let text = try EditionMaker.text(from: file, rule: edition.rule)
    #expect(text.differences(from: edition) == [])
    let other = EditionText("第一。")
    let found = other.differences(from: edition, of: "letter", at: "/sources/0/editions/1")
    #expect(found.map(\.rule) == ["edition-changed", "edition-changed"])
    #expect(
      found.map(\.pointer) == ["/sources/0/editions/1/length", "/sources/0/editions/1/sha256"])
    #expect(other.differences(from: Edition()) == [])
  }
}
