/// Somebody who says something in the argument.
public struct Participant: Record {
  /// The id, by which edits and references name it.
  public var id: EntityID = ""
  /// `person`, `organisation` or `group`.
  public var type: String?
  /// What the participant is called, by language.
  public var name = LocalizedText()
  /// What the mapper notes about it, by language; no part of the argument.
  public var note = LocalizedText()
  /// Words to find it by, each once, in the author's order.
  public var tags: [String] = []
  /// What foreign formats keep here, by namespace.
  public var extensions = JSONObject()
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes a participant with nothing in it.
  public init() {}

  /// The members in canonical order.
  public enum Field: String, RecordField {
    /// The member `id`.
    case id
    /// The member `type`.
    case type
    /// The member `name`.
    case name
    /// The member `note`.
    case note
    /// The member `tags`.
    case tags
    /// The member `extensions`.
    case extensions

    /// What the member holds.
    public var kind: FieldKind {
      switch self {
      case .id: .id
      case .type: .string
      case .name, .note: .text
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
    case .type: type.map(FieldValue.string)
    case .name: .nonempty(name)
    case .note: .nonempty(note)
    case .tags: .nonempty(tags)
    case .extensions: .nonempty(extensions)
    }
  }

  /// Sets a member.
  public mutating func setValue(_ value: FieldValue?, of field: Field) {
    switch field {
    case .id: id = value?.id ?? ""
    case .type: type = value?.string
    case .name: name = value?.text ?? LocalizedText()
    case .note: note = value?.text ?? LocalizedText()
    case .tags: tags = value?.strings ?? []
    case .extensions: extensions = value?.object ?? JSONObject()
    }
  }
}
