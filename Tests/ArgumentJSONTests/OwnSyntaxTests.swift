import ArgumentModel
import TestSupport
import Testing

@testable import ArgumentJSON

/// What Argue itself takes for JSON, where there is no jansson, is what jansson takes.
struct OwnSyntaxTests {
  /// What a text is read as, or all that is said of it.
  static func verdict(_ bytes: [UInt8], _ syntax: JSONSyntax) -> Result<ArgumentMap, ReadFailure> {
    do throws(ReadFailure) {
      return .success(try MapReader(limits: ReadingLimits(), syntax: syntax).read(bytes).map)
    } catch {
      return .failure(error)
    }
  }

  /// The value that bytes are, or why they are none.
  private static func parsed(
    _ bytes: [UInt8], _ syntax: JSONSyntax
  ) -> Result<JSONValue, JSONSyntaxError> {
    do throws(JSONSyntaxError) {
      return .success(try syntax.parse(bytes[...]))
    } catch {
      return .failure(error)
    }
  }

  /// Compares both syntaxes on a text by itself, and where it is a map.
  static func compare(_ bytes: [UInt8]) {
    let text = String(decoding: bytes.prefix(200), as: UTF8.self)
    #expect(verdict(bytes, .own) == verdict(bytes, .jansson), "\(text)")
    switch (parsed(bytes, .own), parsed(bytes, .jansson)) {
    case (.success(let own), .success(let other)):
      #expect(own.hasSameBytes(as: other), "\(text)")
    case (.failure(let own), .failure(let other)):
      #expect(own.kind == other.kind, "\(text): \(own.text) and \(other.text)")
      guard own.kind != .invalidUTF8 else { return }
      #expect(own.text == other.text, "\(text)")
      #expect(own.position == other.position, "\(text): \(own.text)")
    case (let own, let other): Issue.record("\(text): \(own) and \(other)")
    }
  }

  @Test("Broken documents are refused in the same words", arguments: SyntaxErrorTests.broken)
  func broken(marked: String, message: String) {
    Self.compare(Array(MarkedText(marked).text.utf8))
  }

  @Test(
    "Single values are taken and refused alike",
    arguments: [
      "", " ", "1", "-1", "-", "01", "-01", "1.", "1.5", ".5", "1e", "1e5", "1e+", "1E-2", "-0",
      "-0.0", "1.0", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
      "-9223372036854775809", "1e308", "1e309", "-1e400", "tru", "true", "True", "nul", "null x",
      "[", "[1", "[1,", "[1,]", "[,", "[1 2]", "[]", "[[]]", "]", "{", "{\"a", "{\"a\"", "{\"a\":",
      "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{1:2}", "{\"a\" 1}", "{}", "}", "\"", "\"a", "\"\\",
      "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"",
      "\"\\ud83d\\ude00\"", "\"\\u0000\"", "{\"\\u0000\":1}", "\"\\b\\f\\n\\r\\t\\/\\\"\\\\\"",
      "\"\n\"", "\"\u{1}\"", "\"a long string that is not shown\" x", "\u{1}", "'a'", "é", "\"é\"",
      "{\"a\":1,\"\\u0061\":2}", "{\"é\":1,\"e\u{301}\":2}", "1 1", "[1}", "{\"a\":1]", "truefalse",
      "\u{FEFF}1", "\"\\u00e9\"", "/* */ 1", "NaN", "Infinity", "-Infinity", "+1", "0x1", "1_0",
    ])
  func values(text: String) { Self.compare(Array(text.utf8)) }

  @Test("Bytes that aren't UTF-8 are refused alike")
  func badUTF8() {
    let bad: [[UInt8]] = [
      [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE6, 0x89], [0xF8, 0x88],
      [0xF4, 0x90, 0x80, 0x80],
      [0xE0, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80], [0x80], [0],
    ]
    for bytes in bad {
      for (head, tail) in [
        ("\"", "\""), ("", ""), ("[1", "]"), ("tru", ""), ("[true", "]"), ("\"\\", "\""),
        ("1e", ""),
        ("{\"a\":1", "}"), ("\"\\u00", "\""),
      ] {
        Self.compare(Array(head.utf8) + bytes + Array(tail.utf8))
      }
    }
  }

  @Test("Nesting is refused alike at every depth around the limits")
  func nesting() {
    for depth in [1, 127, 128, 129, 2046, 2047, 2048, 2049] {
      for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
        for inner in ["1", ""] where !(inner.isEmpty && open != "[") {
          Self.compare(
            Array(
              (String(repeating: open, count: depth) + inner
                + String(repeating: close, count: depth)).utf8))
        }
      }
    }
  }

  @Test("Objects of many members are refused for two of one name")
  func manyMembers() {
    for count in [7, 8, 9, 10, 100] {
      let members = (0..<count).map { "\"m\($0)\":\($0)" }.joined(separator: ",")
      for last in ["m0", "m\(count - 1)", "other"] {
        Self.compare(Array("{\(members),\"\(last)\":1}".utf8))
      }
    }
  }

  @Test(
    "A document with any byte changed is read alike or refused alike",
    arguments: 0..<Thoroughness.rounds(4, full: 60))
  func mutated(seed: Int) {
    var random = RandomMaps(seed: UInt64(500 + seed))
    let bytes = MapWriter().bytes(random.map(size: 4))
    let telling: [UInt8] = Array(#"{}[]",:\0-.eE tnu/"#.utf8) + [0, 0x80, 0xC3, 0xE6, 0xFF, 0x0A]
    for _ in 0..<100 {
      var changed = bytes
      for _ in 0...random.random.below(2) {
        let place = random.random.below(changed.count)
        switch random.random.below(4) {
        case 0: changed[place] = random.random.pick(telling)
        case 1: changed.remove(at: place)
        case 2: changed.removeSubrange(place...)
        default: changed.insert(random.random.pick(telling), at: place)
        }
      }
      Self.compare(changed)
    }
  }
}
