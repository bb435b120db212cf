internal import ArgumentModel

/// Finds strongly connected components of a ``Part``, and what of them can't be accepted.
struct ComponentFinder {
  private let part: Part
  private var search: ComponentSearch
  /// For each argument the number of the set of arguments that was looked at last and has it.
  private var mark: [Int32]
  private var number: Int32 = 0

  init(_ part: Part) {
    self.part = part
    search = ComponentSearch(count: part.members.count)
    mark = [Int32](repeating: -1, count: part.members.count)
  }

  private mutating func look(at members: [Int32]) {
    number += 1
    for member in members { mark[Int(member)] = number }
  }

  /// Which members of a component can't be accepted: those that attack themselves, and those that
  /// something outside attacks which isn't rejected.
  mutating func exclusions(
    in members: [Int32], isRejected: (Int32) -> Bool
  ) -> [Bool] {
    look(at: members)
    return members.map { member in
      part.attackers.places(member).contains { place in
        let attacker = part.attackers.elements[place]
        return attacker == member || mark[Int(attacker)] != number && !isRejected(attacker)
      }
    }
  }

  /// The components among some arguments, sinks first, each in ascending order.
  mutating func components(of members: [Int32]) -> [[Int32]] {
    look(at: members)
    search.forget(members)
    let (rows, mark, number) = (part.attacked, mark, number)
    var components: [[Int32]] = []
    search.search(from: members) {
      mark[Int($0)] == number
    } next: { argument, position in
      let place = Int(rows.offsets[Int(argument)]) + position
      return place < Int(rows.offsets[Int(argument) + 1]) ? rows.elements[place] : nil
    } found: { members, _ in
      components.append(members.sorted())
    }
    return components
  }
}
