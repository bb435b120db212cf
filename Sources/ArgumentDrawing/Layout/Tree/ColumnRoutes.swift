/// Draws the edges of a tree in columns, and the cross links that pass between its items.
///
/// All edges between two columns are curves over the same stretch of depth, level at both ends. Two
/// such curves cross only where their ends are ordered differently, and never leave the stretch, in
/// which no box stands; across a column an edge goes straight through a gap. So no edge ever runs
/// through a box that isn't its own.
struct ColumnRoutes {
  /// A cross link: an edge of the graph between items of the tree.
  struct Link {
    var edge: Int
    /// The item in the farther column; for two in one column the source.
    var far: Int
    /// The item in the nearer column.
    var near: Int
    /// Whether the edge leads from the nearer item to the farther.
    var isOutward: Bool
    var bundle = 0
    var gaps: [LinkRouting.Gap] = []
    /// Where it passes each gap, across; a link that goes round passes all columns at one place.
    var crossings: [Double] = []
    /// Whether it passes the columns outside of them all instead of through their gaps.
    var goesRound = false
  }

  private let tree: ColumnTree
  private let columns: [ClosedRange<Double>]
  private let measures: LayoutMeasures

  /// - Parameter columns: Where each column begins and ends along.
  init(_ tree: ColumnTree, columns: [ClosedRange<Double>], _ measures: LayoutMeasures) {
    self.tree = tree
    self.columns = columns
    self.measures = measures
  }

  /// The ways, each from the farther to the nearer item, in coordinates along and across: of the
  /// edges of the tree by their farther item, and of the cross links.
  func draw(_ links: inout [Link]) -> (tree: [Route], links: [Route]) {
    assignCrossings(&links)
    LongLinks(tree).assignLanes(&links, measures)
    let (nearEnds, farEnds) = ports(links)
    var treeRoutes = [Route](repeating: Route(), count: tree.items.count)
    for item in tree.items.indices where tree.items[item].parent >= 0 {
      let parent = tree.items[item].parent
      var route = Route(
        from: Point(columns[tree.items[item].column].lowerBound, farEnds[item] ?? 0))
      addCurve(&route, across: nearEnds[item] ?? 0, toColumn: tree.items[parent].column)
      addLevel(&route, to: parent, across: route.end.y)
      turn(&route, at: parent)
      treeRoutes[item] = route
    }
    let linkRoutes = links.enumerated().map { number, link in
      let (far, near) = (tree.items[link.far], tree.items[link.near])
      var start = Route(
        from: Point(columns[far.column].lowerBound, farEnds[-1 - number] ?? far.center))
      turn(&start, at: link.far)
      var route = start.reversed
      let end = nearEnds[-1 - number] ?? near.center
      if far.column == near.column {
        addLoop(&route, to: end)
      } else {
        addPassages(&route, link)
        addCurve(&route, across: end, toColumn: near.column)
        addLevel(&route, to: link.near, across: end)
      }
      // After both ways, and not at the end of each: the optimizer of Swift 6.3 merges two such ends and
      // returns the route as it was before them, whose memory is freed.
      turn(&route, at: link.near)
      return route
    }
    return (treeRoutes, linkRoutes)
  }

  /// The side of an item from which its column's children are seen.
  private func edge(of item: Int) -> Double {
    columns[tree.items[item].column].lowerBound + tree.items[item].depth
  }

  /// Leads a cross link through the columns between those of its ends.
  private func addPassages(_ route: inout Route, _ link: Link) {
    if link.goesRound, let lane = link.crossings.first {
      addCurve(&route, across: lane, toColumn: tree.items[link.far].column - 1)
      route.addLine(to: Point(columns[tree.items[link.near].column + 1].lowerBound, lane))
    }
    for (gap, crossing) in zip(link.gaps, link.crossings) {
      addCurve(&route, across: crossing, toColumn: gap.column)
      route.addLine(to: Point(columns[gap.column].lowerBound, crossing))
    }
  }

  /// Goes on over a column to the side of an item from which its children are seen.
  private func addLevel(_ route: inout Route, to item: Int, across: Double) {
    route.addLine(to: Point(edge(of: item), across))
  }

  /// Turns to the side of an item, where the way is beside it.
  private func turn(_ route: inout Route, at item: Int) {
    let entry = tree.items[item]
    guard entry.box >= 0 else { return }
    route.addTurn(
      toJointAt: columns[entry.column].lowerBound, entry.depth, center: entry.center, entry.breadth)
  }

  private func addCurve(_ route: inout Route, across: Double, toColumn column: Int) {
    let start = route.end
    let end = Point(columns[column].upperBound, across)
    let middle = (start.x + end.x) / 2
    route.addCurve(Point(middle, start.y), Point(middle, across), to: end)
  }

  /// A way from an item to another of the same column, round through the gutter before it.
  private func addLoop(_ route: inout Route, to across: Double) {
    let start = route.end
    // A cubic curve reaches three quarters of the way to its controls.
    let out = start.x - measures.toJoint
    route.addCurve(Point(out, start.y), Point(out, across), to: Point(start.x, across))
  }

  // MARK: Gaps

  /// Says where each link passes its gaps: as straight on as it can, and beside the others.
  private func assignCrossings(_ links: inout [Link]) {
    var users: [LinkRouting.Gap: [(link: Int, step: Int)]] = [:]
    for number in links.indices {
      var across = tree.items[links[number].far].center
      for (step, gap) in links[number].gaps.enumerated() {
        let room = room(in: gap)
        across = min(max(across, room.lowerBound), room.upperBound)
        links[number].crossings.append(across)
        users[gap, default: []].append((link: number, step: step))
      }
    }
    let gaps = users.keys.sorted { ($0.column, $0.place) < ($1.column, $1.place) }
    for gap in gaps {
      guard let passing = users[gap], passing.count > 1 else { continue }
      let ordered = passing.sorted { first, second in
        rank(links, first) < rank(links, second)
      }
      let room = room(in: gap)
      let wanted = ordered.map { links[$0.link].crossings[$0.step] }
      let step = min(
        measures.lane, (room.upperBound - room.lowerBound) / Double(ordered.count - 1))
      let middle = wanted.reduce(0, +) / Double(wanted.count)
      let half = step * Double(ordered.count - 1) / 2
      let first = min(max(middle - half, room.lowerBound), room.upperBound - 2 * half)
      for (index, user) in ordered.enumerated() {
        links[user.link].crossings[user.step] = first + step * Double(index)
      }
    }
  }

  /// What orders the links in one gap: where they come from, where they go, and which they are.
  private func rank(_ links: [Link], _ user: (link: Int, step: Int)) -> (Double, Double, Int) {
    let link = links[user.link]
    let before = user.step == 0 ? tree.items[link.far].center : link.crossings[user.step - 1]
    let after =
      user.step == link.gaps.count - 1
      ? tree.items[link.near].center : link.crossings[user.step + 1]
    return (before + after, after, user.link)
  }

  private func room(in gap: LinkRouting.Gap) -> ClosedRange<Double> {
    let items = tree.columns[gap.column]
    let inset = 3.0
    let outside = 60.0
    let start = gap.place == 0 ? -Double.infinity : tree.items[items[gap.place - 1]].end + inset
    let end =
      gap.place == items.count ? Double.infinity : tree.items[items[gap.place]].start - inset
    if start == -.infinity { return (end - outside)...end }
    if end == .infinity { return start...(start + outside) }
    return start <= end ? start...end : ((start + end) / 2)...((start + end) / 2)
  }

  // MARK: Ports

  /// Where each edge ends at its nearer and at its farther item, across: an edge of the tree by its
  /// farther item, a cross link by -1 minus its number.
  private func ports(_ links: [Link]) -> (near: [Int: Double], far: [Int: Double]) {
    var nearPorts = [[Ports.Port]](repeating: [], count: tree.items.count)
    var farPorts = [[Ports.Port]](repeating: [], count: tree.items.count)
    for item in tree.items.indices where tree.items[item].parent >= 0 {
      let parent = tree.items[item].parent
      let bundle = tree.items[item].bundle
      nearPorts[parent].append(
        Ports.Port(other: tree.items[item].center, key: item, bundle: bundle, isHead: true))
      farPorts[item].append(
        Ports.Port(other: tree.items[parent].center, key: item, bundle: bundle, isHead: false))
    }
    for (number, link) in links.enumerated() {
      let key = -1 - number
      let isLoop = tree.items[link.far].column == tree.items[link.near].column
      let near = Ports.Port(
        other: link.crossings.last ?? tree.items[link.far].center, key: key, bundle: link.bundle,
        isHead: !link.isOutward)
      if isLoop { farPorts[link.near].append(near) } else { nearPorts[link.near].append(near) }
      farPorts[link.far].append(
        Ports.Port(
          other: link.crossings.first ?? tree.items[link.near].center, key: key,
          bundle: link.bundle, isHead: link.isOutward))
    }
    var near: [Int: Double] = [:]
    var far: [Int: Double] = [:]
    for item in tree.items.indices {
      spread(nearPorts[item], item) { near[$0] = $1 }
      spread(farPorts[item], item) { key, across in
        // The nearer end of a loop is at the side where farther ends are.
        let isNearEnd = key < 0 && links[-1 - key].near == item && links[-1 - key].far != item
        if isNearEnd { near[key] = across } else { far[key] = across }
      }
    }
    return (near, far)
  }

  private func spread(_ ports: [Ports.Port], _ item: Int, _ set: (Int, Double) -> Void) {
    let entry = tree.items[item]
    Ports(measures: measures).spread(
      ports, center: entry.center, breadth: entry.breadth, isPassage: entry.box < 0, set)
  }
}
