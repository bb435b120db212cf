internal import ArgumentModel

/// What a map keeps of the node graph that it was read from.
struct KeptGraph {
  /// A node in the document's order.
  enum Entry {
    /// An entity of the map, by its node's id.
    case entity(String)
    /// A node that the map has no word for.
    case node(NodeGraph.Node)
  }

  /// An edge, and what the map has to do with it.
  struct Edge {
    var edge: NodeGraph.Edge
    /// Whether it followed from the map, and is gone where it no longer does.
    var isHeld: Bool
    /// Whether an end of it never was a node.
    var isOpen: Bool
  }

  /// All nodes in their order.
  private(set) var order: [Entry] = []
  /// All edges in their order.
  private(set) var edges: [Edge] = []
  /// The places in ``order`` of the nodes whose saying the map holds: gone where it no longer does.
  private(set) var said: Set<Int> = []
  private var kinds: [EntityID: NodeKind] = [:]

  init(_ map: ArgumentMap, dialect: GraphDialect) {
    guard let kept = map.header.extensions[GraphDialect.shared]?.objectValue else { return }
    // Names and further members are another format's unless it is the one that they came from.
    let isOwn = kept["dialect"]?.stringValue == dialect.namespace
    for entry in kept["nodes"]?.arrayValue ?? [] {
      if let id = entry.stringValue {
        order.append(.entity(id))
      } else if let object = entry.objectValue, let id = object["id"]?.stringValue {
        var node = NodeGraph.Node(
          id: id, kind: NodeKind(rawValue: object["type"]?.stringValue ?? ""))
        node.text = object["text"]?.stringValue
        node.scheme = object["scheme"]?.stringValue
        node.schemeID = object["schemeID"]?.stringValue
        if isOwn {
          node.more = object["more"]?.objectValue ?? JSONObject()
          node.locutions = object["locutions"]?.arrayValue?.compactMap(\.objectValue) ?? []
        }
        if object["held"] == .bool(true) { said.insert(order.count) }
        if kinds[EntityID(id)] == nil { kinds[EntityID(id)] = node.kind }
        order.append(.node(node))
      }
    }
    for entry in kept["edges"]?.arrayValue ?? [] {
      guard let object = entry.objectValue, let from = object["from"]?.stringValue,
        let to = object["to"]?.stringValue
      else { continue }
      var edge = NodeGraph.Edge(id: object["id"]?.stringValue, from: from, to: to)
      if isOwn { edge.more = object["more"]?.objectValue ?? JSONObject() }
      edges.append(
        Edge(
          edge: edge, isHeld: object["held"] == .bool(true), isOpen: object["open"] == .bool(true)))
    }
  }

  /// The nodes that the map has no word for.
  var nodes: [NodeGraph.Node] {
    order.compactMap { entry in
      if case .node(let node) = entry { node } else { nil }
    }
  }

  /// The ids of all nodes that the document had.
  var ids: Set<EntityID> {
    Set(
      order.map { entry in
        switch entry {
        case .entity(let id): EntityID(id)
        case .node(let node): EntityID(node.id)
        }
      })
  }

  /// The ids of such nodes that no entity came with: of two nodes of one id the first may be one.
  var idsOfNodesAlone: Set<EntityID> {
    var ids = Set(nodes.map { EntityID($0.id) })
    for entry in order {
      if case .entity(let id) = entry { ids.remove(EntityID(id)) }
    }
    return ids
  }

  /// Whether an id is that of a kept node which a format has no kind for.
  func isNode(_ id: EntityID, of kinds: Set<NodeKind>?) -> Bool {
    guard let kinds, let kind = self.kinds[id] else { return false }
    return !kinds.contains(kind)
  }
}
