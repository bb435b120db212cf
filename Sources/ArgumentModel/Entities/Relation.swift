/// A tie between entities that is not reasoning.
public struct Relation: Record {
  /// The id, by which edits and references name it.
  public var id: EntityID = ""
  /// Which relation it is.
  public var type: RelationType = .contradicts
  /// The two that contradict each other.
  public var between: [EntityID] = []
  /// The restatement, or the position.
  public var from: EntityID?
  /// The restated, or the question.
  public var to: EntityID?
  /// The preferred.
  public var prefer: EntityID?
  /// What it is preferred to.
  public var over: EntityID?
  /// Whether the position excludes the question's other ones.
  public var exclusive: Bool = false
  /// Words to find it by, each once, in the author's order.
  public var tags: [String] = []
  /// What the mapper notes about it, by language; no part of the argument.
  public var note = LocalizedText()
  /// What foreign formats keep here, by namespace.
  public var extensions = JSONObject()
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes a relation with nothing in it.
  public init() {}

  /// The members in canonical order.
  public static let fields: [RecordField<Self>] = [
    .required("id", { $0.id }, { $0.id = $1 }),
    .required("type", { $0.type }, { $0.type = $1 }),
    .unlessEmpty("between", { $0.between }, { $0.between = $1 }),
    .optional("from", { $0.from }, { $0.from = $1 }),
    .optional("to", { $0.to }, { $0.to = $1 }),
    .optional("prefer", { $0.prefer }, { $0.prefer = $1 }),
    .optional("over", { $0.over }, { $0.over = $1 }),
    .unlessEmpty("exclusive", { $0.exclusive }, { $0.exclusive = $1 }),
    .unlessEmpty("tags", { $0.tags }, { $0.tags = $1 }),
    .unlessEmpty("note", { $0.note }, { $0.note = $1 }),
    .unlessEmpty("extensions", { $0.extensions }, { $0.extensions = $1 }),
  ]
  /// The names of the members, for readers.
  public static let layout = RecordLayout(fields)
}
