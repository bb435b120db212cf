/// Puts the parts of a drawing beside each other on one page.
struct Packing {
  let aspect: Double
  let measures: LayoutMeasures

  init(aspect: Double, _ measures: LayoutMeasures) {
    self.aspect = aspect
    self.measures = measures
  }

  /// Packs the parts in rows, in their order, and rounds to hundredths of a point.
  ///
  /// Boxes that nothing connects with any other come last, in rows of their own.
  func pack(_ parts: [PlacedPart], _ graph: BoxGraph) -> Layout {
    let connected = parts.filter { !$0.isSingle }
    let parts = connected + parts.filter { $0.isSingle }
    let bounds = parts.map(Self.bounds)
    let area = bounds.reduce(0) { sum, bound in
      sum + (bound.width + measures.componentGap) * (bound.height + measures.componentGap)
    }
    let widest = bounds.map { $0.width }.max() ?? 0
    let pageWidth = max(widest, (area * aspect).squareRoot())
    var layout = Layout()
    layout.boxes = Array(
      repeating: Rectangle(minX: 0, minY: 0, width: 0, height: 0), count: graph.boxes.count)
    layout.routes = Array(repeating: Route(), count: graph.edges.count)
    var (x, y, rowHeight) = (0.0, 0.0, 0.0)
    for (number, (part, bound)) in zip(parts, bounds).enumerated() {
      let isFirstSingle = number == connected.count && number > 0
      if x > 0, x + bound.width > pageWidth || isFirstSingle {
        y += rowHeight + measures.componentGap * (isFirstSingle ? 1.5 : 1)
        (x, rowHeight) = (0, 0)
      }
      let (dx, dy) = (x - bound.minX + measures.margin, y - bound.minY + measures.margin)
      for (box, place) in part.boxes {
        layout.boxes[box] = Rectangle(
          minX: hundredths(place.minX + dx), minY: hundredths(place.minY + dy),
          width: place.width, height: place.height)
      }
      for (edge, route) in part.routes {
        layout.routes[edge].points = route.points.map {
          Point(hundredths($0.x + dx), hundredths($0.y + dy))
        }
      }
      layout.width = max(layout.width, x + bound.width)
      layout.height = max(layout.height, y + bound.height)
      x += bound.width + measures.componentGap
      rowHeight = max(rowHeight, bound.height)
    }
    layout.width = hundredths(layout.width + 2 * measures.margin)
    layout.height = hundredths(layout.height + 2 * measures.margin)
    return layout
  }

  private static func bounds(_ part: PlacedPart) -> Rectangle {
    var (minX, minY) = (Double.infinity, Double.infinity)
    var (maxX, maxY) = (-Double.infinity, -Double.infinity)
    func include(_ x: Double, _ y: Double) {
      (minX, maxX) = (min(minX, x), max(maxX, x))
      (minY, maxY) = (min(minY, y), max(maxY, y))
    }
    for (_, place) in part.boxes {
      include(place.minX, place.minY)
      include(place.maxX, place.maxY)
    }
    for (_, route) in part.routes { for point in route.points { include(point.x, point.y) } }
    guard minX <= maxX else { return Rectangle(minX: 0, minY: 0, width: 0, height: 0) }
    return Rectangle(minX: minX, minY: minY, width: maxX - minX, height: maxY - minY)
  }
}
