internal import ArgumentModel

/// Writes the nodes and edges of arguebuf's JSON.
struct ArguebufWriter {
  private let graph: NodeGraph
  private let map: ArgumentMap

  init(_ graph: NodeGraph, _ map: ArgumentMap) {
    self.graph = graph
    self.map = map
  }

  /// The document's object.
  var object: JSONObject {
    let kept = map.header.extensions["arguebuf"]?.objectValue ?? JSONObject()
    var object = JSONObject()
    object.append("nodes", .object(Self.members(graph.nodes.map { ($0.id, node($0)) })))
    object.append(
      "edges",
      .object(Self.members(graph.edges.enumerated().map { ($1.id ?? "edge-\($0 + 1)", edge($1)) })))
    if !graph.participants.isEmpty {
      object.append(
        "participants", .object(Self.members(graph.participants.map { ($0.id, person($0)) })))
    }
    if let majorClaim = graph.majorClaim { object.append("majorClaim", .string(majorClaim)) }
    if kept["schemaVersion"] == nil, kept["schema_version"] == nil {
      object.append("schemaVersion", .int(1))
    }
    object.append(contentsOf: kept)
    return object
  }

  /// Members by ids, of which each may be there once: a further one gets a number.
  private static func members(_ entries: [(String, JSONObject)]) -> JSONObject {
    var taken: Set<EntityID> = []
    var next: [EntityID: Int] = [:]
    var object = JSONObject()
    for (id, value) in entries {
      var name = id
      if !taken.insert(EntityID(id)).inserted {
        var number = next[EntityID(id)] ?? 2
        repeat {
          name = "\(id)-\(number)"
          number += 1
        } while !taken.insert(EntityID(name)).inserted
        next[EntityID(id)] = number
      }
      object.append(name, .object(value))
    }
    return object
  }

  private func node(_ node: NodeGraph.Node) -> JSONObject {
    var object = JSONObject()
    if node.kind == .information {
      var atom = JSONObject()
      atom.append("text", .string(node.text ?? ""))
      if let speaker = node.speaker { atom.append("participant", .string(speaker)) }
      atom.append(contentsOf: node.more["atom"]?.objectValue ?? JSONObject())
      object.append("atom", .object(atom))
    } else if let name = ArguebufReader.kinds.first(where: { $0.1 == node.kind })?.0 {
      var scheme = JSONObject()
      scheme.append(name, .string(node.text ?? ""))
      scheme.append(contentsOf: node.more["scheme"]?.objectValue ?? JSONObject())
      object.append("scheme", .object(scheme))
    } else if let scheme = node.more["scheme"] {
      object.append("scheme", scheme)
    }
    object.append(contentsOf: node.more.without("atom", "scheme"))
    return object
  }

  private func edge(_ edge: NodeGraph.Edge) -> JSONObject {
    var object = JSONObject()
    object.append("source", .string(edge.from))
    object.append("target", .string(edge.to))
    object.append(contentsOf: edge.more)
    return object
  }

  private func person(_ person: NodeGraph.Participant) -> JSONObject {
    var object = person.more
    let known = ArguebufReader.name(of: object)
    if known?.hasSameBytes(as: person.name) != true { object["name"] = .string(person.name) }
    return object
  }
}
