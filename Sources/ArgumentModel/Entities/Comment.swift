/// A remark on an entity, for those who work on the map.
public struct Comment: Record {
  /// The id, by which edits and references name it.
  public var id: EntityID = ""
  /// The entity that it is about; nil where it names none.
  public var on: EntityID?
  /// Who made it.
  public var by: String?
  /// When.
  public var at: String?
  /// What a teacher says of it in one word.
  public var mark: CommentMark?
  /// The remark, by language.
  public var text = LocalizedText()
  /// Whether it is settled.
  public var resolved: Bool = false
  /// What foreign formats keep here, by namespace.
  public var extensions = JSONObject()
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes a comment with nothing in it.
  public init() {}

  /// The members in canonical order.
  public static let fields: [RecordField<Self>] = [
    .required("id", { $0.id }, { $0.id = $1 }),
    .optional("on", { $0.on }, { $0.on = $1 }),
    .optional("by", { $0.by }, { $0.by = $1 }),
    .optional("at", { $0.at }, { $0.at = $1 }),
    .optional("mark", { $0.mark }, { $0.mark = $1 }),
    .unlessEmpty("text", { $0.text }, { $0.text = $1 }),
    .unlessEmpty("resolved", { $0.resolved }, { $0.resolved = $1 }),
    .unlessEmpty("extensions", { $0.extensions }, { $0.extensions = $1 }),
  ]
  /// The names of the members, for readers.
  public static let layout = RecordLayout(fields)
}
