/// Finds what stands on pages and isn't their text: running headers and footers, and page numbers.
///
/// The outermost rows of pages are looked at, several times, since a header may have two. A row
/// belongs to the page where the same stands at the same height of another one, digits aside; where
/// it begins or ends with the number of the page, counted from any beginning; or where it says that
/// it is a page's number.
struct PageFurniture {
  /// A row of a page: lines beside each other.
  private struct Row {
    var top: Int
    var bottom: Int
    var lines: [PageLine]

    var size: Int { lines.map { $0.size }.max() ?? 0 }

    var text: String {
      lines.sorted { $0.box.left < $1.box.left }.map { $0.text }.joined(separator: " ")
    }
  }

  /// What was taken off, in the order of the pages.
  private(set) var dropped: [String] = []
  private var rows: [[Row]]
  private let heights: [Int]
  /// The size of most lines.
  private let size: Int

  private init(_ pages: [PrintedPage]) {
    rows = pages.map { Self.rows(of: $0.lines) }
    heights = pages.map { $0.height }
    let sizes = pages.flatMap { $0.lines.map { $0.size } }.sorted()
    size = sizes.isEmpty ? 0 : sizes[sizes.count / 2]
  }

  /// Takes it off the pages.
  /// - Returns: The texts of the rows that were taken off.
  static func remove(from pages: inout [PrintedPage]) -> [String] {
    var furniture = PageFurniture(pages)
    for _ in 0..<3 {
      let above = furniture.found { $0.first }
      let below = furniture.found { $0.count > 1 ? $0.last : nil }
      guard !above.isEmpty || !below.isEmpty else { break }
      for page in pages.indices {
        if above.contains(page) { furniture.drop(furniture.rows[page].removeFirst(), &pages[page]) }
        if below.contains(page), !furniture.rows[page].isEmpty {
          furniture.drop(furniture.rows[page].removeLast(), &pages[page])
        }
      }
    }
    return furniture.dropped
  }

  private mutating func drop(_ row: Row, _ page: inout PrintedPage) {
    dropped.append(row.text)
    page.lines.removeAll { line in row.lines.contains(line) }
  }

  /// The lines by rows, from top to bottom.
  private static func rows(of lines: [PageLine]) -> [Row] {
    var rows: [Row] = []
    for line in lines.sorted(by: { ($0.box.top, $0.box.left) < ($1.box.top, $1.box.left) }) {
      if let last = rows.last, line.box.top + line.box.height / 2 < last.bottom {
        rows[rows.count - 1].lines.append(line)
        rows[rows.count - 1].bottom = max(last.bottom, line.box.bottom)
      } else {
        rows.append(Row(top: line.box.top, bottom: line.box.bottom, lines: [line]))
      }
    }
    return rows
  }

  /// How far the rows of two pages may be apart that stand at the same height.
  private static let tolerance = 600

  /// The pages whose row at one end isn't text.
  private func found(_ end: ([Row]) -> Row?) -> Set<Int> {
    let ends = rows.map(end)
    let texts = ends.map { $0?.text ?? "" }
    let apart = rows.indices.map { page in
      ends[page].map { Self.isApart($0, in: rows[page]) } ?? false
    }
    // What is larger than the text is a heading, though it may be numbered as the pages are.
    let large = rows.indices.map { page in
      ends[page].map { $0.size * 100 > size * 115 } ?? false
    }
    var found: Set<Int> = []
    var pagesByKey: [String: [Int]] = [:]
    var pagesByShift: [Int: [Int]] = [:]
    for (page, text) in texts.enumerated() where !text.isEmpty {
      if Self.isPageNumber(text, of: page, among: rows.count) { found.insert(page) }
      guard !large[page] else { continue }
      let key = Self.key(text)
      if key.contains(where: { $0.isLetter }) { pagesByKey[key, default: []].append(page) }
      guard apart[page] else { continue }
      for number in Set(Self.numbers(text)) {
        pagesByShift[number - page, default: []].append(page)
      }
    }
    for pages in Array(pagesByKey.values) + Array(pagesByShift.values) where pages.count > 1 {
      // Neighbours among the pages that have it: heights change where another part begins.
      for (page, other) in zip(pages, pages.dropFirst()) {
        // What few pages have may be text that is repeated.
        guard let one = ends[page], let two = ends[other],
          apart[page] && apart[other] || pages.count >= 4 && isAtEdge(one, page),
          abs(one.top - two.top) <= Self.tolerance, abs(one.bottom - two.bottom) <= Self.tolerance
        else { continue }
        found.insert(page)
        found.insert(other)
      }
    }
    return found
  }

  /// Whether a row stands in the outermost part of its page, where texts have their margins.
  private func isAtEdge(_ row: Row, _ page: Int) -> Bool {
    row.bottom * 100 <= heights[page] * 9 || row.top * 100 >= heights[page] * 91
  }

  /// Whether a row at one end of the page is set off from what follows: it, or one of the two rows
  /// next to it, stands farther from the next than the page's rows do.
  private static func isApart(_ row: Row, in rows: [Row]) -> Bool {
    guard rows.count > 1 else { return true }
    let isLast = rows[rows.count - 1].top == row.top
    let gaps = zip(rows, rows.dropFirst()).map { max(0, $1.top - $0.bottom) }
    let height = max(1, row.bottom - row.top)
    let usual = min(gaps.sorted()[(gaps.count - 1) / 2], 2 * height)
    let near = isLast ? Array(gaps.suffix(3)) : Array(gaps.prefix(3))
    return near.contains { $0 * 10 > usual * 13 + 1000 && $0 * 3 > height }
  }

  /// A row's text without digits and the difference of case.
  private static func key(_ text: String) -> String {
    var key = ""
    for scalar in text.lowercased().unicodeScalars where !scalar.properties.isWhitespace {
      if scalar.properties.numericType != nil, scalar.isASCII {
        if key.last != "#" { key += "#" }
      } else {
        key.unicodeScalars.append(scalar)
      }
    }
    return key
  }

  /// The numbers with which a row begins and ends, Roman ones too.
  private static func numbers(_ text: String) -> [Int] {
    let words = text.split(separator: " ")
    guard let first = words.first, let last = words.last else { return [] }
    return [first, last].compactMap { word in
      let plain = word.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
      guard plain.count <= 6, word.count - plain.count <= 2 else { return nil }
      return Int(plain).flatMap { $0 < 10_000 ? $0 : nil } ?? roman(plain.lowercased())
    }
  }

  private static func roman(_ word: String) -> Int? {
    let values: [Character: Int] = ["i": 1, "v": 5, "x": 10, "l": 50, "c": 100]
    var sum = 0
    var last = 0
    for letter in word.reversed() {
      guard let value = values[letter] else { return nil }
      sum += value < last ? -value : value
      last = max(last, value)
    }
    return sum > 0 ? sum : nil
  }

  /// Whether a row says that it is the page's number: “Page 3 of 9”, “– 3 –”, 第 3 頁.
  private static func isPageNumber(_ text: String, of page: Int, among count: Int) -> Bool {
    let plain = text.lowercased().filter { !$0.isWhitespace }
    var words = plain
    var digits = 0
    words.removeAll { character in
      let isDigit = character.isASCII && character.isNumber
      if isDigit { digits += 1 }
      return isDigit
    }
    guard digits > 0, digits <= 8 else { return false }
    switch words {
    case "page", "pageof", "p.", "page/", "第頁", "第页", "第頁共頁", "第页共页", "第頁,共頁", "第页,共页", "第頁/共頁",
      "第页/共页", "第頁，共頁", "第页，共页":
      return true
    case "--", "––", "——", "·": return digits <= 4
    case "/": return digits <= 6 && count > 1 && plain.hasPrefix("\(page + 1)/")
    case "": return count == 1 && plain == "1"
    default: return false
    }
  }
}
