/// Draws the edges of a graph in layers: level through the columns, curved between them.
struct LayeredRoutes {
  private let layers: LayeredGraph
  private let columns: [ClosedRange<Double>]
  private let measures: LayoutMeasures
  private let direction: LayoutDirection

  init(
    _ layers: LayeredGraph, columns: [ClosedRange<Double>], _ measures: LayoutMeasures,
    _ direction: LayoutDirection
  ) {
    self.layers = layers
    self.columns = columns
    self.measures = measures
    self.direction = direction
  }

  /// The boxes and edges where they are.
  func placed() -> PlacedPart {
    var part = PlacedPart()
    for item in layers.items where item.box >= 0 {
      part.boxes.append(
        (
          item.box,
          direction.rectangle(
            along: columns[item.column].lowerBound, item.depth,
            across: item.center - item.breadth / 2, item.breadth)
        ))
    }
    let (near, far) = ports()
    for (number, lane) in layers.lanes.enumerated() {
      var start = Route(
        from: Point(columns[layers.items[lane.items[0]].column].lowerBound, far[number] ?? 0))
      turn(&start, at: lane.items[0])
      var route = start.reversed
      for step in 1..<lane.items.count {
        let item = layers.items[lane.items[step]]
        let isEnd = step == lane.items.count - 1
        let across = isEnd ? near[number] ?? item.center : item.center
        let (from, to) = (route.end, Point(columns[item.column].upperBound, across))
        let middle = (from.x + to.x) / 2
        route.addCurve(Point(middle, from.y), Point(middle, across), to: to)
        let column = columns[item.column].lowerBound
        route.addLine(to: Point(isEnd ? column + item.depth : column, across))
        if isEnd { turn(&route, at: lane.items[step]) }
      }
      part.routes.append((lane.edge, direction.turned(lane.isOutward ? route.reversed : route)))
    }
    for loop in layers.loops {
      let (source, target) = (layers.items[loop.source], layers.items[loop.target])
      let start = columns[source.column].lowerBound
      var route = Route(from: Point(start, source.center))
      let out = start - measures.toJoint
      route.addCurve(
        Point(out, source.center), Point(out, target.center), to: Point(start, target.center))
      part.routes.append((loop.edge, direction.turned(route)))
    }
    return part
  }

  /// Turns to the side of a box, where the way is beside it.
  private func turn(_ route: inout Route, at number: Int) {
    let item = layers.items[number]
    route.addTurn(
      toJointAt: columns[item.column].lowerBound, item.depth, center: item.center, item.breadth)
  }

  /// Where each lane ends at its nearest and at its farthest item, across.
  private func ports() -> (near: [Int: Double], far: [Int: Double]) {
    var nearPorts: [Int: [Ports.Port]] = [:]
    var farPorts: [Int: [Ports.Port]] = [:]
    for (number, lane) in layers.lanes.enumerated() {
      let count = lane.items.count
      farPorts[lane.items[0], default: []].append(
        Ports.Port(
          other: layers.items[lane.items[1]].center, key: number,
          bundle: lane.bundle, isHead: lane.isOutward))
      nearPorts[lane.items[count - 1], default: []].append(
        Ports.Port(
          other: layers.items[lane.items[count - 2]].center, key: number,
          bundle: lane.bundle, isHead: !lane.isOutward))
    }
    var near: [Int: Double] = [:]
    var far: [Int: Double] = [:]
    let ports = Ports(measures: measures)
    for (number, item) in layers.items.enumerated() where item.box >= 0 {
      ports.spread(
        nearPorts[number] ?? [], center: item.center, breadth: item.breadth, isPassage: false
      ) { near[$0] = $1 }
      ports.spread(
        farPorts[number] ?? [], center: item.center, breadth: item.breadth, isPassage: false
      ) { far[$0] = $1 }
    }
    return (near, far)
  }
}
