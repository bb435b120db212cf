/// Aligns the segments of two texts by their lengths and by the words that both have.
///
/// The costs are those of Gale and Church, “A Program for Aligning Sentences in Bilingual Corpora”,
/// Computational Linguistics 19 (1993): how far the lengths are from their usual ratio, and how
/// often so many segments stand for so many. Lengths of the second text are first brought to the
/// scale of the first, so that one variance serves every pair of languages; what has nothing on the
/// other side costs the same whatever its length (the paper's own cost finds hardly any). Of all alignments within a band about the diagonal (of lengths, not of counts) the
/// cheapest is found, so time and memory grow with the number of segments times the band's width.
struct LengthAligner {
  /// One segment.
  struct Segment {
    /// Its length in code points.
    var length: Double
    /// Its anchor words.
    var words: [String]
  }

  /// How many segments of each text make a bead, and the negative logarithm of how often they do:
  /// table 5 of the paper, the probability of each of two symmetric cases.
  private static let shapes: [(first: Int, second: Int, cost: Double)] = [
    (1, 1, 0.1165), (1, 0, 5.309), (0, 1, 5.309), (2, 1, 3.112), (1, 2, 3.112), (2, 2, 4.510),
  ]
  /// The variance of a length by the length, as in the paper; between English and Chinese the 38
  /// pairings of one op-ed have 4.0.
  static let variance = 6.8
  /// What a shared word takes off the cost: it is some 20 times likelier in a translation.
  ///
  /// One that stands in several segments takes off as much less.
  private static let worthOfWord = 3.0
  /// The most that shared words take off in one bead, so that those with words of their own aren't
  /// put together.
  private static let worthOfWords = 6.0
  /// What a number costs that only one side has, since translations keep nearly all; and the most
  /// that they cost in one bead.
  private static let costOfNumber = 1.0
  private static let costOfNumbers = 3.0

  private let first: [Segment]
  private let second: [Segment]
  /// How long the second text is for one code point of the first.
  private let ratio: Double
  /// What each word is worth that both texts have.
  private let worths: [String: Double]
  /// What it takes off the cost of a segment that stands alone, in the first text and in the second,
  /// that the other text is too short to have it all.
  private let abridged: (first: Double, second: Double)

  /// - Parameter ratio: How many code points of the second text there are for one of the first.
  init(_ first: [Segment], _ second: [Segment], ratio: Double) {
    self.first = first
    self.second = second
    self.ratio = min(max(ratio, 0.02), 50)
    var counts: [String: Int] = [:]
    for word in first.flatMap({ $0.words }) { counts[word, default: 0] += 1 }
    var others: [String: Int] = [:]
    for word in second.flatMap({ $0.words }) where counts[word] != nil {
      others[word, default: 0] += 1
    }
    var worths: [String: Double] = [:]
    for (word, other) in others {
      worths[word] = Self.worthOfWord / Double(max(other, counts[word] ?? 1))
    }
    self.worths = worths
    let long = first.reduce(0) { $0 + $1.length }
    let other = second.reduce(0) { $0 + $1.length } / self.ratio
    abridged = (Self.relief(other / max(1, long)), Self.relief(long / max(1, other)))
  }

  /// What a text's length by the other's says of how often segments stand alone: as usual down to
  /// four fifths, and half as often as what is missing beyond.
  private static func relief(_ length: Double) -> Double {
    let usual = 0.0099 / 2
    let often = usual + max(0, 0.8 - length) / 2
    return Logarithm.natural(often / usual)
  }

  /// The cheapest alignment.
  func beads() -> [Bead] {
    guard !first.isEmpty, !second.isEmpty else {
      return first.indices.map { bead($0..<$0 + 1, 0..<0) }
        + second.indices.map { bead(0..<0, $0..<$0 + 1) }
    }
    let band = Band(first.map { $0.length }, second.map { $0.length })
    var costs: [[Double]] = []
    var choices: [[UInt8]] = []
    for i in 0...first.count {
      var row = [Double](repeating: .infinity, count: band.width)
      var choice = [UInt8](repeating: .max, count: band.width)
      for offset in row.indices {
        let j = band.start(i) + offset
        guard j <= second.count else { break }
        if i == 0, j == 0 { row[offset] = 0 }
        for (number, shape) in Self.shapes.enumerated()
        where shape.first <= i && shape.second <= j {
          let before = i - shape.first
          let place = j - shape.second - band.start(before)
          // The three last rows are held, the oldest first.
          let known =
            shape.first == 0
            ? offset >= shape.second ? row[offset - shape.second] : .infinity
            : place >= 0 && place < band.width
              ? costs[costs.count - shape.first][place] : .infinity
          guard known < .infinity else { continue }
          let cost =
            known + cost(before..<i, j - shape.second..<j) + shape.cost
          if cost < row[offset] {
            row[offset] = cost
            choice[offset] = UInt8(number)
          }
        }
      }
      costs.append(row)
      if costs.count > 2 { costs.removeFirst() }
      choices.append(choice)
    }
    return trace(choices, band)
  }

  /// Pairs the segments one by one, as many of each.
  func pairs() -> [Bead] {
    zip(first.indices, second.indices).map { bead($0..<$0 + 1, $1..<$1 + 1) }
  }

  private func trace(_ choices: [[UInt8]], _ band: Band) -> [Bead] {
    var beads: [Bead] = []
    var i = first.count
    var j = second.count
    while i > 0 || j > 0 {
      let offset = j - band.start(i)
      let number = choices[i].indices.contains(offset) ? Int(choices[i][offset]) : .max
      // The band always holds a way from one end to the other; were it not so, what is left would
      // stand alone.
      let shape =
        Self.shapes.indices.contains(number) ? Self.shapes[number] : Self.shapes[i > 0 ? 1 : 2]
      beads.append(bead(i - shape.first..<i, j - shape.second..<j))
      i -= shape.first
      j -= shape.second
    }
    return beads.reversed()
  }

  /// A bead with what it is reported to cost: what both sides name makes up for half of what the
  /// lengths cost, since a year that both have doesn't make a translation of two sentences.
  private func bead(_ a: Range<Int>, _ b: Range<Int>) -> Bead {
    let shape = Self.shapes.first { $0.first == a.count && $0.second == b.count }
    let lengths = costOfLengths(a, b)
    return Bead(
      first: a, second: b,
      cost: (shape?.cost ?? 0) + lengths + costOfMissing(a, b) - min(worth(a, b), lengths / 2),
      shared: shared(a, b))
  }

  /// How unlikely a bead is, less the worth of the shared words.
  private func cost(_ a: Range<Int>, _ b: Range<Int>) -> Double {
    // What was left out or added has any length; how rare that is, its shape says.
    if b.isEmpty { return -abridged.first }
    if a.isEmpty { return -abridged.second }
    return costOfLengths(a, b) + costOfMissing(a, b) - worth(a, b)
  }

  /// What these beads cost, as alignments are compared.
  func cost(of beads: [Bead]) -> Double {
    beads.reduce(0) { sum, bead in
      let shape = Self.shapes.first { shape in
        shape.first == bead.first.count && shape.second == bead.second.count
      }
      return sum + cost(bead.first, bead.second) + (shape?.cost ?? 0)
    }
  }

  /// How long the second text is for one code point of the first, where one segment stands for one
  /// and both name the same or are about as long as expected; with the ratio that was expected as
  /// if it had been found in so many code points.
  func ratio(in beads: [Bead], weight: Double) -> Double {
    var long = weight
    var other = weight * ratio
    for bead in beads where bead.first.count == 1 && bead.second.count == 1 {
      let one = first[bead.first.lowerBound].length
      let two = second[bead.second.lowerBound].length
      guard costOfLengths(bead.first, bead.second) < (bead.shared.isEmpty ? 3 : 8) else { continue }
      long += one
      other += two
    }
    return other / long
  }

  private func costOfLengths(_ a: Range<Int>, _ b: Range<Int>) -> Double {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    var long = 0.0
    var other = 0.0
    for index in a { long += first[index].length }
    for index in b { other += second[index].length / ratio }
    let mean = max(1, (long + other) / 2)
    let deviation = (other - long) / (mean * Self.variance).squareRoot()
    return Logarithm.costOfDeviation(deviation)
  }

  private func worth(_ a: Range<Int>, _ b: Range<Int>) -> Double {
    var worth = 0.0
    for index in a {
      for word in first[index].words where b.contains(where: { second[$0].words.contains(word) }) {
        worth += worths[word] ?? 0
      }
    }
    return min(Self.worthOfWords, worth)
  }

  /// What the numbers cost that one side lacks.
  private func costOfMissing(_ a: Range<Int>, _ b: Range<Int>) -> Double {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    var missing = 0
    for index in a {
      missing += first[index].words.count { word in
        AnchorWords.isNumber(word) && !b.contains { second[$0].words.contains(word) }
      }
    }
    for index in b {
      missing += second[index].words.count { word in
        AnchorWords.isNumber(word) && !a.contains { first[$0].words.contains(word) }
      }
    }
    return min(Self.costOfNumbers, Self.costOfNumber * Double(missing))
  }

  private func shared(_ a: Range<Int>, _ b: Range<Int>) -> [String] {
    var seen: Set<String> = []
    return a.flatMap { first[$0].words }.filter { word in
      b.contains { second[$0].words.contains(word) } && seen.insert(word).inserted
    }
  }
}

extension LengthAligner {
  /// Which segments of the second text are looked at beside each of the first: those about as far
  /// on in the text, by length.
  struct Band {
    /// How many places of the second text a row has.
    let width: Int
    private let starts: [Int]

    init(_ first: [Double], _ second: [Double]) {
      // Every pair of texts of usual length is looked at as a whole.
      let half = 60 + max(first.count, second.count) / 50
      width = min(second.count + 1, 2 * half + 1)
      let total = max(1, first.reduce(0, +))
      let other = max(1, second.reduce(0, +))
      var starts: [Int] = []
      var done = 0.0
      var reached = 0.0
      var j = 0
      for i in 0...first.count {
        while j < second.count, reached / other < done / total {
          reached += second[j]
          j += 1
        }
        let centre = i == first.count ? second.count : i == 0 ? 0 : j
        starts.append(max(0, min(centre - width / 2, second.count + 1 - width)))
        if i < first.count { done += first[i] }
      }
      self.starts = starts
    }

    /// The first place in a row.
    func start(_ row: Int) -> Int { starts[row] }
  }
}
