/// The lines of one column of a page, from top to bottom.
struct PageColumn: Hashable, Sendable {
  /// The number of its page, from 0.
  var page: Int
  var lines: [PageLine]
  /// Whether it stands beside another.
  var isBeside: Bool
}

/// Puts the lines of pages into the order in which they are read.
///
/// A gap between columns is looked for that hardly any line crosses; what crosses it, such as a title,
/// is read before what stands below it, and between two of those the left column before the right
/// one. What stands beside each other in one column is one line. (After the recursive X-Y cut: G. Nagy and S. Seth, “Hierarchical representation of optically
/// scanned documents”, ICPR 1984.) A page with few lines, as the last one often is, has the gap of the pages
/// before it.
struct PageColumns {
  /// The gaps that were found, by their middle.
  private var gaps: [Int] = []

  /// The columns of all pages in reading order.
  static func columns(of pages: [PrintedPage]) -> [PageColumn] {
    var finder = PageColumns()
    // Every page may have the gap of another, so all are found before any page is read.
    for page in pages {
      if let gap = gap(in: page.lines) { finder.gaps.append(gap) }
    }
    return pages.enumerated().flatMap { finder.columns(of: $0.element, $0.offset) }
  }

  private func columns(of page: PrintedPage, _ number: Int) -> [PageColumn] {
    var lines = page.lines
    var gap = Self.gap(in: lines)
    if gap == nil, let usual = usualGap, Self.maySplit(lines, at: usual) {
      lines = lines.flatMap { $0.split(at: usual) }
      gap = usual
    }
    guard let gap else {
      return lines.isEmpty
        ? [] : [PageColumn(page: number, lines: Self.rows(of: lines), isBeside: false)]
    }
    var columns: [PageColumn] = []
    var left: [PageLine] = []
    var right: [PageLine] = []
    func flush() {
      for side in [left, right] where !side.isEmpty {
        // A third column stands in one of the two.
        if let inner = Self.gap(in: side) {
          let parts = [
            side.filter { $0.box.right <= inner }, side.filter { $0.box.right > inner },
          ]
          columns += parts.filter { !$0.isEmpty }.map {
            PageColumn(page: number, lines: Self.rows(of: $0), isBeside: true)
          }
        } else {
          columns.append(PageColumn(page: number, lines: Self.rows(of: side), isBeside: true))
        }
      }
      left = []
      right = []
    }
    for line in Self.downwards(lines) {
      if line.box.right <= gap {
        left.append(line)
      } else if line.box.left >= gap {
        right.append(line)
      } else {
        flush()
        if columns.last?.isBeside == false, columns.last?.page == number {
          columns[columns.count - 1].lines.append(line)
        } else {
          columns.append(PageColumn(page: number, lines: [line], isBeside: false))
        }
      }
    }
    flush()
    return columns
  }

  /// The gap that most pages have.
  private var usualGap: Int? {
    gaps.isEmpty ? nil : gaps.sorted()[gaps.count / 2]
  }

  /// Whether lines stand on both sides of a place and hardly any across it.
  private static func maySplit(_ lines: [PageLine], at gap: Int) -> Bool {
    let lines = lines.flatMap { $0.split(at: gap) }
    let left = lines.count { $0.box.right <= gap }
    let right = lines.count { $0.box.left >= gap }
    return left > 0 && right > 0 && (lines.count - left - right) * 3 <= lines.count
  }

  /// The lines of a column with what stands beside them, such as bullets and the cells of a table.
  private static func rows(of lines: [PageLine]) -> [PageLine] {
    var rows: [[PageLine]] = []
    for line in downwards(lines) {
      if let last = rows.last?.first, abs(line.base - last.base) * 3 <= min(line.size, last.size) {
        rows[rows.count - 1].append(line)
      } else {
        rows.append([line])
      }
    }
    return rows.compactMap { row in
      PageLine(row.sorted { $0.box.left < $1.box.left }.flatMap { $0.words })
    }
  }

  private static func downwards(_ lines: [PageLine]) -> [PageLine] {
    lines.enumerated().sorted {
      ($0.element.base, $0.element.box.left, $0.offset)
        < ($1.element.base, $1.element.box.left, $1.offset)
    }.map { $0.element }
  }

  /// The most lines of a page that are looked at, so that a page of dust is no trouble.
  private static let mostLines = 600

  /// The middle of the gap between the columns of a page.
  private static func gap(in lines: [PageLine]) -> Int? {
    guard lines.count >= 4, lines.count <= mostLines else { return nil }
    let whole = lines.dropFirst().reduce(lines[0].box) { $0.union($1.box) }
    let sizes = lines.map { $0.size }.sorted()
    let size = sizes[sizes.count / 2]
    var best: (crossing: Int, width: Int, middle: Int)?
    // A gap begins where lines end.
    for start in Set(lines.map { $0.box.right }).sorted() {
      let crossing = lines.count { $0.box.left < start && $0.box.right > start }
      let left = lines.filter { $0.box.right <= start }
      let right = lines.filter { $0.box.left >= start }
      guard crossing * 3 <= lines.count, let end = right.map({ $0.box.left }).min() else {
        continue
      }
      let width = end - start
      guard width * 4 >= size * 3, areColumns(left, right, whole.width, size) else { continue }
      if let known = best, (known.crossing, -known.width) <= (crossing, -width) { continue }
      best = (crossing, width, start + width / 2)
    }
    return best?.middle
  }

  /// Whether two sides are columns of prose and not of a table.
  private static func areColumns(
    _ left: [PageLine], _ right: [PageLine], _ width: Int, _ size: Int
  ) -> Bool {
    guard left.count >= 2, right.count >= 2 else { return false }
    for side in [left, right] {
      let long = side.count { $0.box.width >= width / 4 && $0.box.width >= size * 8 }
      guard long * 2 >= side.count else { return false }
    }
    // They stand beside each other for at least two lines.
    guard let top = right.map({ $0.box.top }).min(), let bottom = right.map({ $0.box.bottom }).max()
    else { return false }
    return left.count { $0.box.bottom > top && $0.box.top < bottom } >= 2
  }
}
