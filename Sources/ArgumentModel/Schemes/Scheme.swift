/// A pattern of everyday reasoning, with the questions to ask of it.
///
/// The catalogue follows Walton, Reed and Macagno (*Argumentation Schemes*, 2008, chapter 9); what
/// the schemes and their questions say is in words of our own.
public struct Scheme: Hashable, Sendable, Identifiable {
  /// The normalised name, as the member `scheme` of a reason has it: `expert-opinion`.
  public let id: String
  /// The name.
  public let name: LocalizedText
  /// The normalised other names that files and other programs use.
  public let aliases: [String]
  /// The group of schemes it belongs to.
  public let family: Family
  /// The stance of a reason with this scheme where its nature fixes one: an ad hominem attacks.
  ///
  /// Not a rule: a map may state the opposite of what is attacked and support that.
  public let stance: Stance?
  /// The reasoning in one sentence.
  public let summary: LocalizedText
  /// The premises; empty if only the scheme's name and summary are known.
  public internal(set) var premises: [Slot] = []
  /// The conclusion; empty if only the scheme's name and summary are known.
  public internal(set) var conclusion = LocalizedText()
  /// The critical questions; empty if only the scheme's name and summary are known.
  public internal(set) var questions: [Question] = []

  /// The premise with this slot, or nil.
  public func premise(_ slot: String) -> Slot? { premises.first { $0.id == slot } }

  /// The critical question with this name, or nil.
  public func question(_ id: String) -> Question? { questions.first { $0.id == id } }
}

extension Scheme {
  /// A premise of a scheme: the part that it plays, and what it says.
  public struct Slot: Hashable, Sendable, Identifiable {
    /// The name of the part, as the member `slot` of a premise has it.
    public let id: String
    /// What the premise says, with letters for what each case fills in.
    public let text: LocalizedText
  }

  /// A critical question of a scheme.
  ///
  /// All are worded so that “yes” lets the reason stand, and anything else counts against it.
  public struct Question: Hashable, Sendable, Identifiable {
    /// The question's name, unique within its scheme.
    public let id: String
    /// The question.
    public let text: LocalizedText
    /// What an unfavourable answer does to the reason.
    public let effect: Effect
  }

  /// What an unfavourable answer to a critical question does to a reason.
  public enum Effect: Hashable, Sendable {
    /// It speaks against the premise in this slot.
    case undermines(slot: String)
    /// It speaks against the step from the premises to the conclusion.
    case undercuts
    /// It speaks against the conclusion.
    case rebuts
  }
}
