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
    /// What it says, in the map's first language in which the words that were asked for stand; where none
    /// were, or they stand in its id, in the map's first language.
    public var text: String
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
        let entity = graph.entities[places[number]]
        return CorpusMatch.Found(
          variable: variables[number], entity: entity,
          text: text(of: entity, as: number, map.header.languages))
      }
    }
    return (found, matcher.isCutOff)
  }

  /// What an entity says, in the language in which it says what is asked of a variable.
  private func text(of entity: Entity, as variable: Int, _ languages: [LanguageTag]) -> String {
    let words = entity.words
    let asked = clauses.compactMap { clause -> WordQuery? in
      guard !clause.isNegated, case .words(.variable(variable), let query) = clause.condition else {
        return nil
      }
      return query
    }
    let first = words.preferred(languages)
    let ordered = (first.map { [$0] } ?? []) + words.versions
    let told = ordered.first { version in
      let folded = version.text.foldedForSearch
      return asked.allSatisfy { $0.matches(folded) }
    }
    return (told ?? first)?.text ?? ""
  }
}
