public import ArgumentModel

/// A flat assumption-based framework (Bondarenko, Dung, Kowalski and Toni 1997; Toni 2014): atoms,
/// rules that derive some from others, and assumptions, each with what is contrary to it.
///
/// Atoms are numbers from 0. It is flat: no rule derives an assumption.
public struct AssumptionFramework: Hashable, Sendable {
  /// How many atoms there are.
  public let count: Int32
  /// The assumptions, in ascending order.
  public let assumptions: [Int32]
  /// The contraries of each atom; none for what is no assumption.
  public let contraries: CompressedRows
  /// What each rule derives.
  public let heads: [Int32]
  /// The atoms that each rule needs, each once.
  public let bodies: [[Int32]]

  /// Makes a framework; atoms are numbers below `count`.
  public init(
    count: Int32, assumptions: [Int32], contraries: [(assumption: Int32, contrary: Int32)],
    rules: [(head: Int32, body: [Int32])]
  ) {
    self.count = count
    self.assumptions = Set(assumptions).sorted()
    self.contraries = CompressedRows(
      count: count, rows: contraries.map(\.assumption), distinct: contraries.map(\.contrary))
    heads = rules.map(\.head)
    bodies = rules.map { Set($0.body).sorted() }
  }

  /// The atom that somebody means; nil if there is none.
  public func atom(_ text: String) -> Int32? {
    guard let number = Int32(text), number >= 1, number <= count, text == String(number)
    else { return nil }
    return number - 1
  }
}
