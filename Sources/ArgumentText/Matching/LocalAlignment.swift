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
  private let pattern: [Int32]
  private let text: [Int32]

  /// What a gap costs at most, however much is missing from it or came into it, in letters: so much
  /// must be found on either side of it.
  private static let dearestGap = 28.0
  /// How many symbols beside a part may be changed themselves, where its edge is looked for.
  private static let nearContext = 4
  /// Stretches that tell less than this may be alike by chance.
  private static let surelyAlike = 8.0

  /// Aligns a pattern with a text.
  /// - Parameters:
  ///   - weights: What each of the pattern's symbols tells, in letters.
  ///   - part: The rows whose place is asked for.
  init(of pattern: [Int32], weights: [Double], with text: [Int32], for part: Range<Int>) {
    self.weights = weights
    self.pattern = pattern
    self.text = text
    places = [Int](repeating: -1, count: pattern.count)
    for block in TextShift(from: pattern, to: text).blocks {
      for offset in 0..<block.count { places[block.old + offset] = block.new + offset }
    }
    forgetChanceMatches()
    keepBestPart()
    for edge in [part.lowerBound, part.upperBound] { slideGap(to: edge, pattern, text) }
    cutChanceEdges(of: part)
  }

  /// How many symbols at the beginning and at the end of a part of the pattern have none in the text.
  func missing(_ rows: Range<Int>) -> (before: Int, after: Int) {
    let slice = places[rows]
    guard let first = slice.firstIndex(where: { $0 >= 0 }),
      let last = slice.lastIndex(where: { $0 >= 0 })
    else { return (rows.count, rows.count) }
    return (first - rows.lowerBound, rows.upperBound - 1 - last)
  }

  /// Where a part of the pattern stands in the text, and how many of its symbols are there.
  /// - Returns: Nil where none is.
  func part(_ rows: Range<Int>) -> (place: Range<Int>, matched: Int)? {
    var lower: Int?
    var upper = 0
    var matched = 0
    for place in places[rows] where place >= 0 {
      lower = lower ?? place
      upper = place + 1
      matched += 1
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
    return isChange(of: rows.lowerBound..<first, to: start..<lower) ? start : lower
  }

  /// Where a part ends: right before what stood after it, if that is there and only changed symbols
  /// are between the two.
  private func endBesideContext(_ rows: Range<Int>, _ upper: Int) -> Int {
    guard let last = places[rows].lastIndex(of: upper - 1), last < rows.upperBound - 1,
      let after = (rows.upperBound..<min(places.count, rows.upperBound + Self.nearContext)).first(
        where: { places[$0] >= 0 }), Self.isChange(of: after - last, to: places[after] - upper + 1)
    else { return upper }
    let end = max(upper, places[after] - (after - rows.upperBound))
    return isChange(of: last + 1..<rows.upperBound, to: upper..<end) ? end : upper
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

  /// Forgets the first or last few symbols of a part that stand beyond something that came in, unless
  /// what stands next to them outside of the part is there too.
  private mutating func cutChanceEdges(of part: Range<Int>) {
    let runs = runs
    for (index, run) in runs.enumerated() {
      let inside = run.clamped(to: part)
      // A mark alone proves nothing, whatever it stands next to.
      guard !inside.isEmpty, weight(inside) < Self.surelyAlike,
        weight(inside) <= 2 || weight(run) - weight(inside) < 1.5 * Self.surelyAlike
      else { continue }
      let isFirst = index == 0 || runs[index - 1].upperBound <= part.lowerBound
      let isLast = index == runs.count - 1 || runs[index + 1].lowerBound >= part.upperBound
      let next = isFirst ? index + 1 : index - 1
      guard isFirst != isLast, runs.indices.contains(next) else { continue }
      let between = isFirst ? gap(run, runs[next]) : gap(runs[next], run)
      if between > weight(inside), between > 4 {
        for row in inside { places[row] = -1 }
      }
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

  /// What is missing between two runs, and what came in between them, in letters.
  private func gap(_ earlier: Range<Int>, _ later: Range<Int>) -> Double {
    let cameIn = places[later.lowerBound] - places[earlier.upperBound - 1] - 1
    return weight(earlier.upperBound..<later.lowerBound) + Double(cameIn) / 2
  }

  /// Forgets short stretches that stand by themselves, which tell less than what is unlike around
  /// them: letters that two texts share by chance.
  private mutating func forgetChanceMatches() {
    let runs = runs
    var forgotten: [Range<Int>] = []
    for (index, run) in runs.enumerated() {
      let weight = weight(run)
      guard weight < Self.surelyAlike else { continue }
      let before =
        index == 0 ? self.weight(0..<run.lowerBound) : gap(runs[index - 1], run)
      let after =
        index == runs.count - 1
        ? self.weight(run.upperBound..<places.count) : gap(run, runs[index + 1])
      if weight < before + after, min(before, after) > 0 { forgotten.append(run) }
    }
    for row in forgotten.joined() { places[row] = -1 }
  }

  /// Forgets what is outside the part in which most is alike.
  private mutating func keepBestPart() {
    var best = (score: 0.0, rows: 0..<0)
    var current = (score: 0.0, start: 0)
    var last: Range<Int>?
    for run in runs {
      if let last { current.score -= min(Self.dearestGap, gap(last, run)) }
      if current.score <= 0 { current = (0, run.lowerBound) }
      current.score += weight(run)
      if current.score > best.score { best = (current.score, current.start..<run.upperBound) }
      last = run
    }
    for row in places.indices where !best.rows.contains(row) { places[row] = -1 }
  }
}
