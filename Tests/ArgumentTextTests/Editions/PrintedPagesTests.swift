import ArgumentModel
import ArgumentText
import TestSupport
import Testing

struct PrintedPagesTests {
  private typealias Line = PrintedFixture.Line

  /// Lines of 40 letters about phones, which fill a column of 200 points.
  private static let full = [
    "Phones ring in each class of the school,", "and nobody listens any more when they do",
    "so that all of them have to stay outside", "until the last class of the day has gone",
  ]

  @Test("Lines are put together to paragraphs, which begin where print shows it")
  func paragraphs() throws {
    var printed = PrintedFixture()
    let heading = Line(60, 60, "Phones in class", size: 14)
    // Indented, after a short line, and after a gap.
    printed.addPage(
      [heading] + Line.column(60, 90, Self.full + ["for good."])
        + Line.column(60, 150, Self.full + Array(Self.full.prefix(2)), indent: 15)
        + Line.column(60, 240, Self.full + ["again."]) + Line.column(60, 320, ["• One thing"])
        + [Line(70, 332, "and more of it"), Line(60, 344, "• Another")])
    let body = Self.full.joined(separator: " ")
    #expect(
      try printed.read().paragraphs == [
        "Phones in class", body + " for good.",
        body + " " + Self.full.prefix(2).joined(separator: " "), body + " again.",
        "• One thing and more of it", "• Another",
      ])
  }

  @Test("A paragraph goes on past the end of the page and the notes there")
  func acrossPages() throws {
    var printed = PrintedFixture()
    printed.addPage(
      Line.column(60, 90, Self.full, indent: 15)
        + [Line(60, 700, "1 A note of small letters.", size: 7)])
    printed.addPage(Line.column(60, 90, Self.full + ["and still."]))
    let body = Self.full.joined(separator: " ")
    #expect(
      try printed.read().paragraphs == ["\(body) \(body) and still.", "1 A note of small letters."])
  }

  @Test("Columns are read one after the other, on a last page too")
  func columns() throws {
    var printed = PrintedFixture()
    let title = Line(150, 60, "Phones that ring in all classes of schools", size: 14)
    var rows: [Line] = [title]
    for (number, text) in Self.full.enumerated() {
      rows.append(Line(60, 100 + Double(number) * 12, text))
      rows.append(Line(320, 100 + Double(number) * 12, text.replacing("Phones", with: "Others")))
    }
    printed.addPage(rows)
    // The last page has two rows, each of which is one line to the program.
    printed.addPage([
      Line(60, 100, "of the left."), Line(320, 100, "Right is what stands here."),
    ])
    let body = Self.full.joined(separator: " ")
    #expect(
      try printed.read().paragraphs == [
        title.text, "\(body) \(body.replacing("Phones", with: "Others")) of the left.",
        "Right is what stands here.",
      ])
  }

  @Test("Running headers, footers and numbers of pages are left out, and it is said")
  func furniture() throws {
    var printed = PrintedFixture()
    for page in 0..<4 {
      let header =
        page.isMultiple(of: 2) ? "Journal of Phones 1\(page)" : "1\(page) Anna: Phones & Noise"
      printed.addPage(
        [Line(60, 30, header)] + Line.column(60, 90, Self.full.map { "\(page) " + $0.dropLast(2) })
          + [Line(290, 760, page == 0 ? "– 10 –" : "– 1\(page) –")])
    }
    let read = try printed.read()
    let text = read.paragraphs.joined(separator: "\n")
    #expect(!text.contains("Journal") && !text.contains("Anna") && !text.contains("–"))
    #expect(text.contains("3 and nobody"))
    let note = try #require(read.notes.first { $0.rule == "page-furniture-dropped" })
    #expect(note.message.contains("left out 8 running headers"))
    #expect(note.message.contains("“Journal of Phones 10”"))
    #expect(read.rule?.reading == "pages")
    #expect(read.rule?.paragraphs == nil)
  }

  @Test("What only looks like a header stays")
  func noFurniture() throws {
    var printed = PrintedFixture()
    // Chapters numbered like pages, in large letters; a refrain that stands in the text.
    for page in 0..<3 {
      printed.addPage(
        [Line(60, 60, "\(page + 1) Chapter of it", size: 16)]
          + Line.column(60, 100, ["Phones ring."] + Self.full))
    }
    let paragraphs = try printed.read().paragraphs
    for page in 0..<3 { #expect(paragraphs.contains("\(page + 1) Chapter of it")) }
    #expect(paragraphs.count { $0.hasPrefix("Phones ring.") } == 3)
  }

  @Test(
    "A hyphen at a line's end stays where it is the word's",
    arguments: [
      // What the document has elsewhere decides.
      ("this co-", "operation", "cooperation it is", "this cooperation"),
      ("this co-", "operation", "co-operation it is", "this co-operation"),
      ("a price-", "determining part", "we determine it by price", "a price-determining part"),
      ("a price-", "determining part", "", "a price-determining part"),
      ("the govern-", "ment", "", "the government"), ("in the infor-", "mation", "", "information"),
      ("a well-", "known fact", "", "a well-known fact"), ("self-", "made", "", "self-made"),
      ("the Sino-", "Japanese war", "", "the Sino-Japanese war"),
      ("of COVID-", "19 and", "", "of COVID-19 and"), ("an e-", "mail", "", "an e-mail"),
      ("state-of-the-", "art", "", "state-of-the-art"),
      ("both short-", "and long-term", "", "both short- and long-term"),
      ("it was INTER-", "NATIONAL", "", "it was INTERNATIONAL"),
      ("how-", "ever it", "", "however it"),
      ("a busi\u{AD}", "ness", "", "a business"),
      ("from 1939–", "1945 on", "", "from 1939–1945 on"),
      ("it fell—", "then rose", "", "fell—then"),
      ("and/", "or", "", "and/or"), ("手機使人", "分心", "", "手機使人分心"),
      ("the partner-", "ship of", "", "the partnership of"),
      ("a decision-", "making body", "they like making it", "a decision-making body"),
      ("under-", "standing", "they are standing under it", "understanding"),
    ])
  func hyphens(first: String, second: String, elsewhere: String, wanted: String) throws {
    var printed = PrintedFixture()
    printed.addPage([Line(60, 100, first), Line(60, 112, second), Line(60, 300, elsewhere)])
    let read = try printed.read()
    #expect(read.paragraphs[0].contains(wanted))
    let isJoined = read.notes.contains { $0.rule == "hyphens-joined" }
    #expect(isJoined == (first.hasSuffix("-") && !wanted.contains("-")))
  }

  @Test("All of a file can be wanted, and then the rule has no reading")
  func whole() throws {
    let read = try PrintedFixture().read { $0.readsWhole = true }
    #expect(read.paragraphs == ["as it is on the pages"])
    #expect(read.rule?.reading == nil)
    #expect(read.rule?.paragraphs == "blocks")
    #expect(try PrintedFixture().read { $0.paragraphs = "lines" }.paragraphs.count == 2)
  }

  @Test("Descriptions torn apart at random are read", arguments: 0..<40 as Range<UInt64>)
  func mutated(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var printed = PrintedFixture()
    for _ in 0..<random.below(4) {
      printed.addPage(
        (0..<random.below(30)).map { _ in
          Line(
            Double(random.below(400)), Double(random.below(780)), random.pick(Self.full),
            size: Double(4 + random.below(20)))
        })
    }
    var bytes = Array(printed.output.utf8)
    for _ in 0..<random.below(20) where !bytes.isEmpty {
      let place = random.below(bytes.count)
      switch random.below(3) {
      case 0: bytes[place] = UInt8(32 + random.below(90))
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + random.below(40)))
      default: bytes.insert(contentsOf: Array("99999999999".utf8), at: place)
      }
    }
    let torn = bytes
    var request = EditionImport()
    request.converting = { (_, _, _) throws(Diagnostic) in torn }
    let first = try request.editions(of: [.init(name: "a.pdf", bytes: [])])
    let again = try request.editions(of: [.init(name: "a.pdf", bytes: [])])
    #expect(first.editions[0].text.digest == again.editions[0].text.digest)
  }

  @Test("A page of ten thousand lines is no trouble", .timeLimit(.minutes(5)))
  func large() throws {
    var printed = PrintedFixture()
    printed.addPage((0..<10_000).map { Line(Double($0 % 7), Double($0) * 1.5, "a-") })
    #expect(try !printed.read().paragraphs.isEmpty)
  }
}
