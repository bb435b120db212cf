import ArgumentDrawing
import TestSupport
import Testing

/// Siblings stand in the order of the document except where cross links get shorter by another.
struct SiblingOrderTests {
  /// A root with children, and links between these.
  private func order(_ count: Int, _ links: [(Int, Int)]) -> [Int] {
    var small = SmallGraph()
    let root = small.box()
    let children = (0..<count).map { _ in small.child(of: root) }
    for (from, to) in links { small.edge(children[from], children[to]) }
    return small.ordered(children).map { $0 - children[0] }
  }

  /// What links between siblings cost in an order: the siblings between their ends.
  private func cost(_ order: [Int], _ links: [(Int, Int)]) -> Int {
    var places: [Int: Int] = [:]
    for (place, child) in order.enumerated() { places[child] = place }
    return links.reduce(0) { $0 + abs((places[$1.0] ?? 0) - (places[$1.1] ?? 0)) - 1 }
  }

  /// As the documentation has it: each child in turn in every place, up to six rounds.
  private func sifted(_ count: Int, _ links: [(Int, Int)], rounds: Int = 6) -> [Int] {
    var order = Array(0..<count)
    for _ in 0..<rounds {
      let before = cost(order, links)
      for child in 0..<count where links.contains(where: { $0.0 == child || $0.1 == child }) {
        var best = order
        for place in 0..<count {
          var other = order.filter { $0 != child }
          other.insert(child, at: place)
          if cost(other, links) < cost(best, links) { best = other }
        }
        order = best
      }
      if cost(order, links) == before { break }
    }
    return order
  }

  @Test("Links that get no shorter leave the order of the document")
  func unchanged() {
    #expect(order(5, []) == [0, 1, 2, 3, 4])
    #expect(order(5, [(1, 2), (4, 3)]) == [0, 1, 2, 3, 4])
    // As many siblings are between the ends wherever one of them is put.
    #expect(order(3, [(0, 2), (1, 0), (2, 1)]) == [0, 1, 2])
  }

  @Test("A child goes no farther than to where its link is shortest, whichever way that leads")
  func nearer() {
    #expect(order(6, [(0, 4)]) == [1, 2, 3, 0, 4, 5])
    #expect(order(6, [(4, 0)]) == [1, 2, 3, 0, 4, 5])
    #expect(order(3, [(2, 0)]) == [1, 0, 2])
  }

  @Test("Each child is tried in every place, in turn, as the documentation says", arguments: 0..<12)
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = 3 + random.below(9)
    let links = (0..<1 + random.below(2 * count)).compactMap { _ -> (Int, Int)? in
      let (a, b) = (random.below(count), random.below(count))
      return a == b ? nil : (a, b)
    }
    #expect(order(count, links) == sifted(count, links))
  }

  @Test("A link that leaves a branch stands on the side where it leaves")
  func leaving() {
    for isTurned in [false, true] {
      var small = SmallGraph()
      let root = small.box()
      let branches = (0..<3).map { _ in small.child(of: root) }
      let twigs = branches.map { branch in (0..<3).map { _ in small.child(of: branch) } }
      let ends = (twigs[0][0], twigs[2][2])
      small.edge(isTurned ? ends.1 : ends.0, isTurned ? ends.0 : ends.1)
      // The branches come beside each other first, and then the twigs within them.
      #expect(small.ordered(branches) == [branches[1], branches[0], branches[2]])
      #expect(small.ordered(twigs[0]) == [twigs[0][1], twigs[0][2], twigs[0][0]])
      #expect(small.ordered(twigs[2]) == [twigs[2][2], twigs[2][0], twigs[2][1]])
      #expect(small.ordered(twigs[1]) == twigs[1])
    }
  }

  @Test("A link within one branch, or to the branch's own root, moves nothing outside of it")
  func within() {
    var small = SmallGraph()
    let root = small.box()
    let branches = (0..<3).map { _ in small.child(of: root) }
    let twigs = (0..<4).map { _ in small.child(of: branches[2]) }
    small.edge(twigs[0], twigs[3])
    small.edge(twigs[1], root)
    #expect(small.ordered(branches) == branches)
    #expect(small.ordered(twigs) == [twigs[1], twigs[2], twigs[0], twigs[3]])
  }

  @Test("Sides are those of the order that the outer branches were given")
  func outerFirst() {
    var small = SmallGraph()
    let root = small.box()
    let branches = (0..<3).map { _ in small.child(of: root) }
    let twigs = branches.map { branch in (0..<3).map { _ in small.child(of: branch) } }
    // Two strong links bring the first branch behind the second one; the twig that is linked with
    // the second branch then leaves to the other side.
    small.edge(twigs[0][1], twigs[2][1])
    small.edge(twigs[0][1], twigs[2][1])
    small.edge(twigs[0][2], twigs[1][0])
    #expect(small.ordered(branches) == [branches[1], branches[0], branches[2]])
    #expect(small.ordered(twigs[0]) == [twigs[0][2], twigs[0][0], twigs[0][1]])
    #expect(small.ordered(twigs[1]) == [twigs[1][1], twigs[1][2], twigs[1][0]])
  }

  @Test("Theses are put in order by the links between what hangs on them")
  func roots() {
    var small = SmallGraph()
    let roots = (0..<3).map { _ in small.box() }
    let first = small.child(of: roots[0])
    let second = small.child(of: roots[1])
    small.edge(first, roots[2])
    small.edge(second, roots[2])
    #expect(small.ordered(roots) == [roots[1], roots[2], roots[0]])
  }

  @Test("More than four hundred siblings are left as they are")
  func many() {
    #expect(order(400, [(0, 399)]) == Array(1..<399) + [0, 399])
    #expect(order(401, [(0, 400)]) == Array(0..<401))
  }
}
