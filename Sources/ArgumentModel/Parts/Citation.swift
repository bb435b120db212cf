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
  public static let fields: [RecordField<Self>] = [
    .optional("source", { $0.source }, { $0.source = $1 }),
    .optional("place", { $0.place }, { $0.place = $1 }),
    .optional("url", { $0.url }, { $0.url = $1 }),
    .unlessEmpty("note", { $0.note }, { $0.note = $1 }),
  ]
  /// The names of the members, for readers.
  public static let layout = RecordLayout(fields)
}

extension Citation {
  /// Edits address a citation by its source and place.
  public var key: PartKey { .citation(source: source, place: place ?? url) }
}
