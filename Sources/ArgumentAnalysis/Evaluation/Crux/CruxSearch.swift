internal import ArgumentModel

/// Finds the items of a program whose fall, alone or together, changes the label of one point.
///
/// A set changes a settled label exactly if it meets every proof of it. So one proof is taken, each of
/// its items is made to fall in turn, and for what is left another proof is taken, until there is
/// none: no smaller set is missed (hitting sets; Reiter 1987, section 4). Only what bears on the point
/// is looked at.
struct CruxSearch {
  typealias Item = Dominators.Item

  let dominators: Dominators
  private let program: LogicProgram
  private let subject: Int32
  private let label: Verdict.Label
  /// The points that bear on the subject, and the program among them.
  private let points: [Int32]
  private let places: [Int32: Int32]
  private let restricted: LogicProgram
  /// How many points may still be looked at.
  private var budget: Int

  /// - Parameters:
  ///   - label: The subject's label.
  ///   - budget: How many points are looked at, at most, over all that is tried.
  init(_ program: LogicProgram, subject: Int32, label: Verdict.Label, budget: Int) {
    self.program = program
    self.subject = subject
    self.label = label
    self.budget = budget
    dominators = Dominators(program, of: subject)
    let bears = dominators.bears
    points = (0..<program.count).filter { bears[Int($0)] }
    places = Dictionary(uniqueKeysWithValues: points.enumerated().map { ($1, Int32($0)) })
    restricted = program.restricted(to: points)
  }

  /// The program in which some items fall.
  private mutating func label(without items: [Item]) -> (program: LogicProgram, GroundedSemantics) {
    budget -= points.count
    var program = restricted
    for item in items {
      for point in [item, objection(of: item)] {
        if let point, let place = places[point] { program.supposed[Int(place)] = .rejected }
      }
    }
    return (program, GroundedSemantics(program))
  }

  private func objection(of item: Item) -> Int32? {
    item < program.statementCount ? nil : program.objection(item - program.statementCount)
  }

  private func label(_ semantics: GroundedSemantics) -> Verdict.Label {
    places[subject].map { semantics.labels[Int($0)] } ?? .undecided
  }

  /// The tops of the items on which a settled label rests in one proof.
  private func proof(_ program: LogicProgram, _ semantics: GroundedSemantics) -> [Item] {
    guard let place = places[subject] else { return [] }
    let proof = ProofSearch(program, semantics).proof(of: place) ?? [:]
    return tops(
      proof.keys.filter { semantics.labels[Int($0)] == .accepted }.map { points[Int($0)] })
  }

  private func tops(_ points: [Int32]) -> [Item] {
    let items = points.compactMap { dominators.item(of: $0) }.map { dominators.top(of: $0) }
    return Set(items).filter {
      $0 != subject && objection(of: $0) != subject && program.supposed[Int($0)] == nil
    }.sorted()
  }

  /// The single items whose fall changes the label, with what it then is, and whether these are all.
  mutating func singles() -> (found: [(item: Item, label: Verdict.Label)], isComplete: Bool) {
    let (program, semantics) = label(without: [])
    let candidates =
      label == .undecided
      ? tops(
        points.enumerated().filter { semantics.labels[$0.offset] != .rejected }.map { $0.element })
      : proof(program, semantics)
    var found: [(item: Item, label: Verdict.Label)] = []
    for item in candidates {
      guard budget > 0 else { return (found, false) }
      let then = label(self.label(without: [item]).1)
      if then != label { found.append((item: item, label: then)) }
    }
    return (found, true)
  }

  /// The sets of two or more items that change a settled label and of which no part does, up to a
  /// size, and up to which size these are all.
  mutating func sets(
    besides singles: [Item], upTo size: Int
  ) -> (found: [(items: [Item], label: Verdict.Label)], exactUpTo: Int) {
    guard label != .undecided else { return ([], 1) }
    var found: [(items: [Item], label: Verdict.Label)] = []
    let single = Set(singles)
    var level: [[Item]] = [[]]
    for length in 0...max(1, size) {
      var next: Set<[Item]> = []
      for items in level {
        guard budget > 0 else { return (found, max(1, length - 1)) }
        let (program, semantics) = label(without: items)
        let then = label(semantics)
        if then != label {
          found.append((items, then))
          continue
        }
        guard length < size else { continue }
        for item in proof(program, semantics) where !single.contains(item) && !items.contains(item)
        {
          next.insert((items + [item]).sorted())
        }
      }
      level = next.filter { candidate in
        !found.contains { $0.items.allSatisfy(candidate.contains) }
      }.sorted { $0.lexicographicallyPrecedes($1) }
    }
    return (found, size)
  }
}
