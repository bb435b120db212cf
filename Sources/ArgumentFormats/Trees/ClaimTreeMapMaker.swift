internal import ArgumentModel

/// Makes a map of a tree of claims.
struct ClaimTreeMapMaker {
  private let tree: ClaimTree
  private let language: LanguageTag
  /// Under which name the map keeps what only the format says.
  private let namespace: String
  private var ids = IDMaker()
  private var map: ArgumentMap
  /// The statement or reason of each item.
  private(set) var entities: [EntityID] = []
  /// Where the reason of an item stands in the map.
  private var reasons: [Int?] = []

  init(_ tree: ClaimTree, _ input: ImportInput, namespace: String) {
    self.tree = tree
    self.namespace = namespace
    language = input.language ?? .undetermined
    map = input.frame(title: tree.title)
  }

  /// The map: each item that is no other's claim again is a statement or a reason.
  mutating func make() -> ArgumentMap {
    entities = Array(repeating: "", count: tree.items.count)
    reasons = Array(repeating: nil, count: tree.items.count)
    for (index, item) in tree.items.enumerated() where item.same == nil {
      if case .reason(let stance) = item.kind {
        makeReason(index, item, stance)
      } else {
        makeStatement(index, item)
      }
    }
    for (index, item) in tree.items.enumerated() {
      if let same = item.same { entities[index] = entities[same] }
    }
    for (index, item) in tree.items.enumerated() { join(index, item) }
    return map
  }

  private mutating func makeStatement(_ index: Int, _ item: ClaimTree.Item) {
    var statement = Statement()
    statement.id =
      item.name.map { ids.id(for: $0, fallback: "claim") }
      ?? ids.suggestion(for: item.text, fallback: "claim")
    statement.text = LocalizedText(item.text, language: language)
    statement.implicit = item.isImplicit
    if let note = item.note { statement.note = LocalizedText(note, language: language) }
    if !item.more.isEmpty { statement.extensions[namespace] = .object(item.more) }
    entities[index] = statement.id
    map.statements.append(statement)
  }

  private mutating func makeReason(_ index: Int, _ item: ClaimTree.Item, _ stance: Stance) {
    var reason = Reason()
    let first = tree.items.indices.contains(index + 1) ? tree.items[index + 1] : nil
    let words = first?.parent == index ? first?.text ?? "" : ""
    reason.id =
      item.name.map { ids.id(for: $0, fallback: "reason") }
      ?? ids.suggestion(
        for: "\(stance == .attacks ? "but" : "because") \(words)", fallback: "reason")
    reason.stance = stance
    reason.strength = item.strength
    if !item.text.isEmpty { reason.warrant = LocalizedText(item.text, language: language) }
    if let note = item.note { reason.note = LocalizedText(note, language: language) }
    if !item.more.isEmpty { reason.extensions[namespace] = .object(item.more) }
    entities[index] = reason.id
    reasons[index] = map.reasons.count
    map.reasons.append(reason)
  }

  /// Ties an item to the one that it belongs to.
  private mutating func join(_ index: Int, _ item: ClaimTree.Item) {
    guard let parent = item.parent else { return }
    switch item.kind {
    case .reason:
      if let reason = reasons[index] { map.reasons[reason].target = entities[parent] }
    case .claim:
      if let reason = reasons[parent] {
        map.reasons[reason].premises.append(Premise(entities[index]))
      }
    case .position, .restatement:
      var relation = Relation()
      relation.id = ids.id(for: "\(entities[index].rawValue)-relation", fallback: "relation")
      relation.type = item.kind == .position ? .answers : .restates
      relation.from = entities[index]
      relation.to = entities[parent]
      map.relations.append(relation)
    }
  }
}
