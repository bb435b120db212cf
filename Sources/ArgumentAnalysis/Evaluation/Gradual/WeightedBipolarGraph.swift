internal import ArgumentModel

/// A program compiled for weighing: points with base scores, and what supports and attacks them.
///
/// A statement's base score is its credence. A reason's step has the product of its premises'
/// strengths and its own for a base score (`Weighing.md`, “Base scores”), so that linked premises
/// count as one; it is attacked by what undercuts it and supported by what backs it. What an attacking
/// reason says has the strength of its step, unless a preference turns something on it.
struct WeightedBipolarGraph {
  /// How many points there are, numbered as in ``LogicProgram``.
  let count: Int
  /// Each point's base score, or the factor of it that isn't its premises'.
  let base: [Double]
  /// The points whose strengths are further factors of each point's base score.
  let factors: CompressedRows
  /// The points that support each point.
  let supporters: CompressedRows
  /// The points that attack each point.
  let attackers: CompressedRows
  /// The points that depend on each point.
  let dependents: CompressedRows
  /// The points that depend on each other.
  let components: StrongComponents
  /// The points of each component; those that others depend on come first.
  let members: CompressedRows

  /// Compiles a program.
  /// - Parameters:
  ///   - standard: The base score of a statement without a credence.
  ///   - countsSupport: Whether support counts.
  init(_ map: ArgumentMap, _ program: LogicProgram, standard: Double, countsSupport: Bool) {
    let count = Int(program.count)
    var base = [Double](repeating: 0, count: count)
    var factors: [(row: Int32, element: Int32)] = []
    var supporters: [(row: Int32, element: Int32)] = []
    var attackers: [(row: Int32, element: Int32)] = []
    func bear(_ point: Int32) {
      attackers += program.attackers[point].map { (point, $0) }
    }
    var credence: [Int32: Double] = [:]
    for (statement, point) in zip(map.statements, program.representative) {
      // Of several wordings the first for which the mapper has a view decides.
      if let value = statement.credence, credence[point] == nil {
        credence[point] = min(1, max(0, value))
      }
    }
    for statement in 0..<program.statementCount
    where program.takesPart[Int(statement)] && program.representative[Int(statement)] == statement {
      // What is neither put forward nor supported counts for nothing by itself.
      let isHeld = program.isAsserted[Int(statement)] || !program.grounds[statement].isEmpty
      base[Int(statement)] = credence[statement] ?? (isHeld ? standard : 0)
      if countsSupport { supporters += program.grounds[statement].map { (statement, $0) } }
      bear(statement)
    }
    for reason in 0..<program.reasonCount where program.takesPart[Int(program.step(reason))] {
      let step = program.step(reason)
      let warrant = program.warrant(reason)
      base[Int(step)] = map.reasons[Int(reason)].strength.map { min(1, max(0, $0)) } ?? 1
      for ground in program.grounds[step] where ground != warrant { factors.append((step, ground)) }
      if countsSupport { supporters += program.grounds[warrant].map { (step, $0) } }
      bear(step)
      if map.reasons[Int(reason)].stance == .attacks {
        let objection = program.objection(reason)
        base[Int(objection)] = 1
        factors.append((objection, step))
        bear(objection)
      }
    }
    self.count = count
    self.base = base
    self.factors = CompressedRows(rows: count, pairs: factors)
    self.supporters = CompressedRows(rows: count, pairs: supporters)
    self.attackers = CompressedRows(rows: count, pairs: attackers)
    let dependencies = factors + supporters + attackers
    let needs = CompressedRows(rows: count, pairs: dependencies)
    dependents = CompressedRows(rows: count, pairs: dependencies.map { ($0.element, $0.row) })
    let components = StrongComponents(count: count) { point, position in
      let others = needs[point]
      return position < others.count ? others[others.startIndex + position] : nil
    }
    self.components = components
    members = CompressedRows(
      rows: components.count,
      pairs: (0..<Int32(count)).map { (components.component[Int($0)], $0) })
  }
}
