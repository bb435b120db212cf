import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

/// Places in texts of any lines.
struct TextIndexTests {
  @Test("Excerpts are what cutting the line by code points gives, also in lines of many blocks")
  func excerpts() throws {
    var random = SeededGenerator(seed: 121)
    for _ in 0..<60 {
      var text = ""
      for _ in 0..<random.below(4_000) {
        let pieces = ["a", "手", "👩‍👧", "e\u{301}", "\t", "𠀋", "ש"]
        text += random.oneIn(900) ? (random.oneIn(2) ? "\n" : "\r\n") : random.pick(pieces)
      }
      let index = TextIndex(Array(text.utf8))
      var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        .map(Array.init)
      for number in lines.indices where lines[number].last == "\r" { lines[number].removeLast() }
      for _ in 0..<40 {
        let number = random.below(lines.count)
        let line = lines[number]
        let column = random.below(line.count + 3)
        let place = min(max(column - 1, 0), line.count)
        let start = max(0, min(place - 10, line.count - 20))
        let end = min(line.count, start + 20)
        let found = try #require(
          index.excerpt(SourcePosition(line: number + 1, column: column), length: 20))
        func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
          String(String.UnicodeScalarView(scalars))
        }
        #expect(found.before == string(line[start..<place]))
        #expect(found.after == string(line[place..<end]))
        #expect(found.isCutBefore == (start > 0) && found.isCutAfter == (end < line.count))
      }
      #expect(index.excerpt(SourcePosition(line: lines.count + 1, column: 1), length: 20) == nil)
    }
    #expect(TextIndex([]).excerpt(SourcePosition(line: 1, column: 1), length: 20)?.after == "")
  }

  @Test("Positions are found in one pass, also in one long line")
  func positions() {
    let text = String(repeating: "手a", count: 20_000) + "\r\n" + String(repeating: "é", count: 9)
    let bytes = Array(text.utf8)
    let offsets = Array(stride(from: 0, to: bytes.count, by: 3)).reversed() + [bytes.count, 0]
    let found = TextPositions.positions(ofBytes: offsets, in: bytes)
    for (offset, position) in zip(offsets, found).shuffled().prefix(50) {
      let before = bytes[..<offset]
      let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      #expect(position.line == before.count { $0 == 0x0A } + 1)
      #expect(position.column == before[start...].count { $0 & 0xC0 != 0x80 } + 1)
    }
  }
}
