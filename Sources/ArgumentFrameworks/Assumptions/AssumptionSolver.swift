internal import ArgumentModel

/// Finds the extensions of a flat assumption-based framework: sets of assumptions.
public struct AssumptionSolver: ExtensionSolver {
  /// The framework.
  public let framework: AssumptionFramework
  private let derivations: Derivations
  private let limit: SolvingLimit

  /// Prepares a framework.
  public init(_ framework: AssumptionFramework, limit: SolvingLimit) {
    self.framework = framework
    self.limit = limit
    derivations = Derivations(framework)
  }

  /// The assumptions with some numbers.
  private func assumptions(_ numbers: [Int32]) -> [Int32] {
    numbers.map { framework.assumptions[Int($0)] }
  }

  private func encoding(_ kind: SetKind) -> AssumptionEncoding {
    AssumptionEncoding(derivations, kind, limit)
  }

  /// An extension that meets a condition, by ascending numbers; nil where there is none.
  /// - Throws: ``NotDecided`` where the time is up, or a solver is missing.
  public func someExtension(
    _ semantics: Semantics, where condition: Condition?
  ) throws(NotDecided) -> [Int32]? {
    switch semantics {
    case .grounded: meeting(condition, derivations.completed([]))
    case .ideal:
      meeting(condition, try ideal())
    case .complete: try complete(condition)
    case .preferred: try preferred(condition)
    case .stable, .semiStable, .stage: try rangeMaximal(semantics, condition)
    }
  }

  /// A set of assumptions, by their numbers, if it meets a condition.
  private func meeting(_ condition: Condition?, _ set: [Int32]) -> [Int32]? {
    let found = assumptions(set)
    guard let condition else { return found }
    return holds(condition.subject, in: found) == condition.isWanted ? found : nil
  }

  private func ideal() throws(NotDecided) -> [Int32] {
    var encoding = encoding(.admissible)
    let preferred = try encoding.grown([])
    return try encoding.ideal(within: preferred)
  }

  private func complete(_ condition: Condition?) throws(NotDecided) -> [Int32]? {
    let grounded = derivations.completed([])
    // All complete sets have what the grounded one has.
    if let met = meeting(condition, grounded) { return met }
    guard let condition, condition.isWanted else { return nil }
    var encoding = encoding(.admissible)
    guard try encoding.solve(assuming: [encoding.literal(ofAtom: condition.subject)]) else {
      return nil
    }
    return assumptions(derivations.completed(encoding.set))
  }

  private func preferred(_ condition: Condition?) throws(NotDecided) -> [Int32]? {
    var encoding = encoding(.admissible)
    guard let condition else { return assumptions(try encoding.grown([])) }
    let literal = encoding.literal(ofAtom: condition.subject)
    guard condition.isWanted else {
      return try encoding.preferred(avoiding: literal).map(assumptions)
    }
    guard try encoding.solve(assuming: [literal]) else { return nil }
    return assumptions(try encoding.grown(encoding.set))
  }

  private func rangeMaximal(
    _ semantics: Semantics, _ condition: Condition?
  ) throws(NotDecided) -> [Int32]? {
    func literal(_ encoding: borrowing AssumptionEncoding) -> Int32? {
      condition.map { condition in
        let literal = encoding.literal(ofAtom: condition.subject)
        return condition.isWanted ? literal : -literal
      }
    }
    var stable = encoding(.stable)
    if try stable.solve(assuming: literal(stable).map { [$0] } ?? []) {
      return assumptions(stable.set)
    }
    // Where there are stable extensions, those are the ones with maximal range.
    if semantics == .stable { return nil }
    if condition != nil, try stable.solve() { return nil }
    var encoding = encoding(semantics == .stage ? .conflictFree : .admissible)
    return try encoding.rangeMaximal(where: literal(encoding)).map(assumptions)
  }

  /// Calls `body` with each extension, in no order that means anything.
  /// - Throws: ``NotDecided``, and what `body` throws.
  public func enumerate(_ semantics: Semantics, _ body: ([Int32]) throws -> Void) throws {
    func handOn(_ set: [Int32]) throws { try body(assumptions(set)) }
    switch semantics {
    case .grounded, .ideal:
      if let only = try someExtension(semantics, where: nil) { try body(only) }
    case .complete:
      var encoding = encoding(.complete)
      try encoding.enumerateAll(handOn)
    case .preferred:
      var encoding = encoding(.admissible)
      try encoding.enumeratePreferred(handOn)
    case .stable, .semiStable, .stage:
      var stable = encoding(.stable)
      var hasAny = false
      try stable.enumerateIncomparable { set in
        hasAny = true
        try handOn(set)
      }
      if hasAny || semantics == .stable { return }
      var encoding = encoding(semantics == .stage ? .conflictFree : .admissible)
      try encoding.enumerateRangeMaximal(handOn)
    }
  }

  /// How many extensions there are.
  /// - Throws: ``NotDecided`` where the time is up, or a solver is missing.
  public func count(_ semantics: Semantics) throws -> DecimalCount {
    var count = 0
    try enumerate(semantics) { _ in count += 1 }
    return DecimalCount(count)
  }

  /// Whether what is asked about holds in an extension.
  public func holds(_ subject: Int32, in extension: [Int32]) -> Bool {
    derivations.closure(isMember(`extension`))[Int(subject)]
  }

  private func isMember(_ extension: [Int32]) -> (Int32) -> Bool {
    var isMember = [Bool](repeating: false, count: framework.assumptions.count)
    for assumption in `extension` { isMember[Int(derivations.place[Int(assumption)])] = true }
    return { isMember[Int($0)] }
  }

  /// Checks an extension from the definitions alone, with no clauses.
  public func objection(to extension: [Int32], _ semantics: Semantics) -> String? {
    guard
      `extension`.allSatisfy({ $0 >= 0 && $0 < framework.count && derivations.place[Int($0)] >= 0 })
    else { return "it has what is no assumption" }
    let isMember = isMember(`extension`)
    let isAttacked = derivations.attacked(derivations.closure(isMember))
    let all = 0..<derivations.count
    if all.contains(where: { isMember($0) && isAttacked[Int($0)] }) { return "it attacks itself" }
    switch semantics {
    case .stage: return nil
    case .stable:
      return all.allSatisfy { isMember($0) || isAttacked[Int($0)] }
        ? nil : "it doesn't attack all the rest"
    case .grounded, .complete, .preferred, .semiStable, .ideal:
      let isThreatened = derivations.attacked(derivations.closure { !isAttacked[Int($0)] })
      if all.contains(where: { isMember($0) && isThreatened[Int($0)] }) {
        return "it doesn't defend what it has"
      }
      return all.allSatisfy { isMember($0) || isThreatened[Int($0)] }
        ? nil : "it lacks what it defends"
    }
  }

  /// Looks at nothing: there are no clauses here but those that found the extension.
  public func objectionToSize(
    of extension: [Int32], _ semantics: Semantics
  ) throws(NotDecided) -> String? { nil }
}
