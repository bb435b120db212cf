/// One step of reasoning: premises that work together for or against a target.
///
/// ```swift
/// var reason = Reason()
/// reason.id = "because-they-distract"
/// reason.premises = [Premise("distraction"), Premise("attention-matters")]
/// reason.target = "ban"
/// reason.stance = .supports
/// ```
public struct Reason: Record {
  /// The id, by which edits and references name it.
  public var id: EntityID = ""
  /// The premises, all of which the step needs.
  public var premises: [Premise] = []
  /// The statement or reason that it bears on; nil in a draft.
  public var target: EntityID?
  /// Whether it speaks for its target or against it.
  public var stance: Stance = .supports
  /// The argumentation scheme, by its normalised name.
  public var scheme: String?
  /// The scheme's critical questions.
  public var questions: [CriticalQuestion] = []
  /// What licenses the step.
  public var warrant = LocalizedText()
  /// How strong the step is, from 0 to 1.
  public var strength: Double?
  /// Who argues so, the outermost speaker first.
  public var attribution: [Attribution] = []
  /// Where in the texts it stands.
  public var anchors: [Anchor] = []
  /// Words to find it by, each once, in the author's order.
  public var tags: [String] = []
  /// What the mapper notes about it, by language; no part of the argument.
  public var note = LocalizedText()
  /// What foreign formats keep here, by namespace.
  public var extensions = JSONObject()
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes a reason with nothing in it.
  public init() {}

  /// The members in canonical order.
  public enum Field: String, RecordField {
    /// The member `id`.
    case id
    /// The member `premises`.
    case premises
    /// The member `target`.
    case target
    /// The member `stance`.
    case stance
    /// The member `scheme`.
    case scheme
    /// The member `questions`.
    case questions
    /// The member `warrant`.
    case warrant
    /// The member `strength`.
    case strength
    /// The member `attribution`.
    case attribution
    /// The member `anchors`.
    case anchors
    /// The member `tags`.
    case tags
    /// The member `note`.
    case note
    /// The member `extensions`.
    case extensions

    /// What the member holds.
    public var kind: FieldKind {
      switch self {
      case .id, .target: .id
      case .premises: .premises
      case .stance: .stance
      case .scheme: .string
      case .questions: .questions
      case .warrant, .note: .text
      case .strength: .number
      case .attribution: .attribution
      case .anchors: .anchors
      case .tags: .strings
      case .extensions: .object
      }
    }

    /// Whether the member must be there.
    public var isRequired: Bool { self == .id || self == .stance }
  }

  /// The value of a member.
  public func value(of field: Field) -> FieldValue? {
    switch field {
    case .id: .id(id)
    case .premises: premises.isEmpty ? nil : .premises(premises)
    case .target: target.map(FieldValue.id)
    case .stance: .string(stance.rawValue)
    case .scheme: scheme.map(FieldValue.string)
    case .questions: questions.isEmpty ? nil : .questions(questions)
    case .warrant: .nonempty(warrant)
    case .strength: strength.map(FieldValue.number)
    case .attribution: attribution.isEmpty ? nil : .attribution(attribution)
    case .anchors: anchors.isEmpty ? nil : .anchors(anchors)
    case .tags: .nonempty(tags)
    case .note: .nonempty(note)
    case .extensions: .nonempty(extensions)
    }
  }

  /// Sets a member.
  public mutating func setValue(_ value: FieldValue?, of field: Field) {
    switch field {
    case .id: id = value?.id ?? ""
    case .premises: premises = value?.premises ?? []
    case .target: target = value?.id
    case .stance: stance = value?.string.map(Stance.init(rawValue:)) ?? .supports
    case .scheme: scheme = value?.string
    case .questions: questions = value?.questions ?? []
    case .warrant: warrant = value?.text ?? LocalizedText()
    case .strength: strength = value?.number
    case .attribution: attribution = value?.attribution ?? []
    case .anchors: anchors = value?.anchors ?? []
    case .tags: tags = value?.strings ?? []
    case .note: note = value?.text ?? LocalizedText()
    case .extensions: extensions = value?.object ?? JSONObject()
    }
  }
}
