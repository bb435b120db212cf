import ArgumentMarkup
import ArgumentModel
import TestSupport
import Testing

@Suite(.needs(.markup)) struct XMLReaderTests {
  private static func events(
    _ text: String, limits: XMLLimits = XMLLimits()
  ) throws(Diagnostic) -> [XMLEvent] {
    var events: [XMLEvent] = []
    try XMLReader(limits: limits).read(Array(text.utf8)) { events.append($0) }
    return events
  }

  @Test("Elements, attributes and texts come in their order, with entities resolved")
  func events() throws {
    let events = try Self.events("<a x='1&amp;2'>中<![CDATA[<b>]]>&#x1F44D;<b/> e\u{301}</a>")
    #expect(events.count == 6)
    guard case .start(let first) = events[0] else { throw CancellationError() }
    #expect(first.name == "a" && first["x"] == "1&2" && first["y"] == nil)
    #expect(first.position == SourcePosition(line: 1, column: 1))
    #expect(events[1] == .text("中<b>👍"))
    #expect(events[3] == .end(name: "b"))
    #expect(events[4] == .text(" e\u{301}"))
  }

  @Test(
    "What isn't XML is refused with line and column",
    arguments: [
      ("", 1, 1), ("<a>\n<b>\n</a>", 3, 3), ("<a>\n &x;</a>", 2, 2), ("<a/><b/>", 1, 5),
      ("<a>\u{1}</a>", 1, 4),
    ])
  func errors(text: String, line: Int, column: Int) {
    let error = #expect(throws: Diagnostic.self) { try Self.events(text) }
    #expect(error?.rule == "xml-syntax")
    #expect(error?.position == SourcePosition(line: line, column: column))
  }

  @Test("Entities of a document's own are refused, and what it names outside is never loaded")
  func entities() throws {
    for declaration in [
      "<!ENTITY a 'x'><!ENTITY b '&a;&a;'>", "<!ENTITY a SYSTEM 'file:///etc/passwd'>",
      "<!ENTITY % a SYSTEM 'file:///etc/passwd'>",
    ] {
      let error = #expect(throws: Diagnostic.self) {
        try Self.events("<!DOCTYPE d [\(declaration)]><d>&a;</d>")
      }
      #expect(error?.rule == "xml-syntax")
      #expect(error?.message.contains("entity") == true)
    }
    #expect(try Self.events("<!DOCTYPE d SYSTEM 'nowhere.dtd'><d/>").count == 2)
  }

  @Test("Elements may stand 256 deep, and no deeper; a limit of bytes holds too")
  func limits() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(try Self.events(nested(256)).count == 512)
    for depth in [257, 200_000] {
      let error = #expect(throws: Diagnostic.self) { try Self.events(nested(depth)) }
      #expect(error?.rule == "too-large")
    }
    var limits = XMLLimits()
    limits.bytes = 3
    #expect(throws: Diagnostic.self) { try Self.events("<a/>", limits: limits) }
  }

  @Test("Texts across the pieces that a long document is read in are whole")
  func long() throws {
    let words = String(repeating: "手機👍e\u{301} ", count: 40_000)
    #expect(try Self.events("<a>\(words)</a>")[1] == .text(words))
  }

  @Test("Texts that are escaped come back as they were, but for what XML can't hold")
  func escaping() throws {
    let text = "a<b>&\"'\t\r\n中👍 e\u{301} שלום ]]>"
    let escaped = XMLText.escaped(text)
    let events = try Self.events("<a x=\"\(escaped)\">\(escaped)</a>")
    guard case .start(let element) = events[0] else { throw CancellationError() }
    #expect(element["x"] == text)
    #expect(events[1] == .text(text))
    #expect(XMLText.escaped("\u{0}\u{B}") == "\u{FFFD}\u{FFFD}")
  }

  @Test("Mutated documents are read, or refused with a reason")
  func mutations() throws {
    let document = Array("<?xml version='1.0'?><a x='1'><b>中&amp;</b><![CDATA[x]]><c/></a>".utf8)
    var random = SeededGenerator(seed: 7)
    var refused = 0
    for _ in 0..<2_000 {
      var bytes = document
      bytes[random.below(bytes.count)] = UInt8(random.below(256))
      if random.oneIn(2) { bytes.removeLast(random.below(bytes.count)) }
      do throws(Diagnostic) {
        try XMLReader().read(bytes) { _ in }
      } catch {
        refused += 1
        #expect(error.rule == "xml-syntax")
      }
    }
    #expect(refused > 500 && refused < 2_000)
  }
}
