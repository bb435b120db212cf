/// Somebody who says something in the argument.
public struct Participant: Record {
  /// The id, by which edits and references name it.
  public var id: EntityID = ""
  /// `person`, `organisation` or `group`.
  public var type: String?
  /// What the participant is called, by language.
  public var name = LocalizedText()
  /// What the mapper notes about it, by language; no part of the argument.
  public var note = LocalizedText()
  /// Words to find it by, each once, in the author's order.
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
  /// The names of the members, for readers.
  public static let layout = RecordLayout(fields)
}
