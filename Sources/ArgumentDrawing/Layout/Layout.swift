/// Where boxes and edges are on a page.
public struct Layout: Hashable, Sendable {
  /// The boxes' places, in the order of the graph's boxes.
  public var boxes: [Rectangle] = []
  /// The edges' ways, in the order of the graph's edges.
  public var routes: [Route] = []
  /// The page's width in points.
  public var width: Double = 0
  /// The page's height in points.
  public var height: Double = 0

  /// Makes an empty layout.
  public init() {}
}

/// The way of an edge, from its source's box to its target's.
public struct Route: Hashable, Sendable {
  /// A start, and then three points for each cubic Bézier curve: two controls and its end.
  public var points: [Point] = []

  /// Makes a route of no points.
  public init() {}

  /// Makes a route that begins at a point.
  init(from start: Point) { points = [start] }

  /// The last point.
  var end: Point { points[points.count - 1] }

  /// Goes on straight.
  mutating func addLine(to point: Point) {
    let start = end
    guard start != point else { return }
    func at(_ share: Double) -> Point {
      Point(start.x + (point.x - start.x) * share, start.y + (point.y - start.y) * share)
    }
    points += [at(1.0 / 3), at(2.0 / 3), point]
  }

  /// Goes on by a cubic Bézier curve.
  mutating func addCurve(_ first: Point, _ second: Point, to point: Point) {
    points += [first, second, point]
  }

  /// The same way from the other end.
  var reversed: Route {
    var route = self
    route.points.reverse()
    return route
  }
}
