/// Orders siblings so that cross links have short ways, and keeps the order of the document wherever
/// that makes no difference.
///
/// A link between two subtrees of one item crosses the edges of the siblings between them, and one
/// that leaves an item's subtree crosses those of the siblings on the side where it leaves. So each
/// item has a small problem of its own, a linear arrangement, once the items before it are done: from
/// them it knows to which side each link leaves. It is solved by sifting: each child in turn is tried
/// in every place.
struct SiblingOrder {
  /// A link that concerns an item's children.
  private struct Pull {
    /// The child that it comes from.
    var child: Int
    /// The other child; or nil for a link that leaves, with `isBefore` for the side.
    var other: Int?
    var isBefore = false
  }

  /// How many children are sifted at most; so many are never linked in earnest.
  private static let mostChildren = 400
  private static let mostRounds = 6

  /// Orders the children of every item, and the roots.
  static func improve(_ tree: inout ColumnTree, links: [(from: Int, to: Int)]) {
    guard !links.isEmpty else { return }
    // By item; the roots' pulls stand at -1, which is the last place.
    var pulls: [Int: [Pull]] = [:]
    // The links that leave each item's subtree, by the item: (the item that the link starts from
    // within, the link's number).
    let paths = links.map { path(of: $0, tree) }
    for path in paths {
      if let (a, b) = path.meeting {
        pulls[path.top, default: []].append(Pull(child: a, other: b))
      }
    }
    var roots = tree.columns.first ?? []
    if let pulls = pulls[-1] { roots = arranged(roots, pulls) }
    tree.reorder(roots: roots)
    // Which links pass each item on their way up, found once their tops are arranged.
    var passing: [Int: [Int]] = [:]
    for (number, path) in paths.enumerated() {
      for item in path.inner { passing[item, default: []].append(number) }
    }
    var column = roots
    while !column.isEmpty {
      // Places are those of the tree as arranged so far, so each column is put in order first.
      for item in column {
        var wishes = pulls[item] ?? []
        for number in passing[item] ?? [] {
          let path = paths[number]
          guard let (child, isFirst) = path.child(of: item) else { continue }
          // The side is where the other branch stands at the item in which both meet.
          guard let (a, b) = path.meeting else { continue }
          let before = tree.items[b].place < tree.items[a].place
          wishes.append(Pull(child: child, other: nil, isBefore: isFirst ? before : !before))
        }
        if !wishes.isEmpty, tree.children[item].count > 1 {
          tree.reorder(item, arranged(tree.children[item], wishes))
        }
      }
      column = column.flatMap { tree.children[$0] }
      for (place, item) in column.enumerated() { tree.setPlace(item, place) }
    }
    tree.reorder(roots: roots)
  }

  /// The ways of a link's ends up to where they meet.
  private struct Path {
    /// The item at which both ways meet, or -1 above the roots.
    var top: Int
    /// The children of `top` that the two ways come through; nil where one end is `top` itself.
    var meeting: (Int, Int)?
    /// The ways below `top`, from its child down to the end.
    var first: [Int]
    var second: [Int]

    /// The items whose children's order matters to the link, besides `top`.
    var inner: [Int] { Array(first.dropLast()) + Array(second.dropLast()) }

    /// The child of an inner item through which the link goes, and whether it is on the first way.
    func child(of item: Int) -> (child: Int, isFirst: Bool)? {
      if let place = first.firstIndex(of: item), place + 1 < first.count {
        return (first[place + 1], true)
      }
      if let place = second.firstIndex(of: item), place + 1 < second.count {
        return (second[place + 1], false)
      }
      return nil
    }
  }

  private static func path(of link: (from: Int, to: Int), _ tree: ColumnTree) -> Path {
    var (a, b) = (link.from, link.to)
    var first: [Int] = []
    var second: [Int] = []
    while a != b {
      if b < 0 || (a >= 0 && tree.items[a].column >= tree.items[b].column) {
        first.append(a)
        a = tree.items[a].parent
      } else {
        second.append(b)
        b = tree.items[b].parent
      }
    }
    first.reverse()
    second.reverse()
    var path = Path(top: a, meeting: nil, first: first, second: second)
    if let x = first.first, let y = second.first { path.meeting = (x, y) }
    return path
  }

  private static func arranged(_ children: [Int], _ pulls: [Pull]) -> [Int] {
    guard children.count > 1, children.count <= mostChildren else { return children }
    var order = children
    let pulled = Set(pulls.flatMap { [$0.child, $0.other].compactMap { $0 } })
    let movable = children.filter { pulled.contains($0) }
    var cost = Self.cost(order, pulls)
    for _ in 0..<mostRounds {
      let before = cost
      for child in movable {
        guard let from = order.firstIndex(of: child) else { continue }
        var without = order
        without.remove(at: from)
        var best = (cost: cost, place: from)
        for place in 0...without.count where place != from {
          var candidate = without
          candidate.insert(child, at: place)
          let new = Self.cost(candidate, pulls)
          if new < best.cost { best = (new, place) }
        }
        if best.place != from {
          without.insert(child, at: best.place)
          order = without
          cost = best.cost
        }
      }
      if cost == before { break }
    }
    return order
  }

  private static func cost(_ order: [Int], _ pulls: [Pull]) -> Int {
    var places: [Int: Int] = [:]
    for (place, child) in order.enumerated() { places[child] = place }
    return pulls.reduce(0) { sum, pull in
      let place = places[pull.child] ?? 0
      if let other = pull.other { return sum + abs(place - (places[other] ?? 0)) - 1 }
      return sum + (pull.isBefore ? place : order.count - 1 - place)
    }
  }
}
