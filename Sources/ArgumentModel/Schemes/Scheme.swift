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
  /// The slot of the premise that people put in words where they put in words only one; nil if there
  /// is none that they mostly do.
  public internal(set) var usualSlot: String?
  /// What a reason has in place of the letters in `questions`, for those that stand for a whole part.
  public internal(set) var letters: [String: Part] = [:]
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
    /// The question, with the scheme's letters.
    public let text: LocalizedText
    /// The question as it is asked of a reason's own words; empty if it is asked in `text` alone.
    ///
    /// The words go where their names stand in braces: a slot's, `{conclusion}` or `{speaker}`.
    public internal(set) var told = LocalizedText()
    /// What an unfavourable answer does to the reason.
    public let effect: Effect

    init(id: String, text: LocalizedText, effect: Effect) {
      self.id = id
      self.text = text
      self.effect = effect
    }
  }

  /// What a reason has for a letter of its scheme.
  public enum Part: Hashable, Sendable {
    /// What the premise in this slot says.
    case premise(slot: String)
    /// What the reason's target says.
    case conclusion
    /// Who says what the reason goes by.
    case speaker

    /// The part of this name in a question: a slot, `conclusion` or `speaker`.
    public init(_ name: String) {
      switch name {
      case "conclusion": self = .conclusion
      case "speaker": self = .speaker
      default: self = .premise(slot: name)
      }
    }
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
