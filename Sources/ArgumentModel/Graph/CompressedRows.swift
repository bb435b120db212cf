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
    // One place further on, so that filling the rows moves the ends to where they belong.
    var offsets = [Int32](repeating: 0, count: rows + 2)
    for pair in pairs { offsets[Int(pair.row) + 2] += 1 }
    for row in 0..<rows { offsets[row + 2] += offsets[row + 1] }
    var elements = [Int32](repeating: 0, count: pairs.count)
    for pair in pairs {
      elements[Int(offsets[Int(pair.row) + 1])] = pair.element
      offsets[Int(pair.row) + 1] += 1
    }
    offsets.removeLast()
    self.init(offsets: offsets, elements: elements)
  }

  /// Makes rows of pairs; each row keeps the order of its pairs, and of equal ones the first.
  /// - Parameters:
  ///   - count: How many rows there are; elements are below it as well.
  ///   - rows: The row of each pair.
  ///   - elements: The element of each pair.
  public init(count: Int32, rows: [Int32], distinct elements: [Int32]) {
    var offsets = [Int32](repeating: 0, count: Int(count) + 2)
    for row in rows { offsets[Int(row) + 2] += 1 }
    for row in 0..<Int(count) { offsets[row + 2] += offsets[row + 1] }
    var filled = [Int32](repeating: 0, count: elements.count)
    for (row, element) in zip(rows, elements) {
      let place = offsets[Int(row) + 1]
      filled[Int(place)] = element
      offsets[Int(row) + 1] = place + 1
    }
    offsets.removeLast()
    self.init(distinctOf: offsets, filled)
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
    var offsets = [Int32](repeating: 0, count: offsets.count + 1)
    for element in elements { offsets[Int(element) + 2] += 1 }
    for row in 0..<Int(count) { offsets[row + 2] += offsets[row + 1] }
    var filled = [Int32](repeating: 0, count: elements.count)
    for row in 0..<count {
      for place in places(row) {
        let element = Int(elements[place])
        filled[Int(offsets[element + 1])] = row
        offsets[element + 1] += 1
      }
    }
    offsets.removeLast()
    return CompressedRows(offsets: offsets, elements: filled)
  }
}
