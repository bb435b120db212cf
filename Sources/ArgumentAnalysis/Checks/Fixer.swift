public import ArgumentModel

/// Applies the safe fixes of findings.
///
/// ```swift
/// var editor = MapEditor(map)
/// let outcome = Fixer().fix(&editor)
/// for finding in outcome.mended { print(finding.message) }
/// let mended = editor.map
/// ```
public struct Fixer: Sendable {
  /// What finds what is to be mended.
  public var checker: Checker

  /// Makes a fixer for the findings of some checks, by default all at their own severity.
  public init(_ checker: Checker = Checker()) {
    self.checker = checker
  }

  /// How often a map is checked again for what a fix brought to light.
  private static let mostRounds = 10

  /// What was done.
  public struct Outcome: Hashable, Sendable {
    /// The findings that were mended, each with the fix that was applied.
    public var mended: [Diagnostic] = []
    /// The edits, in order.
    public var edits: [Edit] = []
    /// The edits that undo them.
    public var inverse: [Edit] = []
  }

  /// Applies the safe fixes of a map's findings, and of those that they bring to light.
  ///
  /// A fix that no longer fits, because another one mended its finding already, is passed over.
  public func fix(_ editor: inout MapEditor) -> Outcome {
    var outcome = Outcome()
    var inverses: [[Edit]] = []
    for _ in 0..<Self.mostRounds {
      let before = outcome.edits.count
      var mendedNow: [Diagnostic] = []
      // From the last to the first: addresses count the entities with one id, and parts that are alike,
      // from the front, and so go on meaning what they meant.
      let findings = checker.check(editor.map).diagnostics.reversed()
      for finding in findings where finding.acknowledged == nil {
        guard let fix = finding.fixes.first(where: { $0.isSafe }),
          let inverse = try? editor.apply(fix.edits)
        else { continue }
        // Edits that change nothing mend nothing.
        guard !inverse.isEmpty else { continue }
        outcome.edits += fix.edits
        inverses.append(inverse)
        var mended = finding
        mended.fixes = [fix]
        mendedNow.append(mended)
      }
      outcome.mended += mendedNow.reversed()
      if outcome.edits.count == before { break }
    }
    outcome.inverse = inverses.reversed().flatMap { $0 }
    return outcome
  }
}
