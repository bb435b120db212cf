public import ArgumentModel

/// A mark on a text: a statement that stands there, or a tie between two such.
///
/// With `from` it is a tie and becomes a reason; otherwise it becomes a statement with an anchor,
/// and with a target also the reason that leads there.
public struct Annotation: Hashable, Sendable {
  /// The id of the statement or reason; nil if one is to be made.
  public var id: EntityID?
  /// Where it stands.
  public var place: AnnotationPlace?
  /// The content, where it isn't the words themselves.
  public var text = LocalizedText()
  /// The part it plays.
  public var role: Role?
  /// Who says it.
  public var attribution: [Attribution] = []
  /// For or against the target.
  public var stance: Stance = .supports
  /// What it speaks for or against: a statement, a reason or another annotation.
  public var target: AnnotationEndpoint?
  /// For a tie, what speaks: several are linked premises.
  public var from: [AnnotationEndpoint] = []
  /// The argumentation scheme of the reason.
  public var scheme: String?
  /// Words to find the statement by.
  public var tags: [String] = []
  /// Whether a program proposed it and nobody has confirmed it.
  public var isSuggestion = false
  /// Who marked it, how sure they are, and whatever else the annotation has: kept as the extension
  /// `annotation`.
  public var remarks = JSONObject()

  /// Makes an annotation with nothing in it.
  public init() {}
}

/// Where in a text an annotation stands: by its words or by its ranges.
public struct AnnotationPlace: Hashable, Sendable {
  /// The edition's id; nil if the words say which.
  public var edition: String?
  /// The words; nil where ranges say it.
  public var quote: WantedQuote?
  /// The ranges, in code points.
  public var ranges: [TextRange] = []

  /// Makes a place of words, of ranges, or of words that are expected at ranges.
  public init(edition: String? = nil, quote: WantedQuote? = nil, ranges: [TextRange] = []) {
    self.edition = edition
    self.quote = quote
    self.ranges = ranges
  }
}

/// One end of a tie.
public enum AnnotationEndpoint: Hashable, Sendable {
  /// The id of an entity or of another annotation.
  case id(EntityID)
  /// What is annotated at a place.
  case place(AnnotationPlace)
}
