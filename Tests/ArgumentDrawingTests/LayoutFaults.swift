@testable import ArgumentDrawing

/// What is wrong with a layout.
///
/// Boxes that overlap, edges through boxes that aren't theirs, edges that don't end at their boxes:
/// found by a grid, so that large layouts can be looked at too.
struct LayoutFaults {
  private(set) var overlaps = 0
  private(set) var through = 0
  private(set) var looseEnds = 0

  private static let cell = 100.0
  private var boxesIn: [Cell: [Int]] = [:]

  private struct Cell: Hashable {
    var x: Int
    var y: Int
  }

  init(_ layout: Layout, _ graph: BoxGraph) {
    for (number, box) in layout.boxes.enumerated() {
      for cell in Self.cells(box.minX, box.minY, box.maxX, box.maxY) {
        for other in boxesIn[cell] ?? [] {
          let second = layout.boxes[other]
          let width = min(box.maxX, second.maxX) - max(box.minX, second.minX)
          let height = min(box.maxY, second.maxY) - max(box.minY, second.minY)
          // Two boxes may share several cells, but one corner of what they share.
          let isOwner =
            Self.cells(
              max(box.minX, second.minX), max(box.minY, second.minY),
              max(box.minX, second.minX), max(box.minY, second.minY)
            ).first == cell
          if width > 0.5, height > 0.5, isOwner { overlaps += 1 }
        }
        boxesIn[cell, default: []].append(number)
      }
    }
    for (number, route) in layout.routes.enumerated() {
      let edge = graph.edges[number]
      guard let first = route.points.first, let last = route.points.last else { continue }
      if !layout.boxes[edge.source].touches(first) { looseEnds += 1 }
      if !layout.boxes[edge.target].touches(last) { looseEnds += 1 }
      var hit: Set<Int> = []
      for point in route.samples(apart: 4) {
        guard let cell = Self.cells(point.x, point.y, point.x, point.y).first else { continue }
        for box in boxesIn[cell] ?? [] where box != edge.source && box != edge.target {
          let place = layout.boxes[box]
          if point.x > place.minX + 1, point.x < place.maxX - 1, point.y > place.minY + 1,
            point.y < place.maxY - 1
          {
            hit.insert(box)
          }
        }
      }
      through += hit.count
    }
  }

  private static func cells(
    _ minX: Double, _ minY: Double, _ maxX: Double, _ maxY: Double
  ) -> [Cell] {
    var cells: [Cell] = []
    for x in Int((minX / cell).rounded(.down))...Int((maxX / cell).rounded(.down)) {
      for y in Int((minY / cell).rounded(.down))...Int((maxY / cell).rounded(.down)) {
        cells.append(Cell(x: x, y: y))
      }
    }
    return cells
  }
}

extension Rectangle {
  /// Whether a point is on the border or within, give or take what is rounded.
  fileprivate func touches(_ point: Point) -> Bool {
    point.x > minX - 0.1 && point.x < maxX + 0.1 && point.y > minY - 0.1 && point.y < maxY + 0.1
  }
}
