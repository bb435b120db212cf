internal import ArgumentModel
internal import HeapModule

/// One search for the smallest proofs of a point's label.
///
/// The cheapest trees of rules are found from the leaves up, always the cheapest first (Knuth 1977, “A
/// generalization of Dijkstra's algorithm”, section 2). Points that fell together because they rest on
/// each other alone are proved in one step, from what else they could have rested on. Time is
/// O(m log m) in the ties among the points looked at.
struct MinimalProofs {
  typealias Derivation = ProofSearch.Derivation

  private struct Candidate: Comparable {
    let cost: Int64
    let point: Int32
    let isTogether: Bool

    static func < (a: Candidate, b: Candidate) -> Bool {
      (a.cost, a.point) < (b.cost, b.point)
    }
  }

  private let search: ProofSearch
  /// The points looked at, each with its place in the arrays below.
  private var places: [Int32: Int] = [:]
  private var points: [Int32] = []
  /// The cost of each point's proof: how many moves its tree has; -1 as long as there is none.
  private var costs: [Int64] = []
  private var derivations: [Derivation?] = []
  /// What each point still waits for, and what that has cost so far.
  private var openGrounds: [Int] = []
  private var openAttackers: [Int] = []
  private var sums: [Int64] = []
  private var ground: [Int32] = []
  /// For each number of points that fell together what they wait for, its cost and themselves.
  private var together: [Int32: (open: Int, sum: Int64, members: [Int32])] = [:]
  private var heap = Heap<Candidate>()

  /// More than any proof that is ever told.
  private static let most = Int64.max / 4

  init(_ search: ProofSearch, _ root: Int32) {
    self.search = search
    collect(root)
    prepare()
    while let candidate = heap.popMin() {
      guard let place = places[candidate.point], costs[place] < 0 else { continue }
      costs[place] = candidate.cost
      derivations[place] = derive(candidate.point, place, candidate.isTogether)
      // What was asked for is proved, and nothing cheaper can come.
      if candidate.point == root { break }
      pass(candidate.point, candidate.cost)
    }
  }

  private func isProved(_ point: Int32) -> Bool { places[point].map { costs[$0] >= 0 } ?? false }

  /// How a point is proved; one that isn't proved by itself falls in its circle.
  func derivation(of point: Int32) -> Derivation {
    places[point].flatMap { derivations[$0] }
      ?? Derivation(why: .circular, grounds: circular(point))
  }

  /// Finds the points on which a point's label may rest.
  private mutating func collect(_ root: Int32) {
    places[root] = 0
    points = [root]
    var next = 0
    while next < points.count {
      let point = points[next]
      next += 1
      for other in search.program.grounds[point] + search.program.attackers[point]
      where places[other] == nil && search.labels[Int(other)] != .undecided {
        places[other] = points.count
        points.append(other)
      }
    }
    let count = points.count
    costs = [Int64](repeating: -1, count: count)
    derivations = [Derivation?](repeating: nil, count: count)
    openGrounds = [Int](repeating: 0, count: count)
    openAttackers = [Int](repeating: 0, count: count)
    sums = [Int64](repeating: 1, count: count)
    ground = [Int32](repeating: -1, count: count)
  }

  /// Counts what each point waits for, and begins with those that wait for nothing.
  private mutating func prepare() {
    let program = search.program
    for (place, point) in points.enumerated() {
      if program.supposed[Int(point)] != nil {
        offer(point, 1)
        continue
      }
      let grounds = program.grounds.count(of: point)
      if search.labels[Int(point)] == .accepted {
        openAttackers[place] = program.attackers.count(of: point)
        openGrounds[place] =
          program.needsAll[Int(point)] ? grounds : program.isAsserted[Int(point)] ? 0 : 1
        if openAttackers[place] == 0, openGrounds[place] == 0 { offer(point, 1) }
        continue
      }
      openGrounds[place] = grounds
      if grounds == 0, !program.needsAll[Int(point)], !program.isAsserted[Int(point)] {
        offer(point, 1)
      }
      let number = search.fallenTogether[Int(point)]
      if number >= 0 { together[number, default: (0, 0, [])].members.append(point) }
    }
    for number in together.keys.sorted() {
      guard var group = together[number] else { continue }
      group.sum = Int64(group.members.count)
      group.open = group.members.reduce(0) { $0 + outside($1).count }
      together[number] = group
      offerTogether(number)
    }
  }

  private mutating func offer(_ point: Int32, _ cost: Int64, isTogether: Bool = false) {
    heap.insert(Candidate(cost: min(cost, Self.most), point: point, isTogether: isTogether))
  }

  private mutating func offerTogether(_ number: Int32) {
    guard let group = together[number], group.open == 0 else { return }
    for member in group.members { offer(member, group.sum, isTogether: true) }
  }

  /// Tells those that rest on a point or are attacked by it that it is proved.
  private mutating func pass(_ point: Int32, _ cost: Int64) {
    let program = search.program
    let stands = search.labels[Int(point)] == .accepted
    for other in program.attacked[point] {
      guard let place = places[other], costs[place] < 0, program.supposed[Int(other)] == nil
      else { continue }
      if search.labels[Int(other)] == .rejected {
        if stands { offer(other, cost + 1) }
      } else if !stands {
        openAttackers[place] -= 1
        add(cost, place)
        settle(other, place)
      }
    }
    for other in program.groundOf[point] {
      guard let place = places[other], costs[place] < 0, program.supposed[Int(other)] == nil
      else { continue }
      let needsAll = program.needsAll[Int(other)]
      if search.labels[Int(other)] == .accepted {
        // The first ground that is proved is the cheapest; one is enough where not all are needed.
        guard stands, needsAll || (openGrounds[place] > 0 && !program.isAsserted[Int(other)])
        else { continue }
        openGrounds[place] -= 1
        if !needsAll { ground[place] = point }
        add(cost, place)
        settle(other, place)
      } else if !stands {
        passFall(of: point, cost, to: other, place, needsAll)
      }
    }
  }

  private mutating func passFall(
    of point: Int32, _ cost: Int64, to other: Int32, _ place: Int, _ needsAll: Bool
  ) {
    let number = search.fallenTogether[Int(other)]
    if number >= 0, var group = together[number], outside(other).contains(point) {
      group.open -= 1
      group.sum = min(group.sum + cost, Self.most)
      together[number] = group
      offerTogether(number)
    }
    if needsAll {
      offer(other, cost + 1)
      if ground[place] < 0 { ground[place] = point }
    } else if !search.program.isAsserted[Int(other)] {
      openGrounds[place] -= 1
      add(cost, place)
      if openGrounds[place] == 0 { offer(other, sums[place]) }
    }
  }

  private mutating func add(_ cost: Int64, _ place: Int) {
    sums[place] = min(sums[place] + cost, Self.most)
  }

  private mutating func settle(_ point: Int32, _ place: Int) {
    if openGrounds[place] == 0, openAttackers[place] == 0 { offer(point, sums[place]) }
  }

  /// How a point that has just become provable is proved.
  private func derive(_ point: Int32, _ place: Int, _ isTogether: Bool) -> Derivation {
    let program = search.program
    let needsAll = program.needsAll[Int(point)]
    if program.supposed[Int(point)] != nil { return Derivation(why: .supposed) }
    if search.labels[Int(point)] == .accepted {
      let attackers = Array(program.attackers[point]).uniqued
      if needsAll {
        return Derivation(
          why: .premisesStand, grounds: Array(program.grounds[point]).uniqued,
          attackers: attackers)
      }
      return ground[place] < 0
        ? Derivation(why: .asserted, attackers: attackers)
        : Derivation(why: .supported, grounds: [ground[place]], attackers: attackers)
    }
    if isTogether {
      return Derivation(why: .circular, grounds: circular(point))
    }
    let attacker = program.attackers[point]
      .filter { search.labels[Int($0)] == .accepted && isProved($0) && $0 != point }
      .min { (cost(of: $0), $0) < (cost(of: $1), $1) }
    if let attacker, cost(of: attacker) + 1 == costs[place] {
      return Derivation(why: .attacked, attackers: [attacker])
    }
    if needsAll { return Derivation(why: .premiseFell, grounds: [ground[place]]) }
    let grounds = Array(program.grounds[point]).uniqued
    return Derivation(why: grounds.isEmpty ? .unsupported : .supportFell, grounds: grounds)
  }

  private func cost(of point: Int32) -> Int64 { places[point].map { costs[$0] } ?? -1 }

  /// The grounds of a point that fell with others, as far as its fall needs theirs.
  private func circular(_ point: Int32) -> [Int32] {
    let program = search.program
    guard program.needsAll[Int(point)] else { return Array(program.grounds[point]) }
    let grounds = program.grounds[point]
    let fallen =
      grounds.first { isBeside($0, point) }
      ?? grounds.first { search.labels[Int($0)] == .rejected }
    return fallen.map { [$0] } ?? []
  }

  /// Those of them that didn't fall with it.
  private func outside(_ point: Int32) -> [Int32] {
    circular(point).filter { !isBeside($0, point) }
  }

  /// Whether two points fell together.
  private func isBeside(_ one: Int32, _ other: Int32) -> Bool {
    search.fallenTogether[Int(one)] == search.fallenTogether[Int(other)]
  }
}
