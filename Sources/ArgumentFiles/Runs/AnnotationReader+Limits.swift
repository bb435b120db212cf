public import ArgumentJSON
public import ArgumentText

extension AnnotationReader {
  /// The limits for annotations and documents of a corpus: what they say beside what is known stands
  /// up to four levels deeper in a map's extensions.
  public static let limits = ReadingLimits().leaving(levels: 4)
}
