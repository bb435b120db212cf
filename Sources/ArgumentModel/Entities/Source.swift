/// A text that the map was made from, or that it cites.
///
/// ```swift
/// let edition = Edition("en", language: "en", path: "letter.en.txt")
/// let source = Source("letter", ["en": "A letter to parents"], editions: [edition])
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

  /// Makes a source with a title and editions.
  public init(_ id: EntityID, _ title: LocalizedText, editions: [Edition] = []) {
    self.id = id
    self.title = title
    self.editions = editions
  }

  /// The members in canonical order.
  public static let fields: [RecordField<Self>] = [
    .required("id", { $0.id }, { $0.id = $1 }),
    .optional("type", { $0.type }, { $0.type = $1 }),
    .unlessEmpty("title", { $0.title }, { $0.title = $1 }),
    .unlessEmpty("creators", { $0.creators }, { $0.creators = $1 }),
    .unlessEmpty("publisher", { $0.publisher }, { $0.publisher = $1 }),
    .optional("date", { $0.date }, { $0.date = $1 }),
    .optional("url", { $0.url }, { $0.url = $1 }),
    .unlessEmpty("note", { $0.note }, { $0.note = $1 }),
    .unlessEmpty("tags", { $0.tags }, { $0.tags = $1 }),
    .unlessEmpty("editions", { $0.editions }, { $0.editions = $1 }),
    .unlessEmpty("extensions", { $0.extensions }, { $0.extensions = $1 }),
  ]
  /// The names of the members, for readers.
  public static let layout = RecordLayout(fields)
}
