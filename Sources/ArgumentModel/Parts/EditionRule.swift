/// How an edition's text is made from a file, so that whoever has the file can make it.
///
/// The file is read as UTF-8 and split at line feeds, a carriage return before one removed. Lines
/// of nothing but white space and lines that equal an entry of `drop` are left out. Of the others,
/// those are taken whose position, from 0, leaves the remainder `first` on division by `every`, and
/// joined by `join`.
public struct EditionRule: Record {
  /// The digest of the file's bytes.
  public var file: Digest?
  /// Whole lines that don't belong to the text.
  public var drop: [String] = []
  /// Of how many lines one is taken; nil is 1.
  public var every: Int?
  /// Which of them is taken, from 0; nil is 0.
  public var first: Int?
  /// What stands between two lines; nil is a line feed.
  public var join: String?
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes an editionrule with nothing in it.
  public init() {}

  /// The members in canonical order.
  public enum Field: String, RecordField {
    /// The member `file`.
    case file
    /// The member `drop`.
    case drop
    /// The member `every`.
    case every
    /// The member `first`.
    case first
    /// The member `join`.
    case join

    /// What the member holds.
    public var kind: FieldKind {
      switch self {
      case .file: .digest
      case .drop: .strings
      case .every, .first: .count
      case .join: .string
      }
    }

    /// Whether the member must be there.
    public var isRequired: Bool { false }
  }

  /// The value of a member.
  public func value(of field: Field) -> FieldValue? {
    switch field {
    case .file: file.map(FieldValue.digest)
    case .drop: .nonempty(drop)
    case .every: every.map(FieldValue.count)
    case .first: first.map(FieldValue.count)
    case .join: join.map(FieldValue.string)
    }
  }

  /// Sets a member.
  public mutating func setValue(_ value: FieldValue?, of field: Field) {
    switch field {
    case .file: file = value?.digest
    case .drop: drop = value?.strings ?? []
    case .every: every = value?.count
    case .first: first = value?.count
    case .join: join = value?.string
    }
  }
}
