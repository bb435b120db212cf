/// Random numbers that depend on nothing but what they are for.
struct Draw {
  private var state: UInt64

  /// Begins the numbers of one entity.
  init(_ purpose: UInt64, _ number: Int) {
    state = purpose &* 0xd6e8_feb8_6659_fd93 ^ UInt64(number) &* 0xa076_1d64_78bd_642f
  }

  /// The next 64 bits (SplitMix64).
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }

  /// A number below a bound.
  mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next() % UInt64(bound))
  }

  /// True in so many cases out of a hundred.
  mutating func chance(_ percent: Int) -> Bool {
    below(100) < percent
  }

  /// One of the elements.
  mutating func one<Element>(of elements: [Element]) -> Element {
    elements[below(elements.count)]
  }
}
