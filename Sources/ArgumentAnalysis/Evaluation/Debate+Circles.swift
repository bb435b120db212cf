internal import ArgumentModel

extension Debate {
  /// For each point the circle of support to which it belongs, by a number, or -1 where it belongs
  /// to none.
  ///
  /// Strongly connected components (Tarjan 1972, section 4) of more than one point, or of one that
  /// is its own ground, found with a stack of our own.
  /// - Parameter isOpen: Whether a point is looked at.
  func circlesOfSupport(among isOpen: (Int32) -> Bool) -> [Int32] {
    var circle = [Int32](repeating: -1, count: Int(count))
    var order = [Int32](repeating: -1, count: Int(count))
    var low = [Int32](repeating: 0, count: Int(count))
    var isOnStack = [Bool](repeating: false, count: Int(count))
    var stack: [Int32] = []
    var path: [(point: Int32, next: Int)] = []
    var number: Int32 = 0
    var circles: Int32 = 0
    for root in 0..<count where isOpen(root) && order[Int(root)] < 0 {
      path.append((root, 0))
      while let (point, next) = path.last {
        if next == 0 {
          order[Int(point)] = number
          low[Int(point)] = number
          number += 1
          stack.append(point)
          isOnStack[Int(point)] = true
        }
        let others = groundOf[point]
        if next < others.count {
          path[path.count - 1].next += 1
          let other = others[others.startIndex + next]
          guard isOpen(other) else { continue }
          if order[Int(other)] < 0 {
            path.append((other, 0))
          } else if isOnStack[Int(other)] {
            low[Int(point)] = min(low[Int(point)], order[Int(other)])
          }
          continue
        }
        path.removeLast()
        if let parent = path.last?.point {
          low[Int(parent)] = min(low[Int(parent)], low[Int(point)])
        }
        guard low[Int(point)] == order[Int(point)] else { continue }
        let isCircle = stack.last != point || others.contains(point)
        while let member = stack.popLast() {
          isOnStack[Int(member)] = false
          if isCircle { circle[Int(member)] = circles }
          if member == point { break }
        }
        if isCircle { circles += 1 }
      }
    }
    return circle
  }
}
