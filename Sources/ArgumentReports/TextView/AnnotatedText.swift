public import ArgumentModel
public import ArgumentText

/// A source's text, in one edition or two, with the places marked where a map stands in it.
///
/// The editions' paragraphs stand in rows, each with what says the same. Places may overlap, lie
/// within each other, be in several parts, and go over several paragraphs: each paragraph is a list
/// of pieces in which every part of a place is opened and closed.
public struct AnnotatedText: Hashable, Sendable {
  /// One edition.
  public struct Column: Hashable, Sendable {
    /// Which one.
    public var key: EditionKey
    /// Its language.
    public var language: LanguageTag?
    /// How many columns of a terminal its text takes in one line.
    var displayWidth: Int
  }

  /// An entity that stands in the text, with a short number.
  public struct Mark: Hashable, Sendable {
    /// The number, from 1, in the order of the first edition's text, then of the second's.
    public var number: Int
    /// The kind: a statement, a reason or an utterance.
    public var kind: EntityKind
    /// The position among the map's entities of that kind.
    public var index: Int
    /// The entity's id.
    public var id: EntityID
    /// What it does in the argument.
    public var bearing: MarkBearing

    /// The sign and the number, such as `▲3`.
    public var label: String { "\(bearing.sign)\(number)" }
  }

  /// A piece of a paragraph.
  public enum Piece: Hashable, Sendable {
    /// A part of a place begins: a position among the marks; whether the place began before.
    case open(Int, continues: Bool)
    /// Words, made printable, where they stand in the text, and the marks whose places they are in, the
    /// outermost first.
    case words(String, at: TextRange, marks: [Int])
    /// A part ends: a position among the marks; whether the place goes on later; and whether it is
    /// the part that was opened last of those still open.
    case close(Int, continues: Bool, isInnermost: Bool)
  }

  /// A paragraph.
  public struct Paragraph: Hashable, Sendable {
    /// Its pieces.
    public var pieces: [Piece]
    /// Whether it runs from right to left, as its first letter tells.
    public var isRightToLeft: Bool
  }

  /// Paragraphs that say the same: for each edition some, or none.
  public struct Row: Hashable, Sendable {
    /// The paragraphs by edition.
    public var cells: [[Paragraph]]
  }

  /// The editions.
  public internal(set) var columns: [Column]
  /// The rows in the order of the text.
  public internal(set) var rows: [Row]
  /// What is marked, in the order of the text.
  public internal(set) var marks: [Mark]
  /// Anchors in these editions that aren't marked, because their words don't stand there.
  public internal(set) var unplaced: [PlacedAnchor]

  /// So many marks are told of any words, the innermost; those further out are only opened and closed.
  static let deepest = 20

  /// Marks the places of a map's statements, reasons and utterances.
  ///
  /// The time is linear in the texts and the anchors, as far as few places lie within each other.
  /// - Parameters:
  ///   - map: The map.
  ///   - editions: One edition with its text, or two.
  ///   - only: The ids of what is marked; nil is everything.
  public init(
    _ map: ArgumentMap, editions: [(key: EditionKey, text: EditionText)],
    only: Set<EntityID>? = nil
  ) {
    var builder = AnnotatedTextBuilder(map, Array(editions.prefix(2)), only: only)
    self = builder.build()
  }

  init() {
    columns = []
    rows = []
    marks = []
    unplaced = []
  }
}
