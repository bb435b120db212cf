/// A remark on an entity, for those who work on the map.
public struct Comment: Record {
  /// The id, by which edits and references name it.
  public var id: EntityID = ""
  /// The entity that it is about; nil where it names none.
  public var on: EntityID?
  /// Who made it.
  public var by: String?
  /// When.
  public var at: String?
  /// The remark, by language.
  public var text = LocalizedText()
  /// Whether it is settled.
  public var resolved: Bool = false
  /// What foreign formats keep here, by namespace.
  public var extensions = JSONObject()
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes a comment with nothing in it.
  public init() {}

  /// The members in canonical order.
  public enum Field: String, RecordField {
    /// The member `id`.
    case id
    /// The member `on`.
    case on
    /// The member `by`.
    case by
    /// The member `at`.
    case at
    /// The member `text`.
    case text
    /// The member `resolved`.
    case resolved
    /// The member `extensions`.
    case extensions

    /// What the member holds.
    public var kind: FieldKind {
      switch self {
      case .id, .on: .id
      case .by, .at: .string
      case .text: .text
      case .resolved: .flag
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
    case .on: on.map(FieldValue.id)
    case .by: by.map(FieldValue.string)
    case .at: at.map(FieldValue.string)
    case .text: .nonempty(text)
    case .resolved: .raised(resolved)
    case .extensions: .nonempty(extensions)
    }
  }

  /// Sets a member.
  public mutating func setValue(_ value: FieldValue?, of field: Field) {
    switch field {
    case .id: id = value?.id ?? ""
    case .on: on = value?.id
    case .by: by = value?.string
    case .at: at = value?.string
    case .text: text = value?.text ?? LocalizedText()
    case .resolved: resolved = value?.flag ?? false
    case .extensions: extensions = value?.object ?? JSONObject()
    }
  }
}
