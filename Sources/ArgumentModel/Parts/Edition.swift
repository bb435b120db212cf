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
  public var length: Int?
  /// The digest of the text's UTF-8.
  public var sha256: Digest?
  /// How the text is made from a file.
  public var rule: EditionRule?
  /// The version of the rules by which the text was segmented when it was added.
  public var segmentation: String?
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

  /// The members in canonical order.
  public enum Field: String, RecordField {
    /// The member `id`.
    case id
    /// The member `language`.
    case language
    /// The member `title`.
    case title
    /// The member `translationOf`.
    case translationOf
    /// The member `replaces`.
    case replaces
    /// The member `length`.
    case length
    /// The member `sha256`.
    case sha256
    /// The member `rule`.
    case rule
    /// The member `segmentation`.
    case segmentation
    /// The member `path`.
    case path
    /// The member `text`.
    case text
    /// The member `note`.
    case note

    /// What the member holds.
    public var kind: FieldKind {
      switch self {
      case .id, .language, .translationOf, .replaces, .segmentation, .path, .text: .string
      case .title, .note: .text
      case .length: .count
      case .sha256: .digest
      case .rule: .rule
      }
    }

    /// Whether the member must be there.
    public var isRequired: Bool { false }
  }

  /// The value of a member.
  public func value(of field: Field) -> FieldValue? {
    switch field {
    case .id: id.isEmpty || language == LanguageTag(rawValue: id) ? nil : .string(id)
    case .language: language.map { .string($0.rawValue) }
    case .title: .nonempty(title)
    case .translationOf: translationOf.map(FieldValue.string)
    case .replaces: replaces.map(FieldValue.string)
    case .length: length.map(FieldValue.count)
    case .sha256: sha256.map(FieldValue.digest)
    case .rule: rule.map(FieldValue.rule)
    case .segmentation: segmentation.map(FieldValue.string)
    case .path: path.map(FieldValue.string)
    case .text: text.map(FieldValue.string)
    case .note: .nonempty(note)
    }
  }

  /// Sets a member.
  public mutating func setValue(_ value: FieldValue?, of field: Field) {
    switch field {
    case .id: id = value?.string ?? ""
    case .language: language = value?.string.map(LanguageTag.init(rawValue:))
    case .title: title = value?.text ?? LocalizedText()
    case .translationOf: translationOf = value?.string
    case .replaces: replaces = value?.string
    case .length: length = value?.count
    case .sha256: sha256 = value?.digest
    case .rule: rule = value?.rule
    case .segmentation: segmentation = value?.string
    case .path: path = value?.string
    case .text: text = value?.string
    case .note: note = value?.text ?? LocalizedText()
    }
  }
}

extension Edition {
  /// An edition that names no id has its language for one.
  public mutating func finishReading() {
    if id.isEmpty, let language { id = language.rawValue }
  }

  /// Edits address an edition by its id.
  public var key: PartKey { .name(id) }
}
