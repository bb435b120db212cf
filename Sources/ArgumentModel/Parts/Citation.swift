/// A work that a statement rests on, and the place in it.
public struct Citation: KeyedRecord {
  /// The source, where the map has it.
  public var source: EntityID?
  /// The place: a page, a section, a time.
  public var place: String?
  /// Where the work is found.
  public var url: String?
  /// A remark, or the work's description where the map has no source for it.
  public var note = LocalizedText()
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes a citation with nothing in it.
  public init() {}

  /// The members in canonical order.
  public enum Field: String, RecordField {
    /// The member `source`.
    case source
    /// The member `place`.
    case place
    /// The member `url`.
    case url
    /// The member `note`.
    case note

    /// What the member holds.
    public var kind: FieldKind {
      switch self {
      case .source: .id
      case .place, .url: .string
      case .note: .text
      }
    }

    /// Whether the member must be there.
    public var isRequired: Bool { false }
  }

  /// The value of a member.
  public func value(of field: Field) -> FieldValue? {
    switch field {
    case .source: source.map(FieldValue.id)
    case .place: place.map(FieldValue.string)
    case .url: url.map(FieldValue.string)
    case .note: .nonempty(note)
    }
  }

  /// Sets a member.
  public mutating func setValue(_ value: FieldValue?, of field: Field) {
    switch field {
    case .source: source = value?.id
    case .place: place = value?.string
    case .url: url = value?.string
    case .note: note = value?.text ?? LocalizedText()
    }
  }
}

extension Citation {
  /// Edits address a citation by its source and place.
  public var key: PartKey { .citation(source: source, place: place ?? url) }
}
