import ArgumentModel

@testable import ArgumentDrawing

/// What is wrong with a drawing, measured from its geometry: words over words, boxes over boxes,
/// lines through boxes, and titles that something crosses.
struct PictureFaults {
  private(set) var found: [String] = []

  init(_ drawing: Drawing) {
    var layout = Layout()
    layout.boxes = drawing.nodes.map(\.place)
    layout.routes = drawing.edges.map(\.route)
    var graph = BoxGraph()
    graph.boxes = drawing.nodes.map { node in
      BoxGraph.Box(
        id: node.id.rawValue, kind: node.isJoint ? .joint : .statement, width: node.place.width,
        height: node.place.height)
    }
    graph.edges = drawing.edges.map {
      BoxGraph.Edge(id: $0.id.rawValue, source: $0.source, target: $0.target)
    }
    let faults = LayoutFaults(layout, graph)
    if faults.overlaps > 0 { found.append("\(faults.overlaps) boxes over boxes") }
    if faults.through > 0 { found.append("\(faults.through) lines through boxes") }
    if faults.looseEnds > 0 { found.append("\(faults.looseEnds) loose ends") }
    for node in drawing.nodes {
      for (line, next) in zip(node.lines, node.lines.dropFirst()) {
        // Lines of the smallest type are this far apart.
        if next.start.y - line.start.y < 10 { found.append("lines of \(node.id) over each other") }
      }
    }
    for (number, node) in drawing.nodes.enumerated() where !node.onPage.below.isEmpty {
      guard !node.isJoint else { continue }
      for (other, second) in drawing.nodes.enumerated() where other != number && !second.isJoint {
        if second.upperBadges.contains(where: node.turnBelow.intersects) {
          found.append("“\(node.onPage.below)” of \(node.id) is over a badge of \(second.id)")
        }
      }
    }
    addTitles(drawing)
  }

  private mutating func addTitles(_ drawing: Drawing) {
    let titles = drawing.frames.map { frame in
      (frame, place: GroupMarks.titlePlace(frame.title, frame.titleStart))
    }
    guard !titles.isEmpty else { return }
    let lines = drawing.edges.map { edge in (edge, points: edge.route.samples(apart: 3)) }
    for (number, title) in titles.enumerated() {
      let (frame, place) = title
      if place.minX < 0 || place.maxX > drawing.width || place.minY < 0
        || place.maxY > drawing.height
      {
        found.append("the title “\(frame.title)” leaves the page")
      }
      for node in drawing.nodes where !node.isJoint && node.place.intersects(place) {
        found.append("the title “\(frame.title)” is under the box \(node.id)")
      }
      for (edge, points) in lines {
        let isCrossed = points.contains { point in
          point.x > place.minX && point.x < place.maxX && point.y > place.minY
            && point.y < place.maxY
        }
        if isCrossed { found.append("\(edge.id) crosses the title “\(frame.title)”") }
      }
      for (other, second) in titles[..<number] where second.intersects(place) {
        found.append("the titles “\(frame.title)” and “\(other.title)” are over each other")
      }
      for (other, _) in titles[..<number] where other.place.intersects(frame.place) {
        found.append("the frames “\(frame.title)” and “\(other.title)” cross")
      }
    }
  }
}
