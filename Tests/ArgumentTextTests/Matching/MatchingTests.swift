import ArgumentModel
import TestSupport
import Testing

@testable import ArgumentText

/// The parts of the search, each against the plainest way to do the same.
struct MatchingTests {
  /// Levenshtein's distances of a pattern to all beginnings of a text; with a free start to the best
  /// ends at each place.
  private static func distances(
    _ pattern: [Int32], _ text: [Int32], isStartFree: Bool
  ) -> [Int] {
    var column = Array(0...pattern.count)
    var last = [column[pattern.count]]
    for (index, symbol) in text.enumerated() {
      var next = [isStartFree ? 0 : index + 1]
      for row in 0..<pattern.count {
        next.append(
          min(
            next[row] + 1, column[row + 1] + 1, column[row] + (pattern[row] == symbol ? 0 : 1)))
      }
      column = next
      last.append(column[pattern.count])
    }
    return last
  }

  private static func symbols(_ count: Int, _ kinds: Int, _ random: inout SeededGenerator)
    -> [Int32]
  {
    (0..<count).map { _ in Int32(random.below(kinds)) }
  }

  @Test("Bit-parallel distances are those of the plain matrix", arguments: 0..<300 as Range<UInt64>)
  func distances(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let kinds = 1 + random.below(5)
    let pattern = Self.symbols(1 + random.below(200), kinds, &random)
    let text = Self.symbols(random.below(260), kinds, &random)
    let search = ApproximatePattern(pattern, symbolCount: kinds)
    #expect(
      search.leastErrors(inBeginningOf: text)
        == Self.distances(pattern, text, isStartFree: false).min())
    let free = Self.distances(pattern, text, isStartFree: true)
    let limit = pattern.count / 3
    let ends = search.ends(in: text, limit: limit, most: 10_000)
    for end in ends { #expect(free[end.end] == end.errors) }
    // Every place with few errors is found, or a better one near it.
    for place in 1..<max(1, free.count) where free[place] <= limit {
      #expect(
        ends.contains {
          abs($0.end - place) < max(1, pattern.count / 2) && $0.errors <= free[place]
        })
    }
  }

  @Test("An alignment has as many errors as the distance", arguments: 0..<300 as Range<UInt64>)
  func alignment(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let kinds = 1 + random.below(4)
    let pattern = Self.symbols(1 + random.below(150), kinds, &random)
    let text = Self.symbols(random.below(200), kinds, &random)
    let search = ApproximatePattern(pattern, symbolCount: kinds)
    for isFree in [false, true] {
      let aligned = search.alignment(with: text, isFree: isFree)
      let places = aligned.filter { $0 >= 0 }
      #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
      let unequal = aligned.indices.count { row in
        aligned[row] < 0 || text[Int(aligned[row])] != pattern[row]
      }
      let inserted: Int
      if isFree, let first = places.first, let last = places.last {
        inserted = Int(last - first) + 1 - places.count
      } else {
        inserted = isFree ? 0 : text.count - places.count
      }
      let distances = Self.distances(pattern, text, isStartFree: isFree)
      #expect(unequal + inserted == (isFree ? distances.min() : distances.last))
    }
  }

  @Test(
    "What a comparison of two texts says is the same is the same",
    arguments: 0..<200 as Range<UInt64>)
  func shift(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let kinds = 2 + random.below(30)
    let old = Self.symbols(random.below(600), kinds, &random)
    var new = old
    for _ in 0..<random.below(6) where !new.isEmpty {
      let start = random.below(new.count)
      switch random.below(3) {
      case 0: new.removeSubrange(start..<min(new.count, start + random.below(60)))
      case 1: new.insert(contentsOf: Self.symbols(random.below(60), kinds, &random), at: start)
      default:
        let end = min(new.count, start + random.below(90))
        let part = Array(new[start..<end])
        new.removeSubrange(start..<end)
        new.insert(contentsOf: part, at: random.below(new.count + 1))
      }
    }
    let shift = TextShift(from: old, to: new)
    var (oldEnd, newEnd) = (0, 0)
    for block in shift.blocks {
      #expect(block.old >= oldEnd && block.new >= newEnd && block.count > 0)
      (oldEnd, newEnd) = (block.old + block.count, block.new + block.count)
      #expect(old[block.old..<oldEnd] == new[block.new..<newEnd])
    }
    #expect(oldEnd <= old.count && newEnd <= new.count)
  }

  @Test("Equal texts are one stretch, and texts with nothing in common none")
  func shiftOfExtremes() {
    let text = (0..<5000).map { Int32($0 % 97) }
    #expect(
      TextShift(from: text, to: text).blocks == [.init(old: 0, new: 0, count: 5000)])
    #expect(TextShift(from: text, to: text.map { $0 + 1000 }).blocks.isEmpty)
    #expect(TextShift(from: [], to: text).blocks.isEmpty)
  }

  @Test("A string's places are those that a plain search finds", arguments: Texts.all)
  func bytes(text: String) {
    let edition = EditionText(text)
    let bytes = Array(text.utf8)
    var random = SeededGenerator(seed: UInt64(bytes.count))
    for _ in 0..<40 where !bytes.isEmpty {
      let start = random.below(bytes.count)
      let pattern = Array(bytes[start..<min(bytes.count, start + 1 + random.below(80))])
      let plain = (0...bytes.count - pattern.count).filter {
        bytes[$0..<$0 + pattern.count].elementsEqual(pattern)
      }
      #expect(edition.utf8Offsets(of: pattern.span, most: .max) == plain)
      #expect(edition.utf8Offsets(of: pattern.span, most: 1) == Array(plain.prefix(1)))
    }
  }

  @Test("Long strings are found where they overlap, at either end, and of any length")
  func longStrings() {
    let unit = "abcab,橋ab"
    let text = EditionText(String(repeating: unit, count: 60))
    let bytes = Array(text.text.utf8)
    for count in [15, 16, 17, 30, 255, 256, 257, 300, bytes.count - 11, bytes.count] {
      let pattern = Array(bytes.prefix(count))
      let plain = (0...bytes.count - count).filter {
        bytes[$0..<$0 + count].elementsEqual(pattern)
      }
      #expect(text.utf8Offsets(of: pattern.span, most: .max) == plain)
      #expect(plain.last.map { $0 + unit.utf8.count > bytes.count - count } == true)
      var changed = pattern
      changed[count / 2] = 0x78
      #expect(text.utf8Offsets(of: changed.span, most: .max).isEmpty)
    }
  }

  @Test("Folded scalars lead back to where they come from", arguments: Texts.all)
  func folding(text: String) {
    let folded = FoldedText(text)
    let count = text.unicodeScalars.count
    for index in folded.scalars.indices {
      let range = folded.range(of: index..<index + 1)
      #expect(range.start >= 0 && range.start < range.end && range.end <= count)
    }
    #expect(folded.starts == folded.starts.sorted())
  }

  @Test(
    "What says the same is folded to the same",
    arguments: [
      ("He said “no”, and left.", "he said \"no\",  and\nleft."), ("課堂，上「不行」。", "課堂,上\"不行\"."),
      ("e\u{301}tude", "étude"), ("ＡＢＣ１２", "abc12"), ("手機 不應\n帶進課堂", "手機不應帶進課堂"),
      ("soft\u{AD}ly — so", "softly - so"), ("Å", "å"), ("漢\u{F900}", "漢豈"), ("각", "각"),
    ])
  func folded(pair: (String, String)) {
    #expect(FoldedText(pair.0).scalars == FoldedText(pair.1).scalars)
  }
}
