public import ArgumentModel
internal import ArgumentWords

/// Writes maps as pages of paper, each an SVG document of its size in points.
///
/// ```swift
/// let writer = PaperWriter(theme: .print, paper: .a4)
/// let pages = writer.pages(of: map, DrawingMaker())
/// ```
public struct PaperWriter {
  /// The colours and fonts.
  public var theme: Theme
  /// The paper.
  public var paper: Paper
  /// Whether what the signs mean is said, on the first page of several.
  public var hasLegend = true

  /// So many pages are never wanted, and would fill the disk.
  public static let most = 500
  /// How small the smallest type gets on pages that a map is divided among.
  public static let leastType = 8.0

  /// What stays white around a page, in points.
  static let margin = 28.0
  /// What the head of a page takes, and that of the first one.
  static let head = 16.0

  /// Makes a writer for a size of paper.
  public init(theme: Theme, paper: Paper) {
    self.theme = theme
    self.paper = paper
  }

  /// Draws a map on one page, as large or as small as it fits.
  public func page(of drawing: Drawing) -> String {
    var writer = SVGWriter(theme: theme)
    writer.hasLegend = hasLegend
    let frame = SVGWriter.Frame(drawing, hasLegend: hasLegend)
    let isWide = frame.width > frame.height
    let (width, height) = isWide ? (paper.long, paper.short) : (paper.short, paper.long)
    let scale = min(
      (width - 2 * Self.margin) / frame.width, (height - 2 * Self.margin) / frame.height)
    let window = Rectangle(
      minX: (width - frame.width * scale) / 2, minY: (height - frame.height * scale) / 2,
      width: frame.width * scale, height: frame.height * scale)
    var out = opening(drawing.titles, width: width, height: height)
    open(window, width: frame.width, height: frame.height, &out)
    writer.write(drawing, frame, &out)
    return out + "</svg>\n</svg>\n"
  }

  /// Divides a map among pages: no box is cut, and a link to another page says which.
  /// - Returns: The pages, and what of the map isn't to be seen on them; nil if there would be more
  ///   than ``most``.
  public func pages(
    of map: ArgumentMap, _ maker: DrawingMaker
  ) -> (pages: [String], diagnostics: [Diagnostic])? {
    var scene = maker.scene(of: map, isTold: true)
    // What stands together depends on the page.
    scene.addGroups(areFramed: false)
    let sheets = sheets(of: PageScene(scene, direction: maker.options.direction))
    guard sheets.pages.count <= Self.most else { return nil }
    let pages = sheets.pages.indices.map { write(sheets, $0) }
    return (pages, scene.diagnostics)
  }

  /// The pages of a map, the way round that needs fewer; upright if both need as many.
  func sheets(of scene: PageScene) -> Sheets {
    let (upright, across) = (
      sheets(of: scene, isUpright: true), sheets(of: scene, isUpright: false)
    )
    if upright.pages.count != across.pages.count {
      return upright.pages.count < across.pages.count ? upright : across
    }
    return upright.leastScale >= across.leastScale ? upright : across
  }

  private func sheets(of scene: PageScene, isUpright: Bool) -> Sheets {
    let (width, height) = isUpright ? (paper.short, paper.long) : (paper.long, paper.short)
    let room = Pagination.Room(
      width: width - 2 * Self.margin, height: height - 2 * Self.margin - Self.head)
    var first = room
    // The first page has the titles, and the legend of the whole map.
    first.height -= DrawingHead(scene.whole, width: room.width).height
    if hasLegend { first.height -= Legend([scene.told], width: room.width).height }
    return Sheets(
      scene, first: first, others: room,
      leastScale: Self.leastType / NodeText.Metrics.smallSize)
  }

  // MARK: Writing

  /// - Parameter total: How many pages there are with those around these; nil for no others.
  func write(_ sheets: Sheets, _ number: Int, of total: Int? = nil) -> String {
    let page = sheets.pages[number]
    let (width, height) = (
      sheets.others.width + 2 * Self.margin, sheets.others.height + 2 * Self.margin + Self.head
    )
    var out = opening(page.drawing.titles, width: width, height: height)
    var y = Self.margin
    let place = sheets.words.drawing.pageOf(
      sheets.before + number + 1, total ?? sheets.pages.count)
    if number == 0, total == nil {
      let head = DrawingHead(page.drawing, width: sheets.others.width)
      head.write(x: Self.margin, y: y + 8, &out)
      y += head.height
      if hasLegend {
        let legend = Legend(
          sheets.pages.map { $0.drawing }, width: sheets.others.width)
        legend.write(x: Self.margin, y: height - Self.margin - legend.height, &out)
      }
    } else if let title = page.drawing.titles.first {
      writeSmall(title, x: Self.margin, isEnd: false, room: sheets.others.width * 0.75, &out)
    }
    if (total ?? sheets.pages.count) > 1 {
      writeSmall(place, x: width - Self.margin, isEnd: true, room: sheets.others.width, &out)
    }
    y += Self.head
    let size = (width: page.drawing.width * page.scale, height: page.drawing.height * page.scale)
    let window = Rectangle(
      minX: (width - size.width) / 2, minY: y, width: size.width, height: size.height)
    open(window, width: page.drawing.width, height: page.drawing.height, &out)
    out += SVGWriter(theme: theme).content(page.drawing) + "</svg>\n"
    return out + "</svg>\n"
  }

  /// Writes a line in the head of a page, cut where it has no room.
  func writeSmall(
    _ text: String, x: Double, isEnd: Bool, room: Double, _ out: inout String
  ) {
    let isChinese = text.isChinese
    let measure = TextMeasure(size: NodeText.Metrics.smallSize, isChinese: isChinese)
    var shown = text
    while !shown.isEmpty, measure.width(of: shown) * TextMeasure.slack > room {
      shown = shown.dropLast(shown.hasSuffix("…") ? 2 : 1) + "…"
      if shown == "…" { break }
    }
    let number = XMLText.number
    out += "<text class=\"line-source\(isChinese ? "" : " latin")\" x=\"\(number(x))\""
    out += " y=\"\(number(Self.margin + 2))\"\(isEnd ? " text-anchor=\"end\"" : "")>"
    out += "\(XMLText.escaped(shown))</text>\n"
  }

  func opening(_ titles: [String], width: Double, height: Double) -> String {
    let number = XMLText.number
    var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    out += "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(number(width))pt\""
    out += " height=\"\(number(height))pt\" viewBox=\"0 0 \(number(width)) \(number(height))\">\n"
    let title = XMLText.escaped(titles.joined(separator: " · "))
    if !title.isEmpty { out += "<title>\(title)</title>\n" }
    out += "<style>\n\(SVGStyle(theme).text)</style>\n"
    out += "<rect class=\"ground\" width=\"\(number(width))\" height=\"\(number(height))\"/>\n"
    return out
  }

  /// Begins an element of a size of its own in a window of the page.
  private func open(
    _ window: Rectangle, width: Double, height: Double, _ out: inout String
  ) {
    let number = XMLText.number
    out += "<svg x=\"\(number(window.minX))\" y=\"\(number(window.minY))\""
    out += " width=\"\(number(window.width))\" height=\"\(number(window.height))\""
    out += " viewBox=\"0 0 \(number(width)) \(number(height))\">\n"
  }
}
