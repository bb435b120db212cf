public import ArgumentModel

/// A map in which a pattern was found.
public struct CorpusMatch: Sendable {
  /// What the map is called in the index.
  public var name: String
  /// The map on one line, without a line feed.
  public var bytes: [UInt8]
  /// The map.
  public var map: ArgumentMap
  /// What each variable stands for in each match, in the order of the pattern's variables.
  public var matches: [[Found]]
  /// Whether the map may hold more than is told: the pattern needs too many steps in it.
  public var isCutOff: Bool

  /// What a variable stands for.
  public struct Found: Sendable {
    /// The variable's name.
    public var variable: String
    /// The entity.
    public var entity: Entity
  }
}

extension MapPattern {
  /// Finds the pattern in a map.
  /// - Parameter most: How many matches are looked for at most.
  /// - Returns: What each variable stands for in each match, and whether there may be more than could be
  ///   looked at.
  public func matches(
    in map: ArgumentMap, most: Int = .max
  ) -> (found: [[CorpusMatch.Found]], isCutOff: Bool) {
    let hasVerdicts = clauses.contains {
      if case .property(_, .verdict, _) = $0.condition { true } else { false }
    }
    let graph = PatternGraph(map, hasVerdicts: hasVerdicts)
    var matcher = PatternMatcher(self, in: graph, most: most)
    let bound = bound
    let found = matcher.find().map { places in
      bound.map { number in
        CorpusMatch.Found(
          variable: variables[number], entity: graph.entities[places[number]])
      }
    }
    return (found, matcher.isCutOff)
  }
}
