/// A map's own fields: everything but its entities.
public struct MapHeader: Record {
  /// The map's id.
  public var id: EntityID?
  /// What the map is called, by language.
  public var title = LocalizedText()
  /// What it is about.
  public var description = LocalizedText()
  /// Its languages, the first being that of plain strings.
  public var languages: [LanguageTag] = []
  /// Who made the map.
  public var authors: [String] = []
  /// When it was begun.
  public var created: String?
  /// When it was last changed.
  public var modified: String?
  /// The licence of the map itself.
  public var license: String?
  /// Severities and acknowledged findings.
  public var checks = CheckSettings()
  /// What foreign formats keep here, by namespace.
  public var extensions = JSONObject()
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes a header with nothing in it.
  public init() {}

  /// The members in canonical order.
  public enum Field: String, RecordField {
    /// The member `id`.
    case id
    /// The member `title`.
    case title
    /// The member `description`.
    case description
    /// The member `languages`.
    case languages
    /// The member `authors`.
    case authors
    /// The member `created`.
    case created
    /// The member `modified`.
    case modified
    /// The member `license`.
    case license
    /// The member `checks`.
    case checks
    /// The member `extensions`.
    case extensions

    /// What the member holds.
    public var kind: FieldKind {
      switch self {
      case .id: .id
      case .title, .description: .text
      case .languages, .authors: .strings
      case .created, .modified, .license: .string
      case .checks: .checks
      case .extensions: .object
      }
    }

    /// Whether the member must be there.
    public var isRequired: Bool { false }
  }

  /// The value of a member.
  public func value(of field: Field) -> FieldValue? {
    switch field {
    case .id: id.map(FieldValue.id)
    case .title: .nonempty(title)
    case .description: .nonempty(description)
    case .languages: .nonempty(languages.map(\.rawValue))
    case .authors: .nonempty(authors)
    case .created: created.map(FieldValue.string)
    case .modified: modified.map(FieldValue.string)
    case .license: license.map(FieldValue.string)
    case .checks: checks == CheckSettings() ? nil : .checks(checks)
    case .extensions: .nonempty(extensions)
    }
  }

  /// Sets a member.
  public mutating func setValue(_ value: FieldValue?, of field: Field) {
    switch field {
    case .id: id = value?.id
    case .title: title = value?.text ?? LocalizedText()
    case .description: description = value?.text ?? LocalizedText()
    case .languages: languages = (value?.strings ?? []).map(LanguageTag.init(rawValue:))
    case .authors: authors = value?.strings ?? []
    case .created: created = value?.string
    case .modified: modified = value?.string
    case .license: license = value?.string
    case .checks: checks = value?.checks ?? CheckSettings()
    case .extensions: extensions = value?.object ?? JSONObject()
    }
  }
}
