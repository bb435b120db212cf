/// Cuts drawings into pages for printing.
public struct SVGPages {
  /// The colours and fonts.
  public var theme: Theme
  /// The sides of the paper in points, the shorter one first; nil takes a page as large as the drawing.
  public var paper: (short: Double, long: Double)?
  /// Whether to make the drawing so small that it fits on one page.
  public var isFitted: Bool

  /// So many pages are never wanted, and would fill the disk.
  public static let most = 500

  /// What stays white around a page, in points.
  private static let margin = 28.0
  /// How much of a page the next one shows again, so that they can be glued together.
  private static let overlap = 14.0

  /// Makes a cutter for a size of paper; without one there is one page of the drawing's size.
  public init(theme: Theme, paper: (short: Double, long: Double)?, isFitted: Bool) {
    self.theme = theme
    self.paper = paper
    self.isFitted = isFitted
  }

  /// The pages, each an SVG document with its size in points; nil if there would be too many.
  public func pages(of drawing: Drawing) -> [String]? {
    guard let paper else {
      return [page(drawing, Self.whole(drawing), width: drawing.width, height: drawing.height, "")]
    }
    if isFitted {
      let isWide = drawing.width > drawing.height
      let (width, height) = isWide ? (paper.long, paper.short) : (paper.short, paper.long)
      return [page(drawing, Self.whole(drawing), width: width, height: height, "")]
    }
    // The way round that needs fewer pages; upright if both need as many.
    let upright = tiles(drawing, paper.short, paper.long)
    let across = tiles(drawing, paper.long, paper.short)
    let isUpright = upright.columns * upright.rows <= across.columns * across.rows
    let (columns, rows) = isUpright ? upright : across
    guard columns * rows <= Self.most else { return nil }
    let (width, height) = isUpright ? (paper.short, paper.long) : (paper.long, paper.short)
    var pages: [String] = []
    for row in 0..<rows {
      for column in 0..<columns {
        let window = Rectangle(
          minX: Double(column) * (width - 2 * Self.margin - Self.overlap),
          minY: Double(row) * (height - 2 * Self.margin - Self.overlap),
          width: width - 2 * Self.margin, height: height - 2 * Self.margin)
        let label = columns * rows == 1 ? "" : "\(row + 1)-\(column + 1) / \(rows)×\(columns)"
        pages.append(page(drawing, window, width: width, height: height, label))
      }
    }
    return pages
  }

  private static func whole(_ drawing: Drawing) -> Rectangle {
    Rectangle(minX: 0, minY: 0, width: drawing.width, height: drawing.height)
  }

  /// How many pages are beside and above each other.
  private func tiles(
    _ drawing: Drawing, _ width: Double, _ height: Double
  ) -> (columns: Int, rows: Int) {
    func count(_ extent: Double, _ side: Double) -> Int {
      let usable = side - 2 * Self.margin
      guard extent > usable else { return 1 }
      return 1 + Int(((extent - usable) / (usable - Self.overlap)).rounded(.up))
    }
    return (count(drawing.width, width), count(drawing.height, height))
  }

  /// One page: a window upon the drawing within the margins, which cuts off what is beyond.
  private func page(
    _ drawing: Drawing, _ window: Rectangle, width: Double, height: Double, _ label: String
  ) -> String {
    let number = XMLText.number
    let margin = paper == nil ? 0 : Self.margin
    var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    out += "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(number(width))pt\""
    out += " height=\"\(number(height))pt\" viewBox=\"0 0 \(number(width)) \(number(height))\">\n"
    let title = XMLText.escaped(drawing.titles.joined(separator: " · "))
    if !title.isEmpty { out += "<title>\(title)</title>\n" }
    out += "<style>\n\(SVGStyle(theme).text)</style>\n"
    out += "<rect class=\"ground\" width=\"\(number(width))\" height=\"\(number(height))\"/>\n"
    out += "<svg x=\"\(number(margin))\" y=\"\(number(margin))\""
    out += " width=\"\(number(width - 2 * margin))\" height=\"\(number(height - 2 * margin))\""
    out += " viewBox=\"\(number(window.minX)) \(number(window.minY))"
    out += " \(number(window.width)) \(number(window.height))\">\n"
    out += SVGWriter(theme: theme).content(drawing.within(window)) + "</svg>\n"
    if !label.isEmpty {
      out += "<text class=\"line-source\" x=\"\(number(margin))\" y=\"\(number(height - 10))\">"
      out += "\(XMLText.escaped(label))</text>\n"
    }
    return out + "</svg>\n"
  }
}

extension Drawing {
  /// The drawing with only those nodes and edges of which something may be seen in a window.
  fileprivate func within(_ window: Rectangle) -> Drawing {
    if window.width >= width, window.height >= height { return self }
    // Heads, signs and titles reach beyond places.
    let room = 30.0
    func isSeen(_ minX: Double, _ minY: Double, _ maxX: Double, _ maxY: Double) -> Bool {
      minX - room < window.maxX && maxX + room > window.minX && minY - room < window.maxY
        && maxY + room > window.minY
    }
    var part = self
    part.frames = frames.filter {
      isSeen($0.place.minX, $0.place.minY, $0.place.maxX, $0.place.maxY)
    }
    part.edges = edges.filter { edge in
      let (xs, ys) = (edge.route.points.map { $0.x }, edge.route.points.map { $0.y })
      guard let x = xs.min(), let y = ys.min(), let maxX = xs.max(), let maxY = ys.max() else {
        return false
      }
      return isSeen(x, y, maxX, maxY)
    }
    // Edges name nodes by their positions, so those stay, without their words.
    for number in nodes.indices {
      let place = nodes[number].place
      if !isSeen(place.minX, place.minY, place.maxX, place.maxY) {
        part.nodes[number].isVisible = false
      }
    }
    return part
  }
}
