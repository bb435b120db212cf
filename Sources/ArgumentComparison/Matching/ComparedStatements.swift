internal import ArgumentAnalysis
internal import ArgumentModel

/// A map's statements prepared to be compared with those of many others: words by language, passages by
/// text, and what each has to do with which others.
struct ComparedStatements: Sendable {
  /// Some stretch of a text, and which statement stands there.
  struct Passage: Sendable {
    var start: Int
    var end: Int
    var statement: Int
  }

  /// A statement that another one has to do with.
  struct Neighbour: Hashable, Sendable {
    var statement: Int
    /// How: whether it is a premise, what is concluded or a fellow premise, and whether for or against.
    var tie: Int
  }

  let map: ArgumentMap
  /// The pieces of each statement's text, by language.
  let words: [LanguageTag: [Shingles?]]
  /// The passages, by the text that they are in, as they stand there.
  let passages: [String: [Passage]]
  /// How many code points the passages of each statement have in all.
  let lengths: [Int]
  let neighbours: [[Neighbour]]
  let ids: [EntityID: Int]

  init(_ map: ArgumentMap) {
    self.map = map
    let count = map.statements.count
    var words: [LanguageTag: [Shingles?]] = [:]
    for (index, statement) in map.statements.enumerated() {
      for version in statement.text.versions {
        words[version.language, default: [Shingles?](repeating: nil, count: count)][index] =
          Shingles(version.text)
      }
    }
    self.words = words
    ids = Dictionary(keepingFirst: map.statements.enumerated().map { ($1.id, $0) })
    var passages: [String: [Passage]] = [:]
    var lengths = [Int](repeating: 0, count: count)
    let texts = TextNames(map)
    for (index, statement) in map.statements.enumerated() {
      for anchor in statement.anchors {
        let text = texts.name(of: anchor)
        for range in anchor.ranges where range.end > range.start {
          passages[text, default: []].append(
            Passage(start: range.start, end: range.end, statement: index))
          lengths[index] += range.end - range.start
        }
      }
    }
    self.passages = passages.mapValues { list in
      list.sorted { ($0.start, $0.end, $0.statement) < ($1.start, $1.end, $1.statement) }
    }
    self.lengths = lengths
    neighbours = Self.neighbours(map, ids)
  }

  private static func neighbours(
    _ map: ArgumentMap, _ ids: [EntityID: Int]
  ) -> [[Neighbour]] {
    var neighbours = [[Neighbour]](repeating: [], count: map.statements.count)
    let reasons = Dictionary(keepingFirst: map.reasons.enumerated().map { ($1.id, $0) })
    for reason in map.reasons {
      let sign = reason.stance == .supports ? 0 : 1
      let premises = reason.premises.compactMap { ids[$0.statement] }
      // An objection to a step is tied to what the step leads to.
      var target = reason.target
      var kind = 0
      if let id = target, ids[id] == nil, let other = reasons[id] {
        target = map.reasons[other].target
        kind = 8
      }
      for premise in premises {
        if let conclusion = target.flatMap({ ids[$0] }) {
          neighbours[premise].append(Neighbour(statement: conclusion, tie: kind + sign))
          neighbours[conclusion].append(Neighbour(statement: premise, tie: kind + 2 + sign))
        }
        // Of a long list the first few tell enough.
        for fellow in premises.prefix(8) where fellow != premise {
          neighbours[premise].append(Neighbour(statement: fellow, tie: 4))
        }
      }
    }
    return neighbours
  }
}

/// What a map's texts are called, so that two maps of one text call it alike: by the text's digest, else by
/// source and edition.
struct TextNames {
  private var digests: [String: String] = [:]

  init(_ map: ArgumentMap) {
    for source in map.sources {
      for edition in source.editions {
        guard let digest = edition.sha256 else { continue }
        digests[Self.key(source.id, edition.id)] = digest.description
      }
    }
  }

  private static func key(_ source: EntityID, _ edition: String) -> String {
    "\(source.rawValue)/\(edition)"
  }

  func name(of anchor: Anchor) -> String {
    let key = Self.key(anchor.source, anchor.edition)
    return digests[key] ?? key
  }
}
