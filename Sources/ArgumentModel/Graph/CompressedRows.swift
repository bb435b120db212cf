/// Lists of indices by row, kept in two arrays (compressed sparse rows).
public struct CompressedRows: Hashable, Sendable {
  /// Where each row begins, and at the end where the last one ends.
  private var offsets: [Int32]
  /// The rows' elements one after another.
  private var elements: [Int32]

  /// Makes rows of pairs; within a row the elements keep the order of the pairs.
  /// - Parameters:
  ///   - rows: How many rows there are.
  ///   - pairs: A row and an element each.
  package init(rows: Int, pairs: [(row: Int32, element: Int32)]) {
    offsets = [Int32](repeating: 0, count: rows + 1)
    for pair in pairs { offsets[Int(pair.row) + 1] += 1 }
    for row in 0..<rows { offsets[row + 1] += offsets[row] }
    elements = [Int32](repeating: 0, count: pairs.count)
    var place = offsets
    for pair in pairs {
      elements[Int(place[Int(pair.row)])] = pair.element
      place[Int(pair.row)] += 1
    }
  }

  /// How many rows there are.
  public var count: Int { offsets.count - 1 }

  /// The elements of a row.
  public subscript(row: Int32) -> ArraySlice<Int32> {
    elements[Int(offsets[Int(row)])..<Int(offsets[Int(row) + 1])]
  }

  /// How many elements a row has.
  public func count(of row: Int32) -> Int {
    Int(offsets[Int(row) + 1] - offsets[Int(row)])
  }
}
