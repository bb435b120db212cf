/// Answers for a map that doesn't change meanwhile, and remembers what is dear to find: the kinds and
/// the source of an id that many entities bear, and the editions of a source that has many.
///
/// A class, because answering changes what it remembers.
final class RememberingResolver: EntityResolving {
  private let editor: MapEditor
  private let editions = EditionTable()
  private var kinds: [EntityID: EntityKinds] = [:]
  private var sources: [EntityID: Source?] = [:]

  /// Makes a resolver for a map as it is now.
  init(_ editor: MapEditor) { self.editor = editor }

  func kinds(of id: EntityID) -> EntityKinds {
    guard editor.duplicates[id] != nil else { return editor.kinds(of: id) }
    if let known = kinds[id] { return known }
    let found = editor.kinds(of: id)
    kinds[id] = found
    return found
  }

  func source(_ id: EntityID) -> Source? {
    guard editor.duplicates[id] != nil else { return editor.source(id) }
    if let known = sources[id] { return known }
    let found = editor.source(id)
    sources[id] = found
    return found
  }

  func edition(_ edition: String, of source: EntityID) -> Edition? {
    self.source(source).flatMap { editions.edition(edition, of: $0) }
  }
}
