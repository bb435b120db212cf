public import ArgumentModel

/// Which edition of which source.
public struct EditionKey: Hashable, Sendable {
  /// The source's id.
  public var source: EntityID
  /// The edition's id within the source, wrapped so that it is compared by its bytes.
  public var edition: EntityID

  /// Makes a key of the ids that anchors name.
  public init(source: EntityID, edition: String) {
    self.source = source
    self.edition = EntityID(edition)
  }
}
