internal import ArgumentModel

/// Finds the extensions of a plain framework.
///
/// Grounded semantics comes first and for all but stage semantics settles most of it; what it leaves
/// undecided falls into parts that no attack joins and that are solved one by one.
public struct FrameworkSolver: ExtensionSolver {
  /// The framework.
  public let framework: Framework
  let limit: SolvingLimit
  let grounded: GroundedLabelling

  /// Prepares a framework.
  public init(_ framework: Framework, limit: SolvingLimit) {
    self.framework = framework
    self.limit = limit
    grounded = GroundedLabelling(framework)
  }

  /// What grounded semantics leaves undecided.
  private func undecided() -> Part {
    Part(framework) { grounded.labels[Int($0)] == .undecided }
  }

  /// What is accepted in any case, and the parts that are to be decided each by itself.
  private func parts(_ semantics: Semantics) -> (accepted: [Int32], parts: [Part]) {
    // Stage extensions need not have what is attacked by nothing.
    semantics == .stage
      ? ([], Part(framework) { _ in true }.components())
      : (grounded.accepted, undecided().components())
  }

  /// An extension that meets a condition, by ascending numbers; nil where there is none.
  /// - Throws: ``NotDecided`` where the time is up, or a solver is missing.
  public func someExtension(
    _ semantics: Semantics, where condition: Condition?
  ) throws(NotDecided) -> [Int32]? {
    switch semantics {
    case .grounded: meeting(condition, grounded.accepted)
    case .ideal: meeting(condition, try ideal())
    case .complete: try complete(condition)
    case .preferred: try preferred(condition)
    case .stable, .semiStable, .stage: try byParts(semantics, condition)
    }
  }

  /// The extension if it meets a condition.
  private func meeting(_ condition: Condition?, _ accepted: [Int32]) -> [Int32]? {
    guard let condition else { return accepted }
    return holds(condition.subject, in: accepted) == condition.isWanted ? accepted : nil
  }

  private func ideal() throws(NotDecided) -> [Int32] {
    let part = undecided()
    if part.members.isEmpty { return grounded.accepted }
    var construction = PreferredConstruction(part)
    try construction.complete(limit)
    let candidates = part.largestAdmissible(in: construction.accepted)
    if candidates.isEmpty { return grounded.accepted }
    // Nothing else can attack what may be in the ideal set, or defend who attacks it.
    let cone = part.ancestors(of: candidates)
    let inner = Part(cone, of: part)
    var encoding = PartEncoding(inner, .admissible, limit)
    let within = candidates.compactMap { inner.number(of: part.members[Int($0)]) }
    let ideal = try encoding.ideal(within: within)
    return (grounded.accepted + ideal.map { inner.members[Int($0)] }).sorted()
  }

  private func complete(_ condition: Condition?) throws(NotDecided) -> [Int32]? {
    guard let condition, condition.isWanted,
      grounded.labels[Int(condition.subject)] == .undecided
    else { return meeting(condition, grounded.accepted) }
    let part = undecided()
    guard let found = try admissible(part, with: condition.subject) else { return nil }
    var construction = PreferredConstruction(part)
    construction.accept(found)
    return merged(part, construction.accepted)
  }

  /// An admissible set of a part with an argument of the framework, by the part's numbers.
  private func admissible(
    _ part: Part, with argument: Int32
  ) throws(NotDecided) -> [Int32]? {
    guard let number = part.number(of: argument) else { return nil }
    let cone = part.ancestors(of: [number])
    let inner = Part(cone, of: part)
    guard let subject = inner.number(of: argument) else { return nil }
    var encoding = PartEncoding(inner, .admissible, limit)
    encoding.add([subject + 1])
    guard try encoding.solve() else { return nil }
    return encoding.set.map { cone[Int($0)] }
  }

  private func preferred(_ condition: Condition?) throws(NotDecided) -> [Int32]? {
    let label = condition.map { grounded.labels[Int($0.subject)] }
    if let condition, label == .accepted && !condition.isWanted { return nil }
    if let condition, label == .rejected && condition.isWanted { return nil }
    let part = undecided()
    var start: [Int32] = []
    if let condition, label == .undecided {
      let found =
        condition.isWanted
        ? try admissible(part, with: condition.subject)
        : try avoiding(condition.subject, in: part)
      guard let found else { return nil }
      start = found
    }
    var construction = PreferredConstruction(part)
    construction.accept(start)
    try construction.complete(limit)
    return merged(part, construction.accepted)
  }

  /// An admissible set of a part that no preferred set with an argument contains, or nil.
  private func avoiding(
    _ argument: Int32, in part: Part
  ) throws(NotDecided) -> [Int32]? {
    guard let number = part.number(of: argument) else { return nil }
    let cone = part.ancestors(of: [number])
    let inner = Part(cone, of: part)
    guard let subject = inner.number(of: argument) else { return nil }
    // Often the first preferred set lacks it, and then nothing has to be proved.
    var construction = PreferredConstruction(inner)
    try construction.complete(limit)
    let first = construction.accepted
    if !first.contains(subject) { return first.map { cone[Int($0)] } }
    var search = ScepticalSearch(inner, subject, limit)
    return try search.counterexample()?.map { cone[Int($0)] }
  }

  /// The extension of which one part accepts so much.
  private func merged(_ part: Part, _ accepted: [Int32]) -> [Int32] {
    accepted.isEmpty
      ? grounded.accepted
      : (grounded.accepted + accepted.map { part.members[Int($0)] }).sorted()
  }

  /// Puts an extension together from one of each part; the part with the condition goes first.
  private func byParts(
    _ semantics: Semantics, _ condition: Condition?
  ) throws(NotDecided) -> [Int32]? {
    var (accepted, parts) = parts(semantics)
    if let condition {
      if let place = parts.firstIndex(where: { $0.number(of: condition.subject) != nil }) {
        parts.swapAt(0, place)
      } else if holds(condition.subject, in: accepted) != condition.isWanted {
        return nil
      }
    }
    for part in parts {
      let literal = condition.flatMap { condition in
        part.number(of: condition.subject).map { condition.isWanted ? $0 + 1 : -($0 + 1) }
      }
      guard let found = try part.someExtension(semantics, where: literal, limit) else { return nil }
      accepted += found.map { part.members[Int($0)] }
    }
    return accepted.sorted()
  }

  /// Calls `body` with each extension, in no order that means anything.
  /// - Throws: ``NotDecided``, and what `body` throws.
  public func enumerate(_ semantics: Semantics, _ body: ([Int32]) throws -> Void) throws {
    if semantics.isUnique {
      if let only = try someExtension(semantics, where: nil) { try body(only) }
      return
    }
    if semantics == .preferred {
      // This one goes through parts by itself, and keeps none of what it hands on.
      let part = undecided()
      var enumeration = PreferredEnumeration(part, limit)
      return try enumeration.run { try body(merged(part, $0)) }
    }
    let (accepted, parts) = parts(semantics)
    // The largest part's are handed on as they are found; those of the others have to be kept.
    let first = parts.indices.max { (parts[$0].count, -$0) < (parts[$1].count, -$1) }
    var lists: [[[Int32]]] = []
    for (place, part) in parts.enumerated() where place != first {
      var list: [[Int32]] = []
      try part.enumerate(semantics, limit) { list.append($0.map { part.members[Int($0)] }) }
      if list.isEmpty { return }
      lists.append(list)
    }
    func combine(_ start: [Int32]) throws {
      var choice = [Int](repeating: 0, count: lists.count)
      while true {
        try limit.check()
        var all = start
        for (list, chosen) in zip(lists, choice) { all += list[chosen] }
        try body(all.sorted())
        guard let next = choice.indices.last(where: { choice[$0] + 1 < lists[$0].count }) else {
          return
        }
        choice[next] += 1
        for place in choice.indices where place > next { choice[place] = 0 }
      }
    }
    guard let first else { return try combine(accepted) }
    try parts[first].enumerate(semantics, limit) { found in
      try combine(accepted + found.map { parts[first].members[Int($0)] })
    }
  }

  /// How many extensions there are.
  /// - Throws: ``NotDecided`` where the time is up, or a solver is missing.
  public func count(_ semantics: Semantics) throws -> DecimalCount {
    if semantics.isUnique { return DecimalCount(1) }
    var product = DecimalCount(1)
    for part in parts(semantics).parts {
      var count = 0
      try part.enumerate(semantics, limit) { _ in count += 1 }
      product.multiply(by: DecimalCount(count))
      if product.isZero { break }
    }
    return product
  }

  /// Whether what is asked about holds in an extension.
  public func holds(_ subject: Int32, in extension: [Int32]) -> Bool {
    `extension`.contains(subject)
  }
}
