internal import ArgumentModel

/// Writes one edge: its way, its head, and a sign that tells its stance without colour.
struct SVGEdge {
  private let edge: Drawing.Edge
  private let number: Int
  private let source: Drawing.Node
  private let target: Drawing.Node

  init(_ edge: Drawing.Edge, _ number: Int, _ drawing: Drawing) {
    self.edge = edge
    self.number = number
    source = drawing.nodes[edge.source]
    target = drawing.nodes[edge.target]
  }

  private static let headLength = 9.0
  private static let headWidth = 8.0

  func write(_ out: inout String) {
    guard edge.route.points.count >= 4 else { return }
    out +=
      "<g class=\"edge \(classes)\" id=\"e\(number)\" data-id=\"\(XMLText.escaped(edge.id.rawValue))\">"
    writeLine(&out)
    out += "</g>\n"
  }

  /// Writes what is to be seen of the edge, as an example of its kind.
  func writeExample(_ out: inout String) {
    out += "<g class=\"edge \(classes)\">"
    writeLine(&out)
    out += "</g>"
  }

  private func writeLine(_ out: inout String) {
    out += "<path class=\"way\" d=\"\(path)\" stroke-width=\"\(width)\"/>"
    if hasHead { writeHead(&out) }
    writeSign(&out)
    guard !edge.marks.isEmpty else { return }
    let width = SVGChip.step * Double(edge.marks.count)
    SVGChip.write(edge.marks, at: middle.x - width / 2, middle.y - 7.5, &out)
  }

  /// The point in the middle of the way, as its curves count.
  private var middle: Point {
    let points = edge.route.points
    let curves = (points.count - 1) / 3
    let first = curves / 2 * 3
    guard curves % 2 == 1 else { return points[first] }
    func middle(_ side: (Point) -> Double) -> Double {
      let places = points[first...(first + 3)].map(side)
      return (places[0] + 3 * places[1] + 3 * places[2] + places[3]) / 8
    }
    return Point(middle { $0.x }, middle { $0.y })
  }

  private var classes: String {
    switch edge.kind {
    case .premise: "premise " + (target.side.rawValue)
    case .supports, .attacks, .undercuts: edge.kind.rawValue
    case .contradicts, .restates, .prefers, .answers: "relation \(edge.kind.rawValue)"
    }
  }

  private var width: String {
    switch edge.kind {
    case .contradicts, .restates, .prefers, .answers: "1.3"
    default: ["1.2", "1.9", "3.2"][max(1, min(3, edge.strength)) - 1]
    }
  }

  /// Premises meet in their joint without heads: one arrow leads from there.
  private var hasHead: Bool { edge.kind != .premise && edge.kind != .restates }

  /// The way as an SVG path; under a head it ends where that begins.
  private var path: String {
    let number = XMLText.number
    var points = edge.route.points
    if hasHead { shorten(&points) }
    var path = "M\(number(points[0].x)) \(number(points[0].y))"
    var index = 1
    while index + 2 < points.count {
      path +=
        "C"
        + points[index...(index + 2)].map { "\(number($0.x)) \(number($0.y))" }
        .joined(separator: " ")
      index += 3
    }
    return path
  }

  /// The direction in which the way ends.
  private var direction: Point {
    let points = edge.route.points
    let end = points[points.count - 1]
    for point in points.reversed() {
      let (dx, dy) = (end.x - point.x, end.y - point.y)
      let length = (dx * dx + dy * dy).squareRoot()
      if length > 0.5 { return Point(dx / length, dy / length) }
    }
    return Point(1, 0)
  }

  private func shorten(_ points: inout [Point]) {
    let direction = direction
    // The way to a bar goes on beneath the slash before it.
    let cut = edge.kind == .undercuts ? 3 : Self.headLength - 1
    let last = points.count - 1
    points[last] = Point(
      points[last].x - direction.x * cut, points[last].y - direction.y * cut)
    points[last - 1] = Point(
      points[last - 1].x - direction.x * cut, points[last - 1].y - direction.y * cut)
  }

  private func writeHead(_ out: inout String) {
    let number = XMLText.number
    let end = edge.route.end
    let (along, across) = (direction, Point(-direction.y, direction.x))
    func at(_ back: Double, _ side: Double) -> String {
      let x = end.x - along.x * back + across.x * side
      let y = end.y - along.y * back + across.y * side
      return "\(number(x)) \(number(y))"
    }
    let (length, half) = (Self.headLength, Self.headWidth / 2)
    switch edge.kind {
    case .undercuts:
      // A bar across, and a slash: it stops a step.
      out +=
        "<path class=\"sign\" d=\"M\(at(2, half))L\(at(2, -half))M\(at(9, half))L\(at(4, -half))\"/>"
    default:
      out += "<path class=\"head\" d=\"M\(at(0, 0))L\(at(length, half))L\(at(length, -half))Z\"/>"
    }
  }

  /// A plus or a minus beside the head of an edge that comes from no joint, where it would stand.
  private func writeSign(_ out: inout String) {
    guard !source.isJoint else { return }
    let number = XMLText.number
    let end = edge.route.end
    let (along, across) = (direction, Point(-direction.y, direction.x))
    let x = end.x - along.x * 15 + across.x * 5
    let y = end.y - along.y * 15 + across.y * 5
    switch edge.kind {
    case .supports:
      out += "<path class=\"sign\" d=\"M\(number(x - 2.6)) \(number(y))h5.2"
      out += "M\(number(x)) \(number(y - 2.6))v5.2\"/>"
    case .attacks: out += "<path class=\"sign\" d=\"M\(number(x - 2.6)) \(number(y))h5.2\"/>"
    case .contradicts:
      out += "<path class=\"sign\" d=\"M\(number(x - 2.6)) \(number(y - 2.6))"
      out += "l5.2 5.2m0 -5.2l-5.2 5.2\"/>"
    default: break
    }
  }
}
