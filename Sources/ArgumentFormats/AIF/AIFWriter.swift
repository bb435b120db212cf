internal import ArgumentModel

/// Writes nodes, edges and locutions of the Argument Interchange Format.
struct AIFWriter {
  private let graph: NodeGraph
  private let layout: AIFLayout
  /// What the document had beside nodes and edges.
  private let kept: JSONObject
  private let hasNumericNodeIDs: Bool
  private let hasNumericEdgeIDs: Bool

  init(_ graph: NodeGraph, _ map: ArgumentMap, _ layout: AIFLayout) {
    self.graph = graph
    self.layout = layout
    let shared = map.header.extensions[GraphDialect.shared]?.objectValue
    let isOwn = shared?["dialect"]?.stringValue == GraphDialect.aif.namespace
    kept = isOwn ? shared?["more"]?.objectValue ?? JSONObject() : JSONObject()
    hasNumericNodeIDs = shared?["numericNodeIDs"] == .bool(true)
    let numericEdges = shared?["numericEdgeIDs"]
    hasNumericEdgeIDs =
      layout.hasNumericEdgeIDs ? numericEdges != .bool(false) : numericEdges == .bool(true)
  }

  /// The document's object.
  var object: JSONObject {
    var object = JSONObject()
    var fulfillments = kept["schemefulfillments"]?.arrayValue ?? []
    let listsSchemes = layout.listsSchemes || kept["schemefulfillments"] != nil
    object.append("nodes", .array(graph.nodes.map { .object(node($0, listsSchemes)) }))
    object.append("edges", .array(graph.edges.map { .object(edge($0)) }))
    if listsSchemes {
      for node in graph.nodes {
        guard let number = node.schemeID else { continue }
        var fulfillment = JSONObject()
        fulfillment.append("nodeID", id(node.id))
        fulfillment.append("schemeID", .string(number))
        fulfillments.append(.object(fulfillment))
      }
      object.append("schemefulfillments", .array(fulfillments))
    }
    if layout == .xaif {
      object.append("descriptorfulfillments", kept["descriptorfulfillments"] ?? .array([]))
    }
    if layout == .xaif || kept["schemefulfillments"] != nil {
      object.append("participants", .array(graph.participants.map { .object(participant($0)) }))
    }
    object.append("locutions", .array(locutions))
    let written = object.members.map(\.name)
    object.append(contentsOf: kept.others(than: written))
    return object
  }

  private func id(_ text: String) -> JSONValue { hasNumericNodeIDs ? number(text) : .string(text) }

  /// A number where the text is one, written as numbers are.
  private func number(_ text: String) -> JSONValue {
    if let number = Int64(text), String(number) == text { .int(number) } else { .string(text) }
  }

  private func node(_ node: NodeGraph.Node, _ listsSchemes: Bool) -> JSONObject {
    var object = JSONObject()
    object.append("nodeID", id(node.id))
    object.append("text", .string(node.text ?? ""))
    object.append("type", .string(node.kind.rawValue))
    object.append(contentsOf: node.more)
    if let scheme = node.scheme { object.append("scheme", .string(scheme)) }
    if let number = node.schemeID, !listsSchemes { object.append("schemeID", .string(number)) }
    return object
  }

  private func edge(_ edge: NodeGraph.Edge) -> JSONObject {
    var object = JSONObject()
    if let name = edge.id {
      object.append("edgeID", hasNumericEdgeIDs ? number(name) : .string(name))
    }
    object.append("fromID", id(edge.from))
    object.append("toID", id(edge.to))
    if layout == .aif, !hasNumericEdgeIDs, edge.more["formEdgeID"] == nil {
      object.append("formEdgeID", .null)
    }
    object.append(contentsOf: edge.more)
    return object
  }

  private var locutions: [JSONValue] {
    var all: [JSONValue] = []
    for node in graph.nodes {
      for locution in node.locutions {
        var object = JSONObject()
        object.append("nodeID", id(node.id))
        object.append(contentsOf: locution)
        all.append(.object(object))
      }
    }
    return all + (kept["locutions"]?.arrayValue ?? [])
  }

  private func participant(_ person: NodeGraph.Participant) -> JSONObject {
    var object = JSONObject()
    object.append("participantID", number(person.id))
    let names = ["firstname", "surname"].compactMap { person.more[$0]?.stringValue }
      .filter { !$0.isEmpty }
    if names.joined(separator: " ").hasSameBytes(as: person.name), !person.more.isEmpty {
      object.append(contentsOf: person.more)
    } else {
      // The last word of a name of several is taken for the surname.
      let words = person.name.split(separator: " ")
      object.append("firstname", .string(words.dropLast().joined(separator: " ")))
      object.append("surname", .string(words.last.map(String.init) ?? ""))
      object.append(contentsOf: person.more.others(than: ["firstname", "surname"]))
    }
    return object
  }
}
