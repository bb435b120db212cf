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
    return filler.lines
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
    withoutActuallyEscaping(measure) { measure in
      var filler = LineFiller(text: text[...], width: Swift.max(1, width), measure: measure)
      filler.fill()
      return filler.lines
    }
  }
}

/// Fills lines in one pass; the text before the last place where a line could end is never seen
/// again.
private struct LineFiller {
  /// A place where a line may end.
  private struct Place {
    /// Where the line's content ends, before its trailing spaces.
    var end: Substring.Index
    /// Where the next line begins.
    var next: Substring.Index
    /// The columns of the text before the next line.
    var column: Int
  }

  let text: Substring
  let width: Int
  /// The size of a cluster; nil for its columns.
  let measure: ((Substring.UnicodeScalarView) -> Int)?
  private(set) var lines: [Substring] = []

  private var lineStart: Substring.Index
  private var startColumn = 0
  private var contentEnd: Substring.Index
  private var column = 0
  private var allowed: Place?
  private var splitting: Place?

  init(text: Substring, width: Int, measure: ((Substring.UnicodeScalarView) -> Int)?) {
    self.text = text
    self.width = width
    self.measure = measure
    lineStart = text.startIndex
    contentEnd = text.startIndex
  }

  mutating func fill() {
    var rules = LineBreakRules()
    var position = text.startIndex
    while position < text.endIndex {
      let cluster = Cluster(in: text, at: position)
      let size = measure?(text.unicodeScalars[position..<cluster.end]) ?? cluster.width
      switch cluster.lineBreak {
      case .mandatory:
        lines.append(text[lineStart..<contentEnd])
        begin(at: cluster.end)
        rules = LineBreakRules()
      case .space:
        column += size
        rules.addSpace()
      default:
        let place = Place(end: contentEnd, next: position, column: column)
        let boundary = rules.add(cluster.lineBreak, isWide: cluster.isWide) {
          cluster.end < text.endIndex ? Cluster(in: text, at: cluster.end).lineBreak : nil
        }
        switch boundary {
        case .allowed: allowed = place
        case .splitting: splitting = place
        case .forbidden: break
        }
        column += size
        breakLines(before: place)
        contentEnd = cluster.end
      }
      position = cluster.end
    }
    lines.append(text[lineStart..<contentEnd])
  }

  /// Ends lines until the cluster after a place fits.
  private mutating func breakLines(before place: Place) {
    while column - startColumn > width, place.next > lineStart {
      let chosen = allowed ?? splitting ?? place
      // Nothing but indentation that doesn't fit makes no line of its own.
      if chosen.end > lineStart {
        lines.append(text[lineStart..<chosen.end])
      }
      lineStart = chosen.next
      startColumn = chosen.column
      allowed = nil
      if let rest = splitting, rest.next <= lineStart {
        splitting = nil
      }
    }
  }

  private mutating func begin(at start: Substring.Index) {
    lineStart = start
    contentEnd = start
    column = 0
    startColumn = 0
    allowed = nil
    splitting = nil
  }
}

/// A grapheme cluster and what breaking lines needs to know about it.
private struct Cluster {
  var end: Substring.Index
  var width: Int
  var lineBreak: LineBreakClass

  /// Whether it belongs to East Asian text.
  var isWide: Bool { width == 2 || lineBreak == .ideographic }

  init(in text: Substring, at start: Substring.Index) {
    let scalars = text.unicodeScalars
    end = text.index(after: start)
    width = clusterWidth(scalars[start..<end])
    lineBreak = LineBreakClass(ofCluster: scalars[start])
    if lineBreak == .space, scalars.index(after: start) < end {
      // A space that carries a mark is shown, so that it must not be dropped: rule LB10.
      lineBreak = .alphabetic
    }
  }
}
