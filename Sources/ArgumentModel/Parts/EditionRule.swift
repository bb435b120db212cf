/// How an edition's text is made from a file, so that whoever has the file can make it.
///
/// The file is read as UTF-8 and split at line feeds, a carriage return before one removed; where
/// `format` says that it is something else, what a reader sees of it gives the lines. With `column`
/// only the cells of that column are lines, with `paragraphs` a block of lines is one. Lines of
/// nothing but white space and lines that equal an entry of `drop` are left out. Of the others,
/// those of `script` are taken whose position, from 0, leaves the remainder `first` on division by
/// `every`, and joined by `join`.
public struct EditionRule: Record {
  /// The digest of the file's bytes.
  public var file: Digest?
  /// What the file is: `text`, `markdown`, `html`, `docx` or `pdf`; nil is a text in UTF-8 whose
  /// byte order mark belongs to it.
  public var format: String?
  /// The program that turned the file into text, with its version, where one was needed.
  public var program: String?
  /// What a paragraph of a text is: `lines`, each by itself, or `blocks`, between blank lines, whose
  /// lines are joined; nil is `lines`.
  public var paragraphs: String?
  /// Which column of a table, or of lines parted by tabs, is taken, from 0; nil is all.
  public var column: Int?
  /// Whole lines that don't belong to the text.
  public var drop: [String] = []
  /// The script in which most of a line is written that is taken, as ISO 15924 has it (`Latn`,
  /// `Hani`); nil is any.
  public var script: String?
  /// Of how many lines one is taken; nil is 1.
  public var every: Int?
  /// Which of them is taken, from 0; nil is 0.
  public var first: Int?
  /// What stands between two lines; nil is a line feed.
  public var join: String?
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes an edition rule with nothing in it.
  public init() {}

  /// The members in canonical order.
  public enum Field: String, RecordField {
    /// The member `file`.
    case file
    /// The member `format`.
    case format
    /// The member `program`.
    case program
    /// The member `paragraphs`.
    case paragraphs
    /// The member `column`.
    case column
    /// The member `drop`.
    case drop
    /// The member `script`.
    case script
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
      case .column, .every, .first: .count
      case .format, .program, .paragraphs, .script, .join: .string
      }
    }

    /// Whether the member must be there.
    public var isRequired: Bool { false }
  }

  /// The value of a member.
  public func value(of field: Field) -> FieldValue? {
    switch field {
    case .file: file.map(FieldValue.digest)
    case .format: format.map(FieldValue.string)
    case .program: program.map(FieldValue.string)
    case .paragraphs: paragraphs.map(FieldValue.string)
    case .column: column.map(FieldValue.count)
    case .drop: .nonempty(drop)
    case .script: script.map(FieldValue.string)
    case .every: every.map(FieldValue.count)
    case .first: first.map(FieldValue.count)
    case .join: join.map(FieldValue.string)
    }
  }

  /// Sets a member.
  public mutating func setValue(_ value: FieldValue?, of field: Field) {
    switch field {
    case .file: file = value?.digest
    case .format: format = value?.string
    case .program: program = value?.string
    case .paragraphs: paragraphs = value?.string
    case .column: column = value?.count
    case .drop: drop = value?.strings ?? []
    case .script: script = value?.string
    case .every: every = value?.count
    case .first: first = value?.count
    case .join: join = value?.string
    }
  }
}
