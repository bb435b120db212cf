/// Where in a text a statement or a reason stands.
///
/// An anchor without a quote is sealed: who has the text can resolve it, nobody else learns its words.
///
/// ```swift
/// var anchor = Anchor()
/// anchor.source = "letter"
/// anchor.edition = "en"
/// anchor.ranges = [TextRange(0, 27)]
/// anchor.digest = .of("Phones should stay outside.")
/// ```
public struct Anchor: KeyedRecord {
  /// The source.
  public var source: EntityID = ""
  /// The edition's id within the source.
  public var edition: String = ""
  /// The places, in Unicode code points of the edition's text.
  public var ranges: [TextRange] = []
  /// The digest of the ranges' texts in their order, joined by U+000A, unnormalised.
  public var digest: Digest?
  /// The words, unless the anchor is sealed.
  public var quote: Quote?
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes an anchor with nothing in it.
  public init() {}

  /// The members in canonical order.
  public enum Field: String, RecordField {
    /// The member `source`.
    case source
    /// The member `edition`.
    case edition
    /// The member `ranges`.
    case ranges
    /// The member `digest`.
    case digest
    /// The member `quote`.
    case quote

    /// What the member holds.
    public var kind: FieldKind {
      switch self {
      case .source: .id
      case .edition: .string
      case .ranges: .ranges
      case .digest: .digest
      case .quote: .quote
      }
    }

    /// Whether the member must be there.
    public var isRequired: Bool { self == .source || self == .edition || self == .ranges }
  }

  /// The value of a member.
  public func value(of field: Field) -> FieldValue? {
    switch field {
    case .source: .id(source)
    case .edition: .string(edition)
    case .ranges: .ranges(ranges)
    case .digest: digest.map(FieldValue.digest)
    case .quote: quote.map(FieldValue.quote)
    }
  }

  /// Sets a member.
  public mutating func setValue(_ value: FieldValue?, of field: Field) {
    switch field {
    case .source: source = value?.id ?? ""
    case .edition: edition = value?.string ?? ""
    case .ranges: ranges = value?.ranges ?? []
    case .digest: digest = value?.digest
    case .quote: quote = value?.quote
    }
  }
}

extension Anchor {
  /// Edits address an anchor by its source, edition and ranges.
  public var key: PartKey { .anchor(source: source, edition: edition, ranges: ranges) }
}
