internal import ArgumentUnicode

/// Rows of words below each other, divided among pages of paper: no row is divided.
struct WordPages {
  /// A row: a heading, an entry of a list, a remark.
  struct Row {
    /// What a row is, which decides about its type.
    enum Kind {
      case heading, lead, entry, remark
    }

    var kind: Kind
    var text: String
    /// What stands at the right side, on the first line.
    var page = ""
    /// What the entry does to what it is listed under.
    var side = Drawing.Side.neutral
    /// A sign, and the class that has its colour.
    var mark: (sign: String, name: String)?
    /// Whether room is kept before the words for signs and marks.
    var hasSigns = false
    /// How far it is set in, in steps.
    var depth = 0
  }

  private struct Placed {
    var row: Row
    var lines: [Substring]
    var y: Double
    var isChinese: Bool
  }

  private var pages: [[Placed]] = [[]]
  private let room: Pagination.Room

  private static let step = 16.0
  /// What signs and marks take before the words of an entry.
  private static let signs = 40.0
  /// What is left for page numbers.
  private static let numbers = 90.0

  var count: Int { pages.count }

  /// - Parameter above: What is taken on the first page.
  init(_ rows: [Row], room: Pagination.Room, above: Double) {
    self.room = room
    var y = above
    for (number, row) in rows.enumerated() {
      let size = Self.size(row.kind)
      let isChinese = row.text.isChinese
      let measure = TextMeasure(size: size, isBold: Self.isBold(row.kind), isChinese: isChinese)
      let width = max(80, room.width - Self.start(row) - Self.numbers)
      let lines = LineBreaker(width: Int(width / size * 1000 / TextMeasure.slack)).measuredLines(
        of: row.text, single: { measure.advance($0) }, cluster: { measure.advance($0) }
      ).prefix(12).map { $0.text }
      let above = row.kind == .heading ? 18.0 : row.kind == .remark ? 0 : 6
      var height = above + Double(lines.count) * size * 1.4
      // A heading isn't left alone at the foot of a page.
      if row.kind == .heading, number + 1 < rows.count { height += 40 }
      if y + height > room.height, pages.last?.isEmpty == false {
        pages.append([])
        y = 0
      }
      y += above
      pages[pages.count - 1].append(Placed(row: row, lines: lines, y: y, isChinese: isChinese))
      y += Double(lines.count) * size * 1.4
    }
  }

  private static func size(_ kind: Row.Kind) -> Double {
    switch kind {
    case .heading: 14
    case .lead: 12.5
    case .entry: 10.5
    case .remark: 9
    }
  }

  private static func isBold(_ kind: Row.Kind) -> Bool { kind == .heading || kind == .lead }

  private static func start(_ row: Row) -> Double {
    Double(row.depth) * step + (row.hasSigns ? signs : 0)
  }

  /// Writes a page, from the upper left corner of what is free.
  func write(_ page: Int, x: Double, y: Double, _ out: inout String) {
    let number = XMLText.number
    for placed in pages[page] {
      let (row, size) = (placed.row, Self.size(placed.row.kind))
      let font = placed.isChinese ? "" : " latin"
      let left = x + Self.start(row)
      for (index, line) in placed.lines.enumerated() {
        let base = y + placed.y + size * (1.05 + 1.4 * Double(index))
        out += "<text class=\"row-\(row.kind)\(font)\" x=\"\(number(left))\" y=\"\(number(base))\">"
        out += "\(XMLText.escaped(String(line)))</text>\n"
      }
      let middle = y + placed.y + size * 0.7
      if row.hasSigns { writeSigns(row, left - Self.signs, middle, &out) }
      if !row.page.isEmpty {
        out += "<text class=\"row-entry\" x=\"\(number(x + room.width))\""
        out += " y=\"\(number(y + placed.y + size * 1.05))\" text-anchor=\"end\">"
        out += "\(XMLText.escaped(row.page))</text>\n"
      }
    }
  }

  private func writeSigns(_ row: Row, _ x: Double, _ y: Double, _ out: inout String) {
    let number = XMLText.number
    let sign: String? =
      switch row.side {
      case .neutral: nil
      case .supports: "M\(number(x + 2)) \(number(y))h9M\(number(x + 6.5)) \(number(y - 4.5))v9"
      case .attacks, .undercuts: "M\(number(x + 2)) \(number(y))h9"
      }
    if let sign {
      out += "<g class=\"edge \(row.side.rawValue)\"><path class=\"sign\" d=\"\(sign)\"/></g>"
    }
    guard let mark = row.mark else { return }
    out += "<g class=\"mark \(mark.name)\"><rect x=\"\(number(x + 14))\" y=\"\(number(y - 7.5))\""
    out += " width=\"21\" height=\"15\" rx=\"7.5\"/><text x=\"\(number(x + 24.5))\""
    out += " y=\"\(number(y + 3.8))\" text-anchor=\"middle\">\(mark.sign)</text></g>\n"
  }
}
