/// The words an anchor stands at, with their surroundings: what finds the place again in a changed
/// text (W3C Web Annotation Data Model, section 4.2.4).
public struct Quote: Record {
  /// The words, those of several ranges joined by U+000A.
  public var exact: String = ""
  /// The words before.
  public var prefix: String?
  /// The words after.
  public var suffix: String?
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes a quote with nothing in it.
  public init() {}

  /// The members in canonical order.
  public enum Field: String, RecordField {
    /// The member `exact`.
    case exact
    /// The member `prefix`.
    case prefix
    /// The member `suffix`.
    case suffix

    /// What the member holds.
    public var kind: FieldKind {
      switch self {
      case .exact, .prefix, .suffix: .string
      }
    }

    /// Whether the member must be there.
    public var isRequired: Bool { self == .exact }
  }

  /// The value of a member.
  public func value(of field: Field) -> FieldValue? {
    switch field {
    case .exact: .string(exact)
    case .prefix: prefix.map(FieldValue.string)
    case .suffix: suffix.map(FieldValue.string)
    }
  }

  /// Sets a member.
  public mutating func setValue(_ value: FieldValue?, of field: Field) {
    switch field {
    case .exact: exact = value?.string ?? ""
    case .prefix: prefix = value?.string
    case .suffix: suffix = value?.string
    }
  }
}
