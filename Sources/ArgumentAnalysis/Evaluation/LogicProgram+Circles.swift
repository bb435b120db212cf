internal import ArgumentModel

extension LogicProgram {
  /// For each point the circle of support to which it belongs, by a number, or -1 where it belongs
  /// to none.
  /// - Parameter isOpen: Whether a point is looked at.
  func circlesOfSupport(among isOpen: (Int32) -> Bool) -> [Int32] {
    let components = StrongComponents(count: Int(count), among: isOpen) { point, position in
      let others = groundOf[point]
      return position < others.count ? others[others.startIndex + position] : nil
    }
    return components.component.map { $0 >= 0 && components.isCyclic[Int($0)] ? $0 : -1 }
  }
}
