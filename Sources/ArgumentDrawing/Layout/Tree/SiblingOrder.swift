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
    // Which links pass each item on their way up, found once their tops are arranged. An only child
    // has no order.
    var passing: [Int: [Passing]] = [:]
    for (number, path) in paths.enumerated() where path.meeting != nil {
      for (way, isFirst) in [(path.first, true), (path.second, false)] {
        for (item, child) in zip(way, way.dropFirst()) where tree.children[item].count > 1 {
          passing[item, default: []].append(
            Passing(link: number, child: child, isFirst: isFirst))
        }
      }
    }
    var column = roots
    while !column.isEmpty {
      // Places are those of the tree as arranged so far, so each column is put in order first.
      for item in column {
        var wishes = pulls[item] ?? []
        for link in passing[item] ?? [] {
          // The side is where the other branch stands at the item in which both meet.
          guard let (a, b) = paths[link.link].meeting else { continue }
          let before = tree.items[b].place < tree.items[a].place
          wishes.append(
            Pull(child: link.child, other: nil, isBefore: link.isFirst ? before : !before))
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
  }

  /// A link that passes an item: the item's child that it comes through, and on which of its ways.
  private struct Passing {
    var link: Int
    var child: Int
    var isFirst: Bool
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
    var sifting = Sifting(children, pulls)
    for _ in 0..<mostRounds where !sifting.run() { break }
    return sifting.order
  }

  /// The children of one item while each in turn is put where the links are shortest.
  ///
  /// What all places of a child cost is found in one pass over the others and the links: a link grows
  /// by one where the child comes between its ends, or on its side of the one that leaves.
  private struct Sifting {
    private(set) var order: [Int]
    private let pulls: [Pull]
    private let movable: [Int]
    private var places: [Int: Int] = [:]
    private var cost = 0

    init(_ children: [Int], _ pulls: [Pull]) {
      order = children
      self.pulls = pulls
      let pulled = Set(pulls.flatMap { [$0.child, $0.other].compactMap { $0 } })
      movable = children.filter { pulled.contains($0) }
      setPlaces()
      cost = pulls.reduce(0) { sum, pull in
        let place = places[pull.child] ?? 0
        if let other = pull.other { return sum + abs(place - (places[other] ?? 0)) - 1 }
        return sum + (pull.isBefore ? place : order.count - 1 - place)
      }
    }

    private mutating func setPlaces() {
      for (place, child) in order.enumerated() { places[child] = place }
    }

    /// Puts each child in the best place once.
    /// - Returns: Whether anything got better.
    mutating func run() -> Bool {
      let before = cost
      for child in movable {
        guard let from = places[child] else { continue }
        var best = (cost: cost, place: from)
        for (place, new) in costs(of: child, from: from).enumerated()
        where place != from && new < best.cost {
          best = (new, place)
        }
        if best.place != from {
          order.remove(at: from)
          order.insert(child, at: best.place)
          setPlaces()
          cost = best.cost
        }
      }
      return cost != before
    }

    /// What all links cost together for each place of a child.
    private func costs(of moved: Int, from: Int) -> [Int] {
      // By how much the cost at a place is more than at the one before.
      var steps = [Int](repeating: 0, count: order.count + 1)
      let last = order.count - 1
      func add(_ value: Int, _ places: ClosedRange<Int>) {
        steps[places.lowerBound] += value
        steps[places.upperBound + 1] -= value
      }
      /// The place of another child without the moved one, which pushes it one on from there or before.
      func place(_ child: Int) -> Int {
        let place = places[child] ?? 0
        return place > from ? place - 1 : place
      }
      // How many links the moved one has with each place, and how many leave to each side.
      var links = [Int](repeating: 0, count: order.count)
      var (before, after) = (0, 0)
      for pull in pulls {
        if let other = pull.other {
          if pull.child == moved || other == moved {
            links[place(pull.child == moved ? other : pull.child)] += 1
          } else {
            let (a, b) = (place(pull.child), place(other))
            let (low, high) = (min(a, b), max(a, b))
            add(high - low - 1, 0...last)
            if low < high { add(1, (low + 1)...high) }
          }
        } else if pull.child == moved {
          if pull.isBefore { before += 1 } else { after += 1 }
        } else {
          let there = place(pull.child)
          add(pull.isBefore ? there : last - there, 0...last)
          add(pull.isBefore ? 1 : -1, 0...there)
        }
      }
      // The moved one's own links, at first those from the beginning. Each step on brings it farther
      // from what is two places before it and nearer to what is behind it; over what it passes just
      // now it comes from one side to the other.
      var own = links.enumerated().reduce(0) { $0 + $1.offset * $1.element }
      var (passed, left) = (0, links.reduce(0, +))
      var others = 0
      return order.indices.map { place in
        if place > 0 {
          left -= links[place - 1]
          own += passed - left
          passed += links[place - 1]
        }
        others += steps[place]
        return others + own + before * place + after * (last - place)
      }
    }
  }
}
