public import ArgumentModel

/// A text with marks, and beside it what a map says: what a ``TextPageWriter`` writes.
///
/// Texts are as people read them, without control characters; nothing else is asked of them.
public struct TextPage: Hashable, Sendable {
  /// Words in a language.
  public struct Words: Hashable, Sendable {
    /// The language.
    public var language: LanguageTag?
    /// The words as people read them, without control characters.
    public var text: String

    /// Makes words in a language, or in one that nobody knows.
    public init(_ text: String, language: LanguageTag?) {
      self.text = text
      self.language = language
    }
  }

  /// One edition of the text.
  public struct Column: Hashable, Sendable {
    /// What it is called.
    public var name: String
    /// Its language.
    public var language: LanguageTag?

    /// Makes a column for one edition.
    public init(name: String, language: LanguageTag?) {
      self.name = name
      self.language = language
    }
  }

  /// What something does in the argument; it decides the colour and the line below the words.
  public enum Stance: String, Hashable, Sendable, CaseIterable {
    case thesis, supports, attacks, undercuts, neutral
  }

  /// Something that stands in the text.
  public struct Mark: Hashable, Sendable {
    /// The number, unique in the page.
    public var number: Int
    /// What stands before the number.
    public var sign: String
    /// What it does.
    public var stance: Stance
    /// A short name: its id.
    public var name: String
    /// What it says, for the legend in print.
    public var meaning: Words?

    /// Makes a mark with the words of its note.
    public init(
      number: Int, sign: String, stance: Stance, name: String, meaning: Words? = nil
    ) {
      self.number = number
      self.sign = sign
      self.stance = stance
      self.name = name
      self.meaning = meaning
    }
  }

  /// A piece of a paragraph; marks are positions in ``TextPage/marks``.
  public enum Piece: Hashable, Sendable {
    /// A part of a mark's place begins, or goes on.
    case open(Int, continues: Bool)
    /// Words, and the marks whose places they are in, the outermost first.
    case words(String, marks: [Int])
    /// A part ends, or goes on later.
    case close(Int, continues: Bool)
  }

  /// Paragraphs of the editions that say the same.
  public struct Row: Hashable, Sendable {
    /// The paragraphs by edition.
    public var cells: [[[Piece]]]

    /// Makes a row of paragraphs that stand beside each other, one cell an edition.
    public init(cells: [[[Piece]]]) { self.cells = cells }
  }

  /// A line of the list beside the text.
  public struct Entry: Hashable, Sendable {
    /// How deep it is nested, from 0.
    public var level = 0
    /// Whether it is a heading.
    public var isHeading = false
    /// What it does for what stands above it.
    public var stance = Stance.neutral
    /// What it does, in words: “supports”.
    public var verb = ""
    /// Its words by language.
    public var texts: [Words] = []
    /// What else there is to say.
    public var details: [String] = []
    /// The marks of what it shows, as positions in ``TextPage/marks``.
    public var marks: [Int] = []
    /// Those of them whose places link here, and not to another line that shows them too.
    public var homes: [Int] = []
    /// Whether nothing answers it.
    public var isOpen = false

    /// Makes a line without words or links.
    public init() {}
  }

  /// The titles by language.
  public var titles: [Words] = []
  /// What stands below the title: who wrote the text, and when.
  public var about: [String] = []
  /// The languages of the page's own words, the first is used.
  public var languages: [LanguageTag] = []
  /// The editions, one or two.
  public var columns: [Column] = []
  /// The text, row by row, in its order.
  public var rows: [Row] = []
  /// What is marked, in the order of the text.
  public var marks: [Mark] = []
  /// The list.
  public var entries: [Entry] = []
  /// How many anchors aren't marked, because their words don't stand there.
  public var unplaced = 0

  /// Makes a page without text or marks.
  public init() {}
}
