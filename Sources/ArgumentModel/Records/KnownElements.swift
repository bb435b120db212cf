/// The elements that stand in a list, to join others to it without repetition.
///
/// They are told apart by what is written of them, so that one set serves lists of all types.
struct KnownElements {
  private var written: Set<JSONValue> = []

  /// Begins with the elements of a list.
  init(_ list: [some ListContent]) {
    for element in list { _ = insert(element) }
  }

  /// Adds an element.
  /// - Returns: Whether there was none like it.
  mutating func insert<Element: ListContent>(_ element: Element) -> Bool {
    written.insert(RecordWriter.standalone.json(Element.fieldValue([element]))).inserted
  }
}
