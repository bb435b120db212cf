/// Lists of indices by row, kept in two arrays (compressed sparse rows): what each node of a graph
/// leads to, or each argument of a framework attacks.
public struct CompressedRows: Hashable, Sendable {
  /// Where each row begins in ``elements``, and at the end where the last one ends.
  public let offsets: [Int32]
  /// The rows' elements one after another.
  public let elements: [Int32]

  /// Makes rows of pairs; within a row the elements keep the order of the pairs.
  /// - Parameters:
  ///   - rows: How many rows there are.
  ///   - pairs: A row and an element each.
  package init(rows: Int, pairs: [(row: Int32, element: Int32)]) {
    self.init(count: Int32(rows)) { visit in
      for pair in pairs { visit(pair.row, pair.element) }
    }
  }

  /// Makes rows of pairs; each row keeps the order of its pairs, and of equal ones the first.
  /// - Parameters:
  ///   - count: How many rows there are; elements are below it as well.
  ///   - rows: The row of each pair.
  ///   - elements: The element of each pair.
  public init(count: Int32, rows: [Int32], distinct elements: [Int32]) {
    let all = CompressedRows(count: count) { visit in
      for (row, element) in zip(rows, elements) { visit(row, element) }
    }
    self.init(distinctOf: all.offsets, all.elements)
  }

  /// Makes rows of pairs, which are gone through twice: to count them, and to put them in their places.
  @inline(__always)
  private init(
    count: Int32, forEachPair: (_ visit: (_ row: Int32, _ element: Int32) -> Void) -> Void
  ) {
    // One place further on, so that filling the rows moves the ends to where they belong.
    var offsets = [Int32](repeating: 0, count: Int(count) + 2)
    forEachPair { row, _ in offsets[Int(row) + 2] += 1 }
    for row in 0..<Int(count) { offsets[row + 2] += offsets[row + 1] }
    var elements = [Int32](repeating: 0, count: Int(offsets[Int(count) + 1]))
    forEachPair { row, element in
      elements[Int(offsets[Int(row) + 1])] = element
      offsets[Int(row) + 1] += 1
    }
    offsets.removeLast()
    self.init(offsets: offsets, elements: elements)
  }

  /// Takes rows in which elements may stand twice.
  private init(distinctOf offsets: [Int32], _ elements: [Int32]) {
    var offsets = offsets
    var elements = elements
    var lastRow = [Int32](repeating: -1, count: max(0, offsets.count - 1))
    var kept = 0
    var start = 0
    for row in 0..<offsets.count - 1 {
      let end = Int(offsets[row + 1])
      for place in start..<end {
        let element = elements[place]
        guard lastRow[Int(element)] != Int32(row) else { continue }
        lastRow[Int(element)] = Int32(row)
        if kept != place { elements[kept] = element }
        kept += 1
      }
      start = end
      offsets[row + 1] = Int32(kept)
    }
    elements.removeLast(elements.count - kept)
    self.init(offsets: offsets, elements: elements)
  }

  private init(offsets: [Int32], elements: [Int32]) {
    self.offsets = offsets
    self.elements = elements
  }

  /// How many rows there are.
  @inlinable public var count: Int32 { Int32(offsets.count - 1) }

  /// The places of a row's elements in ``elements``.
  @inlinable
  public func places(_ row: Int32) -> Range<Int> {
    Int(offsets[Int(row)])..<Int(offsets[Int(row) + 1])
  }

  /// The elements of a row.
  @inlinable public subscript(row: Int32) -> ArraySlice<Int32> { elements[places(row)] }

  /// How many elements a row has.
  @inlinable
  public func count(of row: Int32) -> Int {
    Int(offsets[Int(row) + 1] - offsets[Int(row)])
  }

  /// The rows the other way round, where elements are rows too: who attacks for who is attacked.
  public func reversed() -> CompressedRows {
    CompressedRows(count: count) { visit in
      for row in 0..<count {
        for place in places(row) { visit(elements[place], row) }
      }
    }
  }
}
