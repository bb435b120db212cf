import ArgumentModel
import ArgumentText
import Testing

/// The code in the documentation, as it stands there: `DocumentedCodeTests` holds both together.
struct DocumentationExamples {
  @Test("Getting started finds an anchor again")
  func gettingStarted() throws {
    let text = EditionText("Phones distract. They ring in class.")
    let sentences = Segmenter.segments(of: text, at: .sentence)
    let anchor = try AnchorMaker.anchor(
      source: "letter", edition: "en", ranges: [sentences[0]], text: text, sealed: true)

    let changed = EditionText("A word first. Phones distract. They ring in class.")
    var reanchorer = Reanchorer(changed, old: text)
    let finding = reanchorer.find(anchor)
    #expect(sentences == [TextRange(0, 16), TextRange(17, 36)])
    #expect(finding.status == .moved && finding.ranges == [TextRange(14, 30)])
  }

  @Test("A text is addressed by code points")
  func text() {
    let text = EditionText("Phones distract. 手機使人分心。")
    let words = text.text(at: TextRange(17, 19))
    #expect(words == "手機")
  }

  @Test("An edition is made of a file")
  func edition() throws {
    var rule = EditionRule()
    rule.format = "text"
    let file = Array("One.\r\n\r\nTwo.\r\n".utf8)
    let text = try EditionMaker.text(from: file, rule: rule)
    let record = EditionMaker.edition(language: "en", text: text, rule: rule)
    #expect(text.text == "One.\nTwo." && record.length == 9)
  }

  @Test("Sentences are found")
  func segments() {
    let text = EditionText("Dr. Lee came. 「為什麼？」他問。")
    let sentences = Segmenter.segments(of: text, at: .sentence)
    let words = sentences.compactMap { text.text(at: $0) }
    #expect(words == ["Dr. Lee came.", "「為什麼？」他問。"])
  }

  @Test("An anchor is made")
  func anchor() throws {
    let text = EditionText("Phones distract. They ring.")
    let anchor = try AnchorMaker.anchor(
      source: "letter", edition: "en", ranges: [TextRange(0, 16)], text: text, sealed: false)
    #expect(anchor.quote?.exact == "Phones distract.")
  }

  @Test("Anchors are held against a text")
  func resolving() {
    let key = EditionKey(source: "letter", edition: "en")
    let resolver = AnchorResolver(texts: [key: EditionText("Phones distract.")])
    let resolution = resolver.resolve(ArgumentMap())
    #expect(resolution.failed == 0)
  }

  @Test("A sealed anchor is found again")
  func reanchoring() {
    var anchor = Anchor()
    anchor.ranges = [TextRange(0, 16)]
    anchor.digest = .of("Phones distract.")

    var reanchorer = Reanchorer(EditionText("They ring. Phones distract."))
    let finding = reanchorer.find(anchor)
    switch finding.status {
    case .exact, .moved, .fuzzy: print(finding.ranges)
    case .ambiguous, .orphan: print(finding.reason?.rawValue ?? "")
    }
    #expect(finding.status == .moved && finding.ranges == [TextRange(11, 27)])
  }

  @Test("A misspelt quote is found")
  func quote() throws {
    var finder = QuoteFinder(EditionText("Phones distract. They ring."))
    let place = try finder.find(WantedQuote(exact: "phones distrakt"))
    #expect(place.range.start == 0 && !place.isVerbatim)
  }
}
