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
  /// What of a document is its text: `article` for a page of the web or what becomes one, `pages` for
  /// printed pages; nil is all that stands there.
  public var reading: String?
  /// The program that turned the file into text, with its version, where one was needed.
  public var program: String?
  /// What a paragraph of a text is: `lines`, each by itself, or `blocks`, between blank lines, whose
  /// lines are joined; nil is `lines`.
  public var paragraphs: String?
  /// Which column of a table, or of lines parted by tabs, is taken, from 0; nil is all.
  public var column: Int? {
    get { exactColumn.map { Int(clamping: $0) } }
    set { exactColumn = newValue.map { Int64($0) } }
  }
  /// The same as it is written: where `Int` has 32 bits a document may say more than it holds.
  private var exactColumn: Int64?
  /// Whole lines that don't belong to the text.
  public var drop: [String] = []
  /// The script in which most of a line is written that is taken, as ISO 15924 has it (`Latn`,
  /// `Hani`); nil is any.
  public var script: String?
  /// Of how many lines one is taken; nil is 1.
  public var every: Int? {
    get { exactEvery.map { Int(clamping: $0) } }
    set { exactEvery = newValue.map { Int64($0) } }
  }
  /// The same as it is written: where `Int` has 32 bits a document may say more than it holds.
  private var exactEvery: Int64?
  /// Which of them is taken, from 0; nil is 0.
  public var first: Int? {
    get { exactFirst.map { Int(clamping: $0) } }
    set { exactFirst = newValue.map { Int64($0) } }
  }
  /// The same as it is written: where `Int` has 32 bits a document may say more than it holds.
  private var exactFirst: Int64?
  /// What stands between two lines; nil is a line feed.
  public var join: String?
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes an edition rule with nothing in it.
  public init() {}

  /// The members in canonical order.
  public static let fields: [RecordField<Self>] = [
    .optional("file", { $0.file }, { $0.file = $1 }),
    .optional("format", { $0.format }, { $0.format = $1 }),
    .optional("reading", { $0.reading }, { $0.reading = $1 }),
    .optional("program", { $0.program }, { $0.program = $1 }),
    .optional("paragraphs", { $0.paragraphs }, { $0.paragraphs = $1 }),
    .optional("column", { $0.exactColumn }, { $0.exactColumn = $1 }),
    .unlessEmpty("drop", { $0.drop }, { $0.drop = $1 }),
    .optional("script", { $0.script }, { $0.script = $1 }),
    .optional("every", { $0.exactEvery }, { $0.exactEvery = $1 }),
    .optional("first", { $0.exactFirst }, { $0.exactFirst = $1 }),
    .optional("join", { $0.join }, { $0.join = $1 }),
  ]
  /// The names of the members, for readers.
  public static let layout = RecordLayout(fields)
}
