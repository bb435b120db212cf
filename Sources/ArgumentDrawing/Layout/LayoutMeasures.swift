/// The distances that a layout keeps, in points.
struct LayoutMeasures {
  /// Between boxes above each other.
  var boxGap = 10.0
  /// Between joints, and between a joint and an edge that passes it.
  var jointGap = 8.0
  /// From a joint to where an edge turns that ends at its side.
  var aside = 14.0
  /// What an edge takes that passes between boxes.
  var lane = 4.0
  /// From a column of boxes to the next where no joints are between.
  var gutter = 44.0
  /// From a conclusion to its joints.
  var toJoint = 26.0
  /// From joints to their premises.
  var fromJoint = 22.0
  /// How much a stretch between columns widens for each point that its edges climb.
  var slope = 0.05
  /// How much it widens at most.
  var widest = 30.0
  /// Between parts of a map that nothing connects.
  var componentGap = 40.0
  /// Around everything.
  var margin = 12.0
  /// Between the ends of edges at one side of a box.
  var portGap = 9.0
  /// From a box's corners to the first end of an edge.
  var portInset = 7.0

  /// What is kept free around each box across, half of it on each side.
  ///
  /// A joint at whose side edges end has room for them.
  func gaps(_ graph: BoxGraph) -> [Double] {
    var gaps = graph.boxes.map { $0.kind == .joint ? jointGap : boxGap }
    for edge in graph.edges where edge.bundle != 0 && graph.boxes[edge.target].kind == .joint {
      gaps[edge.target] = jointGap + 2 * aside
    }
    return gaps
  }

  /// Where columns begin and end along: as far apart as what is between them needs.
  /// - Parameters:
  ///   - depths: The columns' sizes along; odd ones are of joints, and may be of none.
  ///   - climbs: How far the edges between each column and the next climb at most: steep ones need
  ///     room, or they can't be told apart.
  func columnRanges(depths: [Double], climbs: [Double]) -> [ClosedRange<Double>] {
    var ranges: [ClosedRange<Double>] = []
    var start = 0.0
    for (column, depth) in depths.enumerated() {
      ranges.append(start...(start + depth))
      guard column + 1 < depths.count else { break }
      let isJoints = column % 2 == 1
      // Where no joints are, two stretches are the gutter.
      let hasJoints = (isJoints ? depth : depths[column + 1]) > 0
      let least = !hasJoints ? gutter / 2 : isJoints ? fromJoint : toJoint
      start += depth + least + min(widest, climbs[column] * slope)
    }
    return ranges
  }
}
