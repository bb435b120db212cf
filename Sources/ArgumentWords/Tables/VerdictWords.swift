package import ArgumentModel

extension Words {
  /// What people read of a verdict.
  ///
  /// It speaks of the debate and never says that something is false.
  package struct VerdictWords: Sendable {
    package var supposedToStand: String
    package var supposedToFall: String
    /// It stands however the open conflicts are settled.
    package var standsAnyway: String
    /// It falls however the open conflicts are settled.
    package var fallsAnyway: String
    /// It stands if the open conflicts are settled in one of the ways.
    package var mayStand: String
    /// It falls if the open conflicts are settled in one of the ways, and never stands.
    package var mayFall: String
    /// No way settles everything.
    package var unsettled: String
    package var stands: String
    package var open: String
    package var unsupported: String
    package var circular: String
    package var outweighed: String
    package var supportFell: String
    package var premiseFell: String
    /// Of a statement: what is said against it is unanswered.
    package var attacked: String
    /// Of a reason: what is said against its step is unanswered.
    package var undercut: String
  }

  /// Why a verdict is so, with the ids that make it so.
  package struct GroundWords: Sendable {
    package var supported: @Sendable (Names) -> String
    package var premisesStand: @Sendable (Names) -> String
    package var attacked: @Sendable (Names) -> String
    package var outweighed: @Sendable (Names) -> String
    /// The reasons, premises or backing fell.
    package var fell: @Sendable (Names) -> String
    package var circular: @Sendable (Names) -> String
    package var openConflict: @Sendable (Names) -> String
    /// The reasons, premises or backing are open.
    package var open: @Sendable (Names) -> String
  }

  /// What people read of a verdict: “stands”, “has an unanswered objection”.
  /// - Parameter kind: Whether it is on a statement or on a reason.
  package func verdict(_ verdict: Verdict, on kind: EntityKind) -> String {
    let words = evaluation.verdicts
    return switch (verdict.because.why, verdict.label) {
    case (.supposed, .accepted): words.supposedToStand
    case (.supposed, _): words.supposedToFall
    case (.everyLabelling, .accepted): words.standsAnyway
    case (.everyLabelling, _): words.fallsAnyway
    case (.someLabelling, .accepted): words.mayStand
    case (.someLabelling, _): words.mayFall
    case (.noLabelling, _): words.unsettled
    case (_, .accepted): words.stands
    case (_, .undecided): words.open
    case (.unsupported, _): words.unsupported
    case (.circular, _): words.circular
    case (.outweighed, _): words.outweighed
    case (.supportFell, _), (.backingFell, _): words.supportFell
    case (.premiseFell, _): words.premiseFell
    default: kind == .reason ? words.undercut : words.attacked
    }
  }

  /// Why a verdict is so, with the ids that make it so; nil where there is nothing to add.
  package func ground(_ because: Verdict.Because) -> String? {
    guard !because.by.isEmpty else { return nil }
    let names = list(because.by.map { $0.rawValue.printable })
    let words = evaluation.grounds
    return switch because.why {
    case .supported: words.supported(names)
    case .premisesStand: words.premisesStand(names)
    case .attacked: words.attacked(names)
    case .outweighed: words.outweighed(names)
    case .supportFell, .premiseFell, .backingFell: words.fell(names)
    case .circular: words.circular(names)
    case .openConflict: words.openConflict(names)
    case .openSupport, .openPremise, .openBacking: words.open(names)
    case .asserted, .supposed, .unsupported, .everyLabelling, .someLabelling, .noLabelling: nil
    }
  }
}
