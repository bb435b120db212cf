/// Counts how often the edges of a layout cross.
///
/// Both engines draw edges as curves over the same stretches between columns. Of two curves over one
/// stretch those cross whose ends are ordered differently, so that inversions are counted, by a
/// Fenwick tree, in linear time but for the sorting.
enum CurveCrossings {
  /// A stretch between two columns, by where it begins and ends along.
  private struct Stretch: Hashable {
    var start: Double
    var end: Double
  }

  static func count(_ part: PlacedPart, _ direction: LayoutDirection) -> Int {
    var curves: [Stretch: [(Double, Double)]] = [:]
    for (_, route) in part.routes {
      let points = direction.turned(route).points
      var index = 0
      while index + 3 < points.count {
        let (a, b) = (points[index], points[index + 3])
        index += 3
        // A straight way over a column crosses nothing.
        if a.x < b.x {
          curves[Stretch(start: a.x, end: b.x), default: []].append((a.y, b.y))
        } else if b.x < a.x {
          curves[Stretch(start: b.x, end: a.x), default: []].append((b.y, a.y))
        }
      }
    }
    // A sum is the same whatever the order of the stretches.
    return curves.values.reduce(0) { $0 + inversions($1) }
  }

  private static func inversions(_ curves: [(Double, Double)]) -> Int {
    let ends = Array(Set(curves.map { $0.1 })).sorted()
    let ordered = curves.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    var tree = [Int](repeating: 0, count: ends.count + 1)
    var count = 0
    for (number, curve) in ordered.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if ends[middle] < curve.1 { low = middle + 1 } else { high = middle }
      }
      var (sum, index) = (0, low + 1)
      while index > 0 {
        sum += tree[index]
        index -= index & -index
      }
      count += number - sum
      index = low + 1
      while index < tree.count {
        tree[index] += 1
        index += index & -index
      }
    }
    return count
  }
}
