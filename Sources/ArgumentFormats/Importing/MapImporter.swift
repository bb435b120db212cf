public import ArgumentJSON
public import ArgumentModel

/// Reads maps from documents of one format.
public protocol MapImporter: Sendable {
  /// The name that selects the format: `brat`.
  var name: String { get }

  /// The endings of file names, without the first dot; the first is the usual one.
  var fileEndings: [String] { get }

  /// What the format is for, in a few words.
  var summary: String { get }

  /// What of the format a map has no word for, in a few words; nil where nothing is lost.
  var losses: String? { get }

  /// Whether the annotated text stands in another file.
  var needsText: Bool { get }

  /// Whether a file may hold several documents, each of which becomes a map.
  var holdsSeveral: Bool { get }

  /// Whether a document looks like one of this format; a guess from its beginning.
  func recognizes(_ input: ImportInput) -> Bool

  /// The maps in a document, in its order.
  /// - Throws: `ReadFailure` where nothing in it can be read.
  func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap]
}

extension MapImporter {
  /// By default the text stands in the document itself.
  public var needsText: Bool { false }
  /// By default a file holds one document.
  public var holdsSeveral: Bool { false }
}

extension ImportInput {
  /// Whether words stand among the first bytes, as they are written.
  func hasEarly(_ words: String) -> Bool {
    ByteSearch.isThere(Array(words.utf8), in: beginning)
  }
}

/// One map that was read, or why there is none.
public struct ImportedMap: Sendable {
  /// The map; nil where the document couldn't be read.
  public var map: ArgumentMap?
  /// What is wrong with the document, and what the map has no word for.
  public var diagnostics: [Diagnostic]

  /// Makes a result; what the map's extensions hold is laid out as it is in maps that were read.
  public init(_ map: ArgumentMap?, _ diagnostics: [Diagnostic] = []) {
    self.map = map
    self.diagnostics = diagnostics
    self.map?.normalizeExtensions()
  }
}

extension ArgumentMap {
  /// Puts the members of all extensions in their order.
  fileprivate mutating func normalizeExtensions() {
    header.extensions.normalizeValues()
    for index in statements.indices { statements[index].extensions.normalizeValues() }
    for index in reasons.indices { reasons[index].extensions.normalizeValues() }
    for index in relations.indices { relations[index].extensions.normalizeValues() }
    for index in utterances.indices { utterances[index].extensions.normalizeValues() }
    for index in participants.indices { participants[index].extensions.normalizeValues() }
    for index in sources.indices { sources[index].extensions.normalizeValues() }
    for index in groups.indices { groups[index].extensions.normalizeValues() }
    for index in comments.indices { comments[index].extensions.normalizeValues() }
  }
}

extension JSONObject {
  fileprivate mutating func normalizeValues() {
    for index in members.indices { members[index].value = members[index].value.normalized }
  }
}
