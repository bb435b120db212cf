/// Lays graphs out in layers, for those whose edges are no tree by far.
struct LayeredEngine {
  var direction: LayoutDirection
  var measures = LayoutMeasures()

  /// How often all columns are gone through for the places across.
  private static let sweeps = 24
  /// How much more an edge that passes a column is kept straight than others.
  private static let straightness = 6.0
  /// How many items a box may stand for on average before another engine has to do.
  private static let mostItems = 40

  /// Lays out one connected part; nil if its edges are so long that they would fill the page.
  ///
  /// The order of a tree of the same boxes is where the search for fewer crossings begins: from it,
  /// better ones are found than from the document's.
  func place(
    _ graph: BoxGraph, gaps: [Double], part: LayoutPart, tree: PlacedPart
  ) -> PlacedPart? {
    let made = LayeredGraph(
      graph, boxes: part.boxes, edges: part.edges,
      mostItems: Self.mostItems * (part.boxes.count + 10),
      sizes: { box in
        let (width, height) = (graph.boxes[box].width, graph.boxes[box].height)
        return direction == .leftToRight
          ? (depth: width, breadth: height) : (depth: height, breadth: width)
      }, gaps: gaps, measures)
    guard var layers = made else { return nil }
    order(&layers, as: tree)
    CrossingReduction.run(&layers)
    setCenters(&layers)
    let columns = columnRanges(layers)
    return LayeredRoutes(layers, columns: columns, measures, direction).placed()
  }

  /// Orders the items of each column as they stand across in a tree, edges that pass on the straight
  /// line between their ends.
  private func order(_ layers: inout LayeredGraph, as tree: PlacedPart) {
    var across = [Double](repeating: 0, count: layers.items.count)
    var ofBox: [Int: Double] = [:]
    for (box, place) in tree.boxes {
      ofBox[box] = direction == .leftToRight ? place.midY : place.midX
    }
    for (number, item) in layers.items.enumerated() { across[number] = ofBox[item.box] ?? 0 }
    for lane in layers.lanes where lane.items.count > 2 {
      let last = lane.items.count - 1
      let (start, end) = (across[lane.items[0]], across[lane.items[last]])
      for step in 1..<last {
        across[lane.items[step]] = start + (end - start) * Double(step) / Double(last)
      }
    }
    for column in layers.columns.indices {
      layers.columns[column].sort { (across[$0], $0) < (across[$1], $1) }
    }
  }

  /// Sets the centres: at first as close as can be, then each column in turn pulled by its neighbours.
  private func setCenters(_ layers: inout LayeredGraph) {
    for column in layers.columns {
      var center = 0.0
      for (place, item) in column.enumerated() {
        if place > 0 { center += layers.distance(column[place - 1], item) }
        layers.items[item].center = center
      }
      for item in column { layers.items[item].center -= center / 2 }
    }
    let columns = Array(layers.columns.indices)
    for sweep in 0..<Self.sweeps {
      for column in sweep % 2 == 0 ? columns : columns.reversed() {
        let items = layers.columns[column]
        let settled = IsotonicPlaces.settle(
          items.map { pull($0, layers) },
          distances: zip(items, items.dropFirst()).map { layers.distance($0, $1) })
        for (item, center) in zip(items, settled) { layers.items[item].center = center }
      }
    }
  }

  /// Where an item's neighbours pull it, and how strongly.
  private func pull(_ item: Int, _ layers: LayeredGraph) -> (target: Double, weight: Double) {
    var (sum, weight) = (0.0, 0.0)
    for neighbour in layers.items[item].before + layers.items[item].after {
      let isPassage = layers.items[item].box < 0 || layers.items[neighbour].box < 0
      let strength = isPassage ? Self.straightness : 1
      sum += layers.items[neighbour].center * strength
      weight += strength
    }
    return weight == 0 ? (layers.items[item].center, 0.01) : (sum / weight, weight)
  }

  private func columnRanges(_ layers: LayeredGraph) -> [ClosedRange<Double>] {
    let depths = layers.columns.map { column in column.map { layers.items[$0].depth }.max() ?? 0 }
    var climbs = [Double](repeating: 0, count: layers.columns.count)
    for item in layers.items {
      for before in item.before {
        let column = layers.items[before].column
        climbs[column] = max(climbs[column], abs(item.center - layers.items[before].center))
      }
    }
    return measures.columnRanges(depths: depths, climbs: climbs)
  }
}
