/// An alignment of a pattern with the part of a text that resembles it.
///
/// Stretches that both have come first (``TextShift``), so that something long that came in between
/// costs no more than something short. Of the alignment the best part is kept, where most symbols
/// are the same: what is aligned by chance at either end is left out (the idea of T. F. Smith and
/// M. S. Waterman, “Identification of common molecular subsequences”, J. Mol. Biol. 147, 1981).
struct LocalAlignment {
  /// For each of the pattern's symbols the equal one of the text, or -1.
  private var places: [Int]
  /// What each of the pattern's symbols tells, in letters.
  private let weights: [Double]
  /// What a symbol tells on average, in letters.
  private let letters: Double
  private let pattern: [Int32]
  private let text: [Int32]

  /// What a gap costs at most, however much is missing from it or came into it, in letters: so much
  /// must be found on either side of it.
  private static let dearestGap = 28.0
  /// What something that came in costs at most, in letters.
  private static let dearestInsertion = 18.0
  /// In gaps of more symbols than this none are looked for once more.
  private static let longestFilled = 256
  /// How many symbols beside a part may be changed themselves, where its edge is looked for.
  private static let nearContext = 4
  /// So many symbols at an edge are taken for replaced by those between what is left of the part and
  /// its surroundings.
  private static let longestReplaced = 16
  /// Stretches that tell less than this may be alike by chance.
  private static let surelyAlike = 8.0

  /// Aligns a pattern with a text.
  /// - Parameters:
  ///   - weights: What each of the pattern's symbols tells, in letters.
  ///   - part: The rows whose place is asked for.
  init(of pattern: [Int32], weights: [Double], with text: [Int32], for part: Range<Int>) {
    self.weights = weights
    letters = weights.reduce(0, +) / Double(max(1, weights.count))
    self.pattern = pattern
    self.text = text
    places = [Int](repeating: -1, count: pattern.count)
    for block in TextShift(from: pattern, to: text).blocks {
      for offset in 0..<block.count { places[block.old + offset] = block.new + offset }
    }
    keepBestChain()
    fillGaps()
    for edge in [part.lowerBound, part.upperBound] { slideGap(to: edge, pattern, text) }
    cutTornEdges(of: part)
  }

  /// Keeps of the stretches that both have those that tell the most together, less what the gaps
  /// between them cost, and forgets the others: letters that two texts share by chance.
  private mutating func keepBestChain() {
    let runs = runs
    guard !runs.isEmpty else { return }
    var sums = [0.0]
    for weight in weights { sums.append(sums[sums.count - 1] + weight) }
    var score = [Double](repeating: 0, count: runs.count)
    var previous = [Int](repeating: -1, count: runs.count)
    /// Of each run and those before it, the last one that ends a chain of the highest score.
    var best: [Int] = []
    for (index, run) in runs.enumerated() {
      var most = 0.0
      for earlier in stride(from: index - 1, through: 0, by: -1) {
        let missing = sums[run.lowerBound] - sums[runs[earlier].upperBound]
        // From here on every gap costs the same, so the chain with the highest score is the one.
        let isFar = missing >= Self.dearestGap
        let chosen = isFar ? best[earlier] : earlier
        let cost = isFar ? Self.dearestGap : gapCost(runs[earlier], run, missing: missing)
        if score[chosen] - cost > most { (most, previous[index]) = (score[chosen] - cost, chosen) }
        if isFar { break }
      }
      score[index] = most + sums[run.upperBound] - sums[run.lowerBound]
      best.append(best.last.map { score[index] >= score[$0] ? index : $0 } ?? index)
    }
    var kept = [Bool](repeating: false, count: places.count)
    var next = runs.indices.max { score[$0] < score[$1] } ?? -1
    while next >= 0 {
      for row in runs[next] { kept[row] = true }
      next = previous[next]
    }
    for row in places.indices where !kept[row] { places[row] = -1 }
  }

  /// Looks for what is missing where something long came in right before and right behind that, and
  /// not in the middle of it, where a few letters are alike by chance.
  private mutating func fillGaps() {
    let runs = runs.filter { weight($0) > Self.surelyAlike }
    for (earlier, later) in zip(runs, runs.dropFirst()) {
      let rows = earlier.upperBound..<later.lowerBound
      let cameIn = places[earlier.upperBound - 1] + 1..<places[later.lowerBound]
      guard !rows.isEmpty, rows.count <= Self.longestFilled, cameIn.count > rows.count + 4 else {
        continue
      }
      for row in rows { places[row] = -1 }
      let reach = min(cameIn.count, rows.count + rows.count / 4 + 2)
      let before = AlikeBeginning(pattern[rows], text[cameIn].prefix(reach))
      let after = AlikeBeginning(pattern[rows].reversed(), text[cameIn].suffix(reach).reversed())
      let shares = AlikeBeginning.split(
        before, after, rows: rows.count, room: cameIn.count)
      for (row, place) in before.matches(shares.before) {
        places[rows.lowerBound + row] = cameIn.lowerBound + place
      }
      for (row, place) in after.matches(shares.after) {
        places[rows.upperBound - 1 - row] = cameIn.upperBound - 1 - place
      }
    }
  }

  /// How much is found in all, less what the gaps cost, in letters.
  var score: Double {
    let runs = runs
    return runs.reduce(0) { $0 + weight($1) }
      - zip(runs, runs.dropFirst()).reduce(0) { sum, pair in
        let missing = weight(pair.0.upperBound..<pair.1.lowerBound)
        return sum + gapCost(pair.0, pair.1, missing: missing)
      }
  }

  /// What a gap between two runs costs, in letters.
  private func gapCost(_ earlier: Range<Int>, _ later: Range<Int>, missing: Double) -> Double {
    min(Self.dearestGap, missing + insertionCost(earlier, later))
  }

  /// What came in between the symbols of a part costs, in letters.
  func insertionCost(in part: Range<Int>) -> Double {
    let runs = runs.map { $0.clamped(to: part) }.filter { !$0.isEmpty }
    return zip(runs, runs.dropFirst()).reduce(0) { $0 + insertionCost($1.0, $1.1) }
  }

  /// What came in between two runs costs, in letters.
  private func insertionCost(_ earlier: Range<Int>, _ later: Range<Int>) -> Double {
    let cameIn = places[later.lowerBound] - places[earlier.upperBound - 1] - 1
    return min(Self.dearestInsertion, Double(cameIn) * letters / 2)
  }

  /// Forgets the first or last few symbols of a part beyond something long that came in, where also
  /// more is missing than they are.
  private mutating func cutTornEdges(of part: Range<Int>) {
    let runs = runs.map { $0.clamped(to: part) }.filter { !$0.isEmpty }
    var before = 0.0
    var last: Range<Int>?
    for run in runs {
      if let last, isTorn(last, run, before) {
        for row in part.lowerBound..<last.upperBound { places[row] = -1 }
      }
      before += weight(run)
      if before >= Self.surelyAlike { break }
      last = run
    }
    before = 0
    last = nil
    for run in runs.reversed() {
      if let last, isTorn(run, last, before) {
        for row in last.lowerBound..<part.upperBound { places[row] = -1 }
      }
      before += weight(run)
      if before >= Self.surelyAlike { break }
      last = run
    }
  }

  /// Whether more is missing between two runs than they tell, and something long came in.
  private func isTorn(_ earlier: Range<Int>, _ later: Range<Int>, _ told: Double) -> Bool {
    let cameIn = places[later.lowerBound] - places[earlier.upperBound - 1] - 1
    return cameIn > 8 && weight(earlier.upperBound..<later.lowerBound) + 2 > told
  }

  /// How many symbols at the beginning and at the end of a part of the pattern are beside all
  /// stretches that aren't alike by chance.
  func missing(_ rows: Range<Int>) -> (before: Int, after: Int) {
    let sure = runs.filter { $0.overlaps(rows) && weight($0) > Self.surelyAlike }
    guard let first = sure.first, let last = sure.last else { return (rows.count, rows.count) }
    return (
      max(0, first.lowerBound - rows.lowerBound), max(0, rows.upperBound - last.upperBound)
    )
  }

  /// Where a part of the pattern stands in the text, and how much of it is there, in letters.
  /// - Returns: Nil where none is.
  func part(_ rows: Range<Int>) -> (place: Range<Int>, matched: Double)? {
    var lower: Int?
    var upper = 0
    var matched = 0.0
    for row in rows where places[row] >= 0 {
      let place = places[row]
      lower = lower ?? place
      upper = place + 1
      matched += weights[row]
    }
    return lower.map { lower in
      (startBesideContext(rows, lower)..<endBesideContext(rows, upper), matched)
    }
  }

  /// Where a part begins: right behind what stood before it, if that is there and only a few changed
  /// symbols are between the two.
  private func startBesideContext(_ rows: Range<Int>, _ lower: Int) -> Int {
    guard let first = places[rows].firstIndex(of: lower), first > rows.lowerBound,
      let before = (max(0, rows.lowerBound - Self.nearContext)..<rows.lowerBound).last(where: {
        places[$0] >= 0
      }), Self.isChange(of: first - before, to: lower - places[before])
    else { return lower }
    let start = min(lower, places[before] + rows.lowerBound - before)
    // Other words that stand right behind what stood before are in the place of the first ones.
    let isBeside =
      before == rows.lowerBound - 1 && isReplaced(rows.lowerBound..<first, of: rows, beside: before)
    return isBeside || isChange(of: rows.lowerBound..<first, to: start..<lower) ? start : lower
  }

  /// Where a part ends: right before what stood after it, if that is there and only changed symbols
  /// are between the two.
  private func endBesideContext(_ rows: Range<Int>, _ upper: Int) -> Int {
    guard let last = places[rows].lastIndex(of: upper - 1), last < rows.upperBound - 1,
      let after = (rows.upperBound..<min(places.count, rows.upperBound + Self.nearContext)).first(
        where: { places[$0] >= 0 }), Self.isChange(of: after - last, to: places[after] - upper + 1)
    else { return upper }
    let end = max(upper, places[after] - (after - rows.upperBound))
    let isBeside =
      after == rows.upperBound && isReplaced(last + 1..<rows.upperBound, of: rows, beside: after)
    return isBeside || isChange(of: last + 1..<rows.upperBound, to: upper..<end) ? end : upper
  }

  /// Whether a few symbols at an edge were replaced: much more of the part is left, and enough of what
  /// stood beside it.
  private func isReplaced(_ edge: Range<Int>, of rows: Range<Int>, beside row: Int) -> Bool {
    guard edge.count <= Self.longestReplaced, weight(edge) * 8 <= weight(rows) else { return false }
    return runs.first { $0.contains(row) }.map { weight($0) > Self.surelyAlike } ?? false
  }

  /// Whether what stands beside the place of a part is what stood beside the part, so that each edge is
  /// where a word ends even if a space was lost.
  func meetsContext(_ rows: Range<Int>, at place: Range<Int>) -> (before: Bool, after: Bool) {
    let before = places[max(0, rows.lowerBound - 2)..<rows.lowerBound]
    let after = places[rows.upperBound..<min(places.count, rows.upperBound + 2)]
    return (
      before.contains { $0 >= 0 && $0 == place.lowerBound - 1 },
      after.contains { $0 >= 0 && $0 == place.upperBound }
    )
  }

  /// Whether symbols of the text are those of the pattern in another order, or nearly: where most
  /// are others they may as well be another word.
  private func isChange(of rows: Range<Int>, to places: Range<Int>) -> Bool {
    guard places.count <= 8, rows.count <= 8 else { return false }
    var left = Array(pattern[rows])
    var shared = 0
    for symbol in text[places] {
      guard let match = left.firstIndex(of: symbol) else { continue }
      left.remove(at: match)
      shared += 1
    }
    return shared * 2 >= max(rows.count, places.count)
  }

  /// Whether so many symbols may have been changed into so many others, and nothing came in.
  private static func isChange(of old: Int, to new: Int) -> Bool { new <= old + max(2, old / 4) }

  /// Puts what came in near an edge of the part beside it, where that is as good: of “a[b a]c” and
  /// “[a b] a c” only one leaves “ac” whole.
  private mutating func slideGap(to edge: Int, _ pattern: [Int32], _ text: [Int32]) {
    let reach = 32
    guard edge > 0, edge < places.count else { return }
    for row in max(1, edge - reach)..<min(places.count, edge + reach + 1)
    where places[row] > places[row - 1] + 1 && places[row - 1] >= 0 {
      if row > edge {
        // The symbols between the edge and the gap may stand behind the gap.
        let moved = (edge..<row).map { places[row] - (row - $0) }
        guard zip(edge..<row, moved).allSatisfy({ $1 >= 0 && text[$1] == pattern[$0] }),
          places[edge..<row].allSatisfy({ $0 >= 0 })
        else { continue }
        places.replaceSubrange(edge..<row, with: moved)
      } else if row < edge {
        let moved = (row..<edge).map { places[row - 1] + 1 + $0 - row }
        guard
          zip(row..<edge, moved).allSatisfy({ $1 < text.count && text[$1] == pattern[$0] }),
          places[row..<edge].allSatisfy({ $0 >= 0 })
        else { continue }
        places.replaceSubrange(row..<edge, with: moved)
      }
      return
    }
  }

  /// Rows whose symbols stand one after another in the text too.
  private var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    for row in places.indices where places[row] >= 0 {
      if let last = runs.last, last.upperBound == row, places[row] == places[row - 1] + 1 {
        runs[runs.count - 1] = last.lowerBound..<row + 1
      } else {
        runs.append(row..<row + 1)
      }
    }
    return runs
  }

  private func weight(_ rows: Range<Int>) -> Double { weights[rows].reduce(0, +) }
}
