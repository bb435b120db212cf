public import ArgumentModel
public import ArgumentText

/// Writes maps as annotations of the texts that they were made from.
public protocol AnnotationExporter: Sendable {
  /// The name that selects the format: `brat`.
  var name: String { get }

  /// The endings of file names, without the first dot; the first is the usual one.
  var fileEndings: [String] { get }

  /// What the format is for, in a few words.
  var summary: String { get }

  /// What of a map the format has no word for, in a few words.
  var losses: String { get }

  /// Whether documents of this format can be put together by writing one after the other.
  var holdsSeveral: Bool { get }

  /// Whether a document is an array of one element, so that several go into one array.
  var isArray: Bool { get }

  /// The map in this format, and what the format can't carry.
  /// - Throws: A diagnostic of the rule `no-text` where the text of the anchors isn't at hand.
  func export(
    _ map: ArgumentMap, options: AnnotationOptions
  ) throws(Diagnostic) -> Exported
}

extension AnnotationExporter {
  /// By default a file holds one document.
  public var holdsSeveral: Bool { false }
  /// By default documents are no arrays.
  public var isArray: Bool { false }
}

/// The choices that exports of annotations offer.
public struct AnnotationOptions: Sendable {
  /// The texts at hand.
  public var texts: [EditionKey: EditionText] = [:]
  /// The edition to write; nil is the first one that statements are anchored in.
  public var edition: EditionKey?
  /// The languages whose words to write for statements that stand in no text.
  public var languages: [LanguageTag] = []
  /// The name of the document.
  public var name = "map"
  /// Whether to write relations that only follow from something else, such as a claim's stance.
  public var includesDerived = false

  /// Makes options for the first edition that statements are anchored in.
  public init() {}
}
