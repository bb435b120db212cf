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
  private var statementDone: [Bool]
  private var reasonDone: [Bool]
  private var stack: [Pending] = []
  private var tops = 0
  private var begun: Outline.Section?

  init(_ structure: MapStructure) {
    self.structure = structure
    let map = structure.map
    statementDone = Array(repeating: false, count: map.statements.count)
    reasonDone = Array(repeating: false, count: map.reasons.count)
    statementNumbers = Array(repeating: "", count: map.statements.count)
    reasonNumbers = Array(repeating: "", count: map.reasons.count)
  }

  mutating func build() {
    let statements = structure.map.statements
    section(.theses, statements.indices.filter { statements[$0].role == .thesis })
    section(
      .lines, statements.indices.filter(isTop) + statements.indices.filter(hangsOnRelation))
    section(.questions, statements.indices.filter { statements[$0].role == .question })
    let reasons = structure.map.reasons.indices
    section(.drafts, reasons: reasons.filter { structure.target(ofReason: $0) == nil })
    looseRelations()
    section(.circular, statements.indices.filter { !isUntied($0) })
    // What is left now are reasons that only bear on each other.
    section(.circular, reasons: Array(reasons))
    section(.unconnected, statements.indices.filter { !statementDone[$0] })
  }

  private mutating func section(_ section: Outline.Section, _ statements: [Int]) {
    for statement in statements where !statementDone[statement] {
      heading(section)
      push(.statement(statement), depth: 0, level: 0, number: nextTop())
      unfold()
    }
  }

  private mutating func section(_ section: Outline.Section, reasons: [Int]) {
    for reason in reasons where !reasonDone[reason] {
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

  // MARK: Kinds of statements

  /// Whether a statement stands at the top of a line of its own.
  private func isTop(_ statement: Int) -> Bool {
    let node = Int32(statement)
    return structure.map.statements[statement].role != .question
      && structure.graph.uses.count(of: node) == 0 && !isUntied(statement)
      && !hangs(statement)
  }

  /// Whether nothing ties a statement to others.
  private func isUntied(_ statement: Int) -> Bool {
    let node = Int32(statement)
    return structure.graph.uses.count(of: node) == 0
      && structure.graph.incoming.count(of: node) == 0 && structure.relations(of: node).isEmpty
  }

  /// Whether a statement is best read below the other end of a relation.
  private func hangs(_ statement: Int) -> Bool {
    isPosition(statement) || hangsOnRelation(statement)
  }

  /// Whether a statement answers a question and nothing else uses it.
  private func isPosition(_ statement: Int) -> Bool {
    guard mayHang(statement) else { return false }
    return structure.relations(of: Int32(statement)).contains { number in
      let relation = structure.map.relations[number]
      guard relation.type == .answers, relation.from.flatMap(structure.statement) == statement
      else { return false }
      let question = relation.to.flatMap(structure.statement)
      return question.map { structure.map.statements[$0].role == .question } ?? false
    }
  }

  /// Whether nothing but a relation to something else ties a statement.
  private func hangsOnRelation(_ statement: Int) -> Bool {
    let node = Int32(statement)
    guard mayHang(statement), structure.graph.incoming.count(of: node) == 0 else { return false }
    return structure.relations(of: node).contains { number in
      let relation = structure.map.relations[number]
      return relation.type != .answers
        && relation.ends.contains { structure.node($0).map { $0 != node } ?? false }
    }
  }

  private func mayHang(_ statement: Int) -> Bool {
    let role = structure.map.statements[statement].role
    return role != .thesis && role != .question
      && structure.graph.uses.count(of: Int32(statement)) == 0
  }

  // MARK: Walking

  private mutating func push(
    _ content: Outline.Content, depth: Int, level: Int, number: OutlineNumber,
    missing: EntityID? = nil, via: Int? = nil
  ) {
    var item = Outline.Item(content: content, depth: depth, level: level, number: number.text)
    item.missing = missing
    stack.append(Pending(item: item, number: number, via: via))
  }

  private mutating func pushReason(_ reason: Int, depth: Int, level: Int, number: OutlineNumber) {
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
    case .reason(let reason), .step(let reason, _):
      // A reason has one target, so that it is met once.
      guard !reasonDone[reason] else { return }
      reasonDone[reason] = true
      reasonNumbers[reason] = item.number
      if case .reason = item.content { pushPremises(of: reason, below: pending) }
      pushChildren(of: structure.node(ofReason: reason), below: pending, &position)
    default: return
    }
  }

  /// Takes a statement for this item, or makes the item a reference to where it stands.
  private mutating func claim(_ statement: Int, _ item: inout Outline.Item) -> Bool {
    if case .relation = item.content, !statementDone[statement], !hangs(statement) {
      item.isReference = true
      return false
    }
    item.isReference = statementDone[statement]
    guard !statementDone[statement] else { return false }
    statementDone[statement] = true
    return true
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
    for relation in structure.relations(of: node) where relation != pending.via {
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
    if type == .contradicts || !between.isEmpty {
      let others = between.filter { !isSelf($0) }
      if !others.isEmpty { return others.map { (.first, $0) } }
      if !between.isEmpty { return [(.first, between.count > 1 ? between[0] : nil)] }
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
