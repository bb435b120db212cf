import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

struct SyntaxErrorTests {
  /// Broken documents, what is said of them, and where.
  static let broken: [(String, String)] = [
    (#"{"format": "argue/1",▲}"#, "not JSON"),
    (#"{"format": "argue/1" ▲"id": "a"}"#, "not JSON"),
    (#"{"format": "argue/1", "statements": [{"id": "自由意志" ▲x}]}"#, "not JSON"),
    ("{\"format\": \"argue/1\",\r\n \"statements\": [\r\n\t{\"id\": \"😀\",▲ }]}", "not JSON"),
    (#"{"format": "argue/1", "statements": [{"id": "a"}▲"#, "ends in the middle"),
    (#"{"format": "argue/1", "id": "a▲"#, "ends in the middle"),
    (#"{"format": "argue/1", "id": "a", ▲"id": "b"}"#, "two members"),
    (#"{"format": "argue/1", "statements": [{"id": "a", ▲"id": "b"}]}"#, "two members"),
    (#"{"format": "argue/1", "id": ▲"a\u0000b"}"#, "U+0000"),
    (#"{"format": "argue/1", "id": ▲"\ud800"}"#, "escape"),
    (#"{"format": "argue/1", "statements": [{"id": ▲"\udc00x"}]}"#, "escape"),
    (#"{"format": "argue/1", "x": ▲9223372036854775808}"#, "too large"),
    (#"{"format": "argue/1", "x": ▲1e400}"#, "too large"),
    (#"{"format": "argue/1", "x": ▲0.12345678901234567890}"#, "held exactly"),
    (#"{"format": "argue/1", "x": [1, ▲1e-400]}"#, "held exactly"),
    (#"{"format": "argue/1"} ▲x"#, "after the end"),
    (#"▲[1, 2]"#, "object"),
    (#"▲"text""#, "object"),
    ("▲", "empty"),
    ("   ▲", "empty"),
    ("{\"format\": \"argue/1\", \"id\": ▲\"a\u{1}\"}", "not JSON"),
    (#"{"format": "argue/1", "x": ▲NaN}"#, "not JSON"),
    (#"{"format": "argue/1", ▲// comment"# + "\n}", "not JSON"),
  ]

  @Test("A syntax error names its place and says what is wrong", arguments: broken)
  func place(marked: String, message: String) {
    let marked = MarkedText(marked)
    let failure = #expect(throws: ReadFailure.self) {
      try MapReader().read(Array(marked.text.utf8))
    }
    guard let finding = failure?.diagnostics.first else { return }
    #expect(finding.rule == "syntax")
    #expect(finding.message.contains(message), "\(finding.message)")
    // jansson notices an error at the next token, so the column may be a few behind the mark.
    #expect(finding.position?.line == marked.line)
    let column = finding.position?.column ?? 0
    #expect(abs(column - marked.column) <= 8, "column \(column), wanted \(marked.column)")
  }

  @Test("Nesting beyond the limit is an error, and no stack overflows")
  func nesting() {
    for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
      for depth in [129, 5_000, 2_000_000] {
        let text =
          #"{"format":"argue/1","x":"# + String(repeating: open, count: depth) + "1"
          + String(repeating: close, count: depth) + "}"
        let failure = #expect(throws: ReadFailure.self) { try MapReader().read(Array(text.utf8)) }
        #expect(failure?.diagnostics.first?.message.contains("nested") == true)
      }
    }
    let open = #"{"format":"argue/1","x":"# + String(repeating: "[", count: 3_000_000)
    #expect(throws: ReadFailure.self) { try MapReader().read(Array(open.utf8)) }
  }

  @Test("Bytes that aren't UTF-8 are found at their place")
  func badUTF8() throws {
    let head = Array(#"{"format":"argue/1","id":"ab"#.utf8)
    for bad: [UInt8] in [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE6, 0x89], [0xF8, 0x88]] {
      let failure = #expect(throws: ReadFailure.self) {
        try MapReader().read(head + bad + Array(#""}"#.utf8))
      }
      let finding = try #require(failure?.diagnostics.first)
      #expect(finding.message.contains("UTF-8"), "\(finding.message)")
      #expect(finding.position == SourcePosition(line: 1, column: head.count + 1))
    }
    let mark = #expect(throws: ReadFailure.self) {
      try MapReader().read([0xEF, 0xBB, 0xBF] + head + Array(#""}"#.utf8))
    }
    #expect(mark?.diagnostics.first?.message.contains("byte order mark") == true)
    let wide = #expect(throws: ReadFailure.self) { try MapReader().read([0xFF, 0xFE, 0x7B, 0x00]) }
    #expect(wide?.diagnostics.first?.message.contains("UTF-16") == true)
  }

  @Test("A document cut off anywhere is an error, never a crash")
  func truncated() throws {
    var random = RandomMaps(seed: 7)
    let bytes = MapWriter().bytes(random.map(size: 6))
    // A step that shares no factor with the indents comes by every kind of place.
    let step = Thoroughness.rounds(11, full: 1)
    for end in stride(from: 0, to: bytes.count - 2, by: step) {
      #expect(throws: ReadFailure.self) { try MapReader().read(Array(bytes[..<end])) }
    }
  }

  @Test("A document with any byte changed is read or refused, never a crash", arguments: 0..<20)
  func mutated(seed: Int) {
    var random = RandomMaps(seed: UInt64(seed))
    let bytes = MapWriter().bytes(random.map(size: 5))
    let telling: [UInt8] = Array(#"{}[]",:\0-.eE tn"#.utf8) + [0, 0x80, 0xFF, 0x0A]
    for _ in 0..<Thoroughness.rounds(30, full: 300) {
      var changed = bytes
      for _ in 0...random.random.below(3) {
        let place = random.random.below(changed.count)
        switch random.random.below(3) {
        case 0: changed[place] = random.random.pick(telling)
        case 1: changed.remove(at: place)
        default: changed.insert(random.random.pick(telling), at: place)
        }
      }
      do throws(ReadFailure) {
        let map = try MapReader().read(changed).map
        // What is read is written and read again as the same.
        let written = MapWriter().bytes(map)
        #expect((try? MapReader().read(written).map) == map)
      } catch {
        #expect(!error.diagnostics.isEmpty)
        #expect(error.diagnostics.allSatisfy { $0.position != nil })
      }
    }
  }
}
