/// Entities that are read together.
public struct Group: Record {
  /// The id, by which edits and references name it.
  public var id: EntityID = ""
  /// What the group is called, by language.
  public var title = LocalizedText()
  /// What belongs to it.
  public var members: [EntityID] = []
  /// The group that it is part of.
  public var parent: EntityID?
  /// What the mapper notes about it, by language; no part of the argument.
  public var note = LocalizedText()
  /// Words to find it by, each once, in the author's order.
  public var tags: [String] = []
  /// What foreign formats keep here, by namespace.
  public var extensions = JSONObject()
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes a group with nothing in it.
  public init() {}

  /// The members in canonical order.
  public enum Field: String, RecordField {
    /// The member `id`.
    case id
    /// The member `title`.
    case title
    /// The member `members`.
    case members
    /// The member `parent`.
    case parent
    /// The member `note`.
    case note
    /// The member `tags`.
    case tags
    /// The member `extensions`.
    case extensions

    /// What the member holds.
    public var kind: FieldKind {
      switch self {
      case .id, .parent: .id
      case .title, .note: .text
      case .members: .ids
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
    case .title: .nonempty(title)
    case .members: .nonempty(members)
    case .parent: parent.map(FieldValue.id)
    case .note: .nonempty(note)
    case .tags: .nonempty(tags)
    case .extensions: .nonempty(extensions)
    }
  }

  /// Sets a member.
  public mutating func setValue(_ value: FieldValue?, of field: Field) {
    switch field {
    case .id: id = value?.id ?? ""
    case .title: title = value?.text ?? LocalizedText()
    case .members: members = value?.ids ?? []
    case .parent: parent = value?.id
    case .note: note = value?.text ?? LocalizedText()
    case .tags: tags = value?.strings ?? []
    case .extensions: extensions = value?.object ?? JSONObject()
    }
  }
}
