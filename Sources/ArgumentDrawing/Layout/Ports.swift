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
    /// Whether the edge ends here, and doesn't begin.
    var isHead: Bool
  }

  let measures: LayoutMeasures

  /// Where the ends are across, in the order of where their edges come from, so that they don't cross.
  ///
  /// Where a side has no room for all, neighbours of one bundle meet in a trunk.
  /// - Parameters:
  ///   - breadth: The size of the side; in a joint, and where an edge only passes, all ends meet, but
  ///     for heads of a bundle beside others: these turn to the joint's side, see `addTurn`.
  ///   - set: Called with each end's key and place.
  func spread(
    _ ports: [Port], center: Double, breadth: Double, isPassage: Bool, _ set: (Int, Double) -> Void
  ) {
    guard ports.count > 1, !isPassage, breadth > 2 * measures.portInset + 1 else {
      let others = ports.filter { $0.bundle == 0 }.map { $0.other }.sorted()
      let middle = others.isEmpty ? center : others[others.count / 2]
      let aside = breadth / 2 + measures.aside
      for port in ports {
        let isAside = !isPassage && ports.count > 1 && port.isHead && port.bundle != 0
        // At the side at which it crosses fewer of the others.
        set(port.key, isAside ? center + (port.other < middle ? -aside : aside) : center)
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

extension Route {
  /// Where an edge has come beside a joint, turns it to the middle of the joint's side, in coordinates
  /// along and across.
  ///
  /// So it meets the joint apart from the premises, which come together at the side that faces them.
  /// - Parameters:
  ///   - column: Where the joint begins along.
  ///   - depth: The joint's size along.
  ///   - center: The joint's centre across.
  ///   - breadth: The joint's size across.
  mutating func addTurn(
    toJointAt column: Double, _ depth: Double, center: Double, _ breadth: Double
  ) {
    let start = end
    guard abs(start.y - center) > breadth / 2 else { return }
    let side = Point(
      column + depth / 2, start.y < center ? center - breadth / 2 : center + breadth / 2)
    // How far the controls of a quarter of a circle are from its ends.
    let reach = 0.5523
    addCurve(
      Point(start.x + reach * (side.x - start.x), start.y),
      Point(side.x, side.y + reach * (start.y - side.y)), to: side)
  }
}
