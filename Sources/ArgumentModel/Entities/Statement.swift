/// A proposition, or a question.
///
/// The text is the content alone; who says it is the attribution.
///
/// ```swift
/// let statement = Statement(
///   "distraction", ["en": "Phones distract.", "zh-Hant": "手機使人分心。"], role: .evidence)
/// ```
public struct Statement: Record {
  /// The id, by which edits and references name it.
  public var id: EntityID = ""
  /// The author's word for the part it plays.
  public var role: Role?
  /// The content.
  public var text = LocalizedText()
  /// Whether the text leaves it unsaid.
  public var implicit: Bool = false
  /// Whether it is put forward without support; nil means if nothing supports it.
  public var asserted: Bool?
  /// Who says it, the outermost speaker first.
  public var attribution: [Attribution] = []
  /// What the text's author does with it.
  public var authorStance: AuthorStance?
  /// How far the mapper believes it, from 0 to 1; never the text's hedge.
  public var credence: Double?
  /// The proof standard that it must meet.
  public var standard: ProofStandard?
  /// Where in the texts it stands.
  public var anchors: [Anchor] = []
  /// Works it rests on.
  public var citations: [Citation] = []
  /// Statements of other maps to read on at.
  public var seeAlso: [CrossReference] = []
  /// Where editions differ in meaning.
  public var divergences: [Divergence] = []
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

  /// Makes a statement with nothing in it.
  public init() {}

  /// Makes a statement that says something.
  public init(_ id: EntityID, _ text: LocalizedText, role: Role? = nil) {
    self.id = id
    self.text = text
    self.role = role
  }

  /// The members in canonical order.
  public static let fields: [RecordField<Self>] = [
    .required("id", { $0.id }, { $0.id = $1 }),
    .optional("role", { $0.role }, { $0.role = $1 }),
    .unlessEmpty("text", { $0.text }, { $0.text = $1 }),
    .unlessEmpty("implicit", { $0.implicit }, { $0.implicit = $1 }),
    .optional("asserted", { $0.asserted }, { $0.asserted = $1 }),
    .unlessEmpty("attribution", { $0.attribution }, { $0.attribution = $1 }),
    .optional("authorStance", { $0.authorStance }, { $0.authorStance = $1 }),
    .optional("credence", { $0.credence }, { $0.credence = $1 }),
    .optional("standard", { $0.standard }, { $0.standard = $1 }),
    .unlessEmpty("anchors", { $0.anchors }, { $0.anchors = $1 }),
    .unlessEmpty("citations", { $0.citations }, { $0.citations = $1 }),
    .unlessEmpty("seeAlso", { $0.seeAlso }, { $0.seeAlso = $1 }),
    .unlessEmpty("divergences", { $0.divergences }, { $0.divergences = $1 }),
    .unlessEmpty("tags", { $0.tags }, { $0.tags = $1 }),
    .unlessEmpty("note", { $0.note }, { $0.note = $1 }),
    .unlessEmpty("locked", { $0.locked }, { $0.locked = $1 }),
    .unlessEmpty("extensions", { $0.extensions }, { $0.extensions = $1 }),
  ]
  /// The names of the members, for readers.
  public static let layout = RecordLayout(fields)
}
