internal import ArgumentDrawing
internal import ArgumentMarkup
internal import ArgumentModel

/// What documents of words and of slides share of their shapes (ECMA-376, part 1, section 20.1).
enum DrawingML {
  /// A length in points as the format counts it, 12,700 to a point.
  static func units(_ points: Double) -> Int { Int((points * 12_700).rounded()) }

  /// A text that XML takes, without line breaks and whatever nobody sees.
  static func text(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isSpace = scalar.properties.isWhitespace
      if scalar.properties.generalCategory == .control, !isSpace { continue }
      clean.append(isSpace && scalar != "\u{A0}" && scalar != "\u{3000}" ? " " : scalar)
    }
    return XMLText.escaped(String(clean))
  }

  /// A language as an attribute, where it is one.
  static func language(_ tag: LanguageTag?) -> String? {
    guard let tag, tag != .undetermined else { return nil }
    let isTag = tag.rawValue.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    return isTag ? tag.rawValue : nil
  }

  /// What a box looks like: its place, its form, its colours.
  static func properties(_ box: OfficeScene.Box, at origin: Point, scale: Double) -> String {
    let place = transform(
      box.place.minX, box.place.minY, box.place.width, box.place.height, origin, scale)
    return "<a:xfrm>\(place)</a:xfrm><a:prstGeom prst=\"\(box.isJoint ? "ellipse" : "rect")\">"
      + "</a:prstGeom><a:solidFill><a:srgbClr val=\"\(box.ground)\"/></a:solidFill>"
      + "<a:ln w=\"\(units(1.25 * scale))\"><a:solidFill><a:srgbClr val=\"\(box.border)\"/></a:solidFill>"
      + (box.isDashed ? "<a:prstDash val=\"dash\"/></a:ln>" : "</a:ln>")
  }

  /// What a connector looks like; one that runs to the left or up is the same one, turned over.
  static func properties(
    _ connector: OfficeScene.Connector, at origin: Point, scale: Double
  ) -> String {
    let (start, end) = (connector.start, connector.end)
    let flips =
      (end.x < start.x ? " flipH=\"1\"" : "") + (end.y < start.y ? " flipV=\"1\"" : "")
    let place = transform(
      min(start.x, end.x), min(start.y, end.y), abs(end.x - start.x), abs(end.y - start.y),
      origin, scale)
    let head = connector.hasHead ? "<a:tailEnd type=\"triangle\" w=\"med\" len=\"med\"/>" : ""
    return "<a:xfrm\(flips)>\(place)</a:xfrm><a:prstGeom prst=\"straightConnector1\"><a:avLst/>"
      + "</a:prstGeom><a:ln w=\"\(units(connector.width * max(0.5, scale)))\"><a:solidFill>"
      + "<a:srgbClr val=\"\(connector.color)\"/></a:solidFill><a:prstDash val=\"\(connector.dash)\"/>"
      + head + "</a:ln>"
  }

  /// To which sides of which shapes a connector is glued.
  /// - Parameter number: The number that the first box has as a shape.
  static func glue(_ connector: OfficeScene.Connector, _ scene: OfficeScene, number: Int) -> String
  {
    let (source, target) = (scene.boxes[connector.source], scene.boxes[connector.target])
    return "<a:stCxn id=\"\(number + connector.source)\""
      + " idx=\"\(connector.from.number(isJoint: source.isJoint))\"/>"
      + "<a:endCxn id=\"\(number + connector.target)\""
      + " idx=\"\(connector.to.number(isJoint: target.isJoint))\"/>"
  }

  private static func transform(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ origin: Point, _ scale: Double
  ) -> String {
    "<a:off x=\"\(units(origin.x + x * scale))\" y=\"\(units(origin.y + y * scale))\"/>"
      + "<a:ext cx=\"\(units(width * scale))\" cy=\"\(units(height * scale))\"/>"
  }
}
