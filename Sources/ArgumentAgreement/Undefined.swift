/// Why a measure has no value: it is thrown, so that nobody takes a number for one that means nothing.
public enum Undefined: String, Error, Hashable, Sendable {
  /// There is nothing that at least two coders coded.
  case nothingShared
  /// Everybody always says the same, so that there is nothing that chance could explain.
  case noVariation
  /// The measure is for another number of coders.
  case wrongCoderCount
  /// Categories aren't numbers, and the measure takes differences between them.
  case notNumbers
  /// Units of one category and coder overlap, which the measure doesn't allow.
  case overlappingUnits
  /// There are more possible alignments than can be gone through.
  case tooManyAlignments

  /// The reason in a few words.
  public var text: String {
    switch self {
    case .nothingShared: "nothing was coded by two or more"
    case .noVariation: "there is no variation"
    case .wrongCoderCount: "it is for another number of coders"
    case .notNumbers: "the categories aren't numbers"
    case .overlappingUnits: "units of one category and coder overlap"
    case .tooManyAlignments: "there are too many possible alignments"
    }
  }
}

/// A chance-corrected coefficient, with what it was made of.
public struct Coefficient: Hashable, Sendable {
  /// The coefficient: 1 for perfect agreement, 0 for as much as by chance.
  public var value: Double
  /// The observed agreement, or, of α, the observed disagreement.
  public var observed: Double
  /// The agreement expected by chance, or, of α, the disagreement.
  public var expected: Double

  /// Makes a coefficient of agreements.
  /// - Throws: ``Undefined/noVariation`` where chance alone gives perfect agreement.
  init(agreement observed: Double, expected: Double) throws(Undefined) {
    guard 1 - expected > 1e-12 else { throw .noVariation }
    self.observed = observed
    self.expected = expected
    value = (observed - expected) / (1 - expected)
  }

  /// Makes a coefficient of disagreements.
  /// - Throws: ``Undefined/noVariation`` where chance gives no disagreement.
  init(disagreement observed: Double, expected: Double) throws(Undefined) {
    guard expected > 1e-300 else { throw .noVariation }
    self.observed = observed
    self.expected = expected
    value = 1 - observed / expected
  }
}
