internal import ArgumentModel

/// Writes drawings as SVG 1.1, to be shown by browsers and turned into PDF and PNG by others.
///
/// Nodes stand in reading order, each a list item with a title, so that a screen reader goes through
/// the argument; what is only to be seen is hidden from it.
///
/// ```swift
/// let drawing = DrawingMaker().draw(map).drawing
/// let document = SVGWriter(theme: .print).document(drawing)
/// ```
public struct SVGWriter {
  /// The colours and fonts.
  public var theme: Theme

  /// Whether what the signs mean stands below a drawing that is a document of its own.
  public var hasLegend = true
  /// Whether a document has a ground; without one, what it is put on shines through.
  public var hasGround = true

  /// Makes a writer with a theme's colours and fonts.
  public init(theme: Theme = .light) {
    self.theme = theme
  }

  /// Writes a drawing as a document of its own, with its titles above and its legend below.
  public func document(_ drawing: Drawing) -> String {
    let frame = Frame(drawing, hasLegend: hasLegend)
    let number = XMLText.number
    let size = "width=\"\(number(frame.width))\" height=\"\(number(frame.height))\""
    let title = XMLText.escaped(drawing.titles.joined(separator: " · "))
    var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    out += "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"graphics-document document\""
    out += language(drawing.languages.first)
    out += " aria-label=\"\(title)\" \(size)"
    out += " viewBox=\"0 0 \(number(frame.width)) \(number(frame.height))\">\n"
    if !title.isEmpty { out += "<title>\(title)</title>\n" }
    out += "<style>\n\(SVGStyle(theme).text)</style>\n"
    if hasGround { out += "<rect class=\"ground\" \(size)/>\n" }
    write(drawing, frame, &out)
    return out + "</svg>\n"
  }

  /// Where a drawing stands between its titles and its legend.
  struct Frame {
    let head: DrawingHead
    let legend: Legend?
    let width: Double
    let height: Double
    /// What stays free at the sides of titles and legend, in points.
    static let inset = 12.0
    /// Narrower than this titles would be broken too often.
    private static let narrowest = 360.0

    init(_ drawing: Drawing, hasLegend: Bool) {
      let least = drawing.titles.isEmpty && !hasLegend ? 0 : Self.narrowest
      width = max(drawing.width, least)
      head = DrawingHead(drawing, width: width - 2 * Self.inset)
      legend = hasLegend ? Legend([drawing], width: width - 2 * Self.inset) : nil
      let above = head.height > 0 ? head.height + Self.inset : 0
      height = above + drawing.height + (legend.map { $0.height > 0 ? $0.height + 4 : 0 } ?? 0)
    }

    /// Where the drawing begins.
    var top: Double { head.height > 0 ? head.height + Self.inset : 0 }
    /// Where its left side is.
    func left(of drawing: Drawing) -> Double { (width - drawing.width) / 2 }
  }

  /// Writes a drawing with its titles and its legend.
  func write(_ drawing: Drawing, _ frame: Frame, _ out: inout String) {
    frame.head.write(x: Frame.inset, y: Frame.inset, &out)
    let (x, y) = (frame.left(of: drawing), frame.top)
    let isMoved = x > 0 || y > 0
    if isMoved {
      out += "<g transform=\"translate(\(XMLText.number(x)) \(XMLText.number(y)))\">\n"
    }
    out += content(drawing)
    if isMoved { out += "</g>\n" }
    frame.legend?.write(x: Frame.inset, y: y + drawing.height, &out)
  }

  /// Whether a document that was written needs a font with Chinese characters.
  public static func hasChinese(_ document: String) -> Bool { document.isChinese }

  /// What is drawn, without the element around it.
  func content(_ drawing: Drawing) -> String {
    var out = ""
    if !drawing.frames.isEmpty {
      out += "<g class=\"frames\" aria-hidden=\"true\">\n"
      for frame in drawing.frames { write(frame, &out) }
      out += "</g>\n"
    }
    out += "<g class=\"edges\" aria-hidden=\"true\">\n"
    for (number, edge) in drawing.edges.enumerated() {
      SVGEdge(edge, number, drawing).write(&out)
    }
    out += "</g>\n<g class=\"nodes\" role=\"list\">\n"
    for number in drawing.nodes.indices {
      SVGNode(number, of: drawing).write(&out)
    }
    return out + "</g>\n"
  }

  private func write(_ frame: Drawing.Frame, _ out: inout String) {
    let number = XMLText.number
    let place = frame.place
    out += "<g class=\"frame\"><rect x=\"\(number(place.minX))\" y=\"\(number(place.minY))\""
    out += " width=\"\(number(place.width))\" height=\"\(number(place.height))\" rx=\"6\"/>"
    let font = frame.title.isChinese ? "" : " class=\"latin\""
    out += "<text\(font) x=\"\(number(frame.titleStart.x))\""
    out += " y=\"\(number(frame.titleStart.y))\">"
    out += XMLText.escaped(frame.title) + "</text></g>\n"
  }

  private func language(_ tag: LanguageTag?) -> String {
    tag.map { " xml:lang=\"\(XMLText.escaped($0.rawValue))\"" } ?? ""
  }
}
