/// Finds the ids that a mistyped one may stand for.
public enum NearestIDs {
  /// The ids nearest to a wrong one, at most `most`, nearest first, ties in UTF-8 order.
  ///
  /// Nearness is the number of single-character insertions, deletions, substitutions and
  /// transpositions of neighbours (optimal string alignment; Damerau 1964), at most a third of the
  /// id's length and at least 2; an id that begins with the wrong one counts as near too.
  public static func matching(
    _ wrong: EntityID, among candidates: some Sequence<EntityID>, most: Int = 3
  ) -> [EntityID] {
    let pattern = Array(wrong.rawValue.lowercased().unicodeScalars.prefix(EntityID.longest))
    let limit = max(2, pattern.count / 3)
    var found: [(distance: Int, id: EntityID)] = []
    for candidate in candidates {
      // A scalar has at most four UTF-8 bytes, so a far longer id needn't be measured.
      let length = candidate.rawValue.utf8.count
      guard length <= 4 * (pattern.count + limit) || length <= EntityID.longest else { continue }
      let scalars = Array(candidate.rawValue.lowercased().unicodeScalars)
      if !pattern.isEmpty, scalars.starts(with: pattern), pattern.count >= 3 {
        found.append((0, candidate))
        continue
      }
      guard abs(scalars.count - pattern.count) <= limit else { continue }
      let distance = alignmentDistance(pattern, scalars)
      if distance <= limit, distance < max(pattern.count, scalars.count) {
        found.append((distance, candidate))
      }
    }
    found.sort { ($0.distance, $0.id) < ($1.distance, $1.id) }
    return found.prefix(most).map { $0.id }
  }

  /// The ids that may have been meant by a wrong one, as a message asks: “Did you mean …?”; nil where
  /// none is near.
  package static func suggestion(
    for wrong: EntityID, among candidates: some Sequence<EntityID>, most: Int = 3
  ) -> String? {
    question(matching(wrong, among: candidates, most: most).map { "“\($0)”" })
  }

  /// Asks whether one of some things was meant, which are quoted already; nil for none.
  package static func question(_ meant: [String]) -> String? {
    meant.isEmpty ? nil : "Did you mean " + meant.joined(separator: " or ") + "?"
  }

  /// How many insertions, deletions, substitutions and transpositions of neighbours it takes to make one
  /// word of another.
  package static func distance(_ a: String, _ b: String) -> Int {
    alignmentDistance(Array(a.unicodeScalars), Array(b.unicodeScalars))
  }

  private static func alignmentDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var current = beforeLast
    for i in 1...a.count {
      current[0] = i
      for j in 1...b.count {
        var best = min(last[j] + 1, current[j - 1] + 1)
        best = min(best, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = min(best, beforeLast[j - 2] + 1)
        }
        current[j] = best
      }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[b.count]
  }
}
