/// Wraps text to a number of columns, in any mixture of languages.
///
/// Lines are filled greedily. They end at spaces, which are dropped there, or between ideographs,
/// but no line begins with a closing bracket or a pause mark or ends with an opening one. Words and
/// numbers stay whole unless one is longer than a line. A line end in the text ends a line always.
public struct LineBreaker: Hashable, Sendable {
  /// How many columns a line may have.
  public var width: Int

  /// Creates a breaker to lines of a width; a width below 1 counts as 1.
  public init(width: Int) {
    self.width = width
  }

  /// Returns the lines of a text, at least one.
  ///
  /// A line is wider than the width only if it is a single grapheme cluster that is. Between the
  /// lines nothing is lost but line ends and spaces; indentation is kept where it fits.
  public func lines<Text: StringProtocol>(of text: Text) -> [Substring]
  where Text.SubSequence == Substring {
    var filler = LineFiller(text: text[...], width: Swift.max(1, width), measure: nil)
    filler.fill()
    return filler.lines.map { $0.text }
  }

  /// Returns the lines of a text whose characters have other sizes than columns, such as those of a
  /// font.
  /// - Parameters:
  ///   - text: The text, with or without line ends.
  ///   - measure: The size of a grapheme cluster, in the unit of the width.
  public func lines<Text: StringProtocol>(
    of text: Text, measuring measure: (Substring.UnicodeScalarView) -> Int
  ) -> [Substring]
  where Text.SubSequence == Substring {
    measuredLines(
      of: text, single: { measure(String(Character($0))[...].unicodeScalars) }, cluster: measure
    ).map { $0.text }
  }

  /// Returns the lines of a text and their sizes, spaces at their ends left out.
  /// - Parameters:
  ///   - text: The text, with or without line ends.
  ///   - single: The size of a grapheme cluster of one scalar, in the unit of the width.
  ///   - cluster: The size of any grapheme cluster.
  package func measuredLines<Text: StringProtocol>(
    of text: Text, single: (Unicode.Scalar) -> Int,
    cluster: (Substring.UnicodeScalarView) -> Int
  ) -> [(text: Substring, size: Int)]
  where Text.SubSequence == Substring {
    withoutActuallyEscaping(single) { single in
      withoutActuallyEscaping(cluster) { cluster in
        var filler = LineFiller(
          text: text[...], width: Swift.max(1, width), measure: (single, cluster))
        filler.fill()
        return filler.lines
      }
    }
  }
}
