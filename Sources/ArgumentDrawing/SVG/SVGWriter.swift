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

  /// Makes a writer with a theme's colours and fonts.
  public init(theme: Theme = .light) {
    self.theme = theme
  }

  /// Writes a drawing as a document of its own.
  public func document(_ drawing: Drawing) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(drawing)
  }

  /// Whether a document that was written needs a font with Chinese characters.
  public static func hasChinese(_ document: String) -> Bool { document.isChinese }

  /// Writes a drawing as an element, to stand in a page.
  func element(_ drawing: Drawing) -> String {
    let number = XMLText.number
    let size = "width=\"\(number(drawing.width))\" height=\"\(number(drawing.height))\""
    let title = XMLText.escaped(drawing.titles.joined(separator: " · "))
    var out = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"graphics-document document\""
    out += language(drawing.languages.first)
    out += " aria-label=\"\(title)\" \(size)"
    out += " viewBox=\"0 0 \(number(drawing.width)) \(number(drawing.height))\">\n"
    if !title.isEmpty { out += "<title>\(title)</title>\n" }
    out += "<style>\n\(SVGStyle(theme).text)</style>\n"
    out += "<rect class=\"ground\" \(size)/>\n"
    out += content(drawing)
    return out + "</svg>\n"
  }

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
    for (number, node) in drawing.nodes.enumerated() {
      SVGNode(node, number).write(&out)
    }
    return out + "</g>\n"
  }

  private func write(_ frame: Drawing.Frame, _ out: inout String) {
    let number = XMLText.number
    let place = frame.place
    out += "<g class=\"frame\"><rect x=\"\(number(place.minX))\" y=\"\(number(place.minY))\""
    out += " width=\"\(number(place.width))\" height=\"\(number(place.height))\" rx=\"6\"/>"
    let font = frame.title.isChinese ? "" : " class=\"latin\""
    out += "<text\(font) x=\"\(number(place.minX + 6))\" y=\"\(number(place.minY - 2))\">"
    out += XMLText.escaped(frame.title) + "</text></g>\n"
  }

  private func language(_ tag: LanguageTag?) -> String {
    tag.map { " xml:lang=\"\(XMLText.escaped($0.rawValue))\"" } ?? ""
  }
}
