/// A graph of boxes in columns, in which every edge leads from one column to the next.
///
/// An edge that passes columns has an item of its own in each of them, so that the order of the items
/// in their columns alone says what crosses what (Sugiyama, Tagawa and Toda 1981).
struct LayeredGraph {
  /// An item of a column: a box, or the place where an edge passes.
  struct Item {
    /// The box, or -1.
    var box: Int
    var column: Int
    /// The size across, in points.
    var breadth: Double
    /// The size along, in points.
    var depth: Double
    /// What is kept free around it, half of it on each side.
    var gap: Double
    /// The items in the column before that it is tied to.
    var before: [Int] = []
    /// The items in the column after that it is tied to.
    var after: [Int] = []
    /// The centre across.
    var center = 0.0
    /// The position in its column.
    var place = 0
  }

  /// An edge by the items that it goes through, the one in the farthest column first.
  struct Lane {
    var edge: Int
    var items: [Int]
    /// Whether the edge leads from the nearest item to the farthest.
    var isOutward: Bool
    var bundle: Int
  }

  var items: [Item] = []
  /// The items of each column in their order.
  var columns: [[Int]] = []
  /// The edges between different columns.
  private(set) var lanes: [Lane] = []
  /// The edges between two items of one column, by their source and target.
  private(set) var loops: [(edge: Int, source: Int, target: Int)] = []

  /// Puts boxes into columns: each in the first one in which everything that it leads to is before it.
  ///
  /// Where edges close a cycle, the box that comes first in the document goes first.
  /// - Returns: Nil if that took more items than there may be, which is found before they are made: in a
  ///   dense graph they are far more than its edges.
  init?(
    _ graph: BoxGraph, boxes: [Int], edges: [Int], mostItems: Int,
    sizes: (Int) -> (depth: Double, breadth: Double), gaps: [Double], _ measures: LayoutMeasures
  ) {
    let columnOf = Self.columns(graph, boxes: boxes, edges: edges)
    var count = boxes.count
    for edge in edges {
      guard let source = columnOf[graph.edges[edge].source],
        let target = columnOf[graph.edges[edge].target]
      else { continue }
      count += max(0, abs(source - target) - 1)
    }
    guard count <= mostItems else { return nil }
    var itemOfBox: [Int: Int] = [:]
    for box in boxes {
      let size = sizes(box)
      itemOfBox[box] = items.count
      append(
        Item(
          box: box, column: columnOf[box] ?? 0, breadth: size.breadth, depth: size.depth,
          gap: gaps[box]))
    }
    for edge in edges {
      guard let source = itemOfBox[graph.edges[edge].source],
        let target = itemOfBox[graph.edges[edge].target], source != target
      else { continue }
      if items[source].column == items[target].column {
        loops.append((edge, source, target))
        continue
      }
      let isOutward = items[source].column < items[target].column
      let (far, near) = isOutward ? (target, source) : (source, target)
      var way = [far]
      for column in stride(from: items[far].column - 1, to: items[near].column, by: -1) {
        append(
          Item(
            box: -1, column: column, breadth: measures.lane, depth: 0,
            gap: column % 2 == 0 ? measures.boxGap : measures.jointGap))
        way.append(items.count - 1)
      }
      way.append(near)
      for (after, before) in zip(way, way.dropFirst()) {
        items[after].before.append(before)
        items[before].after.append(after)
      }
      lanes.append(
        Lane(
          edge: edge, items: way, isOutward: isOutward, bundle: graph.edges[edge].bundle))
    }
  }

  private mutating func append(_ item: Item) {
    while columns.count <= item.column { columns.append([]) }
    columns[item.column].append(items.count)
    items.append(item)
  }

  /// How far the centres of two neighbours in a column are apart at least.
  func distance(_ first: Int, _ second: Int) -> Double {
    let (a, b) = (items[first], items[second])
    return (a.breadth + a.gap + b.breadth + b.gap) / 2
  }

  /// The column of each box (Kahn 1962, from the end): statements in even ones, joints in odd ones.
  private static func columns(
    _ graph: BoxGraph, boxes: [Int], edges: [Int]
  ) -> [Int: Int] {
    var waiting: [Int: Int] = [:]
    var sources: [Int: [Int]] = [:]
    var targets: [Int: [Int]] = [:]
    for edge in edges where graph.edges[edge].isStructural {
      let (source, target) = (graph.edges[edge].source, graph.edges[edge].target)
      guard source != target, !graph.preferredRoots.contains(source) else { continue }
      waiting[source, default: 0] += 1
      sources[target, default: []].append(source)
      targets[source, default: []].append(target)
    }
    var columns: [Int: Int] = [:]
    var ready = boxes.filter { waiting[$0, default: 0] == 0 }
    var next = 0
    var unplaced = 0
    while columns.count < boxes.count {
      if next == ready.count {
        // Only cycles are left: one box has to go before what it leads to.
        while columns[boxes[unplaced]] != nil { unplaced += 1 }
        ready.append(boxes[unplaced])
      }
      let box = ready[next]
      next += 1
      guard columns[box] == nil else { continue }
      let isJoint = graph.boxes[box].kind == .joint
      var column = isJoint ? 1 : 0
      for target in targets[box] ?? [] {
        guard let before = columns[target] else { continue }
        column = max(column, before + ((before % 2 == 1) == isJoint ? 2 : 1))
      }
      columns[box] = column
      for source in sources[box] ?? [] {
        waiting[source, default: 0] -= 1
        if waiting[source] == 0 { ready.append(source) }
      }
    }
    return columns
  }
}
