internal import ArgumentModel

extension Part {
  /// The largest admissible subset of a set without conflict, in ascending order: whatever isn't
  /// defended goes, and with it what it defended.
  func largestAdmissible(in set: [Int32]) -> [Int32] {
    var isInside = [Bool](repeating: false, count: members.count)
    // By how many of the set each argument is attacked.
    var attacks = [Int32](repeating: 0, count: members.count)
    for argument in set {
      isInside[Int(argument)] = true
      for place in attacked.places(argument) { attacks[Int(attacked.elements[place])] += 1 }
    }
    var leaving = set.filter { argument in
      attackers.places(argument).contains { attacks[Int(attackers.elements[$0])] == 0 }
    }
    for argument in leaving { isInside[Int(argument)] = false }
    while let argument = leaving.popLast() {
      for place in attacked.places(argument) {
        let freed = attacked.elements[place]
        attacks[Int(freed)] -= 1
        guard attacks[Int(freed)] == 0 else { continue }
        for place in attacked.places(freed) {
          let undefended = attacked.elements[place]
          guard isInside[Int(undefended)] else { continue }
          isInside[Int(undefended)] = false
          leaving.append(undefended)
        }
      }
    }
    return (0..<count).filter { isInside[Int($0)] }
  }
}
