/// The direction from a map's thesis to what it rests on.
public enum LayoutDirection: String, Hashable, Sendable, CaseIterable {
  /// From left to right.
  case leftToRight = "lr"
  /// From top to bottom.
  case topDown = "tb"
}

/// Lays out graphs of boxes.
///
/// The same graph gives the same layout, to the last bit.
public struct LayoutEngine: Sendable {
  /// The direction; nil chooses it by the graph's size.
  public var direction: LayoutDirection?
  /// The width of the page by its height, which parts that nothing connects are packed towards.
  public var aspect = 1.414

  /// Whether boxes have frames with titles around them, which need room.
  public var hasFrames = false

  /// Makes an engine.
  public init() {}

  /// Lays out a graph.
  public func layout(_ graph: BoxGraph) -> Layout {
    let forest = SpanningForest(graph)
    let children = forest.children(graph)
    let statements = graph.boxes.count { $0.kind == .statement }
    var engine = TreeEngine(
      direction: direction ?? (statements > Self.teaching ? .leftToRight : .topDown),
      isCompact: statements > Self.teaching)
    if hasFrames { engine.measures.boxGap = 24 }
    let parts = Self.parts(graph, forest)
    let placed = parts.map { engine.place(graph, forest, children: children, part: $0) }
    return Packing(aspect: aspect, engine.measures).pack(placed, graph)
  }

  /// Up to so many statements a map is drawn as teachers draw on a board.
  ///
  /// That is from top to bottom, each step at the middle of what it rests on. Larger ones would get too wide.
  private static let teaching = 60

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
    for (index, edge) in graph.edges.enumerated() where forest.parentEdges[edge.source] != index {
      if let part = partOfSet[sets.first(of: edge.source)] { parts[part].links.append(index) }
    }
    return parts
  }
}

/// Sets that are joined, each known by one of its members.
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// The member by which a set is known.
  mutating func first(of member: Int) -> Int {
    var member = member
    while parents[member] != member {
      // Halving the way to it each time keeps all ways short.
      parents[member] = parents[parents[member]]
      member = parents[member]
    }
    return member
  }

  /// Joins the sets of two members.
  mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (first(of: a), first(of: b))
    if a != b { parents[max(a, b)] = min(a, b) }
  }
}
