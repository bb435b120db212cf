/// Spreads the ends of edges over a side of a box.
struct Ports {
  /// An end of an edge.
  struct Port {
    /// Where the edge comes from or goes to, across, on the other side of the gutter.
    var other: Double
    /// What tells it from others.
    var key: Int
  }

  let measures: LayoutMeasures

  /// Where the ends are across, in the order of where their edges come from, so that they don't cross.
  /// - Parameters:
  ///   - breadth: The size of the side; in a joint, and where an edge only passes, all ends meet.
  ///   - set: Called with each end's key and place.
  func spread(
    _ ports: [Port], center: Double, breadth: Double, isPassage: Bool, _ set: (Int, Double) -> Void
  ) {
    guard ports.count > 1, !isPassage, breadth > 2 * measures.portInset + 1 else {
      for port in ports { set(port.key, center) }
      return
    }
    let ordered = ports.sorted { ($0.other, $0.key) < ($1.other, $1.key) }
    let step = min(
      measures.portGap, (breadth - 2 * measures.portInset) / Double(ordered.count - 1))
    let first = center - step * Double(ordered.count - 1) / 2
    for (index, port) in ordered.enumerated() { set(port.key, first + step * Double(index)) }
  }
}
