/// A proposition, or a question.
///
/// The text is the content alone; who says it is the attribution.
///
/// ```swift
/// var statement = Statement()
/// statement.id = "distraction"
/// statement.role = .evidence
/// statement.text["en"] = "Phones distract."
/// statement.text["zh-Hant"] = "手機使人分心。"
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
  /// Where editions differ in meaning.
  public var divergences: [Divergence] = []
  /// Words to find it by, each once, in the author's order.
  public var tags: [String] = []
  /// What the mapper notes about it, by language; no part of the argument.
  public var note = LocalizedText()
  /// What foreign formats keep here, by namespace.
  public var extensions = JSONObject()
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes a statement with nothing in it.
  public init() {}

  /// The members in canonical order.
  public enum Field: String, RecordField {
    /// The member `id`.
    case id
    /// The member `role`.
    case role
    /// The member `text`.
    case text
    /// The member `implicit`.
    case implicit
    /// The member `asserted`.
    case asserted
    /// The member `attribution`.
    case attribution
    /// The member `authorStance`.
    case authorStance
    /// The member `credence`.
    case credence
    /// The member `standard`.
    case standard
    /// The member `anchors`.
    case anchors
    /// The member `citations`.
    case citations
    /// The member `divergences`.
    case divergences
    /// The member `tags`.
    case tags
    /// The member `note`.
    case note
    /// The member `extensions`.
    case extensions

    /// What the member holds.
    public var kind: FieldKind {
      switch self {
      case .id: .id
      case .role, .authorStance, .standard: .string
      case .text, .note: .text
      case .implicit, .asserted: .flag
      case .attribution: .attribution
      case .credence: .number
      case .anchors: .anchors
      case .citations: .citations
      case .divergences: .divergences
      case .tags: .strings
      case .extensions: .object
      }
    }

    /// Whether the member must be there.
    public var isRequired: Bool { self == .id }
  }

  /// The value of a member.
  public func value(of field: Field) -> FieldValue? {
    switch field {
    case .id: .id(id)
    case .role: role.map { .string($0.rawValue) }
    case .text: .nonempty(text)
    case .implicit: .raised(implicit)
    case .asserted: asserted.map(FieldValue.flag)
    case .attribution: attribution.isEmpty ? nil : .attribution(attribution)
    case .authorStance: authorStance.map { .string($0.rawValue) }
    case .credence: credence.map(FieldValue.number)
    case .standard: standard.map { .string($0.rawValue) }
    case .anchors: anchors.isEmpty ? nil : .anchors(anchors)
    case .citations: citations.isEmpty ? nil : .citations(citations)
    case .divergences: divergences.isEmpty ? nil : .divergences(divergences)
    case .tags: .nonempty(tags)
    case .note: .nonempty(note)
    case .extensions: .nonempty(extensions)
    }
  }

  /// Sets a member.
  public mutating func setValue(_ value: FieldValue?, of field: Field) {
    switch field {
    case .id: id = value?.id ?? ""
    case .role: role = value?.string.map(Role.init(rawValue:))
    case .text: text = value?.text ?? LocalizedText()
    case .implicit: implicit = value?.flag ?? false
    case .asserted: asserted = value?.flag
    case .attribution: attribution = value?.attribution ?? []
    case .authorStance: authorStance = value?.string.map(AuthorStance.init(rawValue:))
    case .credence: credence = value?.number
    case .standard: standard = value?.string.map(ProofStandard.init(rawValue:))
    case .anchors: anchors = value?.anchors ?? []
    case .citations: citations = value?.citations ?? []
    case .divergences: divergences = value?.divergences ?? []
    case .tags: tags = value?.strings ?? []
    case .note: note = value?.text ?? LocalizedText()
    case .extensions: extensions = value?.object ?? JSONObject()
    }
  }
}
