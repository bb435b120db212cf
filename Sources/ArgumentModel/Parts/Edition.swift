/// One form of a source's text: an original, a translation, a corrected version.
public struct Edition: KeyedRecord {
  /// The edition's id within its source; by default its language.
  public var id: String = ""
  /// The language.
  public var language: LanguageTag?
  /// The edition's own title.
  public var title = LocalizedText()
  /// The id of the edition that this one translates.
  public var translationOf: String?
  /// The id of the edition that this one replaces.
  public var replaces: String?
  /// The text's length in Unicode code points.
  public var length: Int? {
    get { exactLength.map { Int(clamping: $0) } }
    set { exactLength = newValue.map { Int64($0) } }
  }
  /// The same as it is written: where `Int` has 32 bits a document may say more than it holds.
  private var exactLength: Int64?
  /// The digest of the text's UTF-8.
  public var sha256: Digest?
  /// How the text is made from a file.
  public var rule: EditionRule?
  /// The version of the rules by which the text was segmented when it was added.
  public var segmentation: String?
  /// Where the text's paragraphs stand, ascending and in code points: kept where the text itself isn't,
  /// so that readers are told in which paragraph something stands.
  public var paragraphs: [TextRange] = []
  /// Where the text lies, relative to the map's folder.
  public var path: String?
  /// The text itself, where the author wants it in the map.
  public var text: String?
  /// What the mapper notes about it, by language; no part of the argument.
  public var note = LocalizedText()
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes an edition with nothing in it.
  public init() {}

  /// Makes an edition in a language.
  /// - Parameter path: The file with its text, within the map's folder.
  public init(_ id: String, language: LanguageTag?, path: String? = nil) {
    self.id = id
    self.language = language
    self.path = path
  }

  /// The members in canonical order.
  public static let fields: [RecordField<Self>] = [
    // An id that is the language is left out; reading fills it in.
    RecordField(
      "id", .string,
      value: { edition in
        let isLanguage = edition.language == LanguageTag(rawValue: edition.id)
        return edition.id.isEmpty || isLanguage ? nil : .string(edition.id)
      },
      set: { $0.id = $1.flatMap(String.init(fieldValue:)) ?? "" }),
    .optional("language", { $0.language }, { $0.language = $1 }),
    .unlessEmpty("title", { $0.title }, { $0.title = $1 }),
    .optional("translationOf", { $0.translationOf }, { $0.translationOf = $1 }),
    .optional("replaces", { $0.replaces }, { $0.replaces = $1 }),
    .optional("length", { $0.exactLength }, { $0.exactLength = $1 }),
    .optional("sha256", { $0.sha256 }, { $0.sha256 = $1 }),
    .optional("rule", { $0.rule }, { $0.rule = $1 }),
    .optional("segmentation", { $0.segmentation }, { $0.segmentation = $1 }),
    .unlessEmpty("paragraphs", { $0.paragraphs }, { $0.paragraphs = $1 }),
    .optional("path", { $0.path }, { $0.path = $1 }),
    .optional("text", { $0.text }, { $0.text = $1 }),
    .unlessEmpty("note", { $0.note }, { $0.note = $1 }),
  ]
  /// The names of the members, for readers.
  public static let layout = RecordLayout(fields)
}

extension Edition {
  /// An edition that names no id has its language for one.
  public mutating func finishReading() {
    if id.isEmpty, let language { id = language.rawValue }
  }

  /// Edits address an edition by its id.
  public var key: PartKey { .name(id) }
}
