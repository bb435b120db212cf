/// A pattern that is compared with a text by bit-parallel edit distance (Levenshtein's, each
/// insertion, deletion and substitution one error).
///
/// The algorithm is that of G. Myers, “A fast bit-vector algorithm for approximate string matching
/// based on dynamic programming”, J. ACM 46 (1999), section 4, with the blocks of 64 rows and the
/// form of H. Hyyrö, “A bit-vector algorithm for computing Levenshtein and Damerau edit distances”,
/// Nordic J. of Computing 10 (2003): one word of 64 rows of the matrix takes some fifteen
/// instructions.
struct ApproximatePattern {
  /// The number of the pattern's symbols; at least 1.
  let count: Int
  let blocks: Int
  /// For each symbol of the text and each block which rows have it.
  let matches: [UInt64]
  /// The row of the last symbol in the last block.
  private let lastBit: UInt64

  /// Makes a pattern.
  /// - Parameters:
  ///   - symbols: The numbers of its scalars in the text, -1 for one that the text hasn't; not empty.
  ///   - symbolCount: How many kinds of scalars the text has.
  init(_ symbols: [Int32], symbolCount: Int) {
    count = symbols.count
    blocks = (symbols.count + 63) / 64
    var matches = [UInt64](repeating: 0, count: symbolCount * blocks)
    for (row, symbol) in symbols.enumerated() where symbol >= 0 {
      matches[Int(symbol) * blocks + row / 64] |= 1 << UInt64(row % 64)
    }
    self.matches = matches
    lastBit = 1 << UInt64((symbols.count - 1) % 64)
  }

  /// Computes the next column, and returns by how much the last row's distance changes.
  /// - Parameters:
  ///   - more: Which rows are one more than the row above, of one column or several.
  ///   - less: Which are one less.
  ///   - column: Where the column's rows begin in both.
  ///   - symbol: The text's symbol.
  ///   - matches: The pattern's ``matches``.
  ///   - isStartFree: Whether a match may begin anywhere in the text.
  @inline(__always)
  func advance(
    _ more: inout MutableSpan<UInt64>, _ less: inout MutableSpan<UInt64>, at column: Int = 0,
    _ symbol: Int32, _ matches: Span<UInt64>, isStartFree: Bool
  ) -> Int {
    let first = Int(symbol) * blocks
    precondition(
      column >= 0 && column + blocks <= more.count && column + blocks <= less.count
        && first >= 0 && first + blocks <= matches.count)
    var carriedMore: UInt64 = isStartFree ? 0 : 1
    var carriedLess: UInt64 = 0
    var change = 0
    for block in 0..<blocks {
      // The bounds were looked at once for all blocks.
      let positive = unsafe more[unchecked: column + block]
      let negative = unsafe less[unchecked: column + block]
      let rows = unsafe matches[unchecked: first + block]
      let equal = rows | carriedLess
      let vertical = rows | negative
      let horizontal = (((equal & positive) &+ positive) ^ positive) | equal
      var up = negative | ~(horizontal | positive)
      var down = positive & horizontal
      let high: UInt64 = block == blocks - 1 ? lastBit : 1 << 63
      let outMore: UInt64 = up & high != 0 ? 1 : 0
      let outLess: UInt64 = down & high != 0 ? 1 : 0
      up = up << 1 | carriedMore
      down = down << 1 | carriedLess
      unsafe more[unchecked: column + block] = down | ~(vertical | up)
      unsafe less[unchecked: column + block] = up & vertical
      carriedMore = outMore
      carriedLess = outLess
      change = Int(outMore) - Int(outLess)
    }
    return change
  }

  /// Computes the next column of one block, and returns what is carried into the block below: whether
  /// its last row's distance is one more, and whether it is one less.
  @inline(__always)
  private func advance(
    _ positive: inout UInt64, _ negative: inout UInt64, _ rows: UInt64,
    carried: (more: UInt64, less: UInt64), last shift: UInt64
  ) -> (more: UInt64, less: UInt64) {
    let equal = rows | carried.less
    let vertical = rows | negative
    let horizontal = (((equal & positive) &+ positive) ^ positive) | equal
    var up = negative | ~(horizontal | positive)
    var down = positive & horizontal
    let out = (more: up &>> shift & 1, less: down &>> shift & 1)
    up = up << 1 | carried.more
    down = down << 1 | carried.less
    positive = down | ~(vertical | up)
    negative = up & vertical
    return out
  }

  /// The vertical differences before any symbol of the text: each row is one more than the one above.
  private var firstColumn: (more: [UInt64], less: [UInt64]) {
    ([UInt64](repeating: .max, count: blocks), [UInt64](repeating: 0, count: blocks))
  }

  /// Where a match ends, and how many errors it has.
  struct End {
    /// The index after its last symbol.
    var end: Int
    var errors: Int
  }

  /// Finds where in a text the pattern ends with few errors: of ends that are near each other the
  /// best, and of equal ones the last.
  /// - Parameters:
  ///   - limit: The most errors; less than ``count``.
  ///   - most: How many are returned at most.
  func ends(in text: [Int32], limit: Int, most: Int) -> [End] {
    var found: [End] = []
    var (moreRows, lessRows) = firstColumn
    let reach = max(1, count / 2)
    // Where the ends began of which the last found is the best.
    var groupStart = 0
    let (text, matches) = (text.span, matches.span)
    var more = moreRows.mutableSpan
    var less = lessRows.mutableSpan
    var errors = count
    // One word or two, as most patterns have, stay in registers.
    var (positive, negative) = (UInt64.max, UInt64(0))
    var (lowPositive, lowNegative) = (UInt64.max, UInt64(0))
    let shift = UInt64((count - 1) % 64)
    for index in text.indices {
      let symbol = text[index]
      if blocks == 1 {
        let out = advance(
          &positive, &negative, matches[Int(symbol)], carried: (0, 0), last: shift)
        errors += Int(out.more) - Int(out.less)
      } else if blocks == 2 {
        let row = Int(symbol) * 2
        let carried = advance(&positive, &negative, matches[row], carried: (0, 0), last: 63)
        let out = advance(
          &lowPositive, &lowNegative, matches[row + 1], carried: carried, last: shift)
        errors += Int(out.more) - Int(out.less)
      } else {
        errors += advance(&more, &less, symbol, matches, isStartFree: true)
      }
      guard errors <= limit else { continue }
      if let last = found.last, index + 1 - groupStart < reach {
        if errors <= last.errors {
          found[found.count - 1] = End(end: index + 1, errors: errors)
        }
      } else if found.count < most {
        found.append(End(end: index + 1, errors: errors))
        groupStart = index + 1
      }
    }
    return found
  }

  /// The fewest errors between the whole pattern and any beginning of a text.
  func leastErrors(inBeginningOf text: some Sequence<Int32>) -> Int {
    var (moreRows, lessRows) = firstColumn
    var errors = count
    var least = count
    let matches = matches.span
    var more = moreRows.mutableSpan
    var less = lessRows.mutableSpan
    for symbol in text {
      errors += advance(&more, &less, symbol, matches, isStartFree: false)
      least = min(least, errors)
    }
    return least
  }
}
