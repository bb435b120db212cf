import ArgumentModel
import ArgumentText
import TestSupport
import Testing

/// The conversions done in the plainest way: by looking at every scalar.
private struct NaiveOffsets {
  /// The offsets of each code point, and of the end.
  var utf16 = [0]
  var utf8 = [0]
  var positions: [SourcePosition] = []

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var line = 1
    var column = 1
    for (index, scalar) in scalars.enumerated() {
      positions.append(SourcePosition(line: line, column: column))
      utf16.append(utf16[index] + String(scalar).utf16.count)
      utf8.append(utf8[index] + String(scalar).utf8.count)
      let isReturnBeforeFeed =
        scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if scalar == "\n" || (scalar == "\r" && !isReturnBeforeFeed) {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    positions.append(SourcePosition(line: line, column: column))
  }
}

struct TextOffsetsTests {
  private static func check(_ text: String) throws {
    let naive = NaiveOffsets(text)
    let offsets = TextOffsets(EditionText(text))
    #expect(offsets.utf16Count == text.utf16.count)
    #expect(offsets.utf8Count == text.utf8.count)
    var backFromUTF16: [Int: Int] = [:]
    var backFromUTF8: [Int: Int] = [:]
    for codePoint in 0...offsets.text.count {
      let utf16 = try offsets.offset(ofCodePoint: codePoint, in: .utf16)
      let utf8 = try offsets.offset(ofCodePoint: codePoint, in: .utf8)
      #expect(utf16 == naive.utf16[codePoint])
      #expect(utf8 == naive.utf8[codePoint])
      #expect(try offsets.offset(ofCodePoint: codePoint, in: .codePoints) == codePoint)
      let position = try offsets.position(ofCodePoint: codePoint)
      #expect(position == naive.positions[codePoint])
      #expect(try offsets.codePoint(of: position) == codePoint)
      backFromUTF16[utf16] = codePoint
      backFromUTF8[utf8] = codePoint
    }
    // Every offset goes back to its code point, or is refused because it stands within one.
    for (unit, back) in [(OffsetUnit.utf16, backFromUTF16), (.utf8, backFromUTF8)] {
      for offset in 0...offsets.count(in: unit) {
        do {
          let codePoint = try offsets.codePoint(ofOffset: offset, in: unit)
          #expect(back[offset] == codePoint)
        } catch {
          #expect(error.rule == "offset-splits-code-point")
          #expect(back[offset] == nil)
        }
      }
    }
  }

  @Test("Offsets in all units agree with counting scalar by scalar", arguments: Texts.all)
  func samples(text: String) throws { try Self.check(text) }

  @Test("So they do in texts made at random, of joiners, marks, halves of lines and planes")
  func random() throws {
    let more = ["\u{20000}", "\r", "\n", "\r\n", "\u{FEFF}", "👩‍👩‍👧‍👦", "🇹🇼", "e\u{301}", "ש", "中"]
    for seed in 0..<150 {
      var random = SeededGenerator(seed: UInt64(seed))
      var text = Texts.random(&random)
      for _ in 0..<random.below(120) { text += random.pick(more) }
      try Self.check(text)
    }
  }

  @Test("Places outside the text are refused, in every unit and as line and column")
  func outside() {
    let offsets = TextOffsets(EditionText("中\r\n👍"))
    for unit in OffsetUnit.allCases {
      for offset in [-1, offsets.count(in: unit) + 1, Int.max, Int.min] {
        let error = #expect(throws: Diagnostic.self) {
          try offsets.codePoint(ofOffset: offset, in: unit)
        }
        #expect(error?.rule == "offset-outside-text")
      }
    }
    for codePoint in [-1, 5] {
      #expect(throws: Diagnostic.self) { try offsets.offset(ofCodePoint: codePoint, in: .utf16) }
      #expect(throws: Diagnostic.self) { try offsets.position(ofCodePoint: codePoint) }
    }
    for (line, column) in [(0, 1), (1, 0), (1, 4), (2, 3), (3, 1), (Int.max, Int.max)] {
      #expect(throws: Diagnostic.self) {
        try offsets.codePoint(of: SourcePosition(line: line, column: column))
      }
    }
    #expect(throws: Diagnostic.self) { try offsets.range(from: 2, to: 1, in: .utf16) }
  }

  @Test("A place within a character is a warning, one between two characters is none")
  func graphemes() {
    let offsets = TextOffsets(EditionText("a👩‍👩‍👧‍👦e\u{301}\r\n🇹🇼x"))
    let warned = offsets.warnings(at: Array((0...offsets.text.count).reversed())).map(\.message)
    #expect(warned.count == 6 + 1 + 1 + 1)
    #expect(warned.first == "code point 2 stands within a character")
  }
}
