/// One step of reasoning: premises that work together for or against a target.
///
/// ```swift
/// let reason = Reason(
///   "because-they-distract", from: ["distraction", "attention-matters"], .supports, "ban")
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
  /// Whether it is given, as in an assignment, so that edits may neither change nor remove it.
  public var locked: Bool = false
  /// What foreign formats keep here, by namespace.
  public var extensions = JSONObject()
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes a reason with nothing in it.
  public init() {}

  /// Makes a step from premises to what it bears on.
  public init(
    _ id: EntityID, from premises: [EntityID], _ stance: Stance, _ target: EntityID?
  ) {
    self.id = id
    self.premises = premises.map { Premise($0) }
    self.stance = stance
    self.target = target
  }

  /// The members in canonical order.
  public static let fields: [RecordField<Self>] = [
    .required("id", { $0.id }, { $0.id = $1 }),
    .unlessEmpty("premises", { $0.premises }, { $0.premises = $1 }),
    .optional("target", { $0.target }, { $0.target = $1 }),
    .required("stance", { $0.stance }, { $0.stance = $1 }),
    .optional("scheme", { $0.scheme }, { $0.scheme = $1 }),
    .unlessEmpty("questions", { $0.questions }, { $0.questions = $1 }),
    .unlessEmpty("warrant", { $0.warrant }, { $0.warrant = $1 }),
    .optional("strength", { $0.strength }, { $0.strength = $1 }),
    .unlessEmpty("attribution", { $0.attribution }, { $0.attribution = $1 }),
    .unlessEmpty("anchors", { $0.anchors }, { $0.anchors = $1 }),
    .unlessEmpty("tags", { $0.tags }, { $0.tags = $1 }),
    .unlessEmpty("note", { $0.note }, { $0.note = $1 }),
    .unlessEmpty("locked", { $0.locked }, { $0.locked = $1 }),
    .unlessEmpty("extensions", { $0.extensions }, { $0.extensions = $1 }),
  ]
  /// The names of the members, for readers.
  public static let layout = RecordLayout(fields)
}
