internal import ArgumentModel

/// Makes the node graph of a map, for a format that writes such graphs.
///
/// Statements are nodes, reasons too, with an edge from each premise and one to the target. What
/// ``NodeGraphMapMaker`` kept of a document comes back in its order, as far as the map still has what it
/// hangs on.
struct MapNodeGraphMaker {
  let map: ArgumentMap
  let language: LanguageTag
  let dialect: GraphDialect
  /// The kinds of nodes that the format has.
  let kinds: Set<NodeKind>?
  var graph: NodeGraph
  /// How many things the format has no place for.
  var lost = Lost()
  /// The nodes' ids of the map's entities.
  var nodeIDs: [EntityID: String] = [:]
  /// The nodes that the map itself gives, by their ids.
  private var own: [EntityID: NodeGraph.Node] = [:]
  private var order: [String] = []
  /// The edges that the map itself gives, and how many of each have yet to be written.
  private var derived: [(from: String, to: String)] = []
  private var open: [Pair: Int] = [:]
  private(set) var taken: Set<EntityID> = []
  /// The ids that the format gives the map's participants.
  var participantIDs: [EntityID: String] = [:]
  /// The nodes that a document had and the map has no word for.
  let kept: KeptGraph

  /// What the format has no place for.
  struct Lost {
    var schemes = 0
    var relations = 0
    var contradictions = 0
    var nodes = 0
    var edges = 0
    var drafts = 0
    var speakers = 0
    var attributions = 0
    var locutions = 0
  }

  /// Two ends of an edge.
  struct Pair: Hashable {
    var from: EntityID
    var to: EntityID
  }

  /// - Parameter kinds: The kinds of nodes that the format has; nil is all.
  init(
    _ map: ArgumentMap, language: LanguageTag, dialect: GraphDialect, kinds: Set<NodeKind>? = nil
  ) {
    self.map = map
    self.language = language
    self.dialect = dialect
    self.kinds = kinds
    graph = NodeGraph(dialect: dialect)
    kept = KeptGraph(map, dialect: dialect)
    taken = kept.idsOfNodesAlone
  }

  /// The graph.
  mutating func make() -> NodeGraph {
    addParticipants()
    addStatements()
    addUtterances()
    addReasons()
    addRelations()
    let dialogue = has(.locution) ? addDialogue() : []
    arrangeNodes(without: dialogue)
    arrangeEdges()
    return graph
  }

  /// Whether the format has nodes of a kind.
  func has(_ kind: NodeKind) -> Bool { kinds?.contains(kind) ?? true }

  // MARK: What the map gives

  /// Adds a node of the map's own, under the id that it came with if that is free.
  mutating func add(_ node: NodeGraph.Node) {
    order.append(node.id)
    own[EntityID(node.id)] = node
  }

  /// Adds an edge that follows from the map.
  mutating func addEdge(_ from: String, _ to: String) {
    derived.append((from, to))
    open[Pair(from: EntityID(from), to: EntityID(to)), default: 0] += 1
  }

  /// The kind of a node that the map gives.
  func kind(ofOwn id: String) -> NodeKind? { own[EntityID(id)]?.kind }

  /// A free id as near as can be to one that is wanted.
  mutating func unique(_ wanted: String) -> String {
    if taken.insert(EntityID(wanted)).inserted { return wanted }
    var number = next[wanted] ?? 2
    while !taken.insert(EntityID("\(wanted)-\(number)")).inserted { number += 1 }
    next[wanted] = number + 1
    return "\(wanted)-\(number)"
  }
  private var next: [String: Int] = [:]

  /// Names an entity's node, and remembers the name.
  private mutating func node(
    _ id: EntityID, _ kind: NodeKind, _ extensions: JSONObject
  ) -> NodeGraph.Node {
    let shared = extensions[GraphDialect.shared]?.objectValue
    let name = unique(shared?["id"]?.stringValue ?? id.rawValue)
    if nodeIDs[id] == nil { nodeIDs[id] = name }
    var node = NodeGraph.Node(id: name, kind: kind)
    let own = extensions[dialect.namespace]?.objectValue
    node.more = own?["more"]?.objectValue ?? JSONObject()
    node.locutions = own?["locutions"]?.arrayValue?.compactMap(\.objectValue) ?? []
    return node
  }

  /// - Parameter isScheme: Whether the map has a place for the scheme, so that what it says there counts.
  private mutating func label(
    _ node: inout NodeGraph.Node, _ scheme: String?, _ extensions: JSONObject, isScheme: Bool = true
  ) {
    // As it was, as long as that is what the map says.
    if let own = extensions[dialect.namespace]?.objectValue,
      own["text"] != nil || own["scheme"] != nil
    {
      let text = own["text"]?.stringValue
      let name = own["scheme"]?.stringValue
      if !isScheme || SchemeLabel.scheme(text: text, scheme: name) == scheme {
        node.text = text
        node.scheme = name
        node.schemeID = own["schemeID"]?.stringValue
        return
      }
    }
    let label = SchemeLabel(node.kind, scheme: scheme, in: dialect)
    node.text = label.text
    node.scheme = label.scheme
    node.schemeID = label.schemeID
    if label.loses(scheme) { lost.schemes += 1 }
  }

  private mutating func text(_ text: LocalizedText) -> String {
    text.preferred([language])?.text ?? ""
  }

  private mutating func addStatements() {
    for statement in map.statements {
      var node = node(statement.id, .information, statement.extensions)
      node.text = text(statement.text)
      node.speaker = statement.attribution.first.flatMap { participantIDs[EntityID($0.who)] }
      if graph.majorClaim == nil, statement.role == .thesis { graph.majorClaim = node.id }
      add(node)
    }
  }

  private mutating func addUtterances() {
    guard has(.locution) else { return }
    let names = Dictionary(
      keepingFirst: map.participants.compactMap { participant in
        participant.name.preferred([language]).map { (participant.id, $0.text) }
      })
    for utterance in map.utterances {
      var node = node(utterance.id, .locution, utterance.extensions)
      node.text = text(utterance.text)
      if let shared = utterance.extensions[GraphDialect.shared]?.objectValue {
        node.text = (shared["prefix"]?.stringValue ?? "") + (node.text ?? "")
      } else if let name = utterance.speaker.flatMap({ names[$0] }) {
        // As AIFdb has it: there is no other place for names.
        node.text = "\(name) : \(node.text ?? "")"
      }
      node.locutions = locutions(node.locutions, of: utterance)
      add(node)
    }
  }

  private mutating func addReasons() {
    var nodes: [NodeGraph.Node] = []
    for reason in map.reasons {
      var node = node(
        reason.id, reason.stance == .attacks ? .conflict : .inference, reason.extensions)
      label(&node, reason.scheme, reason.extensions)
      add(node)
      nodes.append(node)
    }
    for (node, reason) in zip(nodes, map.reasons) {
      for premise in reason.premises {
        if let from = nodeIDs[premise.statement] {
          addEdge(from, node.id)
        } else {
          lost.drafts += 1
        }
      }
      guard let target = reason.target else { continue }
      if let to = nodeIDs[target] { addEdge(node.id, to) } else { lost.drafts += 1 }
    }
  }

  private mutating func addRelations() {
    for relation in map.relations {
      switch relation.type {
      case .restates:
        add(relation, .rephrase, from: relation.from, to: relation.to)
      case .prefers:
        add(relation, .preference, from: relation.prefer, to: relation.over)
      case .contradicts where relation.between.count == 2:
        // A conflict has a direction, so that there is one each way.
        guard let first = nodeIDs[relation.between[0]], let second = nodeIDs[relation.between[1]]
        else {
          lost.relations += 1
          continue
        }
        lost.contradictions += 1
        for (from, to) in [(first, second), (second, first)] {
          var node = node(relation.id, .conflict, JSONObject())
          label(&node, nil, JSONObject())
          add(node)
          addEdge(from, node.id)
          addEdge(node.id, to)
        }
      default: lost.relations += 1
      }
    }
  }

  private mutating func add(
    _ relation: Relation, _ kind: NodeKind, from: EntityID?, to: EntityID?
  ) {
    guard has(kind) else {
      lost.relations += 1
      return
    }
    var node = node(relation.id, kind, relation.extensions)
    label(&node, nil, relation.extensions, isScheme: false)
    add(node)
    for (end, leads) in [(from, false), (to, true)] {
      guard let end else { continue }
      guard let other = nodeIDs[end] else {
        lost.drafts += 1
        continue
      }
      leads ? addEdge(node.id, other) : addEdge(other, node.id)
    }
  }

  // MARK: Order

  private mutating func arrangeNodes(without gone: Set<Int>) {
    var written: Set<EntityID> = []
    for (index, entry) in kept.order.enumerated() {
      switch entry {
      case .entity(let id):
        guard let node = own[EntityID(id)], written.insert(EntityID(id)).inserted else { continue }
        graph.nodes.append(node)
      case .node(let node):
        if gone.contains(index) { continue }
        guard has(node.kind) else {
          lost.nodes += 1
          continue
        }
        graph.nodes.append(node)
        written.insert(EntityID(node.id))
      }
    }
    for id in order {
      guard written.insert(EntityID(id)).inserted, let node = own[EntityID(id)] else { continue }
      graph.nodes.append(node)
    }
  }

  private mutating func arrangeEdges() {
    let nodes = Set(graph.nodes.map { EntityID($0.id) })
    var edgeIDs: Set<EntityID> = []
    for kept in kept.edges {
      let pair = Pair(from: EntityID(kept.edge.from), to: EntityID(kept.edge.to))
      if kept.isHeld {
        guard let count = open[pair], count > 0 else { continue }
        open[pair] = count - 1
      } else if !kept.isOpen, !nodes.contains(pair.from) || !nodes.contains(pair.to) {
        // What is gone with a node that the map no longer has is no loss; what the format has not is.
        if self.kept.isNode(pair.from, of: kinds) || self.kept.isNode(pair.to, of: kinds) {
          lost.edges += 1
        }
        continue
      }
      graph.edges.append(kept.edge)
      if let id = kept.edge.id { edgeIDs.insert(EntityID(id)) }
    }
    var number = 0
    for (from, to) in derived {
      let pair = Pair(from: EntityID(from), to: EntityID(to))
      guard let count = open[pair], count > 0 else { continue }
      open[pair] = count - 1
      repeat { number += 1 } while !edgeIDs.insert(EntityID("\(number)")).inserted
      graph.edges.append(NodeGraph.Edge(id: "\(number)", from: from, to: to))
    }
  }
}
