/// Orders the items of each column so that few edges cross.
///
/// Sweeps to and fro put each item at the mean of its neighbours' places (the barycentre heuristic of
/// Sugiyama, Tagawa and Toda 1981), then neighbours change places wherever that helps. The best order
/// met is kept, and of equal ones the first, which is nearest to the document's.
struct CrossingReduction {
  private static let sweeps = 24
  private static let exchanges = 8

  static func run(_ graph: inout LayeredGraph) {
    number(&graph)
    var best = graph.columns
    var fewest = crossings(graph)
    for sweep in 0..<sweeps where fewest > 0 {
      let isOutward = sweep % 2 == 0
      let order = Array(graph.columns.indices)
      for column in isOutward ? order : order.reversed() {
        sort(column, &graph, isOutward: isOutward)
      }
      let count = crossings(graph)
      if count < fewest { (best, fewest) = (graph.columns, count) }
    }
    graph.columns = best
    number(&graph)
    for _ in 0..<exchanges where exchange(&graph) == 0 { break }
  }

  private static func number(_ graph: inout LayeredGraph) {
    for column in graph.columns {
      for (place, item) in column.enumerated() { graph.items[item].place = place }
    }
  }

  /// Sorts a column by the places of the neighbours on one side; items without any stay about where
  /// they are.
  private static func sort(_ column: Int, _ graph: inout LayeredGraph, isOutward: Bool) {
    let keyed = graph.columns[column].map { item -> (key: Double, place: Int, item: Int) in
      let neighbours = isOutward ? graph.items[item].before : graph.items[item].after
      let place = graph.items[item].place
      guard !neighbours.isEmpty else { return (Double(place), place, item) }
      let sum = neighbours.reduce(0) { $0 + graph.items[$1].place }
      return (Double(sum) / Double(neighbours.count), place, item)
    }
    let sorted = keyed.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map { $0.item }
    graph.columns[column] = sorted
    for (place, item) in sorted.enumerated() { graph.items[item].place = place }
  }

  /// How many pairs of edges cross: for each gutter the inversions, counted by a Fenwick tree.
  static func crossings(_ graph: LayeredGraph) -> Int {
    var count = 0
    for column in graph.columns.indices.dropFirst() {
      var tree = [Int](repeating: 0, count: graph.columns[column - 1].count + 1)
      var total = 0
      for item in graph.columns[column] {
        let ends = graph.items[item].before.map { graph.items[$0].place }
        for end in ends {
          // How many edges so far end at this place or before it.
          var (sum, index) = (0, end + 1)
          while index > 0 {
            sum += tree[index]
            index -= index & -index
          }
          count += total - sum
        }
        for end in ends {
          var index = end + 1
          while index < tree.count {
            tree[index] += 1
            index += index & -index
          }
          total += 1
        }
      }
    }
    return count
  }

  /// Exchanges neighbours in their columns where fewer edges cross then.
  /// - Returns: How many were exchanged.
  private static func exchange(_ graph: inout LayeredGraph) -> Int {
    var exchanged = 0
    for column in graph.columns.indices {
      for place in graph.columns[column].indices.dropLast() {
        let (first, second) = (graph.columns[column][place], graph.columns[column][place + 1])
        let now = pairs(first, second, graph)
        let then = pairs(second, first, graph)
        guard then < now else { continue }
        graph.columns[column].swapAt(place, place + 1)
        graph.items[first].place = place + 1
        graph.items[second].place = place
        exchanged += 1
      }
    }
    return exchanged
  }

  /// How many edges of two neighbours cross if the first stands before the second.
  private static func pairs(_ first: Int, _ second: Int, _ graph: LayeredGraph) -> Int {
    count(graph.items[first].before, graph.items[second].before, graph)
      + count(graph.items[first].after, graph.items[second].after, graph)
  }

  private static func count(_ first: [Int], _ second: [Int], _ graph: LayeredGraph) -> Int {
    let others = second.map { graph.items[$0].place }.sorted()
    return first.reduce(0) { sum, item in
      let place = graph.items[item].place
      // The others that end before it, by halving.
      var (low, high) = (0, others.count)
      while low < high {
        let middle = (low + high) / 2
        if others[middle] < place { low = middle + 1 } else { high = middle }
      }
      return sum + low
    }
  }
}
