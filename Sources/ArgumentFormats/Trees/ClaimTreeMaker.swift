internal import ArgumentModel

/// Makes the tree of a map, in the map's own order.
///
/// A statement stands where it is met first, going down from those that nothing uses; wherever else it is used
/// stands that it is the same. So cycles end, and the tree is as large as the map.
struct ClaimTreeMaker {
  private let map: ArgumentMap
  private let language: LanguageTag
  private let hasRelations: Bool
  private var tree = ClaimTree()
  private var statements: [EntityID: Int] = [:]
  /// The reasons and relations that bear on each entity, in the map's order.
  private var reasons: [EntityID: [Int]] = [:]
  private var relations: [EntityID: [Int]] = [:]
  /// The items of the statements that stand somewhere.
  private var homes: [EntityID: Int] = [:]
  private var references: [(item: Int, statement: EntityID)] = []
  /// What has yet to be taken, the next one last.
  private var open: [Step] = []

  private enum Step {
    case statement(Int, parent: Int?, kind: ClaimTree.Kind)
    case reason(Int, parent: Int)
  }

  init(_ map: ArgumentMap, language: LanguageTag, hasRelations: Bool) {
    self.map = map
    self.language = language
    self.hasRelations = hasRelations
  }

  mutating func make() -> ClaimTree {
    tree.title = text(map.header.title)
    tree.lost.relations = map.relations.count
    index()
    let used = usedStatements()
    for (index, statement) in map.statements.enumerated() where !used.contains(statement.id) {
      unfold(index)
    }
    // What only leads to itself.
    for (index, statement) in map.statements.enumerated() where homes[statement.id] == nil {
      unfold(index)
    }
    for (item, statement) in references { tree.items[item].same = homes[statement] }
    return tree
  }

  private func text(_ text: LocalizedText) -> String { text.preferred([language])?.text ?? "" }

  private mutating func index() {
    for (index, statement) in map.statements.enumerated() where statements[statement.id] == nil {
      statements[statement.id] = index
    }
    let isReason = Set(map.reasons.map(\.id))
    for (index, reason) in map.reasons.enumerated() {
      if let target = reason.target, statements[target] != nil || isReason.contains(target) {
        reasons[target, default: []].append(index)
      } else {
        tree.lost.drafts += 1
      }
    }
    guard hasRelations else { return }
    for (index, relation) in map.relations.enumerated() {
      guard relation.type == .answers || relation.type == .restates, let to = relation.to,
        let from = relation.from, statements[from] != nil, from != to
      else { continue }
      relations[to, default: []].append(index)
    }
  }

  /// The statements that stand below something else.
  private func usedStatements() -> Set<EntityID> {
    var used: Set<EntityID> = []
    for reason in reasons.values.joined() {
      for premise in map.reasons[reason].premises { used.insert(premise.statement) }
    }
    for relation in relations.values.joined() {
      if let from = map.relations[relation].from { used.insert(from) }
    }
    return used
  }

  private mutating func unfold(_ statement: Int) {
    open.append(.statement(statement, parent: nil, kind: .claim))
    while let step = open.popLast() {
      switch step {
      case .statement(let index, let parent, let kind): take(statement: index, parent, kind)
      case .reason(let index, let parent): take(reason: index, parent)
      }
    }
  }

  private mutating func take(statement index: Int, _ parent: Int?, _ kind: ClaimTree.Kind) {
    let statement = map.statements[index]
    var item = ClaimTree.Item(kind: kind, parent: parent)
    item.text = text(statement.text)
    item.isImplicit = statement.implicit
    item.entity = statement.id
    let place = tree.items.count
    guard homes[statement.id] == nil else {
      references.append((place, statement.id))
      tree.items.append(item)
      return
    }
    homes[statement.id] = place
    item.note = statement.note.preferred([language])?.text
    tree.items.append(item)
    for relation in (relations[statement.id] ?? []).reversed() {
      guard let from = map.relations[relation].from, let other = statements[from] else { continue }
      tree.lost.relations -= 1
      let kind: ClaimTree.Kind =
        map.relations[relation].type == .answers ? .position : .restatement
      open.append(.statement(other, parent: place, kind: kind))
    }
    for reason in (reasons[statement.id] ?? []).reversed() {
      open.append(.reason(reason, parent: place))
    }
    reasons[statement.id] = nil
    relations[statement.id] = nil
  }

  private mutating func take(reason index: Int, _ parent: Int) {
    let reason = map.reasons[index]
    var item = ClaimTree.Item(kind: .reason(reason.stance), parent: parent)
    item.text = text(reason.warrant)
    item.strength = reason.strength
    item.entity = reason.id
    item.note = reason.note.preferred([language])?.text
    let place = tree.items.count
    tree.items.append(item)
    for other in (reasons[reason.id] ?? []).reversed() {
      open.append(.reason(other, parent: place))
    }
    reasons[reason.id] = nil
    for premise in reason.premises.reversed() {
      if let statement = statements[premise.statement] {
        open.append(.statement(statement, parent: place, kind: .claim))
      } else {
        tree.lost.drafts += 1
      }
    }
  }
}

extension ClaimTree {
  /// The tree of a map.
  /// - Parameter hasRelations: Whether there are items for answers and restatements; else what only such
  ///   relations lead to stands at the top.
  init(_ map: ArgumentMap, language: LanguageTag, hasRelations: Bool = false) {
    var maker = ClaimTreeMaker(map, language: language, hasRelations: hasRelations)
    self = maker.make()
  }
}
