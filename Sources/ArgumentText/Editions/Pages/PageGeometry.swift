/// The measures of a document's columns: where their lines begin and end, and how far apart they are.
struct PageGeometry {
  private var lefts: [Int] = []
  private var rights: [Int] = []
  private var hangings: [Bool] = []
  private var pitches: [Int: Int] = [:]

  init(_ columns: [PageColumn]) {
    lefts = columns.map { Self.left(of: $0.lines) }
    // A short column, as the last often is, ends where others do that begin there.
    var ends: [Key: [Int]] = [:]
    for (column, left) in zip(columns, lefts) {
      ends[Key(column, left), default: []] += column.lines.map { $0.box.right }
    }
    let edges = ends.mapValues { Self.edge($0) }
    for (column, left) in zip(columns, lefts) {
      rights.append(edges[Key(column, left)] ?? left)
      hangings.append(Self.isHanging(column.lines, left))
    }
    var found: [Int: [Int]] = [:]
    for column in columns {
      for (line, next) in zip(column.lines, column.lines.dropFirst())
      where next.base > line.base && abs(next.size - line.size) * 8 <= line.size {
        found[Self.sizeClass(next), default: []].append(next.base - line.base)
      }
    }
    // Most lines stand within paragraphs, so what is usual is how far apart those are; a quarter
    // would do where paragraphs are of two lines.
    pitches = found.mapValues { values in values.sorted()[values.count * 2 / 5] }
  }

  /// What columns have in common that end at the same place.
  private struct Key: Hashable {
    var left: Int
    var isBeside: Bool

    init(_ column: PageColumn, _ left: Int) {
      self.left = (left + 400) / 800
      isBeside = column.isBeside
    }
  }

  private static func sizeClass(_ line: PageLine) -> Int { (line.size + 50) / 100 }

  /// Where the lines of a column begin that aren't indented: the leftmost place at which several do.
  private static func left(of lines: [PageLine]) -> Int {
    let lefts = lines.map { $0.box.left }.sorted()
    guard let first = lefts.first else { return 0 }
    let wanted = min(2, max(1, lefts.count / 8))
    // Those within a point and a half of a place stand beside it in this order.
    var (start, end) = (0, 0)
    for place in lefts {
      while place - lefts[start] > 150 { start += 1 }
      while end < lefts.count, lefts[end] - place <= 150 { end += 1 }
      if end - start > wanted { return place }
    }
    return first
  }

  /// Where lines end that are full: not the longest of all, which may stand out.
  private static func edge(_ rights: [Int]) -> Int {
    let sorted = rights.sorted()
    guard let last = sorted.last else { return 0 }
    return sorted.count < 10 ? last : sorted[sorted.count * 9 / 10]
  }

  /// Whether lines that aren't indented begin entries: most lines are, all by as much, and hardly
  /// two that aren't follow each other.
  private static func isHanging(_ lines: [PageLine], _ left: Int) -> Bool {
    guard lines.count >= 6 else { return false }
    let indents = lines.map { $0.box.left - left }
    let isIndented = zip(indents, lines).map { $0 * 10 > $1.size * 6 }
    let inner = zip(indents, isIndented).filter { $0.1 }.map { $0.0 }.sorted()
    guard inner.count * 2 > lines.count, inner.count < lines.count else { return false }
    let usual = inner[inner.count / 2]
    let begins = zip(isIndented, isIndented.dropFirst()).count { !$0.0 && $0.1 }
    return inner.count { abs($0 - usual) <= 150 } * 10 >= inner.count * 9
      && begins * 4 >= (lines.count - inner.count) * 3
  }

  func left(_ column: Int) -> Int { lefts[column] }
  func right(_ column: Int) -> Int { rights[column] }
  func width(_ column: Int) -> Int { max(1, rights[column] - lefts[column]) }
  func isHanging(_ column: Int) -> Bool { hangings[column] }

  /// How far a line begins to the right of its column's others.
  func indent(_ line: PageLine, _ column: Int) -> Int { line.box.left - lefts[column] }

  /// How far lines of a size are usually apart, from base to base.
  func pitch(of line: PageLine) -> Int { pitches[Self.sizeClass(line)] ?? line.size * 3 / 2 }
}
