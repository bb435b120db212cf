extension ApproximatePattern {
  /// Aligns the pattern with a text, and returns for each of the pattern's symbols which symbol of
  /// the text stands for it, or -1 where none does.
  ///
  /// The columns' differences are kept, and the way is read backwards from them (Hyyrö 2003), so
  /// memory is one bit and a half for each cell of the matrix. Symbols that stand for each other may
  /// differ.
  /// - Parameters:
  ///   - text: The text's symbols.
  ///   - isFree: Whether the pattern may begin and end anywhere in the text; otherwise the whole
  ///     text is aligned.
  ///   - endsWithText: Whether a pattern that may begin anywhere ends where the text does.
  func alignment(with text: [Int32], isFree: Bool, endsWithText: Bool = false) -> [Int32] {
    var aligned = [Int32](repeating: -1, count: count)
    guard !text.isEmpty else { return aligned }
    var more = [UInt64](repeating: .max, count: (text.count + 1) * blocks)
    var less = [UInt64](repeating: 0, count: (text.count + 1) * blocks)
    var errors = count
    var best = (errors: count, end: 0)
    advance(through: text, &more, &less, isFree) { column, change in
      errors += change
      if errors < best.errors { best = (errors, column) }
    }
    var row = count
    var column = isFree && !endsWithText ? best.end : text.count
    while row > 0, column > 0 {
      let word = (row - 1) / 64
      let bit: UInt64 = 1 << UInt64((row - 1) % 64)
      if more[column * blocks + word] & bit != 0 {
        row -= 1  // The text has nothing for this symbol.
      } else if less[(column - 1) * blocks + word] & bit != 0 {
        column -= 1  // The text has one more.
      } else {
        row -= 1
        column -= 1
        aligned[row] = Int32(column)
      }
    }
    return aligned
  }

  /// Computes all columns, and tells for each by how much the last row's distance changes.
  private func advance(
    through text: [Int32], _ more: inout [UInt64], _ less: inout [UInt64], _ isFree: Bool,
    _ body: (_ column: Int, _ change: Int) -> Void
  ) {
    let matches = matches.span
    var more = more.mutableSpan
    var less = less.mutableSpan
    for (index, symbol) in text.enumerated() {
      let column = (index + 1) * blocks
      for place in column..<column + blocks {
        more[place] = more[place - blocks]
        less[place] = less[place - blocks]
      }
      body(
        index + 1,
        advance(&more, &less, at: column, symbol, matches, isStartFree: isFree))
    }
  }
}
