internal import ArgumentModel
internal import ArgumentReports
internal import ArgumentWords

/// The groups as boxes around statements: a drawing can put a statement only into one.
struct GraphGrouping {
  /// The statements that each of the map's groups encloses.
  private(set) var members: [[Int]]
  /// The reasons all of whose premises each group encloses.
  private(set) var joints: [[Int]]
  /// How many memberships can't be drawn.
  private(set) var lost = 0

  init(_ structure: MapStructure) {
    let groups = structure.map.groups
    members = Array(repeating: [], count: groups.count)
    joints = members
    var home: [Int: Int] = [:]
    var isInSeveral: Set<Int> = []
    var total = 0
    for (number, group) in groups.enumerated() {
      total += group.members.count
      for id in group.members {
        guard let statement = structure.statement(id) else { continue }
        if let other = home[statement], other != number { isInSeveral.insert(statement) }
        home[statement] = number
      }
    }
    for statement in structure.map.statements.indices {
      guard let group = home[statement], !isInSeveral.contains(statement) else { continue }
      members[group].append(statement)
      total -= 1
    }
    lost = max(0, total)
    for (number, reason) in structure.map.reasons.enumerated() {
      let enclosing = Set(
        reason.premises.map { premise in
          structure.statement(premise.statement).flatMap {
            isInSeveral.contains($0) ? nil : home[$0]
          }
        })
      if enclosing.count == 1, let group = enclosing.first ?? nil { joints[group].append(number) }
    }
  }

  /// A group's title; where it is part of another group, after that one's.
  static func title(
    _ group: Int, _ structure: MapStructure, _ phrases: MapPhrases
  ) -> String {
    let groups = structure.map.groups
    func own(_ group: Group) -> String {
      phrases.text(group.title).flatMap { $0.isEmpty ? nil : $0 } ?? group.id.rawValue.printable
    }
    let parent = groups[group].parent.flatMap(structure.index.place(of:))
      .flatMap { $0.kind == .group ? groups[$0.index] : nil }
    return (parent.map { own($0) + " › " } ?? "") + own(groups[group])
  }
}
