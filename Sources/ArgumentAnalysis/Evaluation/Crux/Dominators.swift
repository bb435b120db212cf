internal import ArgumentModel

/// The statements and reasons of a program whose fall may change the label of one point.
///
/// What serves one other thing alone, and carries that alone or as a premise of it, falls to the same
/// effect as that: such are taken together, under the last of them. That one dominates them in the
/// graph of what bears on the point: nothing of theirs gets there but through it (Lengauer and Tarjan
/// 1979, “A fast algorithm for finding dominators in a flowgraph”, section 1).
struct Dominators {
  /// A statement's point or a reason's step.
  typealias Item = Int32

  private let program: LogicProgram
  /// What each item that bears on the subject falls to the same effect as.
  private var heir: [Item: Item] = [:]
  /// Whether each point bears on the subject.
  let bears: [Bool]

  init(_ program: LogicProgram, of subject: Int32) {
    self.program = program
    var bears = [Bool](repeating: false, count: Int(program.count))
    var order = [subject]
    bears[Int(subject)] = true
    var next = 0
    while next < order.count {
      let point = order[next]
      next += 1
      for other in program.grounds[point] + program.attackers[point] where !bears[Int(other)] {
        bears[Int(other)] = true
        order.append(other)
      }
    }
    self.bears = bears
    for point in order where point != subject {
      guard isItem(point), let heir = onlyHeir(of: point), heir != subject else { continue }
      self.heir[point] = heir
    }
  }

  /// Whether a point is a statement's, or a reason's step.
  private func isItem(_ point: Int32) -> Bool {
    point < program.statementCount + program.reasonCount
  }

  /// The item to which a point belongs: an objection to its step; a warrant to none.
  func item(of point: Int32) -> Item? {
    if isItem(point) { return point }
    let offset = point - program.statementCount - program.reasonCount
    return offset < program.reasonCount ? program.step(offset) : nil
  }

  /// Where a point serves one item alone and is all, or a needed part, of what that rests on: that
  /// item.
  private func onlyHeir(of point: Int32) -> Item? {
    guard program.supposed[Int(point)] == nil,
      !program.attacked[point].contains(where: { bears[Int($0)] })
    else { return nil }
    var served: Int32?
    for other in program.groundOf[point] where bears[Int(other)] && other != served {
      guard served == nil else { return nil }
      served = other
    }
    guard let served, program.supposed[Int(served)] == nil, falls(served, with: point) else {
      return nil
    }
    if let offset = warranted(by: served) {
      // The warrant of a step falls with its only backing, and the step with it.
      return program.step(offset)
    }
    // An objection is its step's own.
    return isItem(served) ? served : nil
  }

  private func falls(_ point: Int32, with ground: Int32) -> Bool {
    program.needsAll[Int(point)]
      || (program.grounds.count(of: point) == 1 && !program.isAsserted[Int(point)])
  }

  private func warranted(by point: Int32) -> Int32? {
    let offset = point - program.statementCount - 2 * program.reasonCount
    return offset >= 0 ? offset : nil
  }

  /// The last item to whose fall that of an item comes.
  func top(of item: Item) -> Item {
    var item = item
    var seen: Set<Item> = []
    while let next = heir[item], seen.insert(item).inserted { item = next }
    return item
  }

  /// The items that fall to the same effect as a top, in ascending order.
  func carriers(of top: Item) -> [Item] {
    heir.keys.filter { $0 != top && self.top(of: $0) == top }.sorted()
  }
}
