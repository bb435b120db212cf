internal import ArgumentModel

/// Which statements at the beginning of a block stand below the heading of a group.
///
/// A heading says by its braces which group it is. What stands below it needn't be all of the group, which may
/// have members further down, and reasons.
struct ArgdownHeadings {
  /// A group's heading and the blocks below it.
  struct Heading {
    var group: Int
    /// How many number signs it has.
    var level: Int
    var statements: [Int] = []
  }

  /// The statements that begin blocks and belong to no group.
  private(set) var loose: [Int] = []
  /// The headings that have blocks, each group after the one that it is part of.
  private(set) var headings: [Heading] = []

  /// Finds the headings of a map's groups.
  init(_ map: ArgumentMap, _ records: ArgdownRecords) {
    let order = Self.order(map)
    var homes: [EntityID: Int] = [:]
    for (place, heading) in order.enumerated() {
      for member in map.groups[heading.group].members where homes[member] == nil {
        homes[member] = place
      }
    }
    headings = order
    for statement in Self.roots(map, records) {
      if let place = homes[map.statements[statement].id] {
        headings[place].statements.append(statement)
      } else {
        loose.append(statement)
      }
    }
    headings = headings.filter { !$0.statements.isEmpty }
  }

  /// The groups that have an id of their own, from the outermost ones in.
  private static func order(_ map: ArgumentMap) -> [Heading] {
    var bearers: [EntityID: Int] = [:]
    for group in map.groups { bearers[group.id, default: 0] += 1 }
    var inner: [EntityID: [Int]] = [:]
    var tops: [Int] = []
    for (index, group) in map.groups.enumerated() where bearers[group.id] == 1 {
      if let parent = group.parent, parent != group.id, bearers[parent] == 1 {
        inner[parent, default: []].append(index)
      } else {
        tops.append(index)
      }
    }
    var order: [Heading] = []
    var isDone = Array(repeating: false, count: map.groups.count)
    func unfold(_ top: Int) {
      var open = [Heading(group: top, level: 1)]
      while let heading = open.popLast() {
        guard !isDone[heading.group] else { continue }
        isDone[heading.group] = true
        order.append(heading)
        for group in (inner[map.groups[heading.group].id] ?? []).reversed() {
          open.append(Heading(group: group, level: min(6, heading.level + 1)))
        }
      }
    }
    for top in tops { unfold(top) }
    // Groups that are part of each other have no outermost one.
    for (index, group) in map.groups.enumerated() where bearers[group.id] == 1 { unfold(index) }
    return order
  }

  /// The statements that begin blocks: those below no line, and of what only leads to itself each one that is
  /// below none of the others.
  private static func roots(_ map: ArgumentMap, _ records: ArgdownRecords) -> [Int] {
    var isReached = Array(repeating: false, count: map.statements.count)
    func reach(_ statement: Int) {
      var open = [statement]
      while let next = open.popLast() {
        guard !isReached[next] else { continue }
        isReached[next] = true
        var children = records.below[next]
        while let child = children.popLast() {
          guard case .reason(let reason) = child else { continue }
          if let first = map.reasons[reason].premises.first,
            let premise = records.statements[first.statement]
          {
            open.append(premise)
          }
          children += records.belowReason[reason]
        }
      }
    }
    var roots: [Int] = []
    for index in map.statements.indices
    where !records.isBelow[index] && records.statements[map.statements[index].id] == index {
      roots.append(index)
      reach(index)
    }
    for index in map.statements.indices
    where !isReached[index] && records.statements[map.statements[index].id] == index {
      roots.append(index)
      reach(index)
    }
    return roots
  }
}
