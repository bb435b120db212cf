public import ArgumentModel

/// A document to be read, and what is known of it.
public struct ImportInput: Sendable {
  /// The document's bytes, as they stand in its file.
  public var bytes: [UInt8]
  /// The text that the document annotates, where it stands in another file.
  public var text: [UInt8]?
  /// The name of the document without its ending, from which ids and titles are made.
  public var name: String
  /// The language of the text, where it is known.
  public var language: LanguageTag?
  /// Whether the map does without the text: only places and digests, beside the statements' words.
  public var isSealed = false

  /// Makes an input of a document whose text and language aren't known.
  public init(_ bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }

  /// The members of the document, where somebody looked for them already.
  private var foundNames: JSONMemberNames?

  /// The members of the document, where it is an object of JSON.
  var memberNames: JSONMemberNames { foundNames ?? JSONMemberNames(bytes) }

  /// The input with its members found, for several formats that ask for them.
  func withMemberNames() -> ImportInput {
    var input = self
    input.foundNames = memberNames
    return input
  }

  /// The first bytes, for telling formats apart.
  var beginning: ArraySlice<UInt8> { bytes.prefix(4096) }
}
