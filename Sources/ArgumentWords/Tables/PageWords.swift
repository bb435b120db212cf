extension Words {
  /// The interactive page's own words, by the names by which its script asks for them.
  ///
  /// They keep their order, which is that in which the page has them.
  package struct PageWords: Sendable, ExpressibleByDictionaryLiteral {
    package var entries: [(name: String, text: String)]

    package init(dictionaryLiteral elements: (String, String)...) {
      entries = elements.map { (name: $0.0, text: $0.1) }
    }

    /// The word of a name; the name itself where the page has no such word.
    package subscript(name: String) -> String { entries.first { $0.name == name }?.text ?? name }
  }
}
