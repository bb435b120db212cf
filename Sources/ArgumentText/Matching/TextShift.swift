/// Which stretches of an old text stand unchanged, in the same order, in a new one.
///
/// Stretches of 32, then 16, then 8 symbols that occur once in both texts are taken for the same; of
/// those whose order has changed the heaviest chain in order is kept (weighted longest increasing
/// subsequence). What is left between them is small and aligned by edit distance. So the time is
/// about n log n, whatever was changed. The idea of unique anchors is that of patience diffs
/// (B. Cohen) and of A. L. Delcher et al., “Alignment of whole genomes”, Nucleic Acids Research 27
/// (1999).
package struct TextShift: Sendable {
  /// A stretch that stands in both texts.
  package struct Block: Hashable, Sendable {
    /// Where it begins in the old text.
    package var old: Int
    /// Where it begins in the new text.
    package var new: Int
    /// How many symbols it has.
    package var count: Int
  }

  /// The stretches, ascending in both texts and with none beside another.
  package private(set) var blocks: [Block] = []

  /// Compares two texts, given as symbols of one numbering.
  package init(from old: [Int32], to new: [Int32]) {
    var gaps = [Gap(old: 0..<old.count, new: 0..<new.count, level: 0)]
    while var gap = gaps.popLast() {
      gap.trim(old, new, into: &blocks)
      if !gap.isEmpty { gaps += gap.split(old, new, into: &blocks) }
    }
    blocks.sort { $0.old < $1.old }
    joinNeighbours()
  }

  private mutating func joinNeighbours() {
    var joined: [Block] = []
    for block in blocks {
      if let last = joined.last, last.old + last.count == block.old,
        last.new + last.count == block.new
      {
        joined[joined.count - 1].count += block.count
      } else {
        joined.append(block)
      }
    }
    blocks = joined
  }

  /// Where a range of the old text is in the new one, and how many of its symbols are there.
  /// - Returns: Nil where none is.
  func image(of range: Range<Int>) -> (range: Range<Int>, kept: Int)? {
    var lower: Int?
    var upper = 0
    var kept = 0
    for block in blocks[firstBlock(endingAfter: range.lowerBound, { $0.old })...] {
      guard block.old < range.upperBound else { break }
      let start = max(block.old, range.lowerBound)
      let end = min(block.old + block.count, range.upperBound)
      guard start < end else { continue }
      if lower == nil { lower = start - block.old + block.new }
      upper = end - block.old + block.new
      kept += end - start
    }
    guard let lower else { return nil }
    return (lower..<upper, kept)
  }

  /// How many symbols of a range of the new text come, in stretches of a least length, from outside
  /// a range of the old one.
  func strangers(in range: Range<Int>, from own: Range<Int>, least: Int) -> Int {
    var count = 0
    for block in blocks[firstBlock(endingAfter: range.lowerBound, { $0.new })...] {
      guard block.new < range.upperBound else { break }
      guard block.count >= least else { continue }
      let start = max(block.new, range.lowerBound) - block.new + block.old
      let end = min(block.new + block.count, range.upperBound) - block.new + block.old
      guard start < end else { continue }
      let shared = min(end, own.upperBound) - max(start, own.lowerBound)
      count += end - start - max(0, shared)
    }
    return count
  }

  /// The first block that ends after a place of one of the texts.
  private func firstBlock(endingAfter place: Int, _ side: (Block) -> Int) -> Int {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if side(blocks[middle]) + blocks[middle].count <= place {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}

/// A stretch of both texts of which nothing is known yet.
private struct Gap {
  var old: Range<Int>
  var new: Range<Int>
  /// Which of ``stretches`` is tried next.
  var level: Int

  /// The lengths of stretches that are looked for.
  private static let stretches = [32, 16, 8]
  /// Up to so many cells a gap is aligned by edit distance.
  private static let mostCells = 1 << 24

  var isEmpty: Bool { old.isEmpty || new.isEmpty }

  /// Cuts off what both sides begin and end with.
  mutating func trim(_ oldText: [Int32], _ newText: [Int32], into blocks: inout [TextShift.Block]) {
    let most = min(old.count, new.count)
    var count = 0
    while count < most, oldText[old.lowerBound + count] == newText[new.lowerBound + count] {
      count += 1
    }
    if count > 0 {
      blocks.append(.init(old: old.lowerBound, new: new.lowerBound, count: count))
      old = old.lowerBound + count..<old.upperBound
      new = new.lowerBound + count..<new.upperBound
    }
    let rest = min(old.count, new.count)
    count = 0
    while count < rest, oldText[old.upperBound - 1 - count] == newText[new.upperBound - 1 - count] {
      count += 1
    }
    if count > 0 {
      old = old.lowerBound..<old.upperBound - count
      new = new.lowerBound..<new.upperBound - count
      blocks.append(.init(old: old.upperBound, new: new.upperBound, count: count))
    }
  }

  /// Finds what both sides share, and returns what is left to be looked at.
  func split(
    _ oldText: [Int32], _ newText: [Int32], into blocks: inout [TextShift.Block]
  ) -> [Gap] {
    for level in level..<Self.stretches.count {
      let shared = chain(uniqueStretches(Self.stretches[level], oldText, newText))
      guard !shared.isEmpty else { continue }
      blocks += shared
      var gaps: [Gap] = []
      var (oldStart, newStart) = (old.lowerBound, new.lowerBound)
      for block in shared {
        gaps.append(
          Gap(old: oldStart..<block.old, new: newStart..<block.new, level: level))
        (oldStart, newStart) = (block.old + block.count, block.new + block.count)
      }
      gaps.append(
        Gap(old: oldStart..<old.upperBound, new: newStart..<new.upperBound, level: level))
      return gaps
    }
    align(oldText, newText, into: &blocks)
    return []
  }

  /// The stretches of a length that occur once on both sides, each made as long as it goes,
  /// ascending in the old text.
  private func uniqueStretches(
    _ length: Int, _ oldText: [Int32], _ newText: [Int32]
  ) -> [TextShift.Block] {
    guard old.count >= length, new.count >= length else { return [] }
    let oldHashes = RollingHashes(oldText[old], length: length).hashes
    let newHashes = RollingHashes(newText[new], length: length).hashes
    var stretches = StretchTable(newHashes)
    stretches.count(oldHashes)
    var found: [TextShift.Block] = []
    var index = 0
    while index < oldHashes.count {
      let hash = oldHashes[index]
      guard let place = stretches.placeOfUnique(hash) else {
        index += 1
        continue
      }
      var block = TextShift.Block(
        old: old.lowerBound + index, new: new.lowerBound + place, count: 0)
      while block.old + block.count < old.upperBound, block.new + block.count < new.upperBound,
        oldText[block.old + block.count] == newText[block.new + block.count]
      {
        block.count += 1
      }
      // Equal hashes of other stretches are possible, if hardly.
      if block.count >= length { found.append(block) }
      index += max(1, block.count)
    }
    return found
  }

  /// The heaviest chain of stretches that ascends in both texts and in which none overlaps another.
  private func chain(_ stretches: [TextShift.Block]) -> [TextShift.Block] {
    guard stretches.count > 1 else { return stretches }
    let byEnd = stretches.indices.sorted {
      stretches[$0].new + stretches[$0].count < stretches[$1].new + stretches[$1].count
    }
    var rank = [Int](repeating: 0, count: stretches.count)
    for (place, index) in byEnd.enumerated() { rank[index] = place }
    let ends = byEnd.map { stretches[$0].new + stretches[$0].count }
    // A Fenwick tree of the heaviest chain that ends at each rank or before it.
    var tree = [Int](repeating: -1, count: stretches.count + 1)
    var weight = [Int](repeating: 0, count: stretches.count)
    var previous = [Int](repeating: -1, count: stretches.count)
    var best = 0
    for index in stretches.indices {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if ends[middle] <= stretches[index].new { low = middle + 1 } else { high = middle }
      }
      var node = low
      while node > 0 {
        let other = tree[node]
        if other >= 0, previous[index] < 0 || weight[other] > weight[previous[index]] {
          previous[index] = other
        }
        node &= node - 1
      }
      weight[index] = stretches[index].count + (previous[index] < 0 ? 0 : weight[previous[index]])
      node = rank[index] + 1
      while node < tree.count {
        if tree[node] < 0 || weight[tree[node]] < weight[index] { tree[node] = index }
        node += node & -node
      }
      if weight[index] > weight[best] { best = index }
    }
    var chain: [TextShift.Block] = []
    var next = best
    while next >= 0 {
      chain.append(stretches[next])
      next = previous[next]
    }
    return chain.reversed()
  }

  /// Aligns both sides by edit distance, if they aren't too large for it.
  private func align(
    _ oldText: [Int32], _ newText: [Int32], into blocks: inout [TextShift.Block]
  ) {
    guard Int64(old.count) * Int64(new.count) <= Int64(Self.mostCells),
      old.count < Self.mostCells, new.count < Self.mostCells
    else { return }
    var numbers: [Int32: Int32] = [:]
    let symbols = newText[new].map { symbol in
      let number = numbers[symbol] ?? Int32(numbers.count)
      numbers[symbol] = number
      return number
    }
    let pattern = ApproximatePattern(
      oldText[old].map { numbers[$0] ?? -1 }, symbolCount: numbers.count)
    for (row, index) in pattern.alignment(with: symbols, isFree: false).enumerated()
    where index >= 0 && oldText[old.lowerBound + row] == newText[new.lowerBound + Int(index)] {
      blocks.append(
        .init(old: old.lowerBound + row, new: new.lowerBound + Int(index), count: 1))
    }
  }
}

/// The hashes of all stretches of a length, after Karp and Rabin (1987), modulo 2^64, with the
/// symbols mixed first.
struct RollingHashes {
  private(set) var hashes: [UInt64] = []

  /// Hashes the stretches of a text, from the first on.
  init(_ text: ArraySlice<Int32>, length: Int) {
    guard text.count >= length else { return }
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    var highest: UInt64 = 1
    for _ in 1..<length { highest &*= base }
    hashes.reserveCapacity(text.count - length + 1)
    var hash: UInt64 = 0
    var first = text.startIndex
    for index in text.indices {
      if index - first == length {
        hash &-= Self.mixed(text[first]) &* highest
        first += 1
      }
      hash = hash &* base &+ Self.mixed(text[index])
      if index - first == length - 1 { hashes.append(hash) }
    }
  }

  private static func mixed(_ symbol: Int32) -> UInt64 {
    var value = UInt64(bitPattern: Int64(symbol)) &+ 0x9E37_79B9_7F4A_7C15
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
