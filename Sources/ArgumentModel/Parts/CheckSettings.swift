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
  public static let fields: [RecordField<Self>] = [
    .unlessEmpty("severity", { $0.severity }, { $0.severity = $1 }),
    .unlessEmpty("acknowledged", { $0.acknowledged }, { $0.acknowledged = $1 }),
  ]
  /// The names of the members, for readers.
  public static let layout = RecordLayout(fields)
}
