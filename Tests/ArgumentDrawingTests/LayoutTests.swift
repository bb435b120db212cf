import ArgumentDrawing
import TestSupport
import Testing

/// Layouts of any graph are clean: nothing overlaps, and no edge runs through a foreign box.
struct LayoutTests {
  private func check(
    _ graph: BoxGraph, _ direction: LayoutDirection?, method: LayoutMethod? = nil,
    _ location: SourceLocation = #_sourceLocation
  ) {
    var engine = LayoutEngine()
    engine.direction = direction
    engine.method = method
    let layout = engine.layout(graph)
    #expect(layout.boxes.count == graph.boxes.count, sourceLocation: location)
    #expect(layout.routes.count == graph.edges.count, sourceLocation: location)
    let faults = LayoutFaults(layout, graph)
    #expect(faults.overlaps == 0, sourceLocation: location)
    #expect(faults.through == 0, sourceLocation: location)
    #expect(faults.looseEnds == 0, sourceLocation: location)
    for box in layout.boxes {
      #expect(
        box.minX >= 0 && box.minY >= 0 && box.maxX <= layout.width && box.maxY <= layout.height,
        sourceLocation: location)
    }
    // Ends of joints aside, every edge between two boxes is drawn.
    for (edge, route) in zip(graph.edges, layout.routes) where edge.source != edge.target {
      #expect(route.points.count >= 4 && route.points.count % 3 == 1, sourceLocation: location)
    }
  }

  @Test("Trees with cross links", arguments: 0..<10, LayoutDirection.allCases)
  func trees(seed: UInt64, direction: LayoutDirection) {
    var graphs = RandomGraphs(seed: seed)
    let size = [3, 10, 40, 90, 200][Int(seed % 5)]
    let graph = graphs.tree(size: size, links: Int(seed % 4) * 10)
    check(graph, direction)
    for method in LayoutMethod.allCases { check(graph, direction, method: method) }
  }

  @Test(
    "Graphs with cycles", arguments: 100..<UInt64(Thoroughness.rounds(102, full: 105)),
    LayoutDirection.allCases)
  func cycles(seed: UInt64, direction: LayoutDirection) {
    var graphs = RandomGraphs(seed: seed)
    check(graphs.tree(size: 80, links: 30, backward: true), direction)
    check(graphs.anything(size: 50, edges: 60), direction)
    check(graphs.anything(size: 40, edges: 300), direction)
    check(graphs.tree(size: 120, links: 60), direction, method: .layered)
  }

  @Test("Graphs of next to nothing")
  func small() {
    var graphs = RandomGraphs(seed: 1)
    check(BoxGraph(), nil)
    check(graphs.anything(size: 1, edges: 0), nil)
    check(graphs.anything(size: 1, edges: 3), nil)
    check(graphs.anything(size: 2, edges: 4), nil)
    check(graphs.anything(size: 30, edges: 0), nil)
  }

  @Test("A long chain, and a large star")
  func extremes() {
    var graphs = RandomGraphs(seed: 2)
    check(graphs.chain(Thoroughness.rounds(600, full: 100_000)), nil)
    check(graphs.star(Thoroughness.rounds(1_200, full: 10_000)), nil)
  }

  @Test("Where very many edges pass very many columns, they have no bend in each of them")
  func thickets() {
    var graphs = RandomGraphs(seed: 4)
    for graph in [graphs.clique(75), graphs.ladder(300)] {
      for direction in LayoutDirection.allCases { check(graph, direction) }
      let bends = LayoutEngine().layout(graph).routes.reduce(0) { $0 + $1.points.count / 3 }
      #expect(bends < 60 * (graph.boxes.count + graph.edges.count))
    }
  }

  @Test("The same graph gives the same layout")
  func deterministic() {
    var graphs = RandomGraphs(seed: 3)
    let graph = graphs.tree(size: 200, links: 20)
    #expect(LayoutEngine().layout(graph) == LayoutEngine().layout(graph))
  }
}
