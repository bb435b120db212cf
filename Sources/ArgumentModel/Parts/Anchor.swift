/// Where in a text a statement or a reason stands.
///
/// An anchor without a quote is sealed: who has the text can resolve it, nobody else learns its words.
///
/// ```swift
/// let anchor = Anchor(
///   "letter", "en", [TextRange(0, 27)], digest: .of("Phones should stay outside."))
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
  /// The digest of the edition's text that the anchor belongs to, where the edition has got another
  /// one since and the anchor's words were not found in it: it is lost until somebody decides.
  public var editionDigest: Digest?
  /// The words, unless the anchor is sealed.
  public var quote: Quote?
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes an anchor with nothing in it.
  public init() {}

  /// Makes a sealed anchor at places of an edition.
  /// - Parameter digest: That of the places' texts, joined by U+000A.
  public init(
    _ source: EntityID, _ edition: String, _ ranges: [TextRange], digest: Digest? = nil
  ) {
    self.source = source
    self.edition = edition
    self.ranges = ranges
    self.digest = digest
  }

  /// The members in canonical order.
  public static let fields: [RecordField<Self>] = [
    .required("source", { $0.source }, { $0.source = $1 }),
    .required("edition", { $0.edition }, { $0.edition = $1 }),
    .required("ranges", { $0.ranges }, { $0.ranges = $1 }),
    .optional("digest", { $0.digest }, { $0.digest = $1 }),
    .optional("editionDigest", { $0.editionDigest }, { $0.editionDigest = $1 }),
    .optional("quote", { $0.quote }, { $0.quote = $1 }),
  ]
  /// The names of the members, for readers.
  public static let layout = RecordLayout(fields)
}

extension Anchor {
  /// Whether the anchor belongs to another text than the one that its edition now has.
  public func isLeft(by edition: Edition?) -> Bool {
    guard let editionDigest, let now = edition?.sha256 else { return false }
    return editionDigest != now
  }

  /// Edits address an anchor by its source, edition and ranges.
  public var key: PartKey { .anchor(source: source, edition: edition, ranges: ranges) }
}
