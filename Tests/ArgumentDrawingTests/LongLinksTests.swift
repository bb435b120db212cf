import ArgumentDrawing
import TestSupport
import Testing

/// Where too many links pass too many columns, the longest go round outside, and only there.
struct LongLinksTests {
  /// A chain in which everything leads to the beginning too, and its layout as a tree.
  ///
  /// The link from the statement that is `k` steps away passes 2`k` - 1 columns, so that all of up to
  /// `k` pass `k`² - 1; they may pass 24 for each of the 2`n` - 1 items and `n` - 2 links.
  private func ladder(_ size: Int) -> (graph: BoxGraph, layout: Layout) {
    var graphs = RandomGraphs(seed: 7)
    let graph = graphs.ladder(size)
    var engine = LayoutEngine()
    engine.direction = .leftToRight
    engine.method = .tree
    return (graph, engine.layout(graph))
  }

  /// The lanes of links that go round, from the shortest link to the longest: how far each is from
  /// the boxes.
  private func lanes(_ size: Int) -> [Double] {
    let (graph, layout) = ladder(size)
    let last = layout.boxes.map(\.maxY).max() ?? 0
    var lanes: [Double] = []
    for index in size - 1..<graph.edges.count {
      let points = layout.routes[index].points
      let farthest = points.map(\.y).max() ?? 0
      if farthest > last + 63 {
        lanes.append(farthest - last)
        // Out, along, in, and over the rest of a column at most.
        #expect(points.count <= 13)
      } else {
        #expect(lanes.isEmpty, "a longer link has the gaps")
      }
    }
    return lanes
  }

  @Test("Up to twenty-four gaps for each item and link none goes round, and then the longest do")
  func budget() {
    #expect(lanes(60).isEmpty)
    #expect(lanes(73).isEmpty)
    #expect(lanes(74).count == 1)
    #expect(lanes(100).count == 15)
  }

  @Test("Each that goes round has a lane of its own, the longer the farther out")
  func distances() {
    for (place, lane) in lanes(100).enumerated() {
      #expect(abs(lane - (64 + 4 * Double(place))) < 0.02)
    }
    // Where there are many they share the room that there is.
    let many = lanes(150)
    #expect(many.count == 46)
    for (place, lane) in many.enumerated() {
      #expect(abs(lane - (64 + 64 / 46 * Double(place))) < 0.02)
    }
  }

  @Test("Lanes have more room beside a drawing that is high itself")
  func room() {
    var graphs = RandomGraphs(seed: 7)
    var graph = graphs.ladder(150)
    // Leaves of the first statement, between which and the others nothing is.
    for number in 0..<40 {
      graph.boxes.append(
        BoxGraph.Box(id: "leaf\(number)", kind: .statement, width: 50, height: 90))
      graph.edges.append(
        BoxGraph.Edge(id: "l\(number)", source: graph.boxes.count - 1, target: 0))
    }
    var engine = LayoutEngine()
    engine.direction = .leftToRight
    engine.method = .tree
    let layout = engine.layout(graph)
    let last = layout.boxes.map(\.maxY).max() ?? 0
    let lanes = layout.routes.map { $0.points.map(\.y).max() ?? 0 }.filter { $0 > last + 63 }
    #expect(lanes.count > 20)
    let sorted = lanes.sorted()
    for (one, next) in zip(sorted, sorted.dropFirst()) { #expect(abs(next - one - 4) < 0.02) }
  }
}
