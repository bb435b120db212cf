internal import ArgumentModel
internal import HeapModule

/// The strengths of a graph's points.
///
/// Components are weighed one after another, each when all that it depends on is known. One without a
/// cycle takes one pass. In a cycle all strengths are set anew at once, from the base scores on, until
/// they no longer change (Mossakowski and Neuhaus 2018); where that oscillates the continuous model
/// `ds/dt = F(s) - s` is followed instead (Potyka 2018, section 4), by the classical Runge-Kutta
/// method, which leads to the same fixed points.
struct Weighing {
  private let graph: WeightedBipolarGraph
  private let semantics: GradualSemantics
  /// What some points' strengths are held at.
  private var held: [Int32: Double]
  /// The strength of each point.
  private(set) var strengths: [Double]
  /// The current base score of each point.
  private var bases: [Double]
  /// How far each component's strengths can be relied on, by themselves.
  private(set) var convergence: [Convergence]
  /// By how much a strength differs at most from what its definition makes of it.
  private(set) var residual = 0.0

  /// A strength may change by so much from one pass to the next and still count as found.
  private static let tolerance = 1e-12
  /// A strength that was found by following the continuous model may be off by so much.
  private static let looseTolerance = 1e-9
  private static let mostPasses = 10_000
  /// After so many passes without getting nearer the continuous model is tried.
  private static let patience = 1_000
  private static let step = 0.1
  private static let mostSteps = 20_000

  /// Weighs a whole graph.
  init(_ graph: WeightedBipolarGraph, _ semantics: GradualSemantics, held: [Int32: Double] = [:]) {
    self.graph = graph
    self.semantics = semantics
    self.held = held
    strengths = graph.base
    bases = graph.base
    convergence = [Convergence](repeating: .exact, count: graph.components.count)
    for component in 0..<Int32(graph.components.count) { weigh(component) }
  }

  /// The strength that a point would have if another one's were held at some value.
  ///
  /// Only what really changes is followed, and everything is as before afterwards.
  /// - Parameters:
  ///   - bears: Whether each point bears on the first one.
  ///   - budget: How many points and ties may still be looked at; what that takes is taken off.
  /// - Returns: Nil if the budget doesn't suffice.
  mutating func strength(
    of point: Int32, holding other: Int32, at value: Double, bears: [Bool], budget: inout Int
  ) -> (value: Double, convergence: Convergence)? {
    let before = (held[other], residual)
    var saved: [(component: Int32, convergence: Convergence, values: [Double])] = []
    held[other] = value
    let start = graph.components.component[Int(other)]
    var waiting: Heap<Int32> = [start]
    var isKnown: Set<Int32> = [start]
    // What others depend on has a smaller number, so that each component is weighed once.
    while budget > 0, let component = waiting.popMin() {
      let members = graph.members[component]
      let values = members.map { strengths[Int($0)] }
      let certainty = convergence[Int(component)]
      saved.append((component, certainty, values))
      budget -= members.reduce(0) { $0 + cost(of: $1) }
      weigh(component)
      let isSurer = convergence[Int(component)] == certainty
      for (member, value) in zip(members, values)
      where !isSurer || strengths[Int(member)] != value {
        for dependent in graph.dependents[member] where bears[Int(dependent)] {
          let next = graph.components.component[Int(dependent)]
          if next != component, isKnown.insert(next).inserted { waiting.insert(next) }
        }
      }
    }
    let result = (
      strengths[Int(point)], convergence[Int(graph.components.component[Int(point)])]
    )
    let isComplete = waiting.isEmpty
    for (component, certainty, values) in saved {
      convergence[Int(component)] = certainty
      for (member, value) in zip(graph.members[component], values) { set(member, value) }
    }
    (held[other], residual) = before
    return isComplete ? result : nil
  }

  /// What weighing a point once takes: itself, and all that it depends on.
  private func cost(of point: Int32) -> Int {
    1 + graph.factors.count(of: point) + graph.supporters.count(of: point)
      + graph.attackers.count(of: point)
  }

  // MARK: One component

  private mutating func weigh(_ component: Int32) {
    let members = graph.members[component]
    // What depends on something is no surer than that is.
    var convergence = Convergence.exact
    for member in members {
      for other in graph.factors[member] + graph.supporters[member] + graph.attackers[member] {
        let place = graph.components.component[Int(other)]
        if place != component { convergence = max(convergence, self.convergence[Int(place)]) }
      }
    }
    self.convergence[Int(component)] = convergence
    guard graph.components.isCyclic[Int(component)] else {
      for (member, value) in zip(members, next(Array(members))) { set(member, value) }
      return
    }
    for member in members { set(member, held[member] ?? graph.base[Int(member)]) }
    var found: Convergence =
      Contraction(graph, semantics, held).holds(in: component) ? .proven : .reached
    if !repeatPasses(Array(members)), !followContinuousModel(Array(members)) { found = .open }
    self.convergence[Int(component)] = max(convergence, found)
    residual = max(residual, difference(Array(members)))
  }

  /// What a point's definition makes of the strengths and base scores as they are.
  private func value(_ point: Int32) -> Double {
    let place = Int(point)
    if let value = held[point] { return value }
    let supporters = graph.supporters[point]
    let attackers = graph.attackers[point]
    if supporters.isEmpty, attackers.isEmpty { return bases[place] }
    return semantics.strength(
      base: bases[place], supporters: supporters.map { strengths[Int($0)] },
      attackers: attackers.map { strengths[Int($0)] },
      attackBases: attackers.map { bases[Int($0)] })
  }

  private mutating func set(_ point: Int32, _ value: Double) { strengths[Int(point)] = value }

  /// Makes the next strengths of a component's points, all from the present ones.
  private mutating func next(_ members: [Int32]) -> [Double] {
    // Base scores first, since one semantics looks at those of others.
    for member in members {
      bases[Int(member)] = graph.factors[member].reduce(graph.base[Int(member)]) {
        $0 * strengths[Int($1)]
      }
    }
    return members.map { value($0) }
  }

  private mutating func difference(_ members: [Int32]) -> Double {
    zip(members, next(members)).reduce(0) { max($0, abs(strengths[Int($1.0)] - $1.1)) }
  }

  private mutating func repeatPasses(_ members: [Int32]) -> Bool {
    var least = Double.infinity
    var sinceLeast = 0
    for _ in 0..<Self.mostPasses {
      let next = next(members)
      var change = 0.0
      for (member, value) in zip(members, next) {
        change = max(change, abs(strengths[Int(member)] - value))
        set(member, value)
      }
      if change < Self.tolerance { return true }
      if change < least * (1 - 1e-6) {
        least = change
        sinceLeast = 0
      } else {
        sinceLeast += 1
        if sinceLeast > Self.patience { return false }
      }
    }
    return false
  }

  private mutating func followContinuousModel(_ members: [Int32]) -> Bool {
    for member in members { set(member, held[member] ?? graph.base[Int(member)]) }
    for _ in 0..<Self.mostSteps {
      let start = members.map { strengths[Int($0)] }
      let first = slope(members)
      if first.allSatisfy({ abs($0) < Self.looseTolerance }) { return true }
      go(members, from: start, along: first, by: Self.step / 2)
      let second = slope(members)
      go(members, from: start, along: second, by: Self.step / 2)
      let third = slope(members)
      go(members, from: start, along: third, by: Self.step)
      let fourth = slope(members)
      let mean = members.indices.map {
        (first[$0] + 2 * second[$0] + 2 * third[$0] + fourth[$0]) / 6
      }
      go(members, from: start, along: mean, by: Self.step)
    }
    return false
  }

  private mutating func slope(_ members: [Int32]) -> [Double] {
    zip(members, next(members)).map { $1 - strengths[Int($0)] }
  }

  private mutating func go(
    _ members: [Int32], from start: [Double], along slope: [Double], by step: Double
  ) {
    for (place, member) in members.enumerated() {
      set(member, min(1, max(0, start[place] + step * slope[place])))
    }
  }
}
