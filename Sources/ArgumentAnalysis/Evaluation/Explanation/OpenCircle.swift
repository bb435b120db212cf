internal import ArgumentModel

/// The circle that keeps a point of a program undecided, and the way from the point to it.
///
/// An undecided point waits for an undecided attacker or ground. Following those leads to a circle in
/// which something attacks: one of support alone would have fallen as a whole, since nothing founds
/// it. Of such circles one that is reached and closed by the fewest steps is shown.
struct OpenCircle {
  /// A point, and whether it waits for the next one as what attacks it or as its ground.
  struct Link {
    let point: Int32
    let isAttacked: Bool
  }

  /// The way to the circle, then the circle.
  let links: [Link]
  /// The place among the links to which the last one leads back.
  let entry: Int

  /// How many points are looked at, at most, to find a shorter circle than the first.
  private static let budget = 4_000_000

  /// Finds the circle for an undecided point.
  init?(_ program: LogicProgram, _ labels: [Verdict.Label], from root: Int32) {
    guard labels[Int(root)] == .undecided else { return nil }
    let waits = Waits(program: program, labels: labels)
    let way = waits.search(from: root)
    let circles = waits.circles()
    // Ties to attackers, the nearest to the root first.
    var best: (links: [Link], entry: Int)?
    var cost = 0
    for point in way.order {
      guard let distance = way.distance[point] else { continue }
      if let best, distance + 2 > best.links.count { break }
      if best != nil, cost > Self.budget { break }
      let circle = circles.component[Int(point)]
      guard circles.isCyclic[Int(circle)] else { continue }
      for attacker in waits.attackers(of: point)
      where circles.component[Int(attacker)] == circle {
        let back = waits.search(from: attacker, to: point) {
          circles.component[Int($0)] == circle
        }
        cost += back.order.count
        guard let circle = back.path(to: point) else { continue }
        let approach = (way.path(to: point) ?? []).dropLast()
        guard best.map({ approach.count + circle.count < $0.links.count }) ?? true else { continue }
        // The point itself comes first, then what leads from its attacker back to it.
        best = Self.joined(
          approach, [Link(point: point, isAttacked: true)] + circle.dropLast())
      }
    }
    guard let best else { return nil }
    (links, entry) = best
  }

  /// Joins the way and the circle where they first meet.
  private static func joined(
    _ approach: some Sequence<Link>, _ circle: [Link]
  ) -> (links: [Link], entry: Int) {
    let places = Dictionary(uniqueKeysWithValues: circle.enumerated().map { ($1.point, $0) })
    var way: [Link] = []
    for link in approach {
      if let place = places[link.point] {
        return (way + circle[place...] + circle[..<place], way.count)
      }
      way.append(link)
    }
    return (way + circle, way.count)
  }

  /// Which undecided points wait for which.
  private struct Waits {
    let program: LogicProgram
    let labels: [Verdict.Label]

    func attackers(of point: Int32) -> [Int32] {
      program.attackers[point].filter { labels[Int($0)] == .undecided }.uniqued
    }

    private func grounds(of point: Int32) -> [Int32] {
      let grounds = program.grounds[point]
      // A point that has all it needs waits for its attackers alone.
      if program.isAsserted[Int(point)] { return [] }
      if !program.needsAll[Int(point)], grounds.contains(where: { labels[Int($0)] == .accepted }) {
        return []
      }
      return grounds.filter { labels[Int($0)] == .undecided }.uniqued
    }

    /// What a search has found: each point with its distance and what it was reached from.
    struct Found {
      var order: [Int32] = []
      var distance: [Int32: Int] = [:]
      var from: [Int32: Link] = [:]

      /// The points that lead to one, with how each waits for the next, and that one.
      func path(to end: Int32) -> [Link]? {
        guard distance[end] != nil else { return nil }
        var path = [Link(point: end, isAttacked: false)]
        var point = end
        while let link = from[point] {
          path.append(link)
          point = link.point
        }
        return path.reversed()
      }
    }

    /// The points that wait for each other.
    func circles() -> StrongComponents {
      StrongComponents(
        count: Int(program.count), among: { labels[Int($0)] == .undecided }
      ) { point, position in
        // Every attacker and ground that is open counts here, also one that isn't waited for: the
        // circle itself is searched for along those that are.
        let attackers = program.attackers[point]
        if position < attackers.count { return attackers[attackers.startIndex + position] }
        let grounds = program.grounds[point]
        let place = position - attackers.count
        return place < grounds.count ? grounds[grounds.startIndex + place] : nil
      }
    }

    /// Searches breadth first for what a point waits for.
    /// - Parameters:
    ///   - end: The point at which the search ends; nil is none.
    ///   - isInside: Whether a point may be passed.
    func search(
      from start: Int32, to end: Int32? = nil, where isInside: (Int32) -> Bool = { _ in true }
    ) -> Found {
      var found = Found(order: [start], distance: [start: 0])
      var next = 0
      while next < found.order.count {
        let point = found.order[next]
        next += 1
        if point == end { break }
        let distance = (found.distance[point] ?? 0) + 1
        for (others, isAttacked) in [(attackers(of: point), true), (grounds(of: point), false)] {
          for other in others where found.distance[other] == nil && isInside(other) {
            found.distance[other] = distance
            found.from[other] = Link(point: point, isAttacked: isAttacked)
            found.order.append(other)
          }
        }
      }
      return found
    }
  }
}
