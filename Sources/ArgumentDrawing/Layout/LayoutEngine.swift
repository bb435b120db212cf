/// The direction from a map's thesis to what it rests on.
public enum LayoutDirection: String, Hashable, Sendable, CaseIterable {
  /// From left to right.
  case leftToRight = "lr"
  /// From top to bottom.
  case topDown = "tb"
}

extension LayoutDirection {
  /// A rectangle by its places along the direction and across it.
  func rectangle(
    along: Double, _ depth: Double, across: Double, _ breadth: Double
  ) -> Rectangle {
    self == .leftToRight
      ? Rectangle(minX: along, minY: across, width: depth, height: breadth)
      : Rectangle(minX: across, minY: along, width: breadth, height: depth)
  }

  /// A way whose points are along and across, on the page.
  func turned(_ route: Route) -> Route {
    guard self == .topDown else { return route }
    var route = route
    for index in route.points.indices {
      route.points[index] = Point(route.points[index].y, route.points[index].x)
    }
    return route
  }
}

/// How a graph is laid out.
public enum LayoutMethod: String, Hashable, Sendable, CaseIterable {
  /// As a tree, with the edges that aren't of it in the gaps between.
  case tree
  /// In layers, all edges alike.
  case layered
}

/// Lays out graphs of boxes, as <doc:Layouts> says.
///
/// The same graph gives the same layout, to the last bit.
///
/// ```swift
/// var graph = BoxGraph()
/// graph.boxes = ["ban", "distraction"].map { id in
///   BoxGraph.Box(id: id, kind: .statement, width: 180, height: 40)
/// }
/// graph.edges = [BoxGraph.Edge(id: "r", source: 1, target: 0)]
/// var engine = LayoutEngine()
/// engine.direction = .leftToRight
/// let layout = engine.layout(graph)
/// ```
public struct LayoutEngine: Sendable {
  /// The direction; nil chooses it by the graph's size.
  public var direction: LayoutDirection?
  /// The method; nil tries layers too for parts that are no tree by far, and takes what crosses less.
  public var method: LayoutMethod?
  /// The width of the page by its height, which parts that nothing connects are packed towards.
  public var aspect = 1.414

  /// In how many columns, or rows from top to bottom, the reasons for one statement stand that rest on
  /// nothing further, at least 1: with more the drawing is less high, or less wide, and deeper.
  public var stagger = 1

  /// Whether boxes have frames with titles around them, which need room.
  public var hasFrames = false

  /// Makes an engine that chooses direction and method by the graph.
  public init() {}

  /// Lays out a graph.
  public func layout(_ graph: BoxGraph) -> Layout {
    let forest = SpanningForest(graph)
    let children = forest.children(graph)
    let statements = graph.boxes.count { $0.kind == .statement }
    var engine = TreeEngine(
      direction: direction ?? (statements > Self.teaching ? .leftToRight : .topDown),
      isCompact: statements > Self.teaching)
    engine.stagger = max(1, stagger)
    if hasFrames { engine.measures.boxGap = 24 }
    let layered = LayeredEngine(direction: engine.direction, measures: engine.measures)
    let gaps = engine.measures.gaps(graph)
    let placed = Self.parts(graph, forest).map { part in
      let tree = engine.place(graph, forest, children: children, gaps: gaps, part: part)
      guard method != .tree, stagger < 2, method == .layered || Self.hasManyLinks(part),
        let layers = layered.place(graph, gaps: gaps, part: part, tree: tree)
      else { return tree }
      if method == .layered { return layers }
      let isBetter =
        CurveCrossings.count(layers, engine.direction)
        < CurveCrossings.count(tree, engine.direction)
      return isBetter ? layers : tree
    }
    return Packing(aspect: aspect, engine.measures).pack(placed, graph)
  }

  /// Whether a part is no tree by far, so that layers may cross less.
  ///
  /// That is if more than a quarter of its edges are links. Layers take far more time, so that large
  /// parts are trees all the same.
  private static func hasManyLinks(_ part: LayoutPart) -> Bool {
    part.links.count * 4 > part.edges.count && part.boxes.count <= mostLayered
  }

  private static let mostLayered = 3000

  /// Up to so many statements a map is drawn as teachers draw on a board.
  ///
  /// That is from top to bottom, each step at the middle of what it rests on. Larger ones would get
  /// too wide.
  static let teaching = 60

  /// The parts that nothing connects, in the order of their first roots.
  private static func parts(_ graph: BoxGraph, _ forest: SpanningForest) -> [LayoutPart] {
    var sets = DisjointSets(count: graph.boxes.count)
    for edge in graph.edges { sets.join(edge.source, edge.target) }
    var parts: [LayoutPart] = []
    var partOfSet: [Int: Int] = [:]
    for root in forest.roots {
      let set = sets.first(of: root)
      let part = partOfSet[set] ?? parts.count
      if part == parts.count {
        parts.append(LayoutPart())
        partOfSet[set] = part
      }
      parts[part].roots.append(root)
    }
    for (index, edge) in graph.edges.enumerated() {
      guard let part = partOfSet[sets.first(of: edge.source)] else { continue }
      parts[part].edges.append(index)
      if forest.parentEdges[edge.source] != index { parts[part].links.append(index) }
    }
    for box in graph.boxes.indices {
      if let part = partOfSet[sets.first(of: box)] { parts[part].boxes.append(box) }
    }
    return parts
  }
}
