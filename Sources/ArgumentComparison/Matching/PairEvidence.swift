internal import ArgumentAnalysis
internal import ArgumentModel

/// What speaks for two statements' saying the same.
struct PairEvidence {
  struct Pair: Hashable {
    var left: Int
    var right: Int
  }

  struct Found {
    var passage = 0.0
    var words = 0.0
    var hasSameID = false

    /// How sure it is by all that without the place in the argument.
    var score: Double {
      let doubt =
        (1 - (passage > 0 ? 0.3 + 0.65 * passage : 0)) * (1 - words) * (hasSameID ? 0.2 : 1)
      return 1 - doubt
    }
  }

  private let first: ComparedStatements
  private let second: ComparedStatements
  /// The pairs for which anything speaks.
  private(set) var pairs: [Pair: Found] = [:]

  /// With fewer words in common than this, nothing speaks for a pair.
  private static let fewest = 0.05
  /// From which share on passages tell that statements are the same.
  private static let leastShared = 0.2

  init(_ first: ComparedStatements, _ second: ComparedStatements) {
    (self.first, self.second) = (first, second)
  }

  // MARK: Words

  /// Compares words in the languages that both have; where they have none in common, in the first of each,
  /// which may only be named otherwise.
  mutating func addWords() {
    let common = first.words.keys.filter { second.words[$0] != nil }.sorted()
    var languages = common.map { ($0, $0) }
    if languages.isEmpty, let left = first.words.keys.min(), let right = second.words.keys.min() {
      languages = [(left, right)]
    }
    var sums: [Pair: (sum: Double, count: Int)] = [:]
    for (left, right) in languages {
      guard let lefts = first.words[left], let rights = second.words[right] else { continue }
      for (pair, likeness) in Self.likeness(lefts, rights) {
        let known = sums[pair] ?? (0, 0)
        sums[pair] = (known.sum + likeness, known.count + 1)
      }
    }
    for (pair, known) in sums {
      let likeness = known.sum / Double(known.count)
      if likeness >= Self.fewest { pairs[pair, default: Found()].words = likeness }
    }
  }

  /// The cosine of the pieces that texts share, rare ones counting more.
  ///
  /// G. Salton and C. Buckley, “Term-weighting approaches in automatic text retrieval”, 1988.
  private static func likeness(_ lefts: [Shingles?], _ rights: [Shingles?]) -> [Pair: Double] {
    var counts: [UInt64: Int] = [:]
    for text in lefts + rights { for hash in text?.hashes ?? [] { counts[hash, default: 0] += 1 } }
    // In a handful of texts nothing is frequent.
    let total = Double(max(24, (lefts + rights).count { $0 != nil }))
    // The square of a weight that falls as a piece gets frequent.
    func weight(_ hash: UInt64) -> Double {
      let share = Double(counts[hash] ?? 1) / total
      return (1 - share) * (1 - share) / (0.02 + share)
    }
    let norms = [lefts, rights].map { texts in
      texts.map { text in
        (text?.hashes ?? []).reduce(0) { $0 + weight($1) }.squareRoot()
      }
    }
    var places: [UInt64: [Int]] = [:]
    for (index, text) in rights.enumerated() {
      for hash in text?.hashes ?? [] { places[hash, default: []].append(index) }
    }
    var found: [Pair: Double] = [:]
    var sums = [Double](repeating: 0, count: rights.count)
    for (left, text) in lefts.enumerated() {
      guard let text else { continue }
      // The rarest pieces first, till enough texts have been seen that may be alike.
      let pieces = text.hashes.compactMap { hash in
        places[hash].map { (count: $0.count, hash: hash, places: $0) }
      }.sorted { ($0.count, $0.hash) < ($1.count, $1.hash) }
      var (touched, seen): ([Int], Int) = ([], 0)
      for piece in pieces where seen < mostSeen {
        seen += piece.count
        let weight = weight(piece.hash)
        for right in nearest(left, in: piece.places) {
          if sums[right] == 0 { touched.append(right) }
          sums[right] += weight
        }
      }
      // Of texts that are equally alike those at the same place come first, as in two versions of a map.
      let best = touched.best(mostCompared) {
        (sums[$1], abs($0 - left), $0) < (sums[$0], abs($1 - left), $1)
      }
      for right in best {
        let norm = norms[0][left] * norms[1][right]
        guard norm > 0, let other = rights[right] else { continue }
        let shared = Self.shared(text.hashes, other.hashes).reduce(0) { $0 + weight($1) }
        found[Pair(left: left, right: right)] = min(1, shared / norm)
      }
      for right in touched { sums[right] = 0 }
    }
    return found
  }

  /// Of how many texts that have a piece each is looked at.
  private static let mostSeen = 2000
  /// With how many of them a text is compared in full.
  private static let mostCompared = 12

  /// Of the texts that have a piece those that stand nearest to a place, where there are very many.
  private static func nearest(_ place: Int, in places: [Int]) -> ArraySlice<Int> {
    guard places.count > mostSeen else { return places[...] }
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    let start = min(max(0, low - mostSeen / 2), places.count - mostSeen)
    return places[start..<start + mostSeen]
  }

  /// The numbers that two ascending lists share.
  private static func shared(_ first: [UInt64], _ second: [UInt64]) -> [UInt64] {
    var shared: [UInt64] = []
    var (i, j) = (0, 0)
    while i < first.count, j < second.count {
      if first[i] == second[j] {
        shared.append(first[i])
        i += 1
        j += 1
      } else if first[i] < second[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return shared
  }

  // MARK: Passages

  mutating func addPassages() {
    var shared: [Pair: Int] = [:]
    for (text, lefts) in first.passages {
      guard let rights = second.passages[text] else { continue }
      var begin = 0
      let longest = rights.map { $0.end - $0.start }.max() ?? 0
      for left in lefts {
        while begin < rights.count, rights[begin].start + longest <= left.start { begin += 1 }
        for right in rights[begin...] {
          if right.start >= left.end { break }
          let common = min(left.end, right.end) - max(left.start, right.start)
          if common > 0 {
            shared[Pair(left: left.statement, right: right.statement), default: 0] += common
          }
        }
      }
    }
    for (pair, common) in shared {
      let all = first.lengths[pair.left] + second.lengths[pair.right] - common
      let share = Double(common) / Double(max(1, all))
      if share >= Self.leastShared { pairs[pair, default: Found()].passage = min(1, share) }
    }
  }

  // MARK: Ids

  /// Takes ids for evidence where most of those that both maps have are of statements with like words, or
  /// where words can't tell, since the maps have no language in common, and most ids are the same.
  mutating func addIDs() {
    let common = first.ids.compactMap { id, left in
      second.ids[id].map { Pair(left: left, right: $0) }
    }
    guard common.count > 1 else { return }
    let hasLanguage = first.words.keys.contains { second.words[$0] != nil }
    let speaking =
      hasLanguage
      ? common.count { (pairs[$0]?.score ?? 0) >= 0.3 } * 2 > common.count
      : common.count * 5 >= max(first.ids.count, second.ids.count) * 4
    guard speaking else { return }
    for pair in common { pairs[pair, default: Found()].hasSameID = true }
  }
}

extension Array {
  /// So many of the elements that come first by an order, in that order, without all the others' being
  /// sorted.
  fileprivate func best(_ count: Int, by isBefore: (Element, Element) -> Bool) -> [Element] {
    var best: [Element] = []
    for element in self {
      if best.count == count {
        guard let last = best.last, isBefore(element, last) else { continue }
        best.removeLast()
      }
      let place = best.firstIndex { isBefore(element, $0) } ?? best.count
      best.insert(element, at: place)
    }
    return best
  }
}
