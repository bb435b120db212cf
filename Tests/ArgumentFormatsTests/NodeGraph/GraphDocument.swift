import Foundation
import Testing

/// A node graph as these tests see it: read from a document by means of their own, so that what the
/// library reads and writes is held against something else.
struct GraphDocument {
  /// A node: what it is, its words, and the name of its scheme.
  struct Node: Hashable, Comparable {
    var type: String
    var text: String
    var scheme: String
    static func < (left: Self, right: Self) -> Bool { left.key < right.key }
    private var key: String { [type, text, scheme].joined(separator: "\u{1}") }
  }

  /// The nodes by their ids; of two with one id the second has a mark.
  var nodes: [String: Node] = [:]
  /// The edges, by their ends.
  var edges: [[String]] = []
  /// Who says what, and when.
  var locutions: [[String]] = []

  /// Reads a document of a format.
  init(_ text: String, _ format: String) throws {
    try self.init(Data(text.utf8), format)
  }

  /// Reads a document of a format.
  init(_ data: Data, _ format: String) throws {
    let object = try #require(
      try JSONSerialization.jsonObject(with: data) as? [String: Any])
    switch format {
    case "sadface": readSADFace(object)
    case "arguebuf": readArguebuf(object)
    default: readAIF(object["AIF"] as? [String: Any] ?? object)
    }
  }

  private static func name(_ value: Any?) -> String {
    switch value {
    case let text as String: text
    case let number as NSNumber: number.stringValue
    default: ""
    }
  }

  private mutating func add(_ id: String, _ node: Node) {
    var id = id
    while nodes[id] != nil { id += "′" }
    nodes[id] = node
  }

  private mutating func readAIF(_ object: [String: Any]) {
    var schemes: [String: String] = [:]
    for entry in object["schemefulfillments"] as? [[String: Any]] ?? [] {
      schemes[Self.name(entry["nodeID"])] = Self.name(entry["schemeID"])
    }
    for node in object["nodes"] as? [[String: Any]] ?? [] {
      let id = Self.name(node["nodeID"])
      let number = Self.name(node["schemeID"])
      add(
        id,
        Node(
          type: Self.name(node["type"]), text: Self.name(node["text"]),
          scheme: Self.name(node["scheme"]) + "/" + (number.isEmpty ? schemes[id] ?? "" : number)))
    }
    for edge in object["edges"] as? [[String: Any]] ?? [] {
      edges.append([Self.name(edge["fromID"]), Self.name(edge["toID"])])
    }
    for locution in object["locutions"] as? [[String: Any]] ?? [] {
      locutions.append(
        ["nodeID", "personID", "timestamp", "start", "end"].map { Self.name(locution[$0]) })
    }
  }

  private mutating func readSADFace(_ object: [String: Any]) {
    for node in object["nodes"] as? [[String: Any]] ?? [] {
      add(
        Self.name(node["id"]),
        Node(
          type: Self.name(node["type"]), text: Self.name(node["text"]),
          scheme: Self.name(node["name"])))
    }
    for edge in object["edges"] as? [[String: Any]] ?? [] {
      edges.append([Self.name(edge["source_id"]), Self.name(edge["target_id"])])
    }
  }

  private mutating func readArguebuf(_ object: [String: Any]) {
    for (id, value) in object["nodes"] as? [String: [String: Any]] ?? [:] {
      let atom = value["atom"] as? [String: Any]
      let scheme = value["scheme"] as? [String: Any]
      let kind = scheme?.keys.filter { $0 != "premiseDescriptors" }.sorted().first
      add(
        id,
        Node(
          type: atom != nil ? "atom" : "scheme", text: Self.name(atom?["text"]),
          scheme: kind.map { Self.name(scheme?[$0]) } ?? ""))
    }
    for edge in (object["edges"] as? [String: [String: Any]] ?? [:]).values {
      edges.append([Self.name(edge["source"]), Self.name(edge["target"])])
    }
  }
}

extension GraphDocument {
  /// The graph without ids: each node by what it is and by what the graph looks like from it, refined
  /// until nodes that look different are told apart (Weisfeiler and Leman 1968); and the edges between.
  ///
  /// Graphs that differ here aren't isomorphic; of graphs whose texts differ most nodes the converse holds
  /// as well.
  var shape: [String] {
    var colours = nodes.mapValues { "\($0.type)|\($0.text)|\($0.scheme)" }
    for _ in 0..<6 {
      var around: [String: [String]] = [:]
      for edge in edges {
        around[edge[0], default: []].append(">" + (colours[edge[1]] ?? "?"))
        around[edge[1], default: []].append("<" + (colours[edge[0]] ?? "?"))
      }
      var names: [String: String] = [:]
      let full = colours.mapValues { $0 }
      let refined = full.reduce(into: [String: String]()) { refined, entry in
        refined[entry.key] =
          entry.value + "{" + (around[entry.key] ?? []).sorted().joined(separator: ",") + "}"
      }
      // Short names, or they would grow with each round.
      for colour in Set(refined.values).sorted() {
        var hasher = UInt64(14_695_981_039_346_656_037)
        for byte in colour.utf8 { hasher = (hasher ^ UInt64(byte)) &* 1_099_511_628_211 }
        names[colour] = String(hasher, radix: 36)
      }
      colours = refined.mapValues { names[$0] ?? "" }
    }
    let all = nodes.map {
      "\($0.value.type)|\($0.value.text)|\($0.value.scheme)#\(colours[$0.key] ?? "")"
    }
    let ties = edges.map { "\(colours[$0[0]] ?? "?") → \(colours[$0[1]] ?? "?")" }
    return all.sorted() + ties.sorted()
  }
}
