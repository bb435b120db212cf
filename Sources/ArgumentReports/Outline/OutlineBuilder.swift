internal import ArgumentModel

/// Walks a map from its theses down, with a stack of its own: chains may be a million long.
struct OutlineBuilder {
  /// An item that will be unfolded when its turn comes.
  private struct Pending {
    var item: Outline.Item
    var number: OutlineNumber
    /// The relation that led here, which needn't be shown again.
    var via: Int?
  }

  private let structure: MapStructure
  private(set) var items: [Outline.Item] = []
  private(set) var statementNumbers: [String]
  private(set) var reasonNumbers: [String]
  private var homes: OutlineHomes
  private var stack: [Pending] = []
  private var tops = 0
  private var begun: Outline.Section?

  init(_ structure: MapStructure) {
    self.structure = structure
    let map = structure.map
    homes = OutlineHomes(structure)
    statementNumbers = Array(repeating: "", count: map.statements.count)
    reasonNumbers = Array(repeating: "", count: map.reasons.count)
  }

  mutating func build() {
    let statements = structure.map.statements
    section(.theses, statements.indices.filter { statements[$0].role == .thesis })
    section(.lines, statements.indices.filter(structure.isTop))
    oneByOne(.lines, statements.indices.filter(structure.hangsOnRelation))
    section(.questions, statements.indices.filter { statements[$0].role == .question })
    let reasons = structure.map.reasons.indices
    section(.drafts, reasons: reasons.filter { structure.target(ofReason: $0) == nil })
    looseRelations()
    oneByOne(.circular, statements.indices.filter { !structure.isUntied($0) })
    // What is left now are reasons that only bear on each other.
    for reason in reasons where !homes.hasReason(reason) {
      section(.circular, reasons: [reason])
    }
    section(.unconnected, statements.indices.filter(structure.isUntied))
    // A statement may have got its place at a relation that is shown from its other end only.
    for statement in statements.indices where statementNumbers[statement].isEmpty {
      homes.moveToTop(statement)
      heading(.circular)
      push(.statement(statement), depth: 0, level: 0, number: nextTop())
      unfold()
    }
  }

  /// Unfolds tops that share what they use: each statement where it is nearest to one of them.
  private mutating func section(_ section: Outline.Section, _ tops: [Int]) {
    let tops = tops.filter { homes[$0] == .none }
    homes.assign(tops: tops)
    for statement in tops {
      heading(section)
      push(.statement(statement), depth: 0, level: 0, number: nextTop())
      unfold()
    }
  }

  /// Unfolds tops of which the first ones may use the others.
  private mutating func oneByOne(_ section: Outline.Section, _ tops: [Int]) {
    for statement in tops { self.section(section, [statement]) }
  }

  private mutating func section(_ section: Outline.Section, reasons: [Int]) {
    let reasons = reasons.filter { !homes.hasReason($0) }
    homes.assign(reasons: reasons)
    for reason in reasons {
      heading(section)
      pushReason(reason, depth: 0, level: 0, number: nextTop())
      unfold()
    }
  }

  /// Relations of which the map has no end.
  private mutating func looseRelations() {
    for (number, relation) in structure.map.relations.enumerated()
    where !relation.ends.contains(where: { structure.node($0) != nil }) {
      heading(.drafts)
      push(
        .relation(number, .first, statement: nil, reason: nil), depth: 0, level: 0,
        number: OutlineNumber(0), missing: relation.ends.first)
      unfold()
    }
  }

  /// Begins a part, unless it is the one begun last.
  private mutating func heading(_ section: Outline.Section) {
    guard section != begun else { return }
    begun = section
    items.append(Outline.Item(content: .section(section), depth: 0, level: 0, number: ""))
  }

  private mutating func nextTop() -> OutlineNumber {
    tops += 1
    return OutlineNumber(tops)
  }

  // MARK: Walking

  private mutating func push(
    _ content: Outline.Content, depth: Int, level: Int, number: OutlineNumber,
    missing: EntityID? = nil, via: Int? = nil
  ) {
    var item = Outline.Item(content: content, depth: depth, level: level, number: number.text)
    item.missing = missing
    switch content {
    case .reason(let reason), .step(let reason, _):
      item.isOnReason = structure.isOnReason(reason)
    default: break
    }
    stack.append(Pending(item: item, number: number, via: via))
  }

  private mutating func pushReason(_ reason: Int, depth: Int, level: Int, number: OutlineNumber) {
    guard reasonNumbers[reason].isEmpty else {
      // Reasons that bear on each other in a circle lead back to the one that was taken first.
      push(.reason(reason), depth: depth, level: level, number: number)
      stack[stack.count - 1].item.isReference = true
      stack[stack.count - 1].item.number = ""
      return
    }
    let premises = structure.map.reasons[reason].premises
    guard premises.count == 1, let only = premises.first else {
      push(.reason(reason), depth: depth, level: level, number: number)
      return
    }
    let statement = structure.statement(only.statement)
    push(
      .step(reason: reason, premise: statement), depth: depth, level: level, number: number,
      missing: statement == nil ? only.statement : nil)
  }

  private mutating func unfold() {
    while let next = stack.popLast() {
      let first = stack.count
      unfold(next)
      // What was pushed in the order of reading is popped from the end.
      stack[first...].reverse()
    }
  }

  private mutating func unfold(_ pending: Pending) {
    var item = pending.item
    var position = 0
    let unfoldsStatement = item.statement.map { claim($0, &item) } ?? false
    if case .relation = item.content, !unfoldsStatement { item.number = "" }
    if case .relation(_, _, nil, .some) = item.content { item.isReference = true }
    items.append(item)
    if unfoldsStatement, let statement = item.statement {
      statementNumbers[statement] = item.number
      pushChildren(of: Int32(statement), below: pending, &position)
    }
    switch item.content {
    case .reason where item.isReference: return
    case .reason(let reason), .step(let reason, _):
      reasonNumbers[reason] = item.number
      if case .reason = item.content { pushPremises(of: reason, below: pending) }
      pushChildren(of: structure.node(ofReason: reason), below: pending, &position)
    default: return
    }
  }

  /// Whether the item is where a statement is unfolded; if not, it becomes a reference.
  private func claim(_ statement: Int, _ item: inout Outline.Item) -> Bool {
    let place: OutlineHomes.Home
    switch item.content {
    case .section, .reason: return false
    case .statement: place = .top
    case .step(let reason, _): place = .premise(reason: reason, position: 0)
    case .premise(let reason, let position, _):
      place = .premise(reason: reason, position: position)
    case .relation(let relation, _, _, _): place = .relation(relation)
    }
    let isHome = homes[statement] == place && statementNumbers[statement].isEmpty
    item.isReference = !isHome
    return isHome
  }

  private mutating func pushPremises(of reason: Int, below pending: Pending) {
    for (position, premise) in structure.map.reasons[reason].premises.enumerated() {
      let statement = structure.statement(premise.statement)
      push(
        .premise(reason: reason, position: position, statement: statement),
        depth: pending.item.depth + 1, level: pending.item.level,
        number: pending.number.premise(position),
        missing: statement == nil ? premise.statement : nil)
    }
  }

  private mutating func pushChildren(
    of node: Int32, below pending: Pending, _ position: inout Int
  ) {
    for reason in structure.reasons(on: node) {
      position += 1
      pushReason(
        reason, depth: pending.item.depth + 1, level: pending.item.level + 1,
        number: pending.number.child(position))
    }
    for relation in structure.relations(of: node) {
      // Back to where the relation was met it leads only if it ties more than two.
      guard relation != pending.via || structure.map.relations[relation].between.count > 2 else {
        continue
      }
      pushRelation(relation, from: node, below: pending, &position)
    }
  }

  private mutating func pushRelation(
    _ number: Int, from node: Int32, below pending: Pending, _ position: inout Int
  ) {
    let relation = structure.map.relations[number]
    for (side, id) in relation.others(than: { structure.node($0) == node }) {
      let other = id.flatMap(structure.node)
      let reason = other.flatMap(structure.graph.reason(ofNode:))
      position += 1
      push(
        .relation(
          number, side, statement: reason == nil ? other.map(Int.init) : nil,
          reason: reason.map(Int.init)),
        depth: pending.item.depth + 1, level: pending.item.level + 1,
        number: pending.number.child(position), missing: other == nil ? id : nil, via: number)
    }
  }
}

extension Relation {
  /// What the relation ties to one of its members, and from which side it is seen there; an id is
  /// nil where the member is still to be written.
  func others(than isSelf: (EntityID) -> Bool) -> [(Outline.Side, EntityID?)] {
    if let head = between.first {
      // Two contradict each other; where a map wrongly has more, the first stands for the others.
      guard isSelf(head) else { return [(.first, head)] }
      let others = between.dropFirst().filter { !isSelf($0) }
      if !others.isEmpty { return others.map { (.first, $0) } }
      return [(.first, between.count > 1 ? head : nil)]
    }
    let isPreference = type == .prefers
    let first = isPreference ? prefer : from
    let second = isPreference ? over : to
    var others: [(Outline.Side, EntityID?)] = []
    if first.map(isSelf) ?? false { others.append((.first, second)) }
    if second.map(isSelf) ?? false, first != second { others.append((.second, first)) }
    return others
  }
}
