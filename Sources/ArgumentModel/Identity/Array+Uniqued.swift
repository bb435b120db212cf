extension Array where Element: Hashable {
  /// The elements, each once, in the order in which they first stand.
  package var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
