/// A tie between entities that is not reasoning.
public struct Relation: Record {
  /// The id, by which edits and references name it.
  public var id: EntityID = ""
  /// Which relation it is.
  public var type: RelationType = .contradicts
  /// The two that contradict each other.
  public var between: [EntityID] = []
  /// The restatement, or the position.
  public var from: EntityID?
  /// The restated, or the question.
  public var to: EntityID?
  /// The preferred.
  public var prefer: EntityID?
  /// What it is preferred to.
  public var over: EntityID?
  /// Whether the position excludes the question's other ones.
  public var exclusive: Bool = false
  /// Words to find it by, each once, in the author's order.
  public var tags: [String] = []
  /// What the mapper notes about it, by language; no part of the argument.
  public var note = LocalizedText()
  /// What foreign formats keep here, by namespace.
  public var extensions = JSONObject()
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes a relation with nothing in it.
  public init() {}

  /// The members in canonical order.
  public enum Field: String, RecordField {
    /// The member `id`.
    case id
    /// The member `type`.
    case type
    /// The member `between`.
    case between
    /// The member `from`.
    case from
    /// The member `to`.
    case to
    /// The member `prefer`.
    case prefer
    /// The member `over`.
    case over
    /// The member `exclusive`.
    case exclusive
    /// The member `tags`.
    case tags
    /// The member `note`.
    case note
    /// The member `extensions`.
    case extensions

    /// What the member holds.
    public var kind: FieldKind {
      switch self {
      case .id, .from, .to, .prefer, .over: .id
      case .type: .string
      case .between: .ids
      case .exclusive: .flag
      case .tags: .strings
      case .note: .text
      case .extensions: .object
      }
    }

    /// Whether the member must be there.
    public var isRequired: Bool { self == .id || self == .type }
  }

  /// The value of a member.
  public func value(of field: Field) -> FieldValue? {
    switch field {
    case .id: .id(id)
    case .type: .string(type.rawValue)
    case .between: .nonempty(between)
    case .from: from.map(FieldValue.id)
    case .to: to.map(FieldValue.id)
    case .prefer: prefer.map(FieldValue.id)
    case .over: over.map(FieldValue.id)
    case .exclusive: .raised(exclusive)
    case .tags: .nonempty(tags)
    case .note: .nonempty(note)
    case .extensions: .nonempty(extensions)
    }
  }

  /// Sets a member.
  public mutating func setValue(_ value: FieldValue?, of field: Field) {
    switch field {
    case .id: id = value?.id ?? ""
    case .type: type = value?.string.map(RelationType.init(rawValue:)) ?? .contradicts
    case .between: between = value?.ids ?? []
    case .from: from = value?.id
    case .to: to = value?.id
    case .prefer: prefer = value?.id
    case .over: over = value?.id
    case .exclusive: exclusive = value?.flag ?? false
    case .tags: tags = value?.strings ?? []
    case .note: note = value?.text ?? LocalizedText()
    case .extensions: extensions = value?.object ?? JSONObject()
    }
  }
}
