internal import ArgumentModel

extension LogicProgram {
  /// The program in which only some points can be settled, numbered as they stand in `points`; all
  /// others are one last point that stays open.
  func restricted(to points: [Int32]) -> LogicProgram {
    let places = Dictionary(
      uniqueKeysWithValues: points.enumerated().map { ($1, Int32($0)) })
    let open = Int32(points.count)
    var grounds: [(row: Int32, element: Int32)] = []
    // What attacks itself and nothing else attacks is open.
    var attacks: [(row: Int32, element: Int32)] = [(open, open)]
    for (place, point) in points.enumerated() {
      grounds += self.grounds[point].map { (Int32(place), places[$0] ?? open) }
      attacks += attackers[point].map { (Int32(place), places[$0] ?? open) }
    }
    let count = points.count + 1
    return LogicProgram(
      statementCount: Int32(count), reasonCount: 0,
      representative: Array(0..<Int32(count)),
      takesPart: [Bool](repeating: true, count: count),
      needsAll: points.map { needsAll[Int($0)] } + [false],
      grounds: CompressedRows(rows: count, pairs: grounds),
      groundOf: CompressedRows(rows: count, pairs: grounds.map { ($0.element, $0.row) }),
      attackers: CompressedRows(rows: count, pairs: attacks),
      attacked: CompressedRows(rows: count, pairs: attacks.map { ($0.element, $0.row) }),
      isAsserted: points.map { isAsserted[Int($0)] } + [true],
      supposed: points.map { supposed[Int($0)] } + [nil])
  }
}
