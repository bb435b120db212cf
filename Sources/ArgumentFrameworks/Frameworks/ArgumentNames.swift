/// What arguments are called, in the order of their numbers: bytes in one pool, found by a hash
/// table of our own, since a string and a dictionary entry for each of a million would take seconds.
public struct ArgumentNames: Hashable, Sendable {
  private var pool: [UInt8] = []
  private var ends: [Int] = []
  /// The numbers by their names' hashes, -1 where there is none; linear probing (Knuth, volume 3,
  /// section 6.4).
  private var table: [Int32] = [Int32](repeating: -1, count: 64)

  /// Makes a table without names.
  public init() {}

  /// How many names there are.
  public var count: Int32 { Int32(ends.count) }

  /// Where in the pool a name is.
  private func range(_ number: Int32) -> Range<Int> {
    (number == 0 ? 0 : ends[Int(number) - 1])..<ends[Int(number)]
  }

  /// The bytes of a name.
  public subscript(number: Int32) -> ArraySlice<UInt8> { pool[range(number)] }

  /// The number of a name, which gets the next one if it is new.
  mutating func insert(_ name: ArraySlice<UInt8>) -> Int32 {
    var slot = slot(of: name)
    if table[slot] >= 0 { return table[slot] }
    if (ends.count + 1) * 2 > table.count {
      enlarge()
      slot = self.slot(of: name)
    }
    pool += name
    ends.append(pool.count)
    table[slot] = Int32(ends.count - 1)
    return table[slot]
  }

  /// The number of a name; nil if it is none of these.
  public func number(of name: [UInt8]) -> Int32? {
    let number = table[slot(of: name[...])]
    return number < 0 ? nil : number
  }

  /// Where in the table a name is, or would be.
  private func slot(of name: ArraySlice<UInt8>) -> Int {
    // FNV-1a (Fowler, Noll and Vo): the same on every machine and in every run.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (table.count - 1)
    while table[slot] >= 0, !pool[range(table[slot])].elementsEqual(name) {
      slot = (slot + 1) & (table.count - 1)
    }
    return slot
  }

  private mutating func enlarge() {
    table = [Int32](repeating: -1, count: table.count * 2)
    for number in 0..<count { table[slot(of: self[number])] = number }
  }
}
