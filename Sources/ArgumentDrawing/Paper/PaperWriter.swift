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

  /// So many pages are never wanted, and would fill the disk.
  public static let most = 500
  /// How small the smallest type gets on pages that a map is divided among.
  public static let leastType = 8.0

  /// What stays white around a page, in points.
  private static let margin = 28.0
  /// What the head of a page takes, and that of the first one.
  private static let head = 16.0

  /// Makes a writer for a size of paper.
  public init(theme: Theme, paper: Paper) {
    self.theme = theme
    self.paper = paper
  }

  /// Draws a map on one page, as large or as small as it fits.
  public func page(of drawing: Drawing) -> String {
    let isWide = drawing.width > drawing.height
    let (width, height) = isWide ? (paper.long, paper.short) : (paper.short, paper.long)
    let room = Pagination.Room(width: width - 2 * Self.margin, height: height - 2 * Self.margin)
    let scale = min(room.width / drawing.width, room.height / drawing.height)
    let (x, y) = (
      (width - drawing.width * scale) / 2, (height - drawing.height * scale) / 2
    )
    var out = opening(drawing.titles, width: width, height: height)
    write(drawing, scale: scale, x: x, y: y, &out)
    return out + "</svg>\n"
  }

  /// Divides a map among pages: no box is cut, and a link to another page says which.
  /// - Returns: The pages, and what of the map isn't to be seen on them; nil if there would be more
  ///   than ``most``.
  public func pages(
    of map: ArgumentMap, _ maker: DrawingMaker
  ) -> (pages: [String], diagnostics: [Diagnostic])? {
    let scene = maker.scene(of: map, isTold: true)
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
    return Sheets(
      scene, first: room, others: room,
      leastScale: Self.leastType / NodeText.Metrics.smallSize)
  }

  // MARK: Writing

  private func write(_ sheets: Sheets, _ number: Int) -> String {
    let page = sheets.pages[number]
    let (width, height) = (
      sheets.others.width + 2 * Self.margin, sheets.others.height + 2 * Self.margin + Self.head
    )
    var out = opening(page.drawing.titles, width: width, height: height)
    let place = XMLText.escaped(sheets.words.drawing.pageOf(number + 1, sheets.pages.count))
    let title = page.drawing.titles.joined(separator: " · ")
    let font = title.isChinese ? "line-source" : "line-source latin"
    let y = XMLText.number(Self.margin + 2)
    out += "<text class=\"\(font)\" x=\"\(XMLText.number(Self.margin))\" y=\"\(y)\">"
    out += "\(XMLText.escaped(title))</text>\n"
    out += "<text class=\"line-source\" x=\"\(XMLText.number(width - Self.margin))\" y=\"\(y)\""
    out += " text-anchor=\"end\">\(place)</text>\n"
    let x = (width - page.drawing.width * page.scale) / 2
    write(page.drawing, scale: page.scale, x: x, y: Self.margin + Self.head, &out)
    return out + "</svg>\n"
  }

  private func opening(_ titles: [String], width: Double, height: Double) -> String {
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

  private func write(
    _ drawing: Drawing, scale: Double, x: Double, y: Double, _ out: inout String
  ) {
    let number = XMLText.number
    out += "<svg x=\"\(number(x))\" y=\"\(number(y))\""
    out += " width=\"\(number(drawing.width * scale))\""
    out += " height=\"\(number(drawing.height * scale))\""
    out += " viewBox=\"0 0 \(number(drawing.width)) \(number(drawing.height))\">\n"
    out += SVGWriter(theme: theme).content(drawing) + "</svg>\n"
  }
}
