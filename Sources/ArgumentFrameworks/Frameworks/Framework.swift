public import ArgumentModel

/// An abstract argumentation framework (Dung 1995, definition 2): arguments, and which attack which.
///
/// Arguments are numbers from 0. An attack stands once, however often it was written.
public struct Framework: Hashable, Sendable {
  /// Which arguments each argument attacks.
  public let attacked: CompressedRows
  /// What the arguments are called, where the format has names.
  public let names: ArgumentNames?

  /// Makes a framework of attacks, each from an attacker to what it attacks.
  public init(
    count: Int32, attackers: [Int32], attacked: [Int32], names: ArgumentNames? = nil
  ) {
    self.attacked = CompressedRows(count: count, rows: attackers, distinct: attacked)
    self.names = names
  }

  /// How many arguments there are.
  public var count: Int32 { attacked.count }

  /// How many attacks there are.
  public var attackCount: Int { attacked.elements.count }

  /// The argument that somebody means; nil if there is none.
  public func argument(_ text: String) -> Int32? {
    if let names { return names.number(of: Array(text.utf8)) }
    guard let number = Int32(text), number >= 1, number <= count, text == String(number)
    else { return nil }
    return number - 1
  }
}
