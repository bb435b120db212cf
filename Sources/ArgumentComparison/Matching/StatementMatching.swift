internal import ArgumentAgreement
internal import ArgumentAnalysis
public import ArgumentModel

/// Which statements of two maps say the same, as one optimal assignment: each is matched with one at most,
/// so that the evidence in all is greatest.
///
/// Evidence is, first, a passage of a text that both stand at; then words, as runs of three letters or two
/// Chinese characters, of which rare ones count more; then the place in the argument, from matches that are
/// known already; and ids, where those of the two maps prove to mean the same. The place alone, and few
/// words alone, are no evidence.
///
/// ```swift
/// let matching = StatementMatching(reference, student)
/// for match in matching.matches { print(match.left, match.right, match.basis) }
/// ```
public struct StatementMatching: Sendable {
  /// What a match rests on most.
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    /// A passage of a text.
    case passage
    /// The same id in both.
    case id
    /// The words.
    case words
    /// The place in the argument, with some words.
    case position
  }

  /// Two statements that say the same.
  public struct Match: Hashable, Sendable {
    /// The position among the statements of the first map.
    public var left: Int
    /// The position among the statements of the second map.
    public var right: Int
    /// How sure it is, from 0 to 1.
    public var score: Double
    /// The share of passages that both stand at, from 0 to 1.
    public var passage = 0.0
    /// How alike the words are, from 0 to 1.
    public var words = 0.0
    /// The share of neighbours in the argument that match too, from 0 to 1.
    public var position = 0.0
    /// Whether ids tell that they are the same.
    public var hasSameID = false

    /// What it rests on most.
    public var basis: Basis {
      if passage > 0, passage >= words / 2 { return .passage }
      if hasSameID { return .id }
      return words >= StatementMatching.enough ? .words : .position
    }
  }

  /// From this score on, statements say the same.
  static let enough = 0.36
  /// How much of what evidence leaves open the place in the argument can settle.
  private static let positionWeight = 0.45

  /// The matches, in the order of the first map.
  public private(set) var matches: [Match] = []

  /// Compares two maps.
  public init(_ first: ArgumentMap, _ second: ArgumentMap) {
    self.init(ComparedStatements(first), ComparedStatements(second))
  }

  init(_ first: ComparedStatements, _ second: ComparedStatements) {
    var evidence = PairEvidence(first, second)
    evidence.addWords()
    evidence.addPassages()
    evidence.addIDs()
    var chosen = Self.assign(evidence.pairs, position: [:])
    // What is settled settles more; a few rounds reach everything that is near.
    for _ in 0..<4 {
      let position = Self.positions(first, second, chosen)
      let next = Self.assign(evidence.pairs, position: position)
      let isSame = next == chosen
      chosen = next
      if isSame { break }
    }
    matches = chosen
  }

  private static func assign(
    _ pairs: [PairEvidence.Pair: PairEvidence.Found], position: [PairEvidence.Pair: Double]
  ) -> [Match] {
    var candidates: [PairEvidence.Pair: Match] = [:]
    var gains: [Assignment.Pair] = []
    for (pair, found) in pairs.sorted(by: {
      ($0.key.left, $0.key.right) < ($1.key.left, $1.key.right)
    }) {
      let place = position[pair] ?? 0
      let score = 1 - (1 - found.score) * (1 - positionWeight * place)
      guard score >= enough else { continue }
      candidates[pair] = Match(
        left: pair.left, right: pair.right, score: score, passage: found.passage,
        words: found.words, position: place, hasSameID: found.hasSameID)
      // Two poor matches aren't worth a good one.
      gains.append(Assignment.Pair(pair.left, pair.right, gain: score - enough / 2))
    }
    return Assignment.best(gains).compactMap {
      candidates[PairEvidence.Pair(left: $0.left, right: $0.right)]
    }
  }

  /// For statements that have matched neighbours, the share of neighbours that match in the same way.
  private static func positions(
    _ first: ComparedStatements, _ second: ComparedStatements, _ matches: [Match]
  ) -> [PairEvidence.Pair: Double] {
    struct Seen: Hashable {
      var pair: PairEvidence.Pair
      var neighbour: Int
    }
    var partner = [Int?](repeating: nil, count: first.neighbours.count)
    for match in matches { partner[match.left] = match.right }
    var counts: [PairEvidence.Pair: Int] = [:]
    var seen: Set<Seen> = []
    for (left, neighbours) in first.neighbours.enumerated() {
      for neighbour in neighbours {
        guard let other = partner[neighbour.statement] else { continue }
        // The way back from there leads to those that may be the same.
        for back in second.neighbours[other].prefix(64) where back.tie == turned(neighbour.tie) {
          let pair = PairEvidence.Pair(left: left, right: back.statement)
          if seen.insert(Seen(pair: pair, neighbour: neighbour.statement)).inserted {
            counts[pair, default: 0] += 1
          }
        }
      }
    }
    let (lefts, rights) = (first.neighbours.map(number), second.neighbours.map(number))
    var positions: [PairEvidence.Pair: Double] = [:]
    for (pair, count) in counts {
      positions[pair] = Double(count) / Double(max(1, min(lefts[pair.left], rights[pair.right])))
    }
    return positions.mapValues { min(1, $0) }
  }

  private static func number(_ neighbours: [ComparedStatements.Neighbour]) -> Int {
    Set(neighbours.map { $0.statement }).count
  }

  /// The tie from the other end.
  private static func turned(_ tie: Int) -> Int { tie & 4 == 0 ? tie ^ 2 : tie }
}
