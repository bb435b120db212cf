/// Decides whether all preferred sets of a ``Part`` have an argument, without ever making one
/// maximal: CDAS (Thimm, Cerutti and Vallati 2021).
///
/// They do if some admissible set has it, and each admissible set that attacks one with it can be
/// enlarged to one with it.
struct ScepticalSearch: ~Copyable {
  private let part: Part
  private let argument: Int32
  /// Two admissible sets X and Y, of which X attacks Y, which has the argument.
  private var pairs: PartEncoding
  /// One admissible set.
  private var single: PartEncoding

  init(_ part: Part, _ argument: Int32, _ limit: SolvingLimit) {
    self.part = part
    self.argument = argument
    single = PartEncoding(part, .admissible, limit)
    pairs = PartEncoding(part.doubled(), .admissible, limit)
    pairs.add([part.count + argument + 1])
    var clause: [Int32] = []
    for other in 0..<part.count {
      let literal = pairs.makeVariable()
      pairs.add([-literal, pairs.attackLiteral(other)])
      pairs.add([-literal, part.count + other + 1])
      clause.append(literal)
    }
    pairs.add(clause)
  }

  /// An admissible set of which no admissible superset has the argument; nil if there is none.
  mutating func counterexample() throws(NotDecided) -> [Int32]? {
    guard try single.solve(assuming: [argument + 1]) else { return [] }
    let own = single.set
    pairs.add(single.literalsOutside(own))
    if try single.solve(assuming: [single.attackLiteral(argument)]) { return single.set }
    while try pairs.solve() {
      let attacker = pairs.set.filter { $0 < part.count }
      guard try single.solve(assuming: attacker.map { $0 + 1 } + [argument + 1]) else {
        return attacker
      }
      pairs.add(single.literalsOutside(single.set))
    }
    return nil
  }
}
