internal import ArgumentModel

/// Which of a map's statements, reasons and relations can stand on lines; all others go to the front
/// matter as they are.
struct ArgdownRecords {
  /// The statements on lines, by id.
  let statements: [EntityID: Int]
  /// For each statement on a line what stands below it, in the map's order.
  private(set) var below: [[ArgdownChild]]
  /// For each reason on a line what stands below that.
  private(set) var belowReason: [[ArgdownChild]]
  /// Whether each reason stands on a line.
  private(set) var hasLine: [Bool]
  /// Whether each relation does.
  private(set) var relationHasLine: [Bool]
  /// Whether each statement is the first premise of a reason on a line, below which it can be said.
  private(set) var isBelow: [Bool]

  init(_ map: ArgumentMap, languages: Set<LanguageTag>) {
    var bearers: [EntityID: Int] = [:]
    for statement in map.statements { bearers[statement.id, default: 0] += 1 }
    var statements: [EntityID: Int] = [:]
    for (index, statement) in map.statements.enumerated()
    where bearers[statement.id] == 1 && Self.canHaveLine(statement, languages) {
      statements[statement.id] = index
    }
    self.statements = statements
    below = Array(repeating: [], count: map.statements.count)
    isBelow = Array(repeating: false, count: map.statements.count)
    belowReason = Array(repeating: [], count: map.reasons.count)
    hasLine = Array(repeating: false, count: map.reasons.count)
    relationHasLine = Array(repeating: false, count: map.relations.count)
    place(map)
    for (index, relation) in map.relations.enumerated() {
      guard relation.type == .contradicts, relation.between.count == 2,
        relation.between[0] != relation.between[1],
        let first = statements[relation.between[0]], statements[relation.between[1]] != nil
      else { continue }
      relationHasLine[index] = true
      below[first].append(.relation(index))
    }
  }

  /// Finds for each reason the line that it stands below: that of a statement, or of a reason which has
  /// one itself.
  private mutating func place(_ map: ArgumentMap) {
    var reasons: [EntityID: Int] = [:]
    var waiting: [Int] = []
    for (index, reason) in map.reasons.enumerated() where reasons[reason.id] == nil {
      reasons[reason.id] = index
    }
    for (index, reason) in map.reasons.enumerated() {
      guard let first = reason.premises.first, statements[first.statement] != nil,
        let target = reason.target
      else { continue }
      if let statement = statements[target] {
        below[statement].append(.reason(index))
        waiting.append(index)
      } else if let other = reasons[target] {
        belowReason[other].append(.reason(index))
      }
    }
    while let reason = waiting.popLast() {
      guard !hasLine[reason] else { continue }
      hasLine[reason] = true
      if let premise = map.reasons[reason].premises.first.flatMap({ statements[$0.statement] }) {
        isBelow[premise] = true
      }
      for child in belowReason[reason] {
        if case .reason(let next) = child { waiting.append(next) }
      }
    }
  }

  /// Whether a statement's id is a title, and none of its own members has the name of one that the
  /// braces have.
  private static func canHaveLine(_ statement: Statement, _ languages: Set<LanguageTag>) -> Bool {
    guard statement.id.flaw == nil else { return false }
    for member in statement.unknown.members {
      switch member.name {
      case ArgdownText.reason, ArgdownText.relation, ArgdownText.who, ArgdownText.act,
        ArgdownText.hedge:
        return false
      default: if languages.contains(LanguageTag(rawValue: member.name)) { return false }
      }
    }
    return true
  }
}

/// What stands on a line below another.
enum ArgdownChild {
  /// A reason, by its position in the map.
  case reason(Int)
  /// Two statements that contradict each other.
  case relation(Int)
}
