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
  public static let fields: [RecordField<Self>] = [
    .optional("id", { $0.id }, { $0.id = $1 }),
    .unlessEmpty("title", { $0.title }, { $0.title = $1 }),
    .unlessEmpty("description", { $0.description }, { $0.description = $1 }),
    .unlessEmpty("languages", { $0.languages }, { $0.languages = $1 }),
    .unlessEmpty("authors", { $0.authors }, { $0.authors = $1 }),
    .optional("created", { $0.created }, { $0.created = $1 }),
    .optional("modified", { $0.modified }, { $0.modified = $1 }),
    .optional("license", { $0.license }, { $0.license = $1 }),
    .unlessEmpty("checks", { $0.checks }, { $0.checks = $1 }),
    .unlessEmpty("extensions", { $0.extensions }, { $0.extensions = $1 }),
  ]
  /// The names of the members, for readers.
  public static let layout = RecordLayout(fields)
}
