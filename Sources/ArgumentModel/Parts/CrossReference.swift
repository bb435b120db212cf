/// A statement of another map.
///
/// The other map is named as editions name their texts: by a path within the map's own folder, so that a
/// folder of maps can be moved and passed on as a whole. Nothing follows from a reference; it says where to
/// read on.
public struct CrossReference: KeyedRecord {
  /// The other map's file, relative to the map's folder, with `/` between folders.
  public var map: String = ""
  /// The statement's id there.
  public var statement: EntityID = ""
  /// What the two have to do with each other, by language.
  public var note = LocalizedText()
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes a reference with nothing in it.
  public init() {}

  /// Makes a reference.
  public init(_ map: String, _ statement: EntityID) {
    self.map = map
    self.statement = statement
  }

  /// The members in canonical order.
  public static let fields: [RecordField<Self>] = [
    .required("map", { $0.map }, { $0.map = $1 }),
    .required("statement", { $0.statement }, { $0.statement = $1 }),
    .unlessEmpty("note", { $0.note }, { $0.note = $1 }),
  ]
  /// The names of the members, for readers.
  public static let layout = RecordLayout(fields)
}

extension CrossReference {
  /// Edits address a reference by what it refers to.
  public var key: PartKey { .crossReference(map: map, statement: statement) }
}
