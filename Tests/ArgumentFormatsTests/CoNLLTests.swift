import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import ArgumentText
import Testing

/// Files of tokens as corpora have them.
struct CoNLLTests {
  private func words(_ map: ArgumentMap) -> [String?] {
    map.statements.map { $0.text[.undetermined] }
  }

  @Test("Columns parted by spaces, as of CoNLL 2003: the first is the token, the last the tag")
  func spaces() throws {
    let document = """
      -DOCSTART- -X- -X- O

      Phones NNS B-NP B-Claim
      distract VBP B-VP I-Claim
      1 CD B-NP O

      -DOCSTART- -X- -X- O

      Ban VB B-VP B-Premise

      """
    for format in ["conll", "bio"] {
      let maps = try Converting.read(Converting.input(document), format)
      #expect(maps.compactMap(\.map).map(words) == [["Phones distract"], ["Ban"]])
      #expect(maps[0].map?.sources[0].editions[0].text == "Phones distract 1\n")
      #expect(maps.map { $0.diagnostics.map(\.rule) } == [["loss"], ["loss"]])
    }
    #expect(ImportFormats.recognize(Converting.input(document), path: "x.conll")?.name == "conll")
    #expect(ImportFormats.recognize(Converting.input(document), path: "x.txt")?.name == "bio")
  }

  @Test("Numbered tokens have their words in the second column; comments are no tokens")
  func numbered() throws {
    let document = "# sent_id = 1\n# text = Phones distract\n1\tPhones\tB-Claim\n2\t#\tI-Claim\n\n"
    let (map, found) = try Converting.readOne(Converting.input(document), "bio")
    #expect(words(map) == ["Phones #"])
    #expect(found.map(\.rule) == ["loss"])
    let (second, _) = try Converting.readOne(Converting.input("#\tO\na\tB-Claim\n"), "bio")
    #expect(second.sources[0].editions[0].text == "# a\n")
  }

  @Test(
    "Tags that mark ends and single tokens are read as such",
    arguments: [
      "Phones\tB-Claim\nreally\tI-Claim\ndistract\tE-Claim\n.\tO\nBan\tS-Premise\nthem\tS-Premise\n",
      "Phones\tB-Claim\nreally\tI-Claim\ndistract\tL-Claim\n.\tO\nBan\tU-Premise\nthem\tU-Premise\n",
      "Phones\tb-Claim\nreally\ti-Claim\ndistract\ti-Claim\n.\tO\nBan\tb-Premise\nthem\tb-Premise\n",
    ])
  func ends(document: String) throws {
    let (map, _) = try Converting.readOne(Converting.input(document), "bio")
    #expect(words(map) == ["Phones really distract", "Ban", "them"])
  }

  @Test("A span that begins with the text is written, and one that overlaps it isn't")
  func first() throws {
    let document = "Phones\tB-Claim\ndistract\tI-Claim\nus\tO\n"
    var (map, _) = try Converting.readOne(Converting.input(document), "bio")
    #expect(map.statements.map { $0.anchors.first?.ranges } == [[TextRange(0, 15)]])
    #expect(try written(map).hasPrefix("Phones\tB-Claim"))
    var second = map.statements[0]
    second.id = "second"
    second.anchors[0].ranges = [TextRange(7, 18)]
    map.statements.append(second)
    #expect(try written(map).contains("distract\tI-Claim\nus\tO"))
  }

  private func written(_ map: ArgumentMap) throws -> String {
    try Converting.export(map, "bio").text
  }

  @Test("Tags without a type mark spans too")
  func bare() throws {
    let document = "Phones\tB\ndistract\tI\n.\tO\n\n"
    let (map, found) = try Converting.readOne(Converting.input(document), "bio")
    #expect(words(map) == ["Phones distract"])
    #expect(found.isEmpty)
    #expect(try Converting.export(Converting.throughJSON(map), "bio").text == document)
  }

  @Test("A tab in a file parted by spaces is no part of a token")
  func mixedColumns() throws {
    let (map, _) = try Converting.readOne(Converting.input("a B-x\nb\tB-x\n"), "bio")
    #expect(words(map) == ["a", "b"])
  }

  @Test("A first token that begins as a byte order mark does comes back")
  func byteOrderMark() throws {
    let brat = Converting.input("T1\tClaim 0 3\t\u{FEFF}It\n", "\u{FEFF}It rains.\n")
    let map = try Converting.readOne(brat, "brat").map
    let written = try Converting.export(map, "bio").text
    let read = try Converting.readOne(Converting.input(written), "bio").map
    #expect(
      try Converting.export(read, "bio").text == written, "\(written.unicodeScalars.prefix(4))")
    #expect(Converting.texts(read).values.first?.text.unicodeScalars.first == "\u{FEFF}")
  }

  @Test("A tag's type may have spaces in it")
  func spacesInTypes() throws {
    let document = "a\tB-Main Idea\n\n"
    let (map, _) = try Converting.readOne(Converting.input(document), "bio")
    #expect(try Converting.export(Converting.throughJSON(map), "bio").text == document)
  }

  @Test("A token without a character is left out, as an error where it has a tag")
  func emptyTokens() throws {
    let (map, found) = try Converting.readOne(
      Converting.input("a\tO\n\tB-Claim\n\tO\nb\tB-Claim\n"), "bio")
    #expect(words(map) == ["b"])
    #expect(map.sources[0].editions[0].text == "a b\n")
    #expect(found.map(\.severity) == [.error, .warning])
  }

  @Test("Names of columns are no token, and what has no tags at all is refused")
  func refused() throws {
    let (map, _) = try Converting.readOne(
      Converting.input("token\tlabel\nPhones\tB-Claim\n"), "bio")
    #expect(map.sources[0].editions[0].text == "Phones\n")
    for document in ["a\tb\nc\td\n", "#FORMAT=WebAnno TSV 3.3\n\n#Text=a\n1-1\t0-1\ta\tO\n"] {
      #expect(throws: ReadFailure.self) {
        try Converting.read(Converting.input(document), "bio")
      }
    }
  }
}
