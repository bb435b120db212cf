import Testing

@testable import ArgumentDrawing

/// Where edges end at a joint: premises at the side that faces them, and undercuts apart from these.
struct JointEndsTests {
  /// A conclusion, a joint of two premises, and an undercut that comes after, before or between them.
  private func stopped(place: Int, _ direction: LayoutDirection, _ method: LayoutMethod) -> (
    layout: Layout, joint: Int, undercut: Int, premises: [Int]
  ) {
    var small = SmallGraph()
    let conclusion = small.box()
    let joint = small.joint()
    small.edge(joint, conclusion)
    var (undercut, premises) = (0, [Int]())
    for number in 0..<3 {
      let box = small.box()
      if number == place {
        undercut = small.graph.edges.count
      } else {
        premises.append(small.graph.edges.count)
      }
      small.edge(box, joint)
    }
    var graph = small.graph
    graph.edges[0].bundle = 1
    graph.edges[undercut].bundle = 3
    var engine = LayoutEngine()
    engine.direction = direction
    engine.method = method
    return (engine.layout(graph), joint, undercut, premises)
  }

  @Test(
    "An undercut ends at the middle of a joint's side, premises where they come together",
    arguments: [0, 1, 2], LayoutDirection.allCases)
  func sides(place: Int, direction: LayoutDirection) throws {
    for method in LayoutMethod.allCases {
      let (layout, joint, undercut, premises) = stopped(place: place, direction, method)
      let box = layout.boxes[joint]
      let end = try #require(layout.routes[undercut].points.last)
      let ends = premises.compactMap { layout.routes[$0].points.last }
      if direction == .topDown {
        #expect(end.y == box.midY && (end.x == box.minX || end.x == box.maxX))
        #expect(ends.allSatisfy { $0 == Point(box.midX, box.maxY) })
      } else {
        #expect(end.x == box.midX && (end.y == box.minY || end.y == box.maxY))
        #expect(ends.allSatisfy { $0 == Point(box.maxX, box.midY) })
      }
    }
  }

  @Test(
    "An undercut from beside all premises crosses none of them", arguments: [0, 2],
    LayoutDirection.allCases)
  func crossings(place: Int, direction: LayoutDirection) {
    for method in LayoutMethod.allCases {
      let (layout, _, undercut, premises) = stopped(place: place, direction, method)
      let way = layout.routes[undercut].samples(apart: 1)
      for premise in premises {
        for point in layout.routes[premise].samples(apart: 1) {
          let nearest = way.map { (other: Point) -> Double in
            abs(other.x - point.x) + abs(other.y - point.y)
          }.min()
          #expect(nearest ?? 0 > 4)
        }
      }
    }
  }

  @Test("Joints at whose sides undercuts end leave them room", arguments: LayoutDirection.allCases)
  func room(direction: LayoutDirection) {
    var small = SmallGraph()
    let conclusion = small.box(width: 400, height: 400)
    var joints: [Int] = []
    var undercuts: [Int] = []
    for _ in 0..<6 {
      let joint = small.joint()
      joints.append(joint)
      small.edge(joint, conclusion)
      small.edge(small.box(width: 10, height: 10), joint)
      undercuts.append(small.graph.edges.count)
      small.edge(small.box(width: 10, height: 10), joint)
    }
    var graph = small.graph
    for undercut in undercuts { graph.edges[undercut].bundle = 3 }
    var engine = LayoutEngine()
    engine.direction = direction
    let layout = engine.layout(graph)
    for (number, undercut) in undercuts.enumerated() {
      for point in layout.routes[undercut].samples(apart: 1) {
        for joint in joints where joint != joints[number] {
          let box = layout.boxes[joint]
          let isBeside = point.x < box.minX - 3 || point.x > box.maxX + 3
          let isAbove = point.y < box.minY - 3 || point.y > box.maxY + 3
          #expect(isBeside || isAbove)
        }
      }
    }
  }
}
