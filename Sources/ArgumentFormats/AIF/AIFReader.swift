internal import ArgumentJSON
internal import ArgumentModel

/// Reads the nodes, edges and locutions of the Argument Interchange Format, as AIFdb has them in JSON and
/// as xAIF wraps them.
struct AIFReader {
  var document = NodeGraphDocument()
  /// Which of the two the document is.
  let layout: AIFLayout

  init(_ layout: AIFLayout) { self.layout = layout }

  /// The graph that an object holds.
  mutating func graph(_ object: JSONObject) -> NodeGraph {
    var graph = NodeGraph(dialect: .aif)
    var places: [EntityID: Int] = [:]
    var nodeIDs = IDForm()
    for object in document.objects(object["nodes"], of: "nodes") {
      let node = node(object, number: graph.nodes.count + 1)
      if places[EntityID(node.id)] == nil { places[EntityID(node.id)] = graph.nodes.count }
      nodeIDs.take(object["nodeID"])
      graph.nodes.append(node)
    }
    var edgeIDs = IDForm()
    for object in document.objects(object["edges"], of: "edges") {
      edgeIDs.take(object["edgeID"])
      graph.edges.append(edge(object))
    }
    var kept = object.others(than: ["nodes", "edges", "locutions", "participants"])
    takeLocutions(object, &graph, places, &kept)
    takeFulfillments(object, &graph, places, &kept)
    takeParticipants(object, &graph)
    var members = JSONObject()
    if !kept.isEmpty { members["more"] = .object(kept) }
    if nodeIDs.areNumbers == true { members["numericNodeIDs"] = .bool(true) }
    if let areNumbers = edgeIDs.areNumbers, areNumbers != layout.hasNumericEdgeIDs {
      members["numericEdgeIDs"] = .bool(areNumbers)
    }
    graph.documentMembers.append((GraphDialect.shared, members))
    return graph
  }

  private mutating func node(_ object: JSONObject, number: Int) -> NodeGraph.Node {
    let id = object["nodeID"]?.nameText
    if id == nil { document.warn("node \(number) has no “nodeID”") }
    let name = id ?? "node-\(number)"
    let type = object["type"]?.stringValue
    if type == nil { document.warn("the node “\(name)” has no “type”") }
    var node = NodeGraph.Node(id: name, kind: NodeKind(rawValue: type ?? ""))
    node.text = document.text(object["text"], of: "the node “\(name)”")
    node.scheme = object["scheme"]?.stringValue
    node.schemeID = object["schemeID"]?.nameText
    node.more = object.others(than: ["nodeID", "type", "text", "scheme", "schemeID"])
    return node
  }

  private mutating func edge(_ object: JSONObject) -> NodeGraph.Edge {
    let id = object["edgeID"]?.nameText
    let from = object["fromID"]?.nameText
    let to = object["toID"]?.nameText
    if from == nil || to == nil {
      let name = id.map { "the edge “\($0)”" } ?? "an edge"
      document.warn("\(name) has no “\(from == nil ? "fromID" : "toID")”")
    }
    var edge = NodeGraph.Edge(id: id, from: from ?? "", to: to ?? "")
    edge.more = object.others(than: ["edgeID", "fromID", "toID"])
    if edge.more["formEdgeID"] == .null { edge.more["formEdgeID"] = nil }
    return edge
  }

  private mutating func takeLocutions(
    _ object: JSONObject, _ graph: inout NodeGraph, _ places: [EntityID: Int],
    _ kept: inout JSONObject
  ) {
    var loose: [JSONValue] = []
    for locution in document.objects(object["locutions"], of: "locutions") {
      if let id = locution["nodeID"]?.nameText, let place = places[EntityID(id)],
        graph.nodes[place].kind == .locution
      {
        graph.nodes[place].locutions.append(locution.without("nodeID"))
      } else {
        loose.append(.object(locution))
      }
    }
    if !loose.isEmpty {
      kept["locutions"] = .array(loose)
      let locutions = loose.count == 1 ? "a locution is" : "\(loose.count) locutions are"
      document.warn("\(locutions) of no node that is a locution")
    }
  }

  /// Takes the numbers of schemes that stand in a list of their own.
  private mutating func takeFulfillments(
    _ object: JSONObject, _ graph: inout NodeGraph, _ places: [EntityID: Int],
    _ kept: inout JSONObject
  ) {
    guard let list = object["schemefulfillments"], list.arrayValue != nil else { return }
    var rest: [JSONValue] = []
    for fulfillment in document.objects(list, of: "schemefulfillments") {
      if let id = fulfillment["nodeID"]?.nameText, let place = places[EntityID(id)],
        let scheme = fulfillment["schemeID"]?.nameText, fulfillment.members.count == 2,
        graph.nodes[place].schemeID == nil, graph.nodes[place].kind != .information,
        graph.nodes[place].kind != .locution
      {
        graph.nodes[place].schemeID = scheme
      } else {
        rest.append(.object(fulfillment))
      }
    }
    // An empty list says where the others belong.
    kept["schemefulfillments"] = .array(rest)
  }

  private mutating func takeParticipants(_ object: JSONObject, _ graph: inout NodeGraph) {
    for person in document.objects(object["participants"], of: "participants") {
      let names = ["firstname", "surname"].compactMap { person[$0]?.stringValue }
        .filter { !$0.isEmpty }
      let id = person["participantID"]?.nameText
      if id == nil { document.warn("a participant has no “participantID”") }
      graph.participants.append(
        NodeGraph.Participant(
          id: id ?? "\(graph.participants.count + 1)", name: names.joined(separator: " "),
          more: person.without("participantID")))
    }
  }
}

/// Whether a document's ids that are digits stand there as numbers or as strings.
private struct IDForm {
  private var numbers = 0
  private var digits = 0

  mutating func take(_ id: JSONValue?) {
    if id?.integer != nil { numbers += 1 }
    if let text = id?.stringValue, let number = Int64(text), String(number) == text { digits += 1 }
  }

  /// Nil where no id says it.
  var areNumbers: Bool? { digits > 0 ? false : numbers > 0 ? true : nil }
}

/// The two layouts of the Argument Interchange Format in JSON.
enum AIFLayout {
  /// As AIFdb gives it.
  case aif
  /// Within xAIF.
  case xaif

  /// Whether edges have numbers for ids.
  var hasNumericEdgeIDs: Bool { self == .xaif }
  /// Whether the numbers of schemes stand in a list of their own.
  var listsSchemes: Bool { self == .xaif }
}
