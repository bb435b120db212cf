/// Moves the items of a tree in columns towards their neighbours, each column keeping its order and
/// its distances.
///
/// What is minimised is the sum of the squares of what the edges climb, which pulls a drawing together
/// until its fullest column decides its size. The columns take turns.
struct Relaxation {
  /// How often all columns are gone through.
  var sweeps = 16

  /// How much more an edge that passes a column is kept straight than others.
  private static let straightness = 6.0

  func run(_ tree: inout ColumnTree) {
    shrink(&tree)
    let columns = Array(tree.columns.indices)
    for sweep in 0..<sweeps {
      for column in sweep % 2 == 0 ? columns.reversed() : columns { settle(column, &tree) }
    }
  }

  /// Brings everything so close together as the fullest column allows, from where the columns then
  /// push their items apart again; from farther apart the sweeps would take long to close in.
  private func shrink(_ tree: inout ColumnTree) {
    let loads = tree.columns.map { column in
      zip(column, column.dropFirst()).reduce(0) { $0 + tree.distance($1.0, $1.1) }
    }
    let extent =
      (tree.items.lazy.map { $0.center }.max() ?? 0)
      - (tree.items.lazy.map { $0.center }.min() ?? 0)
    guard let fullest = loads.max(), extent > fullest else { return }
    for item in tree.items.indices {
      tree.setCenter(item, tree.items[item].center * fullest / extent)
    }
  }

  private func settle(_ column: Int, _ tree: inout ColumnTree) {
    let items = tree.columns[column]
    let centers = IsotonicPlaces.settle(
      items.map { pull($0, tree) },
      distances: zip(items, items.dropFirst()).map { tree.distance($0, $1) })
    for (item, center) in zip(items, centers) { tree.setCenter(item, center) }
  }

  /// Where an item's neighbours pull it, and how strongly.
  private func pull(_ item: Int, _ tree: ColumnTree) -> (target: Double, weight: Double) {
    var (sum, weight) = (0.0, 0.0)
    func add(_ neighbour: Int, _ strength: Double) {
      sum += tree.items[neighbour].center * strength
      weight += strength
    }
    let isPassage = tree.items[item].box < 0
    let parent = tree.items[item].parent
    if parent >= 0 { add(parent, tree.items[parent].box < 0 ? Self.straightness : 1) }
    for child in tree.children[item] { add(child, isPassage ? Self.straightness : 1) }
    return weight == 0 ? (tree.items[item].center, 0.01) : (sum / weight, weight)
  }
}
