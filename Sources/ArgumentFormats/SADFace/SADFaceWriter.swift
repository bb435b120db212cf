internal import ArgumentModel

/// Writes the nodes and edges of SADFace.
struct SADFaceWriter {
  private let graph: NodeGraph
  private let map: ArgumentMap
  private let title: String
  private let description: String

  init(_ graph: NodeGraph, _ map: ArgumentMap, language: LanguageTag) {
    self.graph = graph
    self.map = map
    title = map.header.title.preferred([language])?.text ?? ""
    description = map.header.description.preferred([language])?.text ?? ""
  }

  /// The document's object.
  var object: JSONObject {
    let kept = map.header.extensions["sadface"]?.objectValue ?? JSONObject()
    var object = JSONObject()
    object.append("metadata", .object(metadata(kept["metadata"]?.objectValue)))
    object.append("resources", kept["resources"] ?? .array([]))
    object.append("nodes", .array(graph.nodes.map { .object(node($0)) }))
    object.append("edges", .array(graph.edges.enumerated().map { .object(edge($1, number: $0)) }))
    object.append(contentsOf: kept.without("metadata", "resources"))
    return object
  }

  private func node(_ node: NodeGraph.Node) -> JSONObject {
    let isAtom = node.kind == .information
    let isKnown = isAtom || NodeKind.known.contains(node.kind)
    var object = JSONObject()
    let id = Self.uuid(node.id)
    object.append("id", .string(id))
    object.append("type", .string(isAtom ? "atom" : isKnown ? "scheme" : node.kind.rawValue))
    object.append(isAtom || !isKnown ? "text" : "name", .string(node.text ?? ""))
    var metadata = node.more["metadata"]?.objectValue ?? JSONObject()
    if !id.hasSameBytes(as: node.id) {
      metadata["argue"] = .object(JSONObject([.init(name: "id", value: .string(node.id))]))
    }
    if isKnown || !metadata.isEmpty { object.append("metadata", .object(metadata)) }
    if isAtom { object.append("sources", node.more["sources"] ?? .array([])) }
    object.append(contentsOf: node.more.without("metadata", isAtom ? "sources" : "metadata"))
    return object
  }

  private func edge(_ edge: NodeGraph.Edge, number: Int) -> JSONObject {
    var object = JSONObject()
    let id = edge.id ?? "\(number + 1)"
    object.append("id", .string(Self.uuid(id, salt: "edge \(edge.from) \(edge.to) ")))
    object.append("source_id", .string(Self.uuid(edge.from)))
    object.append("target_id", .string(Self.uuid(edge.to)))
    object.append(contentsOf: edge.more)
    return object
  }

  private func metadata(_ kept: JSONObject?) -> JSONObject {
    var metadata = kept ?? JSONObject()
    guard metadata["core"] == nil else { return metadata }
    var core = JSONObject()
    core.append("analyst_email", .string(""))
    core.append("analyst_name", .string(map.header.authors.joined(separator: ", ")))
    core.append("created", .string(Self.time(map.header.created)))
    core.append("description", .string(description))
    core.append("edited", .string(Self.time(map.header.modified ?? map.header.created)))
    core.append("id", .string(Self.uuid(map.header.id?.rawValue ?? "map", salt: "map ")))
    core.append("notes", .string(""))
    core.append("title", .string(title))
    core.append("version", .string("0.2"))
    metadata["core"] = .object(core)
    return metadata
  }

  /// A date as a time, which the format asks for; where the map has none, the first that it can have.
  private static func time(_ date: String?) -> String {
    guard let date, let day = date.split(separator: "T").first, day.utf8.count == 10 else {
      return "1970-01-01T00:00:00"
    }
    let rest = date.dropFirst(11).prefix(8)
    return "\(day)T\(rest.utf8.count == 8 ? String(rest) : "00:00:00")"
  }

  /// An id as the format wants it: one that is a UUID as it is, else one made of its digest (RFC 9562,
  /// section 5.8, in the form of version 4, which is all that the format knows).
  private static func uuid(_ id: String, salt: String = "") -> String {
    if isUUID(id) { return id }
    var digits = Array("\(Digest.of(salt + id))".dropFirst("sha256:".count).prefix(32))
    digits[12] = "4"
    digits[16] = "8"
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
    return parts.joined(separator: "-")
  }

  private static func isUUID(_ id: String) -> Bool {
    let parts = id.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.map(\.count) == [8, 4, 4, 4, 12]
      && parts.joined().allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
          UInt8(ascii: "A")...UInt8(ascii: "F"):
          true
        default: false
        }
      }
  }
}
