internal import ArgumentModel

/// Some arguments of a framework, numbered anew from 0, with the attacks among them.
struct Part: Sendable {
  /// The number that each argument has in the framework.
  let members: [Int32]
  /// Who attacks each argument.
  let attackers: CompressedRows
  /// Whom each argument attacks.
  let attacked: CompressedRows

  var count: Int32 { Int32(members.count) }

  /// Takes those arguments for which something holds.
  init(_ framework: Framework, where isMember: (Int32) -> Bool) {
    let members = (0..<framework.count).filter(isMember)
    var number = [Int32](repeating: -1, count: Int(framework.count))
    self.init(members, members, of: framework.attacked, numbering: &number)
  }

  /// Takes some arguments of a part, in ascending order.
  init(_ chosen: [Int32], of part: Part) {
    var number = [Int32](repeating: -1, count: part.members.count)
    self.init(chosen, of: part, numbering: &number)
  }

  /// Takes some arguments of a part, in ascending order.
  /// - Parameter number: A table of -1 for each argument of that part, which it is again afterwards.
  init(_ chosen: [Int32], of part: Part, numbering number: inout [Int32]) {
    self.init(
      chosen.map { part.members[Int($0)] }, chosen, of: part.attacked, numbering: &number)
  }

  private init(
    _ members: [Int32], _ chosen: [Int32], of attacked: CompressedRows,
    numbering number: inout [Int32]
  ) {
    for (new, old) in chosen.enumerated() { number[Int(old)] = Int32(new) }
    var rows: [Int32] = []
    var elements: [Int32] = []
    for (new, old) in chosen.enumerated() {
      for place in attacked.places(old) {
        let target = number[Int(attacked.elements[place])]
        guard target >= 0 else { continue }
        rows.append(Int32(new))
        elements.append(target)
      }
    }
    for old in chosen { number[Int(old)] = -1 }
    self.init(members, rows, elements)
  }

  /// Makes a part of attacks.
  private init(_ members: [Int32], _ rows: [Int32], _ elements: [Int32]) {
    self.members = members
    attacked = CompressedRows(count: Int32(members.count), rows: rows, distinct: elements)
    attackers = attacked.reversed()
  }

  /// Two copies of the part with no attack between them, the second's numbers after the first's.
  func doubled() -> Part {
    let rows = (0..<count).flatMap { argument in attacked[argument].map { _ in argument } }
    return Part(
      members + members, rows + rows.map { $0 + count },
      attacked.elements + attacked.elements.map { $0 + count })
  }

  /// The number here of an argument of the framework; nil if it isn't in this part.
  func number(of argument: Int32) -> Int32? {
    var low = 0
    var high = members.count
    while low < high {
      let middle = (low + high) / 2
      if members[middle] < argument { low = middle + 1 } else { high = middle }
    }
    return low < members.count && members[low] == argument ? Int32(low) : nil
  }

  /// The parts that no attack joins, in the order of their first arguments.
  func components() -> [Part] {
    var component = [Int32](repeating: -1, count: members.count)
    var lists: [[Int32]] = []
    var waiting: [Int32] = []
    func reach(_ argument: Int32, _ number: Int32) {
      guard component[Int(argument)] < 0 else { return }
      component[Int(argument)] = number
      waiting.append(argument)
    }
    for first in 0..<count where component[Int(first)] < 0 {
      let number = Int32(lists.count)
      lists.append([])
      reach(first, number)
      while let argument = waiting.popLast() {
        for place in attackers.places(argument) { reach(attackers.elements[place], number) }
        for place in attacked.places(argument) { reach(attacked.elements[place], number) }
      }
    }
    if lists.count <= 1 { return lists.isEmpty ? [] : [self] }
    for argument in 0..<count { lists[Int(component[Int(argument)])].append(argument) }
    // One table for all, since there may be as many parts as arguments.
    var number = [Int32](repeating: -1, count: members.count)
    return lists.map { Part($0, of: self, numbering: &number) }
  }

  /// How many literals it takes to say that every attacker has to be attacked, without a variable
  /// for that.
  var directSize: Int {
    (0..<count).reduce(0) { $0 + attacked.places($1).count * attackers.places($1).count }
  }

  /// All from which attacks lead to some arguments, these included, in ascending order: what decides
  /// whether those can be accepted.
  func ancestors(of arguments: [Int32]) -> [Int32] {
    var isAncestor = [Bool](repeating: false, count: members.count)
    var waiting: [Int32] = []
    for argument in arguments where !isAncestor[Int(argument)] {
      isAncestor[Int(argument)] = true
      waiting.append(argument)
    }
    while let argument = waiting.popLast() {
      for place in attackers.places(argument) {
        let other = attackers.elements[place]
        guard !isAncestor[Int(other)] else { continue }
        isAncestor[Int(other)] = true
        waiting.append(other)
      }
    }
    return (0..<count).filter { isAncestor[Int($0)] }
  }
}
