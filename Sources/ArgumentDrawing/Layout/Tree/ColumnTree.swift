/// A tree of boxes in columns: statements in the even ones, joints in the odd ones between them.
///
/// An edge that passes a column has an item of its own there, so that all edges of the tree lead from
/// one column to the next, and the order of the items alone says what crosses what.
///
/// “Depth” is the direction from the root away, “breadth” the one across: from left to right and from
/// top to bottom, or the other way round. Here nothing knows which.
struct ColumnTree {
  /// An item of a column: a box, or the place where an edge passes.
  struct Item {
    /// The box, or -1.
    var box: Int
    var column: Int
    /// The item's parent in the column before, or -1.
    var parent: Int
    /// The size across, in points.
    var breadth: Double
    /// The size along, in points.
    var depth: Double
    /// What is kept free around it, half of it on each side.
    var gap: Double
    /// The bundle of the edge by which it hangs on its parent.
    var bundle = 0
    /// The centre across.
    var center = 0.0
    /// The position in its column.
    var place = 0

    var start: Double { center - breadth / 2 }
    var end: Double { center + breadth / 2 }
  }

  /// The items; parents before their children.
  private(set) var items: [Item] = []
  /// The items of each column in their order.
  private(set) var columns: [[Int]] = []
  /// Each item's children in their order.
  private(set) var children: [[Int]] = []
  /// The item of each box that is in this tree.
  private(set) var itemOfBox: [Int: Int] = [:]

  /// Builds the tree.
  /// - Parameters:
  ///   - roots: The boxes of the first column.
  ///   - children: For each box the boxes that hang on it.
  ///   - sizes: For each box its sizes.
  ///   - gaps: For each box what is kept free around it across.
  init(
    _ graph: BoxGraph, roots: [Int], children boxChildren: [[Int]],
    sizes: (Int) -> (depth: Double, breadth: Double), gaps: [Double], stagger: Int = 1,
    bundleOf: (Int) -> Int = { _ in 0 }, _ measures: LayoutMeasures
  ) {
    var queue = roots.map { root in add(root, parent: -1, column: 0, sizes(root), gaps[root]) }
    var next = 0
    while next < queue.count {
      let item = queue[next]
      next += 1
      let isJoint = graph.boxes[items[item].box].kind == .joint
      // How many of a row of ends have been put one behind the other.
      var row = 0
      for child in boxChildren[items[item].box] {
        var parent = item
        if stagger > 1, Self.isEnd(child, graph, boxChildren) {
          for _ in 0..<(row % stagger) { addStep(&parent, isJoint: isJoint, measures) }
          row += 1
        } else {
          row = 0
        }
        if isJoint == (graph.boxes[child].kind == .joint) {
          // Two of a kind: the edge passes the column of the other kind.
          let gap = isJoint ? measures.boxGap : measures.jointGap
          parent = addPassage(after: parent, breadth: measures.lane, gap: gap)
        }
        queue.append(
          add(
            child, parent: parent, column: items[parent].column + 1, sizes(child), gaps[child]))
      }
    }
    for item in items.indices.reversed() {
      // An edge is of the same bundle where it passes.
      if items[item].box >= 0 {
        items[item].bundle = bundleOf(items[item].box)
      } else if let next = children[item].first {
        items[item].bundle = items[next].bundle
      }
    }
    reorder(roots: items.indices.filter { items[$0].parent == -1 })
  }

  private mutating func add(
    _ box: Int, parent: Int, column: Int, _ size: (depth: Double, breadth: Double), _ gap: Double
  ) -> Int {
    itemOfBox[box] = items.count
    return append(
      Item(
        box: box, column: column, parent: parent, breadth: size.breadth, depth: size.depth,
        gap: gap))
  }

  /// Whether nothing hangs on a box, or it is a joint on whose premises nothing hangs.
  private static func isEnd(_ box: Int, _ graph: BoxGraph, _ children: [[Int]]) -> Bool {
    children[box].isEmpty
      || graph.boxes[box].kind == .joint
        && children[box].allSatisfy { graph.boxes[$0].kind != .joint && children[$0].isEmpty }
  }

  /// Passes a column of joints and one of statements.
  private mutating func addStep(
    _ parent: inout Int, isJoint: Bool, _ measures: LayoutMeasures
  ) {
    let gaps = [measures.jointGap, measures.boxGap]
    for gap in isJoint ? gaps.reversed() : gaps {
      parent = addPassage(after: parent, breadth: measures.lane, gap: gap)
    }
  }

  private mutating func addPassage(after parent: Int, breadth: Double, gap: Double) -> Int {
    append(
      Item(
        box: -1, column: items[parent].column + 1, parent: parent, breadth: breadth, depth: 0,
        gap: gap))
  }

  private mutating func append(_ item: Item) -> Int {
    let index = items.count
    items.append(item)
    children.append([])
    if item.parent >= 0 { children[item.parent].append(index) }
    return index
  }

  /// Puts an item's children into another order.
  mutating func reorder(_ item: Int, _ order: [Int]) { children[item] = order }

  /// Puts the roots into another order, and everything in the order of its parents.
  mutating func reorder(roots: [Int]) {
    columns = []
    var column = roots
    while !column.isEmpty {
      for (place, item) in column.enumerated() { items[item].place = place }
      columns.append(column)
      column = column.flatMap { children[$0] }
    }
  }

  /// How far the centres of two neighbours in a column are apart at least.
  func distance(_ before: Int, _ after: Int) -> Double {
    let (a, b) = (items[before], items[after])
    return (a.breadth + a.gap + b.breadth + b.gap) / 2
  }

  /// Sets the position of an item in its column.
  mutating func setPlace(_ item: Int, _ place: Int) { items[item].place = place }

  /// Sets the centre of an item.
  mutating func setCenter(_ item: Int, _ center: Double) { items[item].center = center }
}
