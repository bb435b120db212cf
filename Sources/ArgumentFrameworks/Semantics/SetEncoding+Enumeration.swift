extension SetEncoding where Self: ~Copyable {
  /// Hands on all preferred sets, among admissible or complete ones.
  mutating func enumeratePreferred(_ body: ([Int32]) throws -> Void) throws {
    while try solve() {
      let set = try grown(self.set)
      try body(set)
      add(literalsOutside(set))
    }
  }

  /// Hands on all sets of a kind of which none is part of another, such as stable ones.
  mutating func enumerateIncomparable(_ body: ([Int32]) throws -> Void) throws {
    while try solve() {
      let set = self.set
      try body(set)
      add(set.map { -($0 + 1) })
    }
  }

  /// Hands on all sets.
  mutating func enumerateAll(_ body: ([Int32]) throws -> Void) throws {
    while try solve() {
      try body(set)
      add((0..<count).map { contains($0) ? -($0 + 1) : $0 + 1 })
    }
  }
}
