public import ArgumentModel

/// A text indexed by lines and code points, for showing many places of it in their surroundings
/// without reading it once for each.
public struct TextIndex: Sendable {
  /// What stands around a place in its line.
  public struct Excerpt: Hashable, Sendable {
    /// What stands before the place, up to half of the length asked for.
    public var before: String
    /// What stands from the place on.
    public var after: String
    /// Whether the line goes on to the left.
    public var isCutBefore: Bool
    /// Whether the line goes on to the right.
    public var isCutAfter: Bool
  }

  private let bytes: [UInt8]
  /// Where each line begins, in bytes.
  private let lineStarts: [Int]
  /// How many code points come before each block of bytes.
  private let counts: [Int]

  /// How many bytes a block has.
  private static let block = 1024

  /// Indexes a text in UTF-8, in time linear in its bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var lineStarts = [0]
    var counts: [Int] = []
    var count = 0
    for (place, byte) in bytes.enumerated() {
      if place % Self.block == 0 { counts.append(count) }
      if byte == 0x0A { lineStarts.append(place + 1) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    self.lineStarts = lineStarts
    self.counts = counts
  }

  /// What stands around a position, or nil if the text has no such line.
  /// - Parameters:
  ///   - position: A line and column, both from 1.
  ///   - length: How many code points are taken at most.
  public func excerpt(_ position: SourcePosition, length: Int) -> Excerpt? {
    guard position.line >= 1, position.line <= lineStarts.count else { return nil }
    let start = lineStarts[position.line - 1]
    var end = position.line < lineStarts.count ? lineStarts[position.line] - 1 : bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    let first = codePoints(before: start)
    let last = codePoints(before: end)
    let place = min(max(first + position.column - 1, first), last)
    let from = max(first, min(place - length / 2, last - length))
    let to = min(last, from + length)
    func text(_ range: Range<Int>) -> String {
      String(
        decoding: bytes[byte(ofCodePoint: range.lowerBound)..<byte(ofCodePoint: range.upperBound)],
        as: UTF8.self)
    }
    return Excerpt(
      before: text(from..<place), after: text(place..<to), isCutBefore: from > first,
      isCutAfter: to < last)
  }

  private func codePoints(before offset: Int) -> Int {
    let block = offset / Self.block
    guard block < counts.count else {
      return counts.isEmpty ? 0 : count(from: counts.count - 1, to: offset)
    }
    return count(from: block, to: offset)
  }

  private func count(from block: Int, to offset: Int) -> Int {
    bytes[block * Self.block..<offset].reduce(counts[block]) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }

  /// Where a code point begins, or the end of the text.
  private func byte(ofCodePoint number: Int) -> Int {
    guard !counts.isEmpty else { return 0 }
    // The last block before which there are no more code points than wanted.
    var low = 0
    var high = counts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if counts[middle] <= number { low = middle } else { high = middle }
    }
    var count = counts[low]
    var place = low * Self.block
    while place < bytes.count {
      if bytes[place] & 0xC0 != 0x80 {
        if count == number { return place }
        count += 1
      }
      place += 1
    }
    return bytes.count
  }
}
