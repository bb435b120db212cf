/// A text that the map was made from, or that it cites.
///
/// ```swift
/// var edition = Edition()
/// edition.id = "en"
/// edition.language = "en"
/// edition.path = "letter.en.txt"
///
/// var source = Source()
/// source.id = "letter"
/// source.title["en"] = "A letter to parents"
/// source.editions = [edition]
/// ```
public struct Source: Record {
  /// The id, by which edits and references name it.
  public var id: EntityID = ""
  /// What it is: `article`, `letter`, `book`, `report`, ….
  public var type: String?
  /// The work's title, by language.
  public var title = LocalizedText()
  /// Who made it.
  public var creators: [String] = []
  /// Who published it.
  public var publisher = LocalizedText()
  /// When it was published.
  public var date: String?
  /// Where it is found.
  public var url: String?
  /// What the mapper notes about it, by language; no part of the argument.
  public var note = LocalizedText()
  /// Words to find it by, each once, in the author's order.
  public var tags: [String] = []
  /// Its editions.
  public var editions: [Edition] = []
  /// What foreign formats keep here, by namespace.
  public var extensions = JSONObject()
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes a source with nothing in it.
  public init() {}

  /// The members in canonical order.
  public enum Field: String, RecordField {
    /// The member `id`.
    case id
    /// The member `type`.
    case type
    /// The member `title`.
    case title
    /// The member `creators`.
    case creators
    /// The member `publisher`.
    case publisher
    /// The member `date`.
    case date
    /// The member `url`.
    case url
    /// The member `note`.
    case note
    /// The member `tags`.
    case tags
    /// The member `editions`.
    case editions
    /// The member `extensions`.
    case extensions

    /// What the member holds.
    public var kind: FieldKind {
      switch self {
      case .id: .id
      case .type, .date, .url: .string
      case .title, .publisher, .note: .text
      case .creators, .tags: .strings
      case .editions: .editions
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
    case .title: .nonempty(title)
    case .creators: .nonempty(creators)
    case .publisher: .nonempty(publisher)
    case .date: date.map(FieldValue.string)
    case .url: url.map(FieldValue.string)
    case .note: .nonempty(note)
    case .tags: .nonempty(tags)
    case .editions: editions.isEmpty ? nil : .editions(editions)
    case .extensions: .nonempty(extensions)
    }
  }

  /// Sets a member.
  public mutating func setValue(_ value: FieldValue?, of field: Field) {
    switch field {
    case .id: id = value?.id ?? ""
    case .type: type = value?.string
    case .title: title = value?.text ?? LocalizedText()
    case .creators: creators = value?.strings ?? []
    case .publisher: publisher = value?.text ?? LocalizedText()
    case .date: date = value?.string
    case .url: url = value?.string
    case .note: note = value?.text ?? LocalizedText()
    case .tags: tags = value?.strings ?? []
    case .editions: editions = value?.editions ?? []
    case .extensions: extensions = value?.object ?? JSONObject()
    }
  }
}
