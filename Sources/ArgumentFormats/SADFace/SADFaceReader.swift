internal import ArgumentModel

/// Reads the nodes and edges of SADFace.
struct SADFaceReader {
  var document = NodeGraphDocument()

  /// The graph of a document.
  mutating func graph(_ object: JSONObject) -> NodeGraph {
    var graph = NodeGraph(dialect: .sadface)
    for object in document.objects(object["nodes"], of: "nodes") {
      graph.nodes.append(node(object, number: graph.nodes.count + 1))
    }
    // Where the document was made of a map, the nodes have their old ids.
    var names: [EntityID: String] = [:]
    for index in graph.nodes.indices {
      guard let name = Self.name(graph.nodes[index].more) else { continue }
      names[EntityID(graph.nodes[index].id)] = name
      graph.nodes[index].id = name
      graph.nodes[index].more = Self.withoutName(graph.nodes[index].more)
    }
    for object in document.objects(object["edges"], of: "edges") {
      var edge = edge(object)
      edge.from = names[EntityID(edge.from)] ?? edge.from
      edge.to = names[EntityID(edge.to)] ?? edge.to
      graph.edges.append(edge)
    }
    // What is empty is written anyway.
    for index in graph.nodes.indices {
      let more = graph.nodes[index].more
      if more["metadata"] == .object(JSONObject()) { graph.nodes[index].more["metadata"] = nil }
      if more["sources"] == .array([]) { graph.nodes[index].more["sources"] = nil }
    }
    graph.documentMembers.append(("sadface", object.without("nodes", "edges")))
    return graph
  }

  private mutating func node(_ object: JSONObject, number: Int) -> NodeGraph.Node {
    let id = object["id"]?.nameText
    if id == nil { document.warn("node \(number) has no “id”") }
    let name = id ?? "node-\(number)"
    let type = object["type"]?.stringValue
    var node = NodeGraph.Node(id: name, kind: NodeKind(rawValue: type ?? ""))
    switch type {
    case "atom":
      node.kind = .information
      node.text = document.text(object["text"], of: "the atom “\(name)”")
      node.more = object.without("id", "type", "text")
    case "scheme":
      node.text = document.text(object["name"], of: "the scheme “\(name)”")
      node.kind = Self.kind(of: node.text ?? "")
      node.more = object.without("id", "type", "name")
    default:
      document.warn("the node “\(name)” is neither “atom” nor “scheme”")
      node.text = document.text(object["text"], of: "the node “\(name)”")
      node.more = object.without("id", "type", "text")
    }
    return node
  }

  private mutating func edge(_ object: JSONObject) -> NodeGraph.Edge {
    let id = object["id"]?.nameText
    let (from, to) = (object["source_id"]?.nameText, object["target_id"]?.nameText)
    if from == nil || to == nil {
      let name = id.map { "the edge “\($0)”" } ?? "an edge"
      document.warn("\(name) has no “\(from == nil ? "source_id" : "target_id")”")
    }
    return NodeGraph.Edge(
      id: id, from: from ?? "", to: to ?? "",
      more: object.without("id", "source_id", "target_id"))
  }

  /// What a scheme of a name is: names are free text, but the first ones have a meaning.
  static func kind(of name: String) -> NodeKind {
    switch SchemeCatalogue.normalize(name) {
    case "attack", "conflict", "disagreement", "disagree", "rebuttal", "rebut", "undercut",
      "undermine", "ca":
      .conflict
    case "rephrase", "ma": .rephrase
    case "preference", "pa": .preference
    default: SchemeCatalogue.scheme(name)?.stance == .attacks ? .conflict : .inference
    }
  }

  /// The id that a node has in the map which the document was made of.
  private static func name(_ more: JSONObject) -> String? {
    more["metadata"]?.objectValue?["argue"]?.objectValue?["id"]?.stringValue
  }

  private static func withoutName(_ more: JSONObject) -> JSONObject {
    var more = more
    if let metadata = more["metadata"]?.objectValue {
      more["metadata"] = .object(metadata.without("argue"))
    }
    return more
  }
}
