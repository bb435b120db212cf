/// A condition on an extension: that it has, or lacks, what is asked about.
public struct Condition: Hashable, Sendable {
  /// An argument, or an atom that an assumption-based framework may derive.
  public var subject: Int32
  /// Whether the extension is to have it.
  public var isWanted: Bool

  /// Makes a condition on an argument, by its number.
  public init(_ subject: Int32, isWanted: Bool) {
    self.subject = subject
    self.isWanted = isWanted
  }
}

/// Finds the extensions of a framework, as numbers of arguments or assumptions in ascending order.
public protocol ExtensionSolver {
  /// An extension that meets a condition; nil if there is none.
  /// - Throws: ``NotDecided``.
  func someExtension(
    _ semantics: Semantics, where condition: Condition?
  ) throws(NotDecided) -> [Int32]?

  /// Hands on all extensions, in an order that is the same in every run.
  /// - Throws: ``NotDecided``, or what `body` throws.
  func enumerate(_ semantics: Semantics, _ body: ([Int32]) throws -> Void) throws

  /// How many extensions there are.
  /// - Throws: ``NotDecided``.
  func count(_ semantics: Semantics) throws -> DecimalCount

  /// What is wrong with an extension; nil if nothing that can be told in time proportional to the
  /// framework's size.
  func objection(to extension: [Int32], _ semantics: Semantics) -> String?

  /// What is wrong with an extension's size, found by a solver of its own; nil if nothing, or if that
  /// isn't looked at.
  /// - Throws: ``NotDecided``.
  func objectionToSize(
    of extension: [Int32], _ semantics: Semantics
  ) throws(NotDecided) -> String?

  /// Whether an extension has what is asked about.
  func holds(_ subject: Int32, in extension: [Int32]) -> Bool
}
