internal import ArgumentFiles
internal import ArgumentModel
internal import ArgumentText

extension ArgumentMap {
  /// The map with where the paragraphs of those of its texts are that are at hand, so that people are told
  /// in which something stands.
  func tellingParagraphs(file: String) -> ArgumentMap {
    // Nothing is missing where there is none.
    guard !sources.isEmpty, let texts = try? EditionTexts(self, mapPath: file, files: []) else {
      return self
    }
    var map = self
    for source in map.sources.indices {
      for edition in map.sources[source].editions.indices {
        let key = EditionKey(
          source: sources[source].id, edition: sources[source].editions[edition].id)
        guard let text = texts.texts[key] else { continue }
        map.sources[source].editions[edition].paragraphs = Segmenter.segments(
          of: text, at: .paragraph)
      }
    }
    return map
  }
}
