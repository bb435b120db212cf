/// How a statement or a reason fares in the debate that a map holds, and why.
///
/// It is the state of the debate and not of the world: what is rejected isn't shown to be false.
public struct Verdict: Hashable, Sendable {
  /// The state of a statement or reason in the debate.
  public enum Label: String, Hashable, Sendable, CaseIterable {
    /// It stands.
    case accepted
    /// Something that stands speaks against it, or its support fell.
    case rejected
    /// It is open.
    case undecided
  }

  /// Whether it stands.
  public var label: Label
  /// Why it does or doesn't.
  public var because: Because

  /// Makes a verdict of a label and its ground.
  public init(_ label: Label, _ because: Because) {
    self.label = label
    self.because = because
  }

  /// The ground of a verdict.
  public struct Because: Hashable, Sendable {
    /// What kind of ground it is.
    public var why: Why
    /// The statements and reasons that make it so, in the order in which the map binds them to this
    /// one, each once.
    public var by: [EntityID]

    /// Makes a ground that some statements and reasons make so.
    public init(_ why: Why, by: [EntityID] = []) {
      self.why = why
      self.by = by
    }
  }

  /// The kinds of grounds.
  public enum Why: String, Hashable, Sendable, CaseIterable {
    /// Accepted: put forward, and nothing that stands speaks against it.
    case asserted
    /// Accepted: the reasons named carry it.
    case supported
    /// Accepted, of a reason: its premises, which are named, stand, and nothing undercuts it.
    case premisesStand = "premises-stand"
    /// Accepted or rejected because that was asked for.
    case supposed
    /// Rejected: what is named stands, and speaks against it.
    case attacked
    /// Rejected: nothing supports it, and it isn't put forward.
    case unsupported
    /// Rejected: of the reasons for it, which are named, none stands.
    case supportFell = "support-fell"
    /// Rejected, of a reason: the premises named fell.
    case premiseFell = "premise-fell"
    /// Rejected, of a reason: of what backs it, which is named, nothing stands.
    case backingFell = "backing-fell"
    /// Rejected: what is named would carry it, but rests on it in turn.
    case circular
    /// Rejected, of an objection: what is named stands, and is preferred to it.
    case outweighed
    /// Accepted or rejected in every labelling, however the open conflicts are settled.
    case everyLabelling = "every-labelling"
    /// Accepted or rejected in some labelling, if the open conflicts are settled so.
    case someLabelling = "some-labelling"
    /// Undecided: no labelling settles everything.
    case noLabelling = "no-labelling"
    /// Undecided: what is named speaks against it, and is open itself.
    case openConflict = "open-conflict"
    /// Undecided: the reasons for it, of which those that are open are named.
    case openSupport = "open-support"
    /// Undecided, of a reason: the premises named are open.
    case openPremise = "open-premise"
    /// Undecided, of a reason: what backs it, which is named, is open.
    case openBacking = "open-backing"
  }
}
