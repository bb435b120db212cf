/// Divides a map among pages, so that each page can be read by itself.
///
/// A page begins with a statement, and has what bears on it, as deep as there is room. What doesn't fit
/// stands on pages of its own, which begin with the statement that it bears on once more. So no box is
/// ever cut, and no page is empty.
struct Pagination {
  /// What is free on a page, in points.
  struct Room {
    var width: Double
    var height: Double
  }

  private let scene: PageScene
  /// Of the first page, and of all others.
  private let first: Room
  private let others: Room
  /// How small drawings are made at most.
  private let leastScale: Double

  /// Whether each line of argument, which is a reason for or against what hangs on nothing, has pages of
  /// its own; those on which nothing rests have pages together.
  private let isByLine: Bool
  private var line = 0

  private(set) var pages: [PageContent] = []

  /// How many nodes and what area hang on each node, itself included.
  private var counts: [Int]
  private var areas: [Double]

  /// More boxes than these no page has.
  private static let mostBoxes = 120

  init(
    _ scene: PageScene, first: Room, others: Room, leastScale: Double,
    isByLine: Bool = false
  ) {
    self.scene = scene
    self.first = first
    self.others = others
    self.leastScale = leastScale
    self.isByLine = isByLine
    counts = Array(repeating: 1, count: scene.whole.nodes.count)
    areas = scene.whole.nodes.indices.map(scene.area)
    addUp()
    divide()
    merge()
  }

  private mutating func addUp() {
    var order = scene.roots
    var next = 0
    while next < order.count {
      order += scene.children[order[next]]
      next += 1
    }
    for node in order.reversed() where scene.parents[node] >= 0 {
      counts[scene.parents[node]] += counts[node]
      areas[scene.parents[node]] += areas[node]
    }
  }

  // MARK: Dividing

  private mutating func divide() {
    var next = 1
    for root in scene.roots {
      let bearing = scene.bearing(on: root)
      // What has reasons that rest on nothing has these on pages together.
      let lines = isByLine ? bearing.filter { !isShort($0) } : []
      let others = isByLine ? bearing.filter { isShort($0) } : bearing
      // What nothing connects with anything has pages together.
      line = isByLine ? bearing.isEmpty ? -1 : next : 0
      next += 1
      if !others.isEmpty || lines.isEmpty { finish(addPages(of: root, others)) }
      for reason in lines {
        line = next
        next += 1
        finish(addPages(of: root, [reason]))
      }
    }
  }

  /// Adds the pages of what has no room where it is first.
  private mutating func finish(_ turns: [Int]) {
    var waiting = Array(turns.reversed())
    while let root = waiting.popLast() {
      waiting += addPages(of: root, scene.bearing(on: root)).reversed()
    }
  }

  /// Whether nothing rests on a reason, or on its premises.
  private func isShort(_ reason: Int) -> Bool {
    let isJoint = scene.whole.nodes[reason].isJoint
    return scene.bearing(on: reason).isEmpty
      && (!isJoint || scene.children[reason].allSatisfy { scene.children[$0].isEmpty })
  }

  /// Adds the pages of what bears on a node.
  /// - Returns: The nodes on them that have pages of their own.
  private mutating func addPages(of root: Int, _ bearing: [Int]) -> [Int] {
    var page = context(of: root)
    // Premises that hang on nothing drawn come with their joint, and what bears on them after it.
    var frontier =
      scene.parents[root] < 0
      ? page.members.filter { $0 != root && !scene.bearing(on: $0).isEmpty }.sorted() : []
    var taken = most(of: bearing[...], on: page)
    for node in bearing.prefix(taken) { add(node, to: &page, &frontier) }
    if taken == bearing.count {
      let turns = deepen(&page, frontier)
      pages.append(page)
      return turns
    }
    pages.append(page)
    while taken < bearing.count {
      page = context(of: root)
      let count = most(of: bearing[taken...], on: page)
      for node in bearing[taken..<(taken + count)] { add(node, to: &page, &frontier) }
      taken += count
      pages.append(page)
    }
    return frontier
  }

  /// A node with what it can't be understood without.
  private func context(of node: Int) -> PageContent {
    var page = PageContent(members: [node], subjects: [node], line: line)
    guard scene.whole.nodes[node].isJoint else { return page }
    page.members.formUnion(scene.children[node].filter(scene.isPremise))
    if scene.parents[node] >= 0 { page.members.insert(scene.parents[node]) }
    return page
  }

  /// Adds a statement, or a joint with its premises.
  private func add(_ node: Int, to page: inout PageContent, _ frontier: inout [Int]) {
    page.members.insert(node)
    let premises =
      scene.whole.nodes[node].isJoint ? scene.children[node].filter(scene.isPremise) : []
    page.members.formUnion(premises)
    frontier += (premises + [node]).filter { !scene.bearing(on: $0).isEmpty }
  }

  /// How many of some nodes fit on a page together; one at least.
  private func most(of nodes: ArraySlice<Int>, on page: PageContent) -> Int {
    func fitsWith(_ count: Int) -> Bool {
      var page = page
      var frontier: [Int] = []
      for node in nodes.prefix(count) { add(node, to: &page, &frontier) }
      return fits(page)
    }
    if nodes.count < 2 || fitsWith(nodes.count) { return nodes.count }
    var (low, high) = (1, nodes.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if fitsWith(middle) { low = middle } else { high = middle }
    }
    return low
  }

  /// Adds what bears on the nodes of a page, as far as there is room.
  /// - Returns: The nodes for which there is none.
  private func deepen(_ page: inout PageContent, _ frontier: [Int]) -> [Int] {
    var whole = page
    for node in frontier where counts[node] <= Self.mostBoxes { addAll(of: node, to: &whole) }
    if frontier.allSatisfy({ counts[$0] <= Self.mostBoxes }), fits(whole) {
      page = whole
      return []
    }
    var rest: [Int] = []
    for node in frontier {
      var larger = page
      if counts[node] <= Self.mostBoxes { addAll(of: node, to: &larger) }
      if counts[node] <= Self.mostBoxes, fits(larger) {
        page = larger
      } else {
        rest.append(node)
      }
    }
    // A page that is half empty shows the next step of what has pages of its own.
    var turns: [Int] = []
    var next = 0
    while next < rest.count {
      let node = rest[next]
      next += 1
      var larger = page
      var deeper: [Int] = []
      for child in scene.bearing(on: node) { add(child, to: &larger, &deeper) }
      if area(of: page) < capacity / 3, fits(larger) {
        page = larger
        rest += deeper
      } else {
        turns.append(node)
      }
    }
    return turns.sorted()
  }

  private func addAll(of node: Int, to page: inout PageContent) {
    var waiting = scene.bearing(on: node)
    while let next = waiting.popLast() {
      page.members.insert(next)
      waiting += scene.children[next]
    }
  }

  // MARK: Merging

  /// Puts pages on one that stand near each other, where there is room for both.
  private mutating func merge() {
    var merged: [PageContent] = []
    for page in pages {
      let near = merged.indices.suffix(Self.nearby).reversed()
      if let place = near.first(where: {
        merged[$0].line == page.line && fits(merged[$0].union(page), isFirst: $0 == 0)
      }) {
        merged[place] = merged[place].union(page)
      } else {
        merged.append(page)
      }
    }
    pages = merged
  }

  /// How many pages back a page may be put, out of its order.
  private static let nearby = 3

  // MARK: Room

  private var capacity: Double {
    others.width * others.height / (leastScale * leastScale)
  }

  private func area(of page: PageContent) -> Double {
    page.members.reduce(0) { $0 + scene.area(of: $1) }
  }

  private func fits(_ page: PageContent, isFirst: Bool? = nil) -> Bool {
    let room = isFirst ?? pages.isEmpty ? first : others
    guard page.members.count <= Self.mostBoxes, area(of: page) <= capacity else { return false }
    return scene.arrange(page, width: room.width, height: room.height).scale >= leastScale
  }
}
