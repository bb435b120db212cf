internal import ArgumentModel

/// What stands at which places of a source's texts.
struct MarkTable {
  /// What stands at a place.
  private struct Mark {
    let page: Int
    let ranges: [TextRange]
    let id: EntityID
  }

  /// One range of a mark.
  private struct Stretch {
    let range: TextRange
    let mark: Int
    /// The furthest end of this stretch and those before it.
    var furthest = 0
  }

  private var marks: [Mark] = []
  /// The stretches of each page by where they start; nil after a mark was added.
  private var stretches: [Int: [Stretch]]?

  /// Notes that something stands at a place.
  mutating func add(_ id: EntityID, at ranges: [TextRange], of page: Int) {
    marks.append(Mark(page: page, ranges: ranges, id: id))
    stretches = nil
  }

  /// What stands at a place: what has the most of the words that are meant, of equal ones the
  /// tightest, of those the first.
  /// - Returns: Its id; nil where nothing shares half of the words.
  mutating func best(at ranges: [TextRange], of page: Int) -> EntityID? {
    if stretches == nil { stretches = makeStretches() }
    var candidates: Set<Int> = []
    for range in ranges {
      forEachStretch(in: range, of: page) { candidates.insert($0) }
    }
    var best: (mark: Int, shared: Int, length: Int)?
    for number in candidates.sorted() {
      let shared = Self.shared(marks[number].ranges, ranges)
      let length = Self.length(marks[number].ranges)
      guard shared > 0 else { continue }
      if best.map({ (shared, -length) > ($0.shared, -$0.length) }) ?? true {
        best = (number, shared, length)
      }
    }
    guard let best, best.shared * 2 >= min(Self.length(ranges), best.length) else { return nil }
    return marks[best.mark].id
  }

  private func makeStretches() -> [Int: [Stretch]] {
    // Of marks at the same place the first is meant, so the others needn't be looked at.
    struct Place: Hashable {
      let page: Int
      let ranges: [TextRange]
    }
    var seen: Set<Place> = []
    var made: [Int: [Stretch]] = [:]
    for (number, mark) in marks.enumerated()
    where seen.insert(Place(page: mark.page, ranges: mark.ranges)).inserted {
      for range in mark.ranges {
        made[mark.page, default: []].append(Stretch(range: range, mark: number))
      }
    }
    return made.mapValues { stretches in
      var sorted = stretches.sorted {
        ($0.range.start, $0.range.end, $0.mark) < ($1.range.start, $1.range.end, $1.mark)
      }
      var furthest = Int.min
      for index in sorted.indices {
        furthest = max(furthest, sorted[index].range.end)
        sorted[index].furthest = furthest
      }
      return sorted
    }
  }

  /// Calls `body` with the marks that have a part of a range.
  private func forEachStretch(in range: TextRange, of page: Int, _ body: (Int) -> Void) {
    guard let sorted = stretches?[page] else { return }
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].range.start < range.end { low = middle + 1 } else { high = middle }
    }
    // Before the first stretch that starts behind the range, as far back as one reaches into it.
    var index = low - 1
    while index >= 0, sorted[index].furthest > range.start {
      if sorted[index].range.end > range.start { body(sorted[index].mark) }
      index -= 1
    }
  }

  private static func length(_ ranges: [TextRange]) -> Int {
    ranges.reduce(0) { $0 + $1.end - $1.start }
  }

  /// How many code points two places share.
  private static func shared(_ a: [TextRange], _ b: [TextRange]) -> Int {
    var count = 0
    for left in a {
      for right in b { count += max(0, min(left.end, right.end) - max(left.start, right.start)) }
    }
    return count
  }
}
