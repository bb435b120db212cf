/// A folded text with its distinct scalars numbered, so that patterns can be compared with it by
/// table.
struct SymbolText: Sendable {
  /// The number of each scalar's kind, from 0.
  let symbols: [Int32]
  /// How many kinds there are.
  let symbolCount: Int
  private let numbers: SymbolNumbers

  init(_ scalars: [UInt32]) {
    var numbers = SymbolNumbers()
    symbols = scalars.map { numbers.number(of: $0) }
    symbolCount = numbers.count
    self.numbers = numbers
  }

  /// The numbers of a pattern's scalars; -1 for one that the text hasn't.
  func symbols(of pattern: some Sequence<UInt32>) -> [Int32] {
    pattern.map { numbers.known($0) }
  }

  /// The numbers of another text's scalars; those that this text hasn't get numbers of their own,
  /// below zero, so that they equal each other alone.
  func symbols(ofOldText scalars: [UInt32]) -> [Int32] {
    scalars.map { scalar in
      let number = numbers.known(scalar)
      return number < 0 ? -1 - Int32(scalar) : number
    }
  }
}

/// Numbers scalars in the order in which they are met.
///
/// Pages of 256 are made when needed: a text of one script needs a handful.
private struct SymbolNumbers: Sendable {
  private(set) var count = 0
  private var pageOf = [Int16](repeating: -1, count: 0x1100)
  private var pages: [Int32] = []

  mutating func number(of scalar: UInt32) -> Int32 {
    let high = Int(scalar >> 8)
    if pageOf[high] < 0 {
      pageOf[high] = Int16(pages.count >> 8)
      pages.append(contentsOf: repeatElement(-1, count: 256))
    }
    let place = Int(pageOf[high]) << 8 | Int(scalar & 0xFF)
    if pages[place] < 0 {
      pages[place] = Int32(count)
      count += 1
    }
    return pages[place]
  }

  func known(_ scalar: UInt32) -> Int32 {
    let page = pageOf[Int(scalar >> 8)]
    return page < 0 ? -1 : pages[Int(page) << 8 | Int(scalar & 0xFF)]
  }
}
