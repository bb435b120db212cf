/// Finds for each cross link the gaps between items through which it passes the columns between its
/// ends, so that it crosses as few edges of the tree as possible.
///
/// In a tree whose columns are in order, an edge of the tree is to one side of a gap or to the other.
/// So the way from a gap in one column to a gap in the next crosses as many edges as the counts of
/// edges before the two gaps differ by, and the best way is a shortest path over the columns, whose
/// steps cost a distance on a line: two sweeps a column find it.
struct LinkRouting {
  /// The gap of a column, by the number of items before it.
  struct Gap: Hashable {
    var column: Int
    var place: Int
  }

  /// What a crossing costs, in points of a detour.
  private static let crossingCost = 400.0

  private let tree: ColumnTree
  /// For each column and each number of items from its beginning, how many edges leave those for the
  /// next column.
  private let edgesBefore: [[Int]]

  init(_ tree: ColumnTree) {
    self.tree = tree
    edgesBefore = tree.columns.map { column in
      var counts = [0]
      for item in column { counts.append((counts.last ?? 0) + tree.children[item].count) }
      return counts
    }
  }

  /// The middle of a gap across.
  private func center(_ column: Int, _ place: Int) -> Double {
    let items = tree.columns[column]
    if items.isEmpty { return 0 }
    if place == 0 { return tree.items[items[0]].start - Self.outside }
    if place == items.count { return tree.items[items[place - 1]].end + Self.outside }
    return (tree.items[items[place - 1]].end + tree.items[items[place]].start) / 2
  }

  /// How far outside of a column a link passes.
  private static let outside = 6.0

  /// The way from the item in the farther column to the one in the nearer.
  /// - Returns: The gaps, the one in the farthest column first, and how many edges of the tree are
  ///   crossed.
  func way(from far: Int, to near: Int) -> (gaps: [Gap], crossings: Int) {
    let (start, end) = (tree.items[far], tree.items[near])
    precondition(start.column > end.column, "a way leads to a nearer column")
    // Each state is a place in a column, seen from the side of the nearer columns.
    var positions = [Self.crossingCost * (Double(start.place) + 0.5) + start.center]
    var costs = [0.0]
    var choices: [[Int32]] = []
    var column = start.column - 1
    while column > end.column {
      let places = 0...tree.columns[column].count
      let wanted = places.map { place in
        Self.crossingCost * Double(edgesBefore[column][place]) + center(column, place)
      }
      let (reached, from) = Self.cheapest(costs, positions, wanted)
      choices.append(from)
      costs = reached
      positions = places.map { place in
        Self.crossingCost * Double(place) + center(column, place)
      }
      column -= 1
    }
    // Any place between the edges that arrive at the end is as good as another.
    let low = Self.crossingCost * Double(edgesBefore[end.column][end.place]) + end.center
    let high = Self.crossingCost * Double(edgesBefore[end.column][end.place + 1]) + end.center
    var best = 0
    var bestCost = Double.infinity
    for (place, cost) in costs.enumerated() {
      let total = cost + max(0, low - positions[place], positions[place] - high)
      if total < bestCost { (best, bestCost) = (place, total) }
    }
    var gaps: [Gap] = []
    var place = best
    var at = end.column + 1
    for choice in choices.reversed() {
      gaps.append(Gap(column: at, place: place))
      place = Int(choice[place])
      at += 1
    }
    return (gaps.reversed(), Int(bestCost / Self.crossingCost))
  }

  /// For each wanted position the least of the costs plus the distance from their positions, and
  /// which it was; both lists of positions ascend.
  private static func cheapest(
    _ costs: [Double], _ positions: [Double], _ wanted: [Double]
  ) -> (costs: [Double], from: [Int32]) {
    var result = [Double](repeating: .infinity, count: wanted.count)
    var from = [Int32](repeating: 0, count: wanted.count)
    var (best, bestFrom, next) = (Double.infinity, Int32(0), 0)
    for index in wanted.indices {
      while next < positions.count, positions[next] <= wanted[index] {
        if costs[next] - positions[next] < best {
          (best, bestFrom) = (costs[next] - positions[next], Int32(next))
        }
        next += 1
      }
      (result[index], from[index]) = (best + wanted[index], bestFrom)
    }
    (best, next) = (.infinity, positions.count - 1)
    for index in wanted.indices.reversed() {
      while next >= 0, positions[next] >= wanted[index] {
        if costs[next] + positions[next] < best {
          (best, bestFrom) = (costs[next] + positions[next], Int32(next))
        }
        next -= 1
      }
      if best - wanted[index] < result[index] {
        (result[index], from[index]) = (best - wanted[index], bestFrom)
      }
    }
    return (result, from)
  }
}
