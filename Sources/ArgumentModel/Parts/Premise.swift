/// A statement's part in a reason.
public struct Premise: KeyedRecord {
  /// The statement.
  public var statement: EntityID = ""
  /// The slot of the reason's scheme that the premise fills.
  public var slot: String?
  /// What bears the burden of proof; nil is an ordinary premise.
  public var kind: PremiseKind?
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes a premise with nothing in it.
  public init() {}

  /// The members in canonical order.
  public enum Field: String, RecordField {
    /// The member `statement`.
    case statement
    /// The member `slot`.
    case slot
    /// The member `kind`.
    case kind

    /// What the member holds.
    public var kind: FieldKind {
      switch self {
      case .statement: .id
      case .slot, .kind: .string
      }
    }

    /// Whether the member must be there.
    public var isRequired: Bool { self == .statement }
  }

  /// The value of a member.
  public func value(of field: Field) -> FieldValue? {
    switch field {
    case .statement: .id(statement)
    case .slot: slot.map(FieldValue.string)
    case .kind: kind.map { .string($0.rawValue) }
    }
  }

  /// Sets a member.
  public mutating func setValue(_ value: FieldValue?, of field: Field) {
    switch field {
    case .statement: statement = value?.id ?? ""
    case .slot: slot = value?.string
    case .kind: kind = value?.string.map(PremiseKind.init(rawValue:))
    }
  }
}

extension Premise {
  /// Makes an ordinary premise: no slot, and neither assumption nor exception.
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
