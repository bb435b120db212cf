internal import ArgumentMarkup
internal import ArgumentModel

/// Reads the nodes and edges of Argunet's GraphML, with what its own names in them say.
struct ArgunetReader {
  /// A proposition in an argument.
  struct Proposition {
    var id: String
    /// Where it stands in the argument.
    var index: Int?
    /// `premise`, `conclusion`, or what lies between, which the program spells `prelimary-conclusion`.
    var type: String
    var text = ""
    /// The propositions that it is said to deny.
    var denied: [String] = []
    /// Those that it is said to say in other words.
    var restated: [String] = []

    /// Whether what stands above is a reason for it.
    var isConclusion: Bool { type.hasSuffix("conclusion") }
  }

  /// An argument, a group, or something else in a node.
  struct Node {
    /// What holds it, among the nodes.
    var parent: Int?
    /// The name of its element, without the prefix.
    var kind = ""
    var id = ""
    var title = ""
    var description = ""
    var attributes = JSONObject()
    var propositions: [Proposition] = []
    var line = 1
  }

  /// An edge between arguments.
  struct Edge {
    var id: String
    var source: String
    var target: String
    /// `sketchedAttack`, `sketchedSupport`, and others that follow from propositions.
    var type: String
    var line: Int
  }

  private(set) var findings = Findings()
  private(set) var title = ""
  private(set) var nodes: [Node] = []
  private(set) var edges: [Edge] = []
  private var open: [Int] = []
  private var edge: (id: String, source: String, target: String)?
  private var isProposition = false
  private var words = ""

  /// Reads a document.
  /// - Throws: A diagnostic with line and column.
  mutating func read(_ bytes: [UInt8]) throws(Diagnostic) {
    var reader = self
    try XMLReader().read(bytes) { (event) throws(Diagnostic) in reader.take(event) }
    self = reader
  }

  private mutating func take(_ event: XMLEvent) {
    switch event {
    case .start(let element):
      words = ""
      element.name.hasPrefix("arg:") ? beginOwn(element) : begin(element)
    case .text(let text): words += text
    case .end(let name): end(name)
    }
  }

  private mutating func begin(_ element: XMLElement) {
    switch element.name {
    case "node":
      var node = Node(parent: open.last, line: element.position.line)
      node.id = element["id"] ?? ""
      open.append(nodes.count)
      nodes.append(node)
    case "edge":
      edge = (element["id"] ?? "", element["source"] ?? "", element["target"] ?? "")
    default: break
    }
  }

  private mutating func beginOwn(_ element: XMLElement) {
    let name = element.name.dropFirst("arg:".count)
    if name == "edge" {
      guard let edge else { return }
      edges.append(
        Edge(
          id: edge.id, source: element["sourceNodeId"] ?? edge.source,
          target: element["targetNodeId"] ?? edge.target, type: element["type"] ?? "",
          line: element.position.line))
      return
    }
    guard let node = open.last else { return }
    switch name {
    case "title", "description", "content": break
    case "proposition":
      isProposition = true
      nodes[node].propositions.append(
        Proposition(
          id: element["id"] ?? "\(nodes[node].id)-\(nodes[node].propositions.count + 1)",
          index: element["index"].flatMap { Int($0) },
          type: element["type"] ?? "premise"))
    case "supportReference", "attackReference":
      guard isProposition, let last = nodes[node].propositions.indices.last,
        let other = element["refersToProposition"]
      else { return }
      if name == "attackReference" {
        nodes[node].propositions[last].denied.append(other)
      } else if !other.hasSameBytes(as: nodes[node].propositions[last].id) {
        nodes[node].propositions[last].restated.append(other)
      }
    default:
      guard nodes[node].kind.isEmpty else { return }
      nodes[node].kind = String(name)
      if let id = element["id"], !id.isEmpty { nodes[node].id = id }
      nodes[node].attributes = KeptElements.attributes(element, but: ["id"])
      if let title = element["title"] { nodes[node].title = title }
      if let text = element["description"] { nodes[node].description = text }
    }
  }

  private mutating func end(_ name: String) {
    let text = words
    switch name {
    case "node": _ = open.popLast()
    case "edge": edge = nil
    case "arg:title":
      if let node = open.last { nodes[node].title = text } else { title = text }
    case "arg:description": if let node = open.last { nodes[node].description = text }
    case "arg:content":
      guard let node = open.last, let last = nodes[node].propositions.indices.last else { return }
      nodes[node].propositions[last].text = text
    case "arg:proposition": isProposition = false
    default: return
    }
    words = ""
  }
}
