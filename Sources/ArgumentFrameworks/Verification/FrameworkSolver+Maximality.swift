internal import ArgumentModel

extension FrameworkSolver {
  /// Checks that an extension is as large as its semantics ask, with clauses and a solver of its own.
  ///
  /// It takes the extension for one that ``objection(to:_:)`` has nothing against. Of an ideal set it
  /// checks that no admissible set attacks it, and not that it is the largest of that kind.
  /// - Throws: ``NotDecided``, since this may be as hard as finding the extension.
  public func objectionToSize(
    of extension: [Int32], _ semantics: Semantics
  ) throws(NotDecided) -> String? {
    let rows = framework.attacked
    switch semantics {
    case .grounded, .complete, .stable: return nil
    case .preferred:
      return try Remainder(of: rows, without: `extension`).hasAdmissibleSet(limit)
        ? "more can be added to it" : nil
    case .ideal:
      if `extension` == grounded.accepted { return nil }
      var question = DefinitionClauses(rows, limit)
      question.addDefence()
      let isMember = membership(`extension`)
      question.addSome(
        of: (0..<rows.count).filter { rows[$0].contains { isMember[Int($0)] } })
      return try question.isSatisfiable() ? "an admissible set attacks it" : nil
    case .semiStable, .stage:
      var isInRange = membership(`extension`)
      for argument in `extension` {
        for other in rows[argument] { isInRange[Int(other)] = true }
      }
      if isInRange.allSatisfy({ $0 }) { return nil }
      var question = DefinitionClauses(rows, limit)
      if semantics == .semiStable { question.addDefence() }
      question.addRange(beyond: isInRange)
      return try question.isSatisfiable() ? "another one's range is larger" : nil
    }
  }

  private func membership(_ extension: [Int32]) -> [Bool] {
    var isMember = [Bool](repeating: false, count: Int(framework.count))
    for argument in `extension` { isMember[Int(argument)] = true }
    return isMember
  }
}

/// What a set of arguments leaves of a framework: neither in the set nor attacked by it.
///
/// An admissible set is preferred exactly if what it leaves has no admissible set but the empty one
/// (Baumann, Brewka and Ulbricht 2020, section 3).
private struct Remainder {
  private let rows: CompressedRows
  /// For each argument its strongly connected component, or -1 if it is no longer there.
  private let components: StrongComponents

  init(of rows: CompressedRows, without set: [Int32]) {
    self.rows = rows
    var isLeft = [Bool](repeating: true, count: Int(rows.count))
    for argument in set {
      isLeft[Int(argument)] = false
      for other in rows[argument] { isLeft[Int(other)] = false }
    }
    components = StrongComponents(count: Int(rows.count)) {
      isLeft[Int($0)]
    } next: { argument, position in
      let places = rows.places(argument)
      return position < places.count ? rows.elements[places.lowerBound + position] : nil
    }
  }

  /// Whether there is one with something in it.
  ///
  /// What such a set has of the first component from which it has something is admissible by itself,
  /// so one component is looked at after another.
  func hasAdmissibleSet(_ limit: SolvingLimit) throws(NotDecided) -> Bool {
    var members: [[Int32]] = Array(repeating: [], count: components.count)
    var place = [Int32](repeating: 0, count: components.component.count)
    // What is attacked from outside of its component, or by itself, can't be in that part.
    var isExcluded = [Bool](repeating: false, count: place.count)
    for argument in 0..<rows.count {
      let component = components.component[Int(argument)]
      guard component >= 0 else { continue }
      place[Int(argument)] = Int32(members[Int(component)].count)
      members[Int(component)].append(argument)
      for other in rows[argument] {
        if other == argument || components.component[Int(other)] != component {
          isExcluded[Int(other)] = true
        }
      }
    }
    for (component, members) in members.enumerated() {
      let candidates = members.filter { !isExcluded[Int($0)] }
      if candidates.isEmpty { continue }
      var attackers: [Int32] = []
      var attacked: [Int32] = []
      for argument in members {
        for other in rows[argument] where components.component[Int(other)] == Int32(component) {
          attackers.append(place[Int(argument)])
          attacked.append(place[Int(other)])
        }
      }
      var question = DefinitionClauses(
        CompressedRows(count: Int32(members.count), rows: attackers, distinct: attacked), limit)
      question.addDefence()
      question.addSome(of: candidates.map { place[Int($0)] })
      question.addNone(of: members.filter { isExcluded[Int($0)] }.map { place[Int($0)] })
      if try question.isSatisfiable() { return true }
    }
    return false
  }
}
