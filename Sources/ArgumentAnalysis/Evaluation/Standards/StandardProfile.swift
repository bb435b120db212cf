public import ArgumentModel

/// By which rules pro and con arguments decide a statement.
public struct StandardProfile: Hashable, Sendable {
  /// The profile's name, as verdicts bear it.
  public var name: String
  /// The weight that the best argument for a statement has to exceed where the standard is clear and
  /// convincing evidence or more, from 0 to 1; nil is none.
  public var alpha: Double?
  /// By how much it then has to exceed the best one against it, from 0 to 1.
  public var beta: Double
  /// What the best one against it then has to stay below where the standard is beyond reasonable
  /// doubt, from 0 to 1.
  public var gamma: Double
  /// The standard of statements for which the map names none.
  public var standard: ProofStandard
  /// Whether the positions on one question compete, and a statement waits until every argument about
  /// it is settled.
  public var hasIssues: Bool

  /// The standards of Carneades (Gordon, Prakken and Walton 2007, section 5; with weights Gordon and
  /// Walton 2009).
  public static func carneades(
    alpha: Double = 0.5, beta: Double = 0.5, gamma: Double = 0.3,
    standard: ProofStandard = .preponderance
  ) -> StandardProfile {
    StandardProfile(
      name: "carneades", alpha: alpha, beta: beta, gamma: gamma, standard: standard,
      hasIssues: false)
  }

  /// Version 4 of Carneades (Gordon and Walton 2016): three standards, a gap of 0.5, a doubt of 0.3,
  /// and positions that have to beat every other one of their issue.
  public static func carneades4(
    standard: ProofStandard = .preponderance
  ) -> StandardProfile {
    StandardProfile(
      name: "carneades-4", alpha: nil, beta: 0.5, gamma: 0.3, standard: standard, hasIssues: true)
  }

  /// The standard that a statement has to meet.
  ///
  /// A word of no known standard counts as none; version 4 has neither scintilla nor dialectical
  /// validity, and judges by the preponderance instead.
  func standard(of statement: Statement) -> ProofStandard {
    let standards: [ProofStandard] =
      hasIssues
      ? [.preponderance, .clearAndConvincing, .beyondReasonableDoubt] : ProofStandard.known
    if let own = statement.standard, standards.contains(own) { return own }
    return standards.contains(standard) ? standard : .preponderance
  }

  /// Whether a standard is judged by another one here.
  public func replaces(_ standard: ProofStandard) -> Bool {
    hasIssues && [.scintilla, .dialecticalValidity].contains(standard)
  }

  /// The first clause of a standard that some arguments fail, or nil if they meet it.
  /// - Parameters:
  ///   - pro: The greatest weight of an argument for the statement; nil if there is none.
  ///   - con: The greatest weight of one against it; nil if there is none.
  func failure(_ standard: ProofStandard, pro: Double?, con: Double?) -> StandardVerdict.Clause? {
    guard let pro, !hasIssues || pro > 0 else { return .noArgumentFor }
    if standard == .scintilla { return nil }
    if standard == .dialecticalValidity { return con == nil ? nil : .argumentAgainst }
    let con = con ?? 0
    guard pro > con else { return .notAboveAgainst }
    if standard == .preponderance { return nil }
    if let alpha, pro <= alpha { return .notAboveAlpha }
    guard pro - con > beta else { return .gapNotAboveBeta }
    guard standard == .beyondReasonableDoubt else { return nil }
    return con < gamma ? nil : .againstNotBelowGamma
  }
}
