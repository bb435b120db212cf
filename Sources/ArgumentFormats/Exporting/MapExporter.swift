public import ArgumentModel

/// Writes maps in one format.
public protocol MapExporter: Sendable {
  /// The name that selects the format: `markdown`.
  var name: String { get }

  /// The endings of file names, without the first dot; the first is the usual one.
  var fileEndings: [String] { get }

  /// What the format is for, in a few words.
  var summary: String { get }

  /// The map in this format, and what the format can't carry.
  func export(_ map: ArgumentMap, options: ExportOptions) -> Exported
}

/// A map in another format.
public struct Exported: Hashable, Sendable {
  /// The document, which is written as UTF-8.
  public var text: String
  /// What was left out or changed, one finding for each kind of thing.
  public var diagnostics: [Diagnostic]
  /// Documents that belong beside it, such as the text that annotations are upon.
  public var companions: [Companion] = []

  /// A document beside another one, of the same name with another ending.
  public struct Companion: Hashable, Sendable {
    /// The ending of its name, without the dot.
    public var ending: String
    /// Its text.
    public var text: String
  }

  /// The document where it is an archive, and ``text`` only the words in it.
  public var archive: [UInt8]?

  /// The bytes of the document.
  public var bytes: [UInt8] { archive ?? Array(text.utf8) }

  /// Makes a result of one document with nothing beside it.
  public init(text: String, diagnostics: [Diagnostic] = []) {
    self.text = text
    self.diagnostics = diagnostics
  }
}

/// The choices that exports offer; each format heeds those that concern it.
public struct ExportOptions: Hashable, Sendable {
  /// Which of a map's tables to write.
  public enum Table: String, CaseIterable, Hashable, Sendable {
    /// One row for each statement.
    case statements
    /// One row for each reason.
    case reasons
    /// One row for each statement, with what it is for and against: what can be read again.
    case argument
  }

  /// The languages to write; none is the map's first, or all where a format has room for all.
  public var languages: [LanguageTag] = []
  /// Whether to leave out comments.
  public var isClean = false
  /// Which table to write.
  public var table = Table.statements
  /// Whether to begin with a byte order mark, by which Excel knows UTF-8.
  public var hasByteOrderMark = false
  /// How many columns a line of plain text may have.
  public var width = 100
  /// How many steps of reasoning to unfold in outlines; nil is all.
  public var depth: Int?
  /// Whether outlines show ids.
  public var showsIDs = true

  /// Makes options that leave the languages to the format, comments included.
  public init() {}

  /// The languages asked for, else the map's first.
  func languages(of map: ArgumentMap) -> [LanguageTag] {
    languages.isEmpty ? [map.primaryLanguage] : languages
  }
}
