/// Somebody who says something in the argument.
public struct Participant: Record {
  /// The id.
  public var id: EntityID = ""
  /// `person`, `organisation` or `group`.
  public var type: String?
  /// The name.
  public var name = LocalizedText()
  /// A remark.
  public var note = LocalizedText()
  /// Tags.
  public var tags: [String] = []
  /// What foreign formats keep here, by namespace.
  public var extensions = JSONObject()
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes a participant with nothing in it.
  public init() {}

  /// The members in canonical order.
  public static let fields: [RecordField<Self>] = [
    .required("id", { $0.id }, { $0.id = $1 }),
    .optional("type", { $0.type }, { $0.type = $1 }),
    .unlessEmpty("name", { $0.name }, { $0.name = $1 }),
    .unlessEmpty("note", { $0.note }, { $0.note = $1 }),
    .unlessEmpty("tags", { $0.tags }, { $0.tags = $1 }),
    .unlessEmpty("extensions", { $0.extensions }, { $0.extensions = $1 }),
  ]
}
