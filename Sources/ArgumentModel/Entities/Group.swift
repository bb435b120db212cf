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
  public static let fields: [RecordField<Self>] = [
    .required("id", { $0.id }, { $0.id = $1 }),
    .unlessEmpty("title", { $0.title }, { $0.title = $1 }),
    .unlessEmpty("members", { $0.members }, { $0.members = $1 }),
    .optional("parent", { $0.parent }, { $0.parent = $1 }),
    .unlessEmpty("note", { $0.note }, { $0.note = $1 }),
    .unlessEmpty("tags", { $0.tags }, { $0.tags = $1 }),
    .unlessEmpty("extensions", { $0.extensions }, { $0.extensions = $1 }),
  ]
  /// The names of the members, for readers.
  public static let layout = RecordLayout(fields)
}
