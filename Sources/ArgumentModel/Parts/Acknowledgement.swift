/// A finding that the map's author has seen and accepts.
public struct Acknowledgement: Record {
  /// The rule's id.
  public var rule: String = ""
  /// The entity it was found at; nil accepts the rule's findings on the map itself.
  public var id: EntityID?
  /// Why it stands as it is.
  public var why: String = ""
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes an acknowledgement with nothing in it.
  public init() {}

  /// The members in canonical order.
  public static let fields: [RecordField<Self>] = [
    .required("rule", { $0.rule }, { $0.rule = $1 }),
    .optional("id", { $0.id }, { $0.id = $1 }),
    .required("why", { $0.why }, { $0.why = $1 }),
  ]
  /// The names of the members, for readers.
  public static let layout = RecordLayout(fields)
}
