internal import ArgumentModel

/// Reads the nodes and edges of arguebuf's JSON, the form that Protocol Buffers give to JSON.
///
/// Members are named in camel case, or as in the schema; both are read.
struct ArguebufReader {
  var document = NodeGraphDocument()

  /// The graph of a document.
  mutating func graph(_ object: JSONObject) -> NodeGraph {
    var graph = NodeGraph(dialect: .arguebuf)
    for (id, node) in entries(object["nodes"], of: "nodes") {
      graph.nodes.append(self.node(id, node))
    }
    for (id, edge) in entries(object["edges"], of: "edges") {
      let from = edge["source"]?.nameText
      let to = edge["target"]?.nameText
      if from == nil || to == nil {
        document.warn("the edge “\(id)” has no “\(from == nil ? "source" : "target")”")
      }
      graph.edges.append(
        NodeGraph.Edge(
          id: id, from: from ?? "", to: to ?? "", more: edge.without("source", "target")))
    }
    for (id, person) in entries(object["participants"], of: "participants") {
      graph.participants.append(
        NodeGraph.Participant(id: id, name: Self.name(of: person) ?? id, more: person))
    }
    graph.majorClaim = (object["majorClaim"] ?? object["major_claim"])?.nameText
    let rest = object.others(than: ["nodes", "edges", "participants", "majorClaim", "major_claim"])
    graph.documentMembers.append(("arguebuf", rest))
    return graph
  }

  /// What a participant is called: by name or user name, which may both be empty.
  static func name(of person: JSONObject) -> String? {
    let names = ["name", "username"].compactMap { person[$0]?.stringValue }
    return names.first { !$0.isEmpty } ?? names.first
  }

  /// The members of a map by id; what is no object is said.
  private mutating func entries(
    _ value: JSONValue?, of name: String
  ) -> [(id: String, object: JSONObject)] {
    guard let value, value != .null else { return [] }
    guard let object = value.objectValue else {
      document.warn("“\(name)” is \(value.kindDescription), not an object")
      return []
    }
    var entries: [(id: String, object: JSONObject)] = []
    for member in object.members {
      if let object = member.value.objectValue {
        entries.append((member.name, object))
      } else {
        document.warn("“\(member.name)” of “\(name)” is \(member.value.kindDescription)")
      }
    }
    return entries
  }

  private mutating func node(_ id: String, _ object: JSONObject) -> NodeGraph.Node {
    var node = NodeGraph.Node(id: id, kind: NodeKind(rawValue: ""))
    var more = object.without("atom", "scheme")
    if let atom = object["atom"]?.objectValue {
      node.kind = .information
      // What is empty is left out by Protocol Buffers.
      node.text = document.text(atom["text"], of: "the atom “\(id)”") ?? ""
      node.speaker = atom["participant"]?.nameText.flatMap { $0.isEmpty ? nil : $0 }
      let rest = atom.without("text", "participant")
      if !rest.isEmpty { more["atom"] = .object(rest) }
    } else if let scheme = object["scheme"]?.objectValue {
      for (name, kind) in Self.kinds {
        guard let value = scheme[name]?.stringValue else { continue }
        node.kind = kind
        node.text = value
        break
      }
      let rest = scheme.others(than: Self.kinds.map(\.0))
      if !rest.isEmpty || !NodeKind.known.contains(node.kind) { more["scheme"] = .object(rest) }
    }
    node.more = more
    return node
  }

  /// The members that say what kind of scheme it is.
  static let kinds: [(String, NodeKind)] = [
    ("support", .inference), ("attack", .conflict), ("rephrase", .rephrase),
    ("preference", .preference),
  ]
}
