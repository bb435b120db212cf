internal import ArgumentModel
internal import ArgumentText

extension AnnotatedDocument {
  /// What members of annotations are called that hold the words at their places.
  private static let wordNames = [
    "text", "words", "word", "mention", "surface", "quote", "exact", "coveredText",
  ]

  /// The words that an annotation of JSON gives of its place; nil where it has none.
  static func words(of annotation: JSONObject) -> String? {
    wordNames.lazy.compactMap { annotation[$0]?.stringValue }.first
  }

  /// Puts the spans where they stand in the text: as many places are given as there are spans.
  mutating func place(
    _ given: [GivenPlace], witnesses: [GivenPlace] = [], with finder: PlaceFinder,
    _ findings: inout Findings
  ) {
    var finder = finder
    let places = finder.places(given, witnesses: witnesses, &findings)
    for (index, place) in zip(spans.indices, places) {
      spans[index].ranges = place.ranges
      if let words = place.words { spans[index].words = words }
    }
  }
}
