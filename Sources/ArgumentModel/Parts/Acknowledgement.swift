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
  public enum Field: String, RecordField {
    /// The member `rule`.
    case rule
    /// The member `id`.
    case id
    /// The member `why`.
    case why

    /// What the member holds.
    public var kind: FieldKind {
      switch self {
      case .rule, .why: .string
      case .id: .id
      }
    }

    /// Whether the member must be there.
    public var isRequired: Bool { self == .rule || self == .why }
  }

  /// The value of a member.
  public func value(of field: Field) -> FieldValue? {
    switch field {
    case .rule: .string(rule)
    case .id: id.map(FieldValue.id)
    case .why: .string(why)
    }
  }

  /// Sets a member.
  public mutating func setValue(_ value: FieldValue?, of field: Field) {
    switch field {
    case .rule: rule = value?.string ?? ""
    case .id: id = value?.id
    case .why: why = value?.string ?? ""
    }
  }
}
