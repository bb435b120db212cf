internal import ArgumentModel

/// Finds a pattern in a map.
///
/// Clauses are taken in an order in which each next one is about something known, if there is one, so that
/// what links lead to is followed and not searched for. Different variables stand for different entities.
struct PatternMatcher {
  private let graph: PatternGraph
  private let pattern: MapPattern
  private var order: [MapPattern.Clause] = []
  private var matches: [[Int]] = []
  private var bindings: [Int?]
  private let most: Int
  private var steps = 0

  /// So many steps are taken in one map; of a pattern that needs more only what was found is told.
  private static let mostSteps = 2_000_000

  /// Whether the map has more than could be looked at.
  var isCutOff: Bool { steps > Self.mostSteps }

  /// Prepares a search.
  init(_ pattern: MapPattern, in graph: PatternGraph, most: Int) {
    self.pattern = pattern
    self.graph = graph
    self.most = most
    bindings = Array(repeating: nil, count: pattern.variables.count)
    order = Self.order(pattern.clauses)
  }

  /// What is negated comes last, when everything else is known.
  private static func order(_ clauses: [MapPattern.Clause]) -> [MapPattern.Clause] {
    var rest = clauses.filter { !$0.isNegated }
    var ordered: [MapPattern.Clause] = []
    var known: Set<Int> = []
    func unknown(_ clause: MapPattern.Clause) -> Int {
      clause.condition.terms.count { term in
        if case .variable(let number) = term { !known.contains(number) } else { false }
      }
    }
    while !rest.isEmpty {
      // The first of the clauses with the least unknown; properties before links.
      var best = 0
      for index in rest.indices.dropFirst() where cost(rest[index]) < cost(rest[best]) {
        best = index
      }
      func cost(_ clause: MapPattern.Clause) -> Int {
        if case .link = clause.condition { return unknown(clause) * 2 + 1 }
        return unknown(clause) * 2
      }
      let clause = rest.remove(at: best)
      for case .variable(let number) in clause.condition.terms { known.insert(number) }
      ordered.append(clause)
    }
    return ordered + clauses.filter(\.isNegated)
  }

  /// All matches, up to the most: the places of what the variables stand for, nil for those that stand in
  /// negated clauses alone.
  mutating func find() -> [[Int]] {
    search(0)
    return matches
  }

  /// Goes on with a clause; so deep as a pattern has clauses, which are few.
  private mutating func search(_ number: Int) {
    steps += 1
    guard matches.count < most, !isCutOff else { return }
    guard number < order.count else {
      matches.append(bindings.map { $0 ?? -1 })
      return
    }
    let clause = order[number]
    if clause.isNegated {
      if !isFulfilled(clause.condition) { search(number + 1) }
      return
    }
    switch clause.condition {
    case .property(let term, let property, let value):
      for place in candidates(term) {
        guard graph.values(property, at: place).contains(value) else { continue }
        bind(term, place) { $0.search(number + 1) }
      }
    case .words(let term, let query):
      for place in candidates(term) {
        guard graph.texts(at: place).contains(where: query.matches) else { continue }
        bind(term, place) { $0.search(number + 1) }
      }
    case .link(let subject, let link, let object):
      for (from, to) in pairs(subject, link, object) {
        bind(subject, from) { matcher in
          matcher.bind(object, to) { $0.search(number + 1) }
        }
      }
    }
  }

  /// The place that a term stands for, where that is known.
  private func place(_ term: MapPattern.Term) -> Int? {
    switch term {
    case .variable(let number): bindings[number]
    case .id(let id): graph.place(of: id) ?? -1
    }
  }

  private func candidates(_ term: MapPattern.Term) -> [Int] {
    guard let known = place(term) else { return Array(graph.entities.indices) }
    return known < 0 ? [] : [known]
  }

  private func pairs(
    _ subject: MapPattern.Term, _ link: MapPattern.Link, _ object: MapPattern.Term
  ) -> [(Int, Int)] {
    let (from, to) = (place(subject), place(object))
    if let from {
      let targets = graph.forward[link]?[from] ?? []
      return targets.filter { to == nil || to == $0 }.map { (from, $0) }
    }
    if let to { return (graph.backward[link]?[to] ?? []).map { ($0, to) } }
    guard let rows = graph.forward[link] else { return [] }
    return rows.keys.sorted().flatMap { from in (rows[from] ?? []).map { (from, $0) } }
  }

  /// Lets a variable stand for an entity that no other stands for.
  private mutating func bind(
    _ term: MapPattern.Term, _ place: Int, _ body: (inout PatternMatcher) -> Void
  ) {
    guard case .variable(let number) = term, bindings[number] != place else { return body(&self) }
    guard bindings[number] == nil, !bindings.contains(place) else { return }
    bindings[number] = place
    body(&self)
    bindings[number] = nil
  }

  /// Whether anything fulfils a condition, whatever its unknown variables stand for.
  private mutating func isFulfilled(_ condition: MapPattern.Condition) -> Bool {
    switch condition {
    case .property(let term, let property, let value):
      return candidates(term).contains { place in
        steps += 1
        return graph.values(property, at: place).contains(value)
      }
    case .words(let term, let query):
      return candidates(term).contains { place in
        steps += 1
        return graph.texts(at: place).contains(where: query.matches)
      }
    case .link(let subject, let link, let object):
      let found = pairs(subject, link, object)
      steps += found.count
      return !found.isEmpty
    }
  }
}
