internal import ArgumentModel

/// Writes the argument maps of MindMup.
struct MindMupWriter {
  private let tree: ClaimTree
  private let map: ArgumentMap
  private var numbers = 0
  private var taken: Set<EntityID> = ["root"]

  init(_ tree: ClaimTree, _ map: ArgumentMap) {
    self.tree = tree
    self.map = map
  }

  /// The document's object.
  ///
  /// Ideas are closed from the last to the first, each after all that it holds, so that nothing recurses.
  mutating func object() -> JSONObject {
    let kept = map.header.extensions["mindmup"]?.objectValue ?? JSONObject()
    let extensions = extensionsByEntity()
    var ids: [JSONValue] = []
    for item in tree.items {
      ids.append(id(item.entity.flatMap { extensions[$0] }?["id"], item.same != nil))
    }
    let children = tree.children
    var ideas = [JSONObject?](repeating: nil, count: tree.items.count)
    for index in tree.items.indices.reversed() {
      let item = tree.items[index]
      let own =
        item.same == nil ? item.entity.flatMap { extensions[$0] } ?? JSONObject() : JSONObject()
      var idea = idea(item, own, id: ids[index])
      let parts = children[index].map { (rank($0, extensions), ideas[$0]) }
      for child in children[index] { ideas[child] = nil }
      idea.append("ideas", .object(Self.ranked(parts)))
      ideas[index] = idea
    }
    var object = JSONObject()
    object.append("title", .string(tree.title ?? ""))
    let tops = tree.items.indices.filter { tree.items[$0].parent == nil }
    var rest = kept
    if kept["id"] == nil { rest["id"] = .string("root") }
    if kept["formatVersion"] == nil { rest["formatVersion"] = .int(3) }
    if kept["attr"] == nil, kept["theme"] == nil {
      rest["attr"] = .object(JSONObject([.init(name: "theme", value: .string("argMappingSimple"))]))
    }
    object.append(contentsOf: rest)
    object.append("ideas", .object(Self.ranked(tops.map { (rank($0, extensions), ideas[$0]) })))
    return object
  }

  private func extensionsByEntity() -> [EntityID: JSONObject] {
    Dictionary(
      keepingFirst: (map.statements.map { ($0.id, $0.extensions) }
        + map.reasons.map { ($0.id, $0.extensions) })
        .compactMap { id, extensions in extensions["mindmup"]?.objectValue.map { (id, $0) } })
  }

  /// The id that an idea came with, else the next number.
  private mutating func id(_ kept: JSONValue?, _ isAgain: Bool) -> JSONValue {
    if !isAgain, let kept, let name = kept.nameText, taken.insert(EntityID(name)).inserted {
      return kept
    }
    repeat { numbers += 1 } while !taken.insert(EntityID("\(numbers)")).inserted
    return .int(Int64(numbers))
  }

  private func rank(_ index: Int, _ extensions: [EntityID: JSONObject]) -> String? {
    let item = tree.items[index]
    guard item.same == nil else { return nil }
    return item.entity.flatMap { extensions[$0] }?["rank"]?.stringValue
  }

  /// Ideas by their ranks: the old ones as long as they rise, else numbers from 1.
  private static func ranked(_ ideas: [(rank: String?, idea: JSONObject?)]) -> JSONObject {
    var last = -Double.infinity
    var ranks: [String] = []
    for (index, entry) in ideas.enumerated() {
      let rank = entry.rank ?? "\(index + 1)"
      guard let number = Double(rank), number > last else {
        ranks = ideas.indices.map { "\($0 + 1)" }
        break
      }
      last = number
      ranks.append(rank)
    }
    return JSONObject(
      zip(ranks, ideas).map { rank, entry in
        .init(name: rank, value: .object(entry.idea ?? JSONObject()))
      })
  }

  private func idea(_ item: ClaimTree.Item, _ own: JSONObject, id: JSONValue) -> JSONObject {
    var attributes = own["attr"]?.objectValue ?? JSONObject()
    var idea = JSONObject()
    idea.append("id", id)
    if case .reason(let stance) = item.kind {
      idea.append("title", own["title"] ?? .string("group"))
      if attributes["group"] == nil {
        attributes["group"] = .string(stance == .attacks ? "opposing" : "supporting")
      }
      if own.isEmpty { attributes["contentLocked"] = .bool(true) }
      var connector = attributes["parentConnector"]?.objectValue ?? JSONObject()
      if !item.text.isEmpty { connector["label"] = .string(item.text) }
      if let strength = item.strength, (0.2...1).contains(strength) {
        connector["width"] = .int(Int64((strength * 5).rounded()))
      }
      if !connector.isEmpty { attributes["parentConnector"] = .object(connector) }
    } else {
      idea.append(
        "title", .string(item.text + (own["endsLine"] == .bool(true) ? "\n" : "")))
      if item.isImplicit {
        let styles = attributes["styleNames"]?.arrayValue ?? []
        attributes["styleNames"] = .array([.string("attr_implicit_claim")] + styles)
      }
    }
    if let text = item.note {
      var note = attributes["note"]?.objectValue ?? JSONObject()
      note["text"] = .string(text)
      attributes["note"] = .object(note)
    }
    if !attributes.isEmpty { idea.append("attr", .object(attributes)) }
    idea.append(contentsOf: own["idea"]?.objectValue ?? JSONObject())
    return idea
  }
}
