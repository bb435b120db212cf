internal import ArgumentModel

/// Makes a map of Debate Map's nodes and links.
struct DebateMapReader {
  private(set) var document: NodeGraphDocument
  private let root: JSONObject
  private let language: LanguageTag
  private var map: ArgumentMap
  private var ids = IDMaker()
  private var nodes: [Node] = []
  private var numbers: [EntityID: Int] = [:]
  private var links: [Link] = []
  /// The links to the children of each node, in the order in which they are shown, and to its parents.
  private var children: [[Int]] = []
  private var parents: [[Int]] = []
  private var revisions: [EntityID: JSONObject] = [:]
  private var kept: [JSONValue] = []

  private struct Node {
    var object: JSONObject
    var name: String
    var type: String
    var phrasing = JSONObject()
    /// The statement, group, comment or first reason that it became.
    var entity: EntityID?
    /// Where a group or a comment stands among the map's.
    var place = 0
  }

  private struct Link {
    var object: JSONObject
    var parent: Int
    var child: Int
    /// Which children of its parent the child is one of: premises, what speaks about truth or relevance.
    var group: String
    var polarity: String?
    var isNegated: Bool
    var isHeld = false

    /// What the child says of its parent.
    var stance: Stance { polarity == "opposing" ? .attacks : .supports }
  }

  init(_ root: JSONObject, _ document: NodeGraphDocument, _ input: ImportInput) {
    self.root = root
    self.document = document
    language = input.language ?? .undetermined
    map = input.frame()
  }

  /// The map.
  mutating func make() -> ArgumentMap {
    takeRevisions()
    takeNodes()
    takeLinks()
    for index in nodes.indices { makeEntity(index) }
    nameReasons()
    for index in nodes.indices { takeChildren(of: index) }
    keepRest()
    return map
  }

  // MARK: The document

  private mutating func takeRevisions() {
    for revision in document.objects(root["nodeRevisions"], of: "nodeRevisions") {
      if let id = revision["id"]?.nameText { revisions[EntityID(id)] = revision }
      // Without a word about which is the present one it is the last.
      if let node = revision["node"]?.nameText { revisions[EntityID("node \(node)")] = revision }
    }
  }

  private mutating func takeNodes() {
    for object in document.objects(root["nodes"], of: "nodes") {
      let id = object["id"]?.nameText
      if id == nil { document.warn("node \(nodes.count + 1) has no “id”") }
      let name = id ?? "node-\(nodes.count + 1)"
      var node = Node(object: object, name: name, type: object["type"]?.stringValue ?? "")
      let revision = revision(node)
      node.phrasing =
        (revision?["phrasing"] ?? revision?["titles"])?.objectValue ?? JSONObject()
      if numbers[EntityID(name)] == nil {
        numbers[EntityID(name)] = nodes.count
      } else {
        document.warn("two nodes have the id “\(name)”; links are taken to be the first one's")
      }
      nodes.append(node)
    }
    children = Array(repeating: [], count: nodes.count)
    parents = children
  }

  private mutating func takeLinks() {
    var order: [(key: String, link: Int)] = []
    for object in document.objects(root["nodeLinks"], of: "nodeLinks") {
      let names = (object["parent"]?.nameText, object["child"]?.nameText)
      guard let parent = names.0.flatMap({ numbers[EntityID($0)] }),
        let child = names.1.flatMap({ numbers[EntityID($0)] }), parent != child
      else {
        document.findings.add(
          "annotation-reference", .warning,
          "the link “\(object["id"]?.nameText ?? "")” joins no two nodes")
        kept.append(.object(object))
        continue
      }
      order.append((object["orderKey"]?.nameText ?? "", links.count))
      links.append(
        Link(
          object: object, parent: parent, child: child,
          group: object["group"]?.stringValue ?? "generic",
          polarity: object["polarity"]?.stringValue,
          isNegated: object["form"]?.stringValue == "negation"))
    }
    let sorted = order.sorted {
      $0.key.hasSameBytes(as: $1.key) ? $0.link < $1.link : $0.key.utf8Precedes($1.key)
    }
    for (_, link) in sorted {
      children[links[link].parent].append(link)
      parents[links[link].child].append(link)
    }
  }

  private func words(_ node: Node) -> String? {
    ["text_base", "base", "text_question", "yesNoQuestion", "text_narrative", "text_negation"].lazy
      .compactMap { node.phrasing[$0]?.stringValue }.first { !$0.isEmpty }
  }

  /// What only the format says of a node.
  private func own(_ node: Node) -> JSONObject {
    var own = JSONObject()
    own["node"] = .object(node.object)
    if let revision = revision(node) { own["revision"] = .object(revision) }
    return own
  }

  private func revision(_ node: Node) -> JSONObject? {
    (node.object["c_currentRevision"] ?? node.object["currentRevision"])?.nameText
      .flatMap { revisions[EntityID($0)] } ?? revisions[EntityID("node \(node.name)")]
  }

  // MARK: Entities

  private mutating func makeEntity(_ index: Int) {
    let node = nodes[index]
    switch node.type {
    case "argument": break
    case "category", "package":
      var group = Group()
      group.id = ids.id(for: node.name, fallback: "group")
      group.title = LocalizedText(words(node) ?? node.name, language: language)
      group.extensions["debatemap"] = .object(own(node))
      nodes[index].place = map.groups.count
      map.groups.append(group)
      nodes[index].entity = group.id
    case "comment":
      var comment = Comment()
      comment.id = ids.id(for: node.name, fallback: "comment")
      if let words = words(node) { comment.text = LocalizedText(words, language: language) }
      comment.extensions["debatemap"] = .object(own(node))
      nodes[index].place = map.comments.count
      map.comments.append(comment)
      nodes[index].entity = comment.id
    default:
      if !["claim", "multiChoiceQuestion"].contains(node.type) {
        document.warn("the node “\(node.name)” has the type “\(node.type)”, and is read as a claim")
      }
      var statement = Statement()
      statement.id = ids.id(for: node.name, fallback: "claim")
      if let words = words(node) {
        statement.text = LocalizedText(words, language: language)
      } else {
        document.warn("the claim “\(node.name)” has no words")
      }
      if node.type == "multiChoiceQuestion" { statement.role = .question }
      if let note = (revision(node)?["note"] ?? node.phrasing["note"])?.stringValue, !note.isEmpty {
        statement.note = LocalizedText(note, language: language)
      }
      statement.extensions["debatemap"] = .object(own(node))
      map.statements.append(statement)
      nodes[index].entity = statement.id
    }
  }

  /// Gives every argument the id of its first reason: others may bear on it before its turn comes.
  private mutating func nameReasons() {
    for index in nodes.indices where nodes[index].type == "argument" {
      nodes[index].entity = ids.id(for: nodes[index].name, fallback: "reason")
      if parents[index].isEmpty { makeReasons(index, at: nil) }
    }
  }

  private mutating func takeChildren(of index: Int) {
    for link in children[index] { take(link) }
  }

  private mutating func take(_ number: Int) {
    let link = links[number]
    let (parent, child) = (nodes[link.parent], nodes[link.child])
    switch (parent.type, child.type) {
    case (_, "comment"): map.comments[child.place].on = parent.entity
    case ("comment", _): keep(number)
    case ("category", _), ("package", _):
      join(child, to: parent)
      if child.type == "argument", parents[link.child].first == number {
        makeReasons(link.child, at: nil)
      }
    case (_, "argument"): makeReasons(link.child, at: number)
    // A premise, which its reason takes.
    case ("argument", _) where link.group == "generic": return
    case ("multiChoiceQuestion", _): answer(link)
    case (_, "category"), (_, "package"): keep(number)
    default:
      guard link.polarity != nil || ["truth", "relevance"].contains(link.group) else {
        return keep(number)
      }
      var reason = Reason()
      reason.id = ids.id(for: link.object["id"]?.nameText ?? "", fallback: "reason")
      reason.stance = link.stance
      reason.target = parent.entity
      reason.premises = [premise(link)].compactMap(\.self)
      reason.extensions["debatemap"] = .members(["link": .object(link.object)])
      map.reasons.append(reason)
    }
  }

  private mutating func keep(_ number: Int) {
    let link = links[number]
    let ends = "from “\(nodes[link.child].name)” to “\(nodes[link.parent].name)”"
    document.warn("the link \(ends) is neither for nor against")
    kept.append(.object(link.object))
  }

  private mutating func join(_ child: Node, to group: Node) {
    guard let member = child.entity else { return }
    if child.type == "category" || child.type == "package" {
      if map.groups[child.place].parent == nil { map.groups[child.place].parent = group.entity }
    } else {
      map.groups[group.place].members.append(member)
    }
  }

  private mutating func answer(_ link: Link) {
    var relation = Relation()
    relation.id = ids.id(for: link.object["id"]?.nameText ?? "", fallback: "answer")
    relation.type = .answers
    relation.from = nodes[link.child].entity
    relation.to = nodes[link.parent].entity
    relation.extensions["debatemap"] = .members(["link": .object(link.object)])
    map.relations.append(relation)
  }

  // MARK: Arguments

  /// How many premises of copies an argument with several parents may bring.
  private static let mostCopies = 10_000

  /// Makes the reasons of an argument where it stands: one, or one for each premise where any of them is enough.
  private mutating func makeReasons(_ index: Int, at number: Int?) {
    let node = nodes[index]
    let premises = children[index].filter {
      links[$0].group == "generic" && nodes[links[$0].child].type != "argument"
    }
    let isFirst = number == parents[index].first || number == nil
    if !isFirst, parents[index].count * max(1, premises.count) > Self.mostCopies {
      if let number { kept.append(.object(links[number].object)) }
      return document.findings.add(
        "graph-shape", .warning, "the argument “\(node.name)” stands in too many places")
    }
    let needsAny = node.object["argumentType"]?.stringValue == "any" && parents[index].count < 2
    let parts = needsAny && premises.count > 1 ? premises.map { [$0] } : [premises]
    for (part, links) in parts.enumerated() {
      var reason = Reason()
      reason.id = node.entity ?? ""
      if !isFirst || part > 0 { reason.id = ids.id(for: node.name, fallback: "reason") }
      if let number {
        let link = self.links[number]
        reason.stance = link.stance
        reason.target = nodes[link.parent].entity
      }
      reason.premises = links.compactMap { premise(self.links[$0]) }
      if let words = words(node) { reason.note = LocalizedText(words, language: language) }
      var own = own(node)
      if let number { own["link"] = .object(self.links[number].object) }
      if isFirst, part == 0, !premises.isEmpty {
        own["premises"] = .array(premises.map { .object(self.links[$0].object) })
      }
      reason.extensions["debatemap"] = .object(own)
      map.reasons.append(reason)
    }
    if premises.isEmpty { document.warn("the argument “\(node.name)” has no premise") }
  }

  /// The denials of claims that are premises in their negated form, by the claims' numbers.
  private var denials: [Int: EntityID] = [:]

  private mutating func premise(_ link: Link) -> Premise? {
    guard let id = nodes[link.child].entity else { return nil }
    guard link.isNegated else { return Premise(id) }
    if let known = denials[link.child] { return Premise(known) }
    let node = nodes[link.child]
    var statement = Statement()
    statement.id = ids.id(for: "not-\(id)", fallback: "denial")
    let words = (node.phrasing["text_negation"] ?? node.phrasing["negation"])?.stringValue
    statement.text = LocalizedText(words ?? "¬ \(self.words(node) ?? "")", language: language)
    map.statements.append(statement)
    var relation = Relation()
    relation.id = ids.id(for: "\(id)-or-not", fallback: "contradiction")
    relation.type = .contradicts
    relation.between = [id, statement.id]
    map.relations.append(relation)
    denials[link.child] = statement.id
    return Premise(statement.id)
  }

  private mutating func keepRest() {
    var rest = root.others(than: ["nodes", "nodeLinks", "nodeRevisions"])
    if !kept.isEmpty { rest["nodeLinks"] = .array(kept) }
    if !rest.isEmpty { map.header.extensions["debatemap"] = .object(rest) }
  }
}
