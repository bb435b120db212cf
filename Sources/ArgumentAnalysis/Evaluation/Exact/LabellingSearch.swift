internal import ArgumentFrameworks
internal import ArgumentModel

/// What the labellings of a program say of its open points, under one semantics.
///
/// The semantics are those of `Evaluation.md`, “Complete, preferred, stable, ideal, semi-stable”. The
/// algorithms are known ones for sets of arguments, over labellings instead: preferred ones after
/// Dvořák, Järvisalo, Wallner and Woltran (2014) and Thimm, Cerutti and Vallati (2021).
struct LabellingSearch: ~Copyable {
  /// What the labellings say of a point.
  struct Finding: Hashable {
    var isAcceptedInSome = false
    var isAcceptedInAll = false
    var isRejectedInSome = false
    var isRejectedInAll = false
  }

  private var encoding: LabellingEncoding
  private let points: [Int32]
  private let ranged: [Int32]

  /// - Parameter isRanged: Whether a point counts for what is left open.
  init(
    _ program: LogicProgram, _ labels: [Verdict.Label], limit: SolvingLimit,
    isRanged: (Int32) -> Bool
  ) {
    encoding = LabellingEncoding(program, labels, limit: limit)
    points = encoding.points
    ranged = points.filter(isRanged)
  }

  /// The findings on each open point, in the order of the points.
  /// - Returns: Nil if there is no labelling of the kind.
  mutating func findings(
    _ semantics: LabellingSemantics
  ) throws(NotDecided) -> [(point: Int32, finding: Finding)]? {
    switch semantics {
    case .grounded: return points.map { ($0, Finding()) }
    case .complete: return try complete()
    case .preferred: return try preferred()
    case .stable: return try stable()
    case .ideal: return try ideal()
    case .semiStable: return try semiStable()
    }
  }

  private func literals(_ point: Int32) -> (accepted: Int32, rejected: Int32) {
    (encoding.accepted(point), encoding.rejected(point))
  }

  // MARK: Complete and preferred

  /// What some labelling under assumptions says; every model found answers for several points.
  private mutating func some(_ assumptions: [Int32]) throws(NotDecided) -> [Finding] {
    var findings = [Finding](repeating: Finding(), count: points.count)
    for (number, point) in points.enumerated() {
      let (accepted, rejected) = literals(point)
      if !findings[number].isAcceptedInSome, try encoding.solve(assumptions + [accepted]) {
        note(in: &findings)
      }
      if !findings[number].isRejectedInSome, try encoding.solve(assumptions + [rejected]) {
        note(in: &findings)
      }
    }
    return findings
  }

  /// Notes what the last labelling says.
  private func note(in findings: inout [Finding]) {
    for (number, point) in points.enumerated() {
      let (accepted, rejected) = literals(point)
      if encoding.isTrue(accepted) { findings[number].isAcceptedInSome = true }
      if encoding.isTrue(rejected) { findings[number].isRejectedInSome = true }
    }
  }

  /// The grounded labelling is complete and leaves every open point open, so that all agree on none.
  private mutating func complete() throws(NotDecided) -> [(point: Int32, finding: Finding)] {
    Array(zip(points, try some([])).map { ($0, $1) })
  }

  /// What is accepted or rejected in some complete labelling is so in a preferred one.
  private mutating func preferred() throws(NotDecided) -> [(point: Int32, finding: Finding)] {
    var findings = try some([])
    var maximal: [Set<Int32>] = []
    for (number, point) in points.enumerated() {
      let (accepted, rejected) = literals(point)
      let finding = findings[number]
      if finding.isAcceptedInSome, !finding.isRejectedInSome {
        findings[number].isAcceptedInAll = try isInEvery(accepted, &maximal)
      }
      if finding.isRejectedInSome, !finding.isAcceptedInSome {
        findings[number].isRejectedInAll = try isInEvery(rejected, &maximal)
      }
    }
    return Array(zip(points, findings).map { ($0, $1) })
  }

  /// Whether a literal is true in every preferred labelling.
  ///
  /// One without it is looked for; where its accepted points can be joined by the literal, a maximal
  /// labelling above them has it and is excluded with all below it, else there is a counterexample.
  private mutating func isInEvery(
    _ literal: Int32, _ known: inout [Set<Int32>]
  ) throws(NotDecided) -> Bool {
    let selector = encoding.makeVariable()
    defer { encoding.add([-selector]) }
    for set in known { exclude(set, selector) }
    while try encoding.solve([selector, -literal]) {
      let below = accepted()
      guard try encoding.solve(below + [literal]) else { return false }
      let above = try maximum(accepted())
      known.append(above)
      exclude(above, selector)
    }
    // A preferred labelling that was excluded may lack the literal too.
    for set in known where try !encoding.solve(Array(set).sorted() + [literal]) { return false }
    return true
  }

  /// The literals of the points that the last labelling accepts.
  private func accepted() -> [Int32] {
    points.map { encoding.accepted($0) }.filter { encoding.isTrue($0) }
  }

  /// Excludes, while a selector holds, all labellings that accept nothing outside a set.
  private mutating func exclude(_ set: Set<Int32>, _ selector: Int32) {
    encoding.add(
      points.map { encoding.accepted($0) }.filter { !set.contains($0) } + [-selector])
  }

  /// What a labelling accepts that accepts some literals and as much more as can be.
  /// - Parameter outside: Literals that have to be true besides.
  private mutating func maximum(
    _ literals: [Int32], besides outside: [Int32] = []
  ) throws(NotDecided) -> Set<Int32> {
    var set = Set(literals)
    while true {
      let selector = encoding.makeVariable()
      exclude(set, selector)
      let isLarger = try encoding.solve(Array(set).sorted() + outside + [selector])
      if isLarger { set = Set(accepted()) }
      encoding.add([-selector])
      if !isLarger { return set }
    }
  }

  // MARK: Stable

  private mutating func stable() throws(NotDecided) -> [(point: Int32, finding: Finding)]? {
    let settled = encoding.makeVariable()
    for point in points {
      let (accepted, rejected) = literals(point)
      encoding.add([accepted, rejected, -settled])
    }
    guard try encoding.solve([settled]) else { return nil }
    let findings = try some([settled]).map { finding in
      var finding = finding
      finding.isAcceptedInAll = !finding.isRejectedInSome
      finding.isRejectedInAll = !finding.isAcceptedInSome
      return finding
    }
    return Array(zip(points, findings).map { ($0, $1) })
  }

  // MARK: Ideal

  /// What no complete labelling rejects may be accepted; of the labellings that accept nothing else
  /// one accepts the most (Dung, Mancarella and Toni 2007).
  private mutating func ideal() throws(NotDecided) -> [(point: Int32, finding: Finding)] {
    let some = try some([])
    let excluded = zip(points, some).filter { $1.isRejectedInSome }
      .map { -encoding.accepted($0.0) }
    let most = try maximum([], besides: excluded)
    _ = try encoding.solve(most.sorted() + excluded)
    return points.map { point in
      let (accepted, rejected) = literals(point)
      let isAccepted = encoding.isTrue(accepted)
      // Of the labellings that accept so much only the least has what all of them agree on, and what
      // is rejected follows from what is accepted.
      let isRejected = encoding.isTrue(rejected)
      return (
        point,
        Finding(
          isAcceptedInSome: isAccepted, isAcceptedInAll: isAccepted, isRejectedInSome: isRejected,
          isRejectedInAll: isRejected)
      )
    }
  }

  // MARK: Semi-stable

  private mutating func semiStable() throws(NotDecided) -> [(point: Int32, finding: Finding)] {
    var settled: [Int32: Int32] = [:]
    for point in ranged {
      let (accepted, rejected) = literals(point)
      let variable = encoding.makeVariable()
      settled[point] = variable
      encoding.add([-variable, accepted, rejected])
      encoding.add([variable, -accepted])
      encoding.add([variable, -rejected])
    }
    let ranges = ranged.compactMap { settled[$0] }
    var all = [Finding](
      repeating: Finding(isAcceptedInAll: true, isRejectedInAll: true), count: points.count)
    let fresh = encoding.makeVariable()
    while try encoding.solve([fresh]) {
      var range = ranges.filter { encoding.isTrue($0) }
      while true {
        let selector = encoding.makeVariable()
        let missing = Set(ranges).subtracting(range)
        encoding.add(missing.sorted() + [-selector])
        let isLarger = try encoding.solve(range + [selector])
        if isLarger { range = ranges.filter { encoding.isTrue($0) } }
        encoding.add([-selector])
        if !isLarger { break }
      }
      let missing = Set(ranges).subtracting(range).sorted()
      let inside = try some(range + missing.map { -$0 })
      for (number, point) in points.enumerated() {
        let (accepted, rejected) = literals(point)
        if inside[number].isAcceptedInSome { all[number].isAcceptedInSome = true }
        if inside[number].isRejectedInSome { all[number].isRejectedInSome = true }
        if all[number].isAcceptedInAll {
          all[number].isAcceptedInAll = try !encoding.solve(
            range + missing.map { -$0 } + [-accepted])
        }
        if all[number].isRejectedInAll {
          all[number].isRejectedInAll = try !encoding.solve(
            range + missing.map { -$0 } + [-rejected])
        }
      }
      encoding.add(missing + [-fresh])
    }
    return Array(zip(points, all).map { ($0, $1) })
  }
}
