/// The words an anchor stands at, with their surroundings: what finds the place again in a changed
/// text (W3C Web Annotation Data Model, section 4.2.4).
public struct Quote: Record {
  /// The words, those of several ranges joined by U+000A.
  public var exact: String = ""
  /// The words before.
  public var prefix: String?
  /// The words after.
  public var suffix: String?
  /// How often the words stand in the text that the anchor belongs to, those of the several ranges
  /// that stand there most often; nil where they stand there once, or nobody counted.
  public var occurrences: Int? {
    get { exactOccurrences.map { Int(clamping: $0) } }
    set { exactOccurrences = newValue.map { Int64($0) } }
  }
  /// The same as it is written: where `Int` has 32 bits a document may say more than it holds.
  private var exactOccurrences: Int64?
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes a quote with nothing in it.
  public init() {}

  /// The members in canonical order.
  public static let fields: [RecordField<Self>] = [
    .required("exact", { $0.exact }, { $0.exact = $1 }),
    .optional("prefix", { $0.prefix }, { $0.prefix = $1 }),
    .optional("suffix", { $0.suffix }, { $0.suffix = $1 }),
    .optional("occurrences", { $0.exactOccurrences }, { $0.exactOccurrences = $1 }),
  ]
  /// The names of the members, for readers.
  public static let layout = RecordLayout(fields)
}
