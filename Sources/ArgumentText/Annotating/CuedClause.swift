internal import ArgumentModel

/// A clause, and the discourse cue that it has.
struct CuedClause: Hashable, Sendable {
  /// Where it stands, in code points.
  var range: TextRange
  /// Its cue; nil if it has none.
  var cue: DiscourseCue?
  /// Whether it speaks of what was said before: “this is because”.
  var pointsBack = false

  /// Up to how many words before “, however,” are the beginning of its clause and no clause.
  private static let mostWordsOfBeginning = 2

  /// The clauses of a sentence, made ready for cues.
  ///
  /// A cue between commas is one clause with what follows (“However, it rains”), and with what stands
  /// before if that is short (“Critics, however, disagree”) or nothing follows. A conjunction begins
  /// a clause, though no comma stands before it, but for “this is because”. A cue with nothing else
  /// is passed over.
  static func clauses(of text: EditionText, _ clauses: [TextRange]) -> [CuedClause] {
    var found: [CuedClause] = []
    /// Whether the last clause found has only its cue yet, and takes up what follows.
    var isBare = false
    var takesUp = false
    for range in clauses {
      let words = Array((text.text(at: range) ?? "").unicodeScalars)
      guard let place = CuePlace(in: words) else {
        if takesUp {
          found[found.count - 1].range.end = range.end
          isBare = false
        } else {
          found.append(CuedClause(range: range))
        }
        continue
      }
      if isBare { found.removeLast() }
      var clause = CuedClause(range: range, cue: place.cue)
      isBare = place.isInitial && !words[place.end...].contains { $0.properties.isAlphabetic }
      takesUp = isBare
      if !place.isInitial, place.cue.isConjunction {
        var end = place.start
        while end > 0, words[end - 1].properties.isWhitespace { end -= 1 }
        found.append(CuedClause(range: TextRange(range.start, range.start + end)))
        clause.range.start = range.start + place.start
      }
      if let last = found.last, last.cue == nil {
        let before = text.text(at: last.range) ?? ""
        clause.pointsBack = place.cue.isConjunction && pointers.contains(before.lowercased())
        if clause.pointsBack || isBare && isBeginning(before) {
          clause.range.start = last.range.start
          found.removeLast()
        }
      }
      found.append(clause)
    }
    if isBare, let cued = found.popLast(), let last = found.indices.last, found[last].cue == nil {
      found[last].range.end = cued.range.end
      found[last].cue = cued.cue
    }
    return found
  }

  /// What begins a clause that gives a reason for what was said before.
  private static let pointers: Set<String> = [
    "this is", "that is", "it is", "this was", "that was", "it was", "that's", "it's", "that’s",
    "it’s", "這是", "那是", "這就是", "那就是", "这是", "这就是", "是",
  ]

  /// Whether some words are too few for a clause: those of Chinese aren't divided, and never are.
  private static func isBeginning(_ words: Substring) -> Bool {
    words.utf8.allSatisfy { $0 < 0x80 }
      && words.split(separator: " ").count <= mostWordsOfBeginning
  }
}

/// Where a discourse cue stands in a clause, in code points.
private struct CuePlace {
  var cue: DiscourseCue
  var start: Int
  var end: Int
  /// Whether no letter stands before it.
  var isInitial: Bool

  /// Finds the cue of a clause: the longest at its beginning, else the longest anywhere in it.
  init?(in words: [Unicode.Scalar]) {
    let folded = words.map(Self.folded)
    let first = folded.firstIndex { $0.properties.isAlphabetic } ?? folded.count
    for cue in DiscourseCue.all {
      let scalars = cue.words.unicodeScalars
      guard folded[first...].starts(with: scalars) else { continue }
      let end = first + scalars.count
      guard Self.isWordEnd(folded.dropFirst(end).first, beside: cue) else { continue }
      (self.cue, start, self.end, isInitial) = (cue, first, end, true)
      return
    }
    for cue in DiscourseCue.all where !cue.isInitialOnly {
      guard let found = Self.firstRange(of: Array(cue.words.unicodeScalars), in: folded),
        found.lowerBound == 0 || Self.isWordEnd(folded[found.lowerBound - 1], beside: cue),
        Self.isWordEnd(folded.dropFirst(found.upperBound).first, beside: cue)
      else { continue }
      (self.cue, start, end, isInitial) = (cue, found.lowerBound, found.upperBound, false)
      return
    }
    return nil
  }

  private static func firstRange(
    of cue: [Unicode.Scalar], in words: [Unicode.Scalar]
  ) -> Range<Int>? {
    guard cue.count <= words.count else { return nil }
    for start in 0...(words.count - cue.count) where words[start...].starts(with: cue) {
      return start..<(start + cue.count)
    }
    return nil
  }

  /// In lower case, where that is one code point too.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower[lower.startIndex] : scalar
  }

  /// Whether a code point beside a cue isn't part of its last word; Chinese has no such limits.
  private static func isWordEnd(_ scalar: Unicode.Scalar?, beside cue: DiscourseCue) -> Bool {
    guard let scalar, cue.words.utf8.first ?? 0x80 < 0x80 else { return true }
    return !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
  }
}
