/// Finds the editions of sources by id, in a time that doesn't grow with their number.
///
/// Sources of few editions are looked through; of one with many a table is made when it is first asked
/// for. A class, because finding out changes it.
final class EditionTable {
  private var places: [EntityID: [EntityID: Int]] = [:]

  /// How many editions are looked through.
  private static let few = 8

  /// The first edition with this id.
  func edition(_ edition: String, of source: Source) -> Edition? {
    guard source.editions.count > Self.few else {
      return source.editions.first { $0.id.hasSameBytes(as: edition) }
    }
    if places[source.id] == nil { places[source.id] = Self.table(source) }
    return places[source.id]?[EntityID(edition)].map { source.editions[$0] }
  }

  /// Where the editions of a source stand, if they are many.
  static func table(_ source: Source) -> [EntityID: Int]? {
    guard source.editions.count > few else { return nil }
    var table = [EntityID: Int](minimumCapacity: source.editions.count)
    for (index, edition) in source.editions.enumerated() {
      let id = EntityID(edition.id)
      if table[id] == nil { table[id] = index }
    }
    return table
  }
}
