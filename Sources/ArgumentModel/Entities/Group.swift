/// Entities that are read together.
public struct Group: Record {
  /// The id.
  public var id: EntityID = ""
  /// The title.
  public var title = LocalizedText()
  /// What belongs to it.
  public var members: [EntityID] = []
  /// The group that it is part of.
  public var parent: EntityID?
  /// A remark.
  public var note = LocalizedText()
  /// Tags.
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
}
