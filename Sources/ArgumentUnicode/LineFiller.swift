/// Fills lines in one pass; the text before the last place where a line could end is never seen
/// again.
///
/// Places are counted in bytes of UTF-8, for most characters need no more than a look at their bytes.
struct LineFiller {
  /// A place where a line may end.
  private struct Place {
    /// Where the line's content ends, before its trailing spaces.
    var end: Int
    /// The columns of the text up to there.
    var endColumn: Int
    /// Where the next line begins.
    var next: Int
    /// The columns of the text before the next line.
    var column: Int
  }

  /// The sizes of clusters: of those of one scalar, and of all.
  typealias Measure = (
    single: (Unicode.Scalar) -> Int, cluster: (Substring.UnicodeScalarView) -> Int
  )

  private let text: ClusteredText
  private let width: Int
  /// The size of a cluster; nil for its columns.
  private let measure: Measure?
  /// The lines, and how large each is.
  private(set) var lines: [(text: Substring, size: Int)] = []

  private var lineStart = 0
  private var startColumn = 0
  private var contentEnd = 0
  private var contentColumn = 0
  private var column = 0
  private var allowed: Place?
  private var splitting: Place?

  init(text: Substring, width: Int, measure: Measure?) {
    self.text = ClusteredText(text)
    self.width = width
    self.measure = measure
  }

  mutating func fill() {
    var rules = LineBreakRules()
    var position = 0
    while position < text.count {
      let cluster = text.cluster(at: position)
      let size = size(of: cluster, at: position)
      switch cluster.lineBreak {
      case .mandatory:
        endLine(at: contentEnd, contentColumn)
        begin(at: cluster.end)
        rules = LineBreakRules()
      case .space:
        column += size
        rules.addSpace()
      default:
        let place = Place(
          end: contentEnd, endColumn: contentColumn, next: position, column: column)
        let boundary = rules.add(cluster.lineBreak, isWide: cluster.isWide) {
          cluster.end < text.count ? text.cluster(at: cluster.end).lineBreak : nil
        }
        switch boundary {
        case .allowed: allowed = place
        case .splitting: splitting = place
        case .forbidden: break
        }
        column += size
        breakLines(before: place)
        contentEnd = cluster.end
        contentColumn = column
      }
      position = cluster.end
    }
    endLine(at: contentEnd, contentColumn)
  }

  private func size(of cluster: ClusteredText.Cluster, at start: Int) -> Int {
    guard let measure else { return cluster.width }
    if let scalar = cluster.single { return measure.single(scalar) }
    return measure.cluster(text.slice(start..<cluster.end).unicodeScalars)
  }

  /// Ends lines until the cluster after a place fits.
  private mutating func breakLines(before place: Place) {
    while column - startColumn > width, place.next > lineStart {
      let chosen = allowed ?? splitting ?? place
      // Nothing but indentation that doesn't fit makes no line of its own.
      if chosen.end > lineStart { endLine(at: chosen.end, chosen.endColumn) }
      lineStart = chosen.next
      startColumn = chosen.column
      allowed = nil
      if let rest = splitting, rest.next <= lineStart {
        splitting = nil
      }
    }
  }

  private mutating func endLine(at end: Int, _ column: Int) {
    lines.append((text: text.slice(lineStart..<end), size: max(0, column - startColumn)))
  }

  private mutating func begin(at start: Int) {
    lineStart = start
    contentEnd = start
    column = 0
    contentColumn = 0
    startColumn = 0
    allowed = nil
    splitting = nil
  }
}
