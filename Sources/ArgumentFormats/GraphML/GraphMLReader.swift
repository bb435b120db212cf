internal import ArgumentMarkup
internal import ArgumentModel

/// Reads GraphML: that of our own, whose nodes say what they are, and that of others, whose nodes are
/// statements and whose edges are reasons.
struct GraphMLReader {
  /// A node or an edge that hasn't ended.
  private struct Open {
    var isEdge: Bool
    var attributes: [String: String]
    var data: [String: String] = [:]
  }

  private(set) var findings = Findings()
  private(set) var graph = NodeGraph(dialect: .graphml)
  /// The names of keys, by their ids.
  private var keys: [String: String] = [:]
  /// The nodes and edges that haven't ended; a node may hold a graph of its own.
  private var open: [Open] = []
  private var key: String?
  private var words = ""
  private var edges = 0

  /// Reads a document.
  /// - Throws: A diagnostic with line and column.
  mutating func read(_ bytes: [UInt8]) throws(Diagnostic) {
    var reader = self
    try XMLReader().read(bytes) { (event) throws(Diagnostic) in reader.take(event) }
    self = reader
    join()
  }

  private mutating func take(_ event: XMLEvent) {
    switch event {
    case .start(let element):
      let attributes = Dictionary(
        keepingFirst: element.attributes.map { ($0.name, $0.value) })
      switch Self.local(element.name) {
      case "key":
        if let id = attributes["id"] { keys[id] = (attributes["attr.name"] ?? id).lowercased() }
      case "node": open.append(Open(isEdge: false, attributes: attributes))
      case "edge": open.append(Open(isEdge: true, attributes: attributes))
      case "data":
        key = attributes["key"].map { keys[$0] ?? $0.lowercased() }
        words = ""
      default: break
      }
    case .text(let text): if key != nil { words += text }
    case .end(let name):
      switch Self.local(name) {
      case "data":
        if let key, let last = open.indices.last {
          // What yEd draws has its words within other elements.
          let text = key == "text" ? words : words.trimmedWhitespace
          if !text.isEmpty || key == "text" { open[last].data[key] = text }
        }
        key = nil
      case "node": if let node = open.popLast() { add(node: node) }
      case "edge": if let edge = open.popLast() { add(edge: edge) }
      default: break
      }
    }
  }

  private static func local(_ name: String) -> Substring {
    name.split(separator: ":").last ?? name[...]
  }

  private mutating func add(node: Open) {
    let id = node.attributes["id"] ?? ""
    if id.isEmpty { findings.add("annotation-syntax", .warning, "a node has no “id”") }
    let kind = NodeKind(rawValue: node.data["kind"] ?? "")
    var made = NodeGraph.Node(
      id: id.isEmpty ? "node-\(graph.nodes.count + 1)" : id,
      kind: NodeKind.known.contains(kind) ? kind : .information)
    let named = ["text", "label", "name", "title", "description", "nodegraphics"].lazy
      .compactMap { node.data[$0] }.first
    made.text = named ?? node.data.min { $0.key.utf8Precedes($1.key) }?.value ?? id
    made.scheme = node.data["scheme"]
    graph.nodes.append(made)
  }

  private mutating func add(edge: Open) {
    edges += 1
    var made = NodeGraph.Edge(
      id: edge.attributes["id"] ?? "e\(edges)", from: edge.attributes["source"] ?? "",
      to: edge.attributes["target"] ?? "")
    let word = ["type", "relation", "label", "kind", "edgegraphics"].lazy
      .compactMap { edge.data[$0] }.first
    if let word { made.more["type"] = .string(word) }
    graph.edges.append(made)
  }

  /// Makes each edge between statements a step of its own, as graphs of others have it.
  private mutating func join() {
    let isStatement = Set(
      graph.nodes.filter { $0.kind == .information }.map { EntityID($0.id) })
    var taken = Set(graph.nodes.map { EntityID($0.id) })
    var edges: [NodeGraph.Edge] = []
    for edge in graph.edges {
      guard isStatement.contains(EntityID(edge.from)), isStatement.contains(EntityID(edge.to))
      else {
        edges.append(edge)
        continue
      }
      let word = edge.more["type"]?.stringValue ?? ""
      var id = edge.id ?? "e"
      while !taken.insert(EntityID(id)).inserted { id += "-step" }
      var node = NodeGraph.Node(id: id, kind: Self.isAttack(word) ? .conflict : .inference)
      node.text = word.isEmpty ? nil : word
      if node.text == nil { node.text = node.kind == .conflict ? "attack" : "support" }
      graph.nodes.append(node)
      edges.append(NodeGraph.Edge(id: "\(id)-from", from: edge.from, to: id))
      edges.append(NodeGraph.Edge(id: "\(id)-to", from: id, to: edge.to))
    }
    graph.edges = edges
  }

  /// Whether the word of an edge says that it speaks against what it leads to.
  private static func isAttack(_ word: String) -> Bool {
    let word = word.lowercased()
    return [
      "attack", "con", "contra", "rebut", "undercut", "oppos", "object", "conflict", "-", "−",
    ]
    .contains { word.hasPrefix($0) } || word.contains("attack")
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmedWhitespace: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
