internal import ArgumentModel
internal import ArgumentReports

/// The names of a graph's nodes: the entities' ids, quoted, each used once.
struct DOTNames {
  private(set) var statements: [String] = []
  private(set) var reasons: [String] = []
  private var used: Set<String> = []
  private var counts: [String: Int] = [:]

  init(_ structure: MapStructure) {
    statements = structure.map.statements.map { unused($0.id.rawValue) }
    reasons = structure.map.reasons.map { unused($0.id.rawValue) }
  }

  /// The name of a node of the graph.
  func name(node: Int32, _ structure: MapStructure) -> String {
    structure.graph.reason(ofNode: node).map { reasons[Int($0)] } ?? statements[Int(node)]
  }

  /// A name that no node has; of several entities with one id the first keeps it.
  mutating func unused(_ id: String) -> String {
    var name = DOTText.quoted(id: id)
    while !used.insert(name).inserted {
      counts[id, default: 1] += 1
      name = DOTText.quoted(id: "\(id) #\(counts[id, default: 1])")
    }
    return name
  }
}
