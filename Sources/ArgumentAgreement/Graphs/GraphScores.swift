/// A tie from one node of a graph to another, with a label such as its stance.
public struct Edge: Hashable, Sendable {
  /// The number of the node that it leads from.
  public var from: Int
  /// The number of the node that it leads to.
  public var to: Int
  /// What kind of tie it is.
  public var label: String

  /// Makes an edge.
  public init(_ from: Int, _ to: Int, _ label: String) {
    (self.from, self.to, self.label) = (from, to, label)
  }
}

/// Two graphs over the same nodes against each other; what one has alone has a number of its own.
public struct GraphScores: Hashable, Sendable {
  /// Edges with the same ends, direction and label.
  public let labelled: MatchScore
  /// Edges with the same ends and direction.
  public let unlabelled: MatchScore
  /// Edges with the same ends.
  public let undirected: MatchScore

  /// Compares two graphs; an edge that is named twice counts once.
  public init(_ first: [Edge], _ second: [Edge]) {
    func score<Key: Hashable>(_ key: (Edge) -> Key) -> MatchScore {
      let (a, b) = (Set(first.map(key)), Set(second.map(key)))
      return MatchScore(
        matched: Double(a.intersection(b).count), first: Double(a.count), second: Double(b.count))
    }
    labelled = score { $0 }
    unlabelled = score { [$0.from, $0.to] }
    undirected = score { [min($0.from, $0.to), max($0.from, $0.to)] }
  }

  /// What each coder says of every ordered pair of nodes, “none” where there is no edge; several
  /// edges from one node to another are one item with all their labels.
  ///
  /// A. Peldszus, “Towards segment-based recognition of argumentation structure in short texts”,
  /// 2014.
  /// - Parameters:
  ///   - nodes: The nodes that are compared, those that both have.
  public static func pairs(nodes: [Int], _ graphs: [[Edge]]) -> CodingTable {
    struct Ends: Hashable {
      var from: Int
      var to: Int
    }
    let tables = graphs.map { edges in
      var table: [Ends: Set<String>] = [:]
      for edge in edges {
        table[Ends(from: edge.from, to: edge.to), default: []].insert(edge.label)
      }
      return table
    }
    var items: [[String?]] = []
    for from in nodes {
      for to in nodes where from != to {
        items.append(
          tables.map { table in
            table[Ends(from: from, to: to)]?.sorted().joined(separator: "+") ?? "none"
          })
      }
    }
    return CodingTable(items)
  }

  /// CASS, the combined argument similarity score: the harmonic mean of how alike the segments are
  /// and of how alike the relations.
  ///
  /// R. Duthie, J. Lawrence, K. Budzynska and C. Reed, “The CASS technique for evaluating the
  /// performance of argument mining”, 2016.
  /// - Parameters:
  ///   - segments: The similarity of segmentations, from 0 to 1.
  ///   - relations: The means of the relations' scores, at least one, each from 0 to 1.
  /// - Throws: ``Undefined/nothingShared`` where there is no relation, or both are 0.
  public static func cass(segments: Double, relations: [Double]) throws(Undefined) -> Double {
    guard !relations.isEmpty else { throw .nothingShared }
    let mean = relations.reduce(0, +) / Double(relations.count)
    guard mean + segments > 0 else { throw .nothingShared }
    return 2 * mean * segments / (mean + segments)
  }

  /// How near the nodes that an edge of one graph ties are in the other, as the mean over all edges
  /// of one over the shortest way, from both sides.
  ///
  /// C. Kirschner, J. Eckle-Kohler and I. Gurevych, “Linking the thoughts”, 2015.
  /// - Throws: ``Undefined/nothingShared`` where one of the graphs has no edge.
  public static func nearness(_ first: [Edge], _ second: [Edge]) throws(Undefined) -> Double {
    guard !first.isEmpty, !second.isEmpty else { throw .nothingShared }
    return (share(of: first, in: second) + share(of: second, in: first)) / 2
  }

  private static func share(of edges: [Edge], in graph: [Edge]) -> Double {
    var next: [Int: [Int]] = [:]
    for edge in graph { next[edge.from, default: []].append(edge.to) }
    // One search for all edges from a node.
    var targets: [Int: [Int]] = [:]
    for edge in edges { targets[edge.from, default: []].append(edge.to) }
    var sum = 0.0
    for (from, ends) in targets.sorted(by: { $0.key < $1.key }) {
      let wanted = Set(ends)
      var found: [Int: Int] = [from: 0]
      var (level, steps, left) = ([from], 0, wanted.subtracting([from]).count)
      while !level.isEmpty, left > 0 {
        steps += 1
        var following: [Int] = []
        for node in level {
          for target in next[node] ?? [] where found[target] == nil {
            found[target] = steps
            if wanted.contains(target) { left -= 1 }
            following.append(target)
          }
        }
        level = following
      }
      for end in ends { if let steps = found[end], steps > 0 { sum += 1 / Double(steps) } }
    }
    return sum / Double(edges.count)
  }
}
