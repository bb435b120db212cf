internal import ArgumentDrawing
internal import ArgumentMarkup
internal import ArgumentModel

/// Writes slides (ECMA-376, part 1, section 19).
struct PPTXWriter {
  /// The size of a slide, and what of it shapes may take, in points.
  static let width = 960.0
  static let height = 540.0
  private static let area = Rectangle(minX: 36, minY: 92, width: 888, height: 424)

  private let map: ArgumentMap
  private let languages: [LanguageTag]

  init(_ map: ArgumentMap, _ languages: [LanguageTag]) {
    self.map = map
    self.languages = languages
  }

  /// A slide: its title, and its part of the map as shapes.
  func slide(_ slide: SlidePlan.Slide) -> String {
    var options = DrawingOptions()
    options.languages = languages
    options.showsSources = false
    options.shape = PageShape(ratio: Self.area.width / Self.area.height, tolerance: 1.5)
    let drawing = DrawingMaker(options).draw(slide.map).drawing
    let scene = OfficeScene(drawing, slide.map, languages: languages)
    let scale = min(
      1.4, Self.area.width / max(1, scene.width), Self.area.height / max(1, scene.height))
    let origin = Point(
      Self.area.minX + (Self.area.width - scene.width * scale) / 2,
      Self.area.minY + (Self.area.height - scene.height * scale) / 2)
    var text = OfficePackage.declaration + "<p:sld \(PPTXParts.names)><p:cSld><p:spTree>"
    text += PPTXParts.group + title(slide.title)
    for (number, connector) in scene.connectors.enumerated() {
      let id = 10 + scene.boxes.count + number
      text += "<p:cxnSp><p:nvCxnSpPr><p:cNvPr id=\"\(id)\" name=\"Connector \(number + 1)\"/>"
      text += "<p:cNvCxnSpPr>\(DrawingML.glue(connector, scene, number: 10))</p:cNvCxnSpPr>"
      text += "<p:nvPr/></p:nvCxnSpPr><p:spPr>"
      text += DrawingML.properties(connector, at: origin, scale: scale) + "</p:spPr></p:cxnSp>"
    }
    for (number, box) in scene.boxes.enumerated() {
      text +=
        "<p:sp><p:nvSpPr><p:cNvPr id=\"\(10 + number)\" name=\"\(DrawingML.text(box.id.rawValue))\""
      text += " descr=\"\(DrawingML.text(box.description))\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>"
      text += "<p:spPr>" + DrawingML.properties(box, at: origin, scale: scale) + "</p:spPr>"
      text += words(of: box, scale) + "</p:sp>"
    }
    return text + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"
  }

  private func title(_ title: String) -> String {
    // As much as stands in two lines; the shapes have the rest.
    let short = title.count > 110 ? String(title.prefix(109)) + "…" : title
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/>"
      + "</p:cNvSpPr><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody>"
      + "<a:bodyPr/><a:lstStyle/><a:p>\(Self.run(short, languages[0], ""))</a:p></p:txBody></p:sp>"
  }

  private static func run(
    _ text: String, _ language: LanguageTag?, _ size: String, isBold: Bool = false,
    color: String = ""
  ) -> String {
    let tag = DrawingML.language(language).map { " lang=\"\($0)\"" } ?? ""
    let bold = isBold ? " b=\"1\"" : ""
    let fill = color.isEmpty ? "" : "<a:solidFill><a:srgbClr val=\"\(color)\"/></a:solidFill>"
    return "<a:r><a:rPr\(tag)\(size)\(bold)>\(fill)</a:rPr><a:t>\(DrawingML.text(text))</a:t></a:r>"
  }

  private func words(of box: OfficeScene.Box, _ scale: Double) -> String {
    let inset = DrawingML.units(5 * scale)
    var text = "<p:txBody><a:bodyPr lIns=\"\(inset)\" tIns=\"\(inset / 2)\""
    text += " rIns=\"\(inset)\" bIns=\"\(inset / 2)\" anchor=\"ctr\"><a:normAutofit/></a:bodyPr>"
    if box.words.isEmpty { text += "<a:p><a:endParaRPr sz=\"100\"/></a:p>" }
    for words in box.words {
      // Hundredths of points, somewhat smaller than the layout measured, since fonts differ.
      let size = max(300, Int((words.size * scale * 90).rounded()))
      text += "<a:p>"
      text += Self.run(
        words.text, words.language, " sz=\"\(size)\"", isBold: words.isBold, color: words.color)
      text += "</a:p>"
    }
    return text + "</p:txBody>"
  }
}
