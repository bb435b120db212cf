/// Spreads the ends of edges over a side of a box.
struct Ports {
  /// An end of an edge.
  struct Port {
    /// Where the edge comes from or goes to, across, on the other side of the gutter.
    var other: Double
    /// What tells it from others.
    var key: Int
    /// Which ends it may share its place with: those of the same bundle, unless that is 0.
    var bundle = 0
  }

  let measures: LayoutMeasures

  /// Where the ends are across, in the order of where their edges come from, so that they don't cross.
  ///
  /// Where a side has no room for all, neighbours of one bundle meet in a trunk.
  /// - Parameters:
  ///   - breadth: The size of the side; in a joint, and where an edge only passes, all ends meet, but
  ///     for those of a bundle beside others that are of none.
  ///   - set: Called with each end's key and place.
  func spread(
    _ ports: [Port], center: Double, breadth: Double, isPassage: Bool, _ set: (Int, Double) -> Void
  ) {
    guard ports.count > 1, !isPassage, breadth > 2 * measures.portInset + 1 else {
      let areApart = !isPassage && ports.contains { $0.bundle == 0 }
      for port in ports {
        let isAside = areApart && port.bundle != 0
        set(
          port.key,
          isAside ? center + (port.other < center ? -breadth / 2 : breadth / 2) : center)
      }
      return
    }
    let ordered = ports.sorted { ($0.other, $0.key) < ($1.other, $1.key) }
    let room = breadth - 2 * measures.portInset
    let isCrowded = measures.portGap * Double(ordered.count - 1) > room
    // How many places there are before each end.
    var places: [Int] = []
    for (index, port) in ordered.enumerated() {
      guard index > 0 else {
        places.append(0)
        continue
      }
      let isShared = isCrowded && port.bundle != 0 && port.bundle == ordered[index - 1].bundle
      places.append(places[index - 1] + (isShared ? 0 : 1))
    }
    let last = Double(places[places.count - 1])
    let step = last > 0 ? min(measures.portGap, room / last) : 0
    let first = center - step * last / 2
    for (port, place) in zip(ordered, places) { set(port.key, first + step * Double(place)) }
  }
}
