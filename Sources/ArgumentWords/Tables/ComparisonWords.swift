extension Words {
  /// The words for what several versions of a map have in common, and what not.
  package struct ComparisonWords: Sendable {
    /// The map itself, as the heading over its own fields.
    package var map: String
    /// The headings over entities, by the names of their arrays in documents.
    package var kinds: [String: String]
    /// Of two versions that don't differ.
    package var equal: String
    /// Of a list whose parts only stand in another order.
    package var reordered: String
    package var added: CountWords
    package var removed: CountWords
    package var changed: CountWords
    package var renamed: CountWords
    package var moved: CountWords
    package var conflicts: CountWords
    /// What clashes in a merge, by its name.
    package var clashes: [String: String]
    /// The maps of a merge, by their names.
    package var sides: [String: String]
    /// Of what isn't there in one of them.
    package var nothing: String
    /// Of what the merged map has of the two.
    package var taken: String
  }
}
