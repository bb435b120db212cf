/// Finds strongly connected components (Tarjan 1972, section 4), with a stack of its own.
struct ComponentFinder {
  private let rows: AttackRows
  private var order: [Int32]
  private var low: [Int32]

  init(_ rows: AttackRows) {
    self.rows = rows
    order = [Int32](repeating: 0, count: Int(rows.count))
    low = order
  }

  /// The components among some arguments, sinks first, each in ascending order.
  mutating func components(of members: [Int32], _ isMember: (Int32) -> Bool) -> [[Int32]] {
    for member in members { order[Int(member)] = 0 }
    var components: [[Int32]] = []
    var stack: [Int32] = []
    var path: [(argument: Int32, next: Int)] = []
    var number: Int32 = 0
    for root in members where order[Int(root)] == 0 {
      path.append((root, rows.places(root).lowerBound))
      number += 1
      order[Int(root)] = number
      low[Int(root)] = number
      stack.append(root)
      while let (argument, next) = path.last {
        if next < rows.places(argument).upperBound {
          path[path.count - 1].next = next + 1
          let other = rows.elements[next]
          guard isMember(other) else { continue }
          if order[Int(other)] == 0 {
            number += 1
            order[Int(other)] = number
            low[Int(other)] = number
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
