/// A statement's part in a reason.
public struct Premise: KeyedRecord {
  /// The statement.
  public var statement: EntityID = ""
  /// The slot of the reason's scheme that the premise fills.
  public var slot: String?
  /// In which way it counts; nil is an ordinary premise.
  public var kind: PremiseKind?
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes a premise with nothing in it.
  public init() {}

  /// The members in canonical order.
  public static let fields: [RecordField<Self>] = [
    .required("statement", { $0.statement }, { $0.statement = $1 }),
    .optional("slot", { $0.slot }, { $0.slot = $1 }),
    .optional("kind", { $0.kind }, { $0.kind = $1 }),
  ]
  /// The names of the members, for readers.
  public static let layout = RecordLayout(fields)
}

extension Premise {
  /// Makes an ordinary premise: no slot, and of no special kind.
  public init(_ statement: EntityID) {
    self.statement = statement
  }

  /// The statement's id alone, where there is nothing else to say.
  public var shorthand: JSONValue? {
    slot == nil && kind == nil && unknown.isEmpty ? .string(statement.rawValue) : nil
  }

  /// Reads the short form.
  public init?(shorthand: JSONValue) {
    guard case .string(let id) = shorthand else { return nil }
    self.init(EntityID(id))
  }

  /// Edits address a premise by its statement.
  public var key: PartKey { .name(statement.rawValue) }
}
