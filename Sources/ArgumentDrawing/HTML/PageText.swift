public import ArgumentModel

/// The text of an edition, which a page has beside its map.
public struct PageText: Hashable, Sendable {
  /// The source's id.
  public var source: EntityID
  /// The edition's id within the source.
  public var edition: String
  /// The text.
  public var text: String

  /// Makes the text of an edition.
  public init(source: EntityID, edition: String, text: String) {
    self.source = source
    self.edition = edition
    self.text = text
  }

  /// Texts as a page's script reads them.
  public static func json(of texts: [PageText]) -> JSONValue { .array(texts.map { $0.json }) }

  /// As the page's script reads it.
  var json: JSONValue {
    .members([
      "source": .string(source.rawValue), "edition": .string(edition), "text": .string(text),
    ])
  }
}
