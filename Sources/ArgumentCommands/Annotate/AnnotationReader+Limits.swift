internal import ArgumentJSON
internal import ArgumentText

extension AnnotationReader {
  /// The limits for annotations and documents of a corpus: what they say beside what is known stands
  /// up to four levels deeper in a map's extensions.
  static let limits = ReadingLimits().leaving(levels: 4)
}
