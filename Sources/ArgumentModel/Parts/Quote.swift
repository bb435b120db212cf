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
  public static let fields: [RecordField<Self>] = [
    .required("exact", { $0.exact }, { $0.exact = $1 }),
    .optional("prefix", { $0.prefix }, { $0.prefix = $1 }),
    .optional("suffix", { $0.suffix }, { $0.suffix = $1 }),
  ]
}
