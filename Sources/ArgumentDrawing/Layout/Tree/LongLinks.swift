/// Sends the longest cross links round the outside of a tree in which too many pass too many columns.
///
/// A link through the gaps has a bend in each column that it passes, so that in a dense graph, or along a
/// chain whose every statement leads to the thesis, there were far more bends than statements and links,
/// and drawing would take more than linear time and room. What goes round has two bends, however far it
/// goes. Such a drawing is a thicket either way; others are as if this weren't here.
struct LongLinks {
  /// How many gaps are passed at most for each item and link of the tree.
  private static let mostGaps = 24

  private let tree: ColumnTree

  init(_ tree: ColumnTree) {
    self.tree = tree
  }

  /// Marks the links that go round: the shortest ones have the gaps.
  func choose(_ links: inout [ColumnRoutes.Link]) {
    var left = Self.mostGaps * (tree.items.count + links.count)
    guard links.reduce(0, { $0 + passed($1) }) > left else { return }
    for number in byLength(links) {
      left -= passed(links[number])
      links[number].goesRound = left < 0
    }
  }

  /// Gives each link that goes round a lane of its own beyond all columns, the longer the farther out.
  func assignLanes(_ links: inout [ColumnRoutes.Link], _ measures: LayoutMeasures) {
    let round = byLength(links).filter { links[$0].goesRound }
    guard !round.isEmpty else { return }
    let first = tree.items.map { $0.start }.min() ?? 0
    let last = tree.items.map { $0.end }.max() ?? 0
    // Beyond what passes outside of a single column.
    let inside = 64.0
    let room = max(inside, (last - first) / 4)
    let step = min(measures.lane, room / Double(round.count))
    for (lane, number) in round.enumerated() {
      links[number].crossings = [last + inside + step * Double(lane)]
    }
  }

  /// How many columns a link passes.
  private func passed(_ link: ColumnRoutes.Link) -> Int {
    max(tree.items[link.far].column - tree.items[link.near].column - 1, 0)
  }

  private func byLength(_ links: [ColumnRoutes.Link]) -> [Int] {
    links.indices.sorted { (passed(links[$0]), $0) < (passed(links[$1]), $1) }
  }
}
