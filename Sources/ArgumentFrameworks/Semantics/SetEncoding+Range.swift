/// Literals that are true only if an element is in the range of a set: in it, or attacked by it.
struct RangeLiterals: Sendable {
  private var literals: [Int32] = []

  init<Encoding: SetEncoding & ~Copyable>(_ encoding: inout Encoding) {
    for element in 0..<encoding.count {
      let literal = encoding.makeVariable()
      encoding.add([-literal, element + 1, encoding.attackLiteral(element)])
      literals.append(literal)
    }
  }

  /// The literals of the elements in the range of the set found last, and of those outside of it.
  func split(by encoding: borrowing some SetEncoding & ~Copyable) -> (
    inside: [Int32], outside: [Int32]
  ) {
    var inside: [Int32] = []
    var outside: [Int32] = []
    for (element, literal) in literals.enumerated() {
      if encoding.contains(Int32(element)) || encoding.attacks(Int32(element)) {
        inside.append(literal)
      } else {
        outside.append(literal)
      }
    }
    return (inside, outside)
  }
}

extension SetEncoding where Self: ~Copyable {
  /// A set with maximal range in which a literal is true; nil if there is none.
  ///
  /// Ranges are enlarged one question after another (Dvořák, Järvisalo, Wallner and Woltran 2014,
  /// section 4); what is maximal only among sets with the literal is put aside.
  mutating func rangeMaximal(where literal: Int32?) throws(NotDecided) -> [Int32]? {
    let literals = RangeLiterals(&self)
    let wanted = literal.map { [$0] } ?? []
    while try solve(assuming: wanted) {
      var set = self.set
      var range = literals.split(by: self)
      while try solve(assuming: range.inside + wanted, constraint: range.outside) {
        set = self.set
        range = literals.split(by: self)
      }
      guard literal != nil, try solve(assuming: range.inside, constraint: range.outside) else {
        return set
      }
      add(literals.split(by: self).outside)
    }
    return nil
  }

  /// Hands on all sets with maximal range.
  mutating func enumerateRangeMaximal(_ body: ([Int32]) throws -> Void) throws {
    let literals = RangeLiterals(&self)
    while try solve() {
      var set = self.set
      var range = literals.split(by: self)
      while try solve(assuming: range.inside, constraint: range.outside) {
        set = self.set
        range = literals.split(by: self)
      }
      repeat {
        try body(set)
        // Of two sets with the same maximal range none is part of the other.
        add(literalsOutside(set))
        guard try solve(assuming: range.inside) else { break }
        set = self.set
      } while true
      add(range.outside)
    }
  }
}
