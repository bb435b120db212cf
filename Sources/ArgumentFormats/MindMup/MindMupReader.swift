internal import ArgumentModel

/// Reads the argument maps of MindMup: ideas within ideas, of which some are groups that hold the claims of
/// a reason.
struct MindMupReader {
  var document = NodeGraphDocument()
  /// What of the document the tree doesn't hold.
  private(set) var kept = JSONObject()

  /// An idea that has yet to be read.
  private struct Open {
    var idea: JSONObject
    var rank: String
    var parent: Int?
    var number: Int
  }

  /// The tree of a document.
  mutating func tree(_ object: JSONObject) -> ClaimTree {
    var tree = ClaimTree()
    tree.title = object["title"]?.stringValue
    kept = object.without("title", "ideas")
    // The last is read next, so the first stands last.
    var open = ideas(of: object, below: nil).reversed() as [Open]
    while let next = open.popLast() {
      let item = item(next, tree)
      tree.items.append(item)
      open += ideas(of: next.idea, below: tree.items.count - 1).reversed()
    }
    return tree
  }

  /// The ideas in an idea, in the order of their ranks, which are numbers.
  private mutating func ideas(of idea: JSONObject, below parent: Int?) -> [Open] {
    guard let value = idea["ideas"], value != .null else { return [] }
    guard let ideas = value.objectValue else {
      document.warn("“ideas” is \(value.kindDescription), not an object")
      return []
    }
    var ranked: [(rank: Double, name: String, idea: JSONObject)] = []
    for member in ideas.members {
      guard let idea = member.value.objectValue else {
        document.warn("the idea at rank \(member.name) is \(member.value.kindDescription)")
        continue
      }
      ranked.append((Double(member.name) ?? .infinity, member.name, idea))
    }
    ranked.sort { $0.rank == $1.rank ? $0.name.utf8Precedes($1.name) : $0.rank < $1.rank }
    return ranked.enumerated().map { number, entry in
      Open(idea: entry.idea, rank: entry.name, parent: parent, number: number + 1)
    }
  }

  private mutating func item(_ open: Open, _ tree: ClaimTree) -> ClaimTree.Item {
    let attributes = open.idea["attr"]?.objectValue ?? JSONObject()
    let group = attributes["group"]?.stringValue
    let stance: Stance? =
      switch group {
      case "opposing": .attacks
      case nil: nil
      default: .supports
      }
    var item = ClaimTree.Item(kind: stance.map { .reason($0) } ?? .claim, parent: open.parent)
    item.name = open.idea["id"]?.nameText
    var rest = attributes
    if let stance {
      let connector = attributes["parentConnector"]?.objectValue
      item.text = connector?["label"]?.stringValue ?? ""
      // Strengths are lines' widths, from 1 to 5.
      if let width = connector?["width"]?.integer, (1...5).contains(width) {
        item.strength = Double(width) / 5
      }
      if group == (stance == .attacks ? "opposing" : "supporting") { rest["group"] = nil }
      var others = connector?.without("label", "width") ?? JSONObject()
      if connector?["width"] != nil, item.strength == nil { others["width"] = connector?["width"] }
      rest["parentConnector"] = others.isEmpty ? nil : .object(others)
    } else {
      item.text = document.text(open.idea["title"], of: "an idea") ?? ""
      if item.text.last == "\n" {
        item.text.removeLast()
        item.more["endsLine"] = .bool(true)
      }
      if let parent = open.parent, case .claim = tree.items[parent].kind {
        document.warn("the claim “\(item.text)” stands below another one, in no reason")
      }
      var styles = attributes["styleNames"]?.arrayValue ?? []
      let count = styles.count
      styles.removeAll { $0 == .string("attr_implicit_claim") }
      item.isImplicit = styles.count < count
      rest["styleNames"] = styles.isEmpty ? nil : .array(styles)
    }
    if let note = attributes["note"]?.objectValue, let text = note["text"]?.stringValue {
      item.note = text
      let others = note.without("text")
      rest["note"] = others.isEmpty ? nil : .object(others)
    }
    if !rest.isEmpty { item.more["attr"] = .object(rest) }
    let others = open.idea.without("id", "title", "attr", "ideas")
    if !others.isEmpty { item.more["idea"] = .object(others) }
    if stance != nil, let title = open.idea["title"], title != .string("group") {
      item.more["title"] = title
    }
    if open.rank != "\(open.number)" { item.more["rank"] = .string(open.rank) }
    item.more["id"] = open.idea["id"]
    return item
  }
}
