/// What a map says about its own checks.
public struct CheckSettings: Record {
  /// The severity by rule: `off`, `note`, `warning` or `error`.
  public var severity = JSONObject()
  /// Findings that are listed, but not counted.
  public var acknowledged: [Acknowledgement] = []
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes settings with nothing in them: every rule as it is.
  public init() {}

  /// The members in canonical order.
  public enum Field: String, RecordField {
    /// The member `severity`.
    case severity
    /// The member `acknowledged`.
    case acknowledged

    /// What the member holds.
    public var kind: FieldKind {
      switch self {
      case .severity: .object
      case .acknowledged: .acknowledgements
      }
    }

    /// Whether the member must be there.
    public var isRequired: Bool { false }
  }

  /// The value of a member.
  public func value(of field: Field) -> FieldValue? {
    switch field {
    case .severity: .nonempty(severity)
    case .acknowledged: acknowledged.isEmpty ? nil : .acknowledgements(acknowledged)
    }
  }

  /// Sets a member.
  public mutating func setValue(_ value: FieldValue?, of field: Field) {
    switch field {
    case .severity: severity = value?.object ?? JSONObject()
    case .acknowledged: acknowledged = value?.acknowledgements ?? []
    }
  }
}
