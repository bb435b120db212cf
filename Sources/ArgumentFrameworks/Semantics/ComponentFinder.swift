/// Finds strongly connected components of a ``Part`` (Tarjan 1972, section 4), with a stack of its
/// own, and what of them can't be accepted.
struct ComponentFinder {
  private let part: Part
  private var order: [Int32]
  private var low: [Int32]
  /// For each argument the number of the set of arguments that was looked at last and has it.
  private var mark: [Int32]
  private var number: Int32 = 0

  init(_ part: Part) {
    self.part = part
    order = [Int32](repeating: 0, count: part.members.count)
    low = order
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
    let rows = part.attacked
    for member in members { order[Int(member)] = 0 }
    var components: [[Int32]] = []
    var stack: [Int32] = []
    var path: [(argument: Int32, next: Int)] = []
    var visited: Int32 = 0
    for root in members where order[Int(root)] == 0 {
      path.append((root, rows.places(root).lowerBound))
      visited += 1
      order[Int(root)] = visited
      low[Int(root)] = visited
      stack.append(root)
      while let (argument, next) = path.last {
        if next < rows.places(argument).upperBound {
          path[path.count - 1].next = next + 1
          let other = rows.elements[next]
          guard mark[Int(other)] == number else { continue }
          if order[Int(other)] == 0 {
            visited += 1
            order[Int(other)] = visited
            low[Int(other)] = visited
            stack.append(other)
            path.append((other, rows.places(other).lowerBound))
          } else if order[Int(other)] != .max {
            low[Int(argument)] = min(low[Int(argument)], order[Int(other)])
          }
          continue
        }
        path.removeLast()
        if let parent = path.last?.argument {
          low[Int(parent)] = min(low[Int(parent)], low[Int(argument)])
        }
        guard low[Int(argument)] == order[Int(argument)] else { continue }
        var component: [Int32] = []
        while let member = stack.popLast() {
          // Done with: no longer on the stack.
          order[Int(member)] = .max
          component.append(member)
          if member == argument { break }
        }
        components.append(component.sorted())
      }
    }
    return components
  }
}
