/// A text cut into segments: how many places there are, and behind which of them it is cut.
public struct Segmentation: Hashable, Sendable {
  /// How many places the text has, such as sentences.
  public let count: Int
  /// Behind how many places each cut is, ascending, from 1 to one less than all.
  public let boundaries: [Int]

  /// Takes the cuts of a text of some places.
  public init(count: Int, boundaries: [Int]) {
    self.count = max(0, count)
    self.boundaries = Set(boundaries).filter { $0 > 0 && $0 < count }.sorted()
  }

  /// Takes the lengths of segments.
  public init(lengths: [Int]) {
    var (place, boundaries) = (0, [Int]())
    for length in lengths {
      place += length
      boundaries.append(place)
    }
    self.init(count: place, boundaries: boundaries)
  }
}

/// Two cuts of one text against each other.
public struct SegmentationScores: Hashable, Sendable {
  /// The share of possible cuts at which nothing has to be changed: 1 for the same.
  ///
  /// C. Fournier and D. Inkpen, “Segmentation similarity and agreement”, 2012.
  public let similarity: Double
  /// Boundary similarity: 1 for the same; nil where nobody cut anything.
  ///
  /// C. Fournier, “Evaluating text segmentation using boundary edit distance”, 2013.
  public let boundarySimilarity: Double?
  /// Pk: 0 for the same.
  ///
  /// The second is the reference. D. Beeferman, A. Berger and J. Lafferty, “Statistical models for
  /// text segmentation”, 1999.
  public let pk: Double
  /// WindowDiff: 0 for the same.
  ///
  /// The second is the reference. L. Pevzner and M. Hearst, “A critique and improvement of an
  /// evaluation metric for text segmentation”, 2002.
  public let windowDifference: Double

  /// Compares two cuts.
  /// - Parameter nearest: From how many places on two cuts are different ones; nearer ones are one that
  ///   was put elsewhere, which costs less.
  /// - Throws: ``Undefined/nothingShared`` where the text has fewer than two places, or not as many in
  ///   both.
  public init(
    _ first: Segmentation, _ reference: Segmentation, nearest: Int = 2
  ) throws(Undefined) {
    guard first.count == reference.count, first.count > 1 else { throw .nothingShared }
    let edits = BoundaryEdits(first.boundaries, reference.boundaries, nearest: nearest)
    let moved = Double(edits.moved.reduce(0, +)) / Double(nearest)
    let cost = Double(edits.added) + moved
    similarity = 1 - cost / Double(first.count - 1)
    let all = Double(edits.added + edits.moved.count + edits.kept)
    boundarySimilarity = all == 0 ? nil : 1 - cost / all
    (pk, windowDifference) = Self.windows(first, reference)
  }

  private static func windows(
    _ first: Segmentation, _ reference: Segmentation
  ) -> (pk: Double, difference: Double) {
    let segments = Double(reference.boundaries.count + 1)
    let half = Double(reference.count) / segments / 2
    let width = max(1, min(reference.count - 1, Int(half.rounded(.toNearestOrEven))))
    var sums: [[Int]] = []
    for boundaries in [first.boundaries, reference.boundaries] {
      var isCut = [Int](repeating: 0, count: reference.count + 1)
      for place in boundaries { isCut[place] = 1 }
      for place in 1...reference.count { isCut[place] += isCut[place - 1] }
      sums.append(isCut)
    }
    var (apart, different) = (0, 0)
    let windows = reference.count - width
    for start in 0..<windows {
      let counts = sums.map { $0[start + width] - $0[start] }
      if (counts[0] > 0) != (counts[1] > 0) { apart += 1 }
      if counts[0] != counts[1] { different += 1 }
    }
    return (Double(apart) / Double(windows), Double(different) / Double(windows))
  }
}

/// What makes the cuts of one text those of another.
private struct BoundaryEdits {
  /// How many both have.
  var kept = 0
  /// How far each was moved that only stands elsewhere.
  var moved: [Int] = []
  /// How many one has and the other hasn't.
  var added = 0

  init(_ first: [Int], _ second: [Int], nearest: Int) {
    let (a, b) = (Set(first), Set(second))
    kept = a.intersection(b).count
    // From the left, each with the nearest that is left: cuts in line have no better way.
    let (left, right) = (first.filter { !b.contains($0) }, second.filter { !a.contains($0) })
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      let distance = abs(left[i] - right[j])
      if distance < nearest {
        moved.append(distance)
        i += 1
        j += 1
      } else {
        added += 1
        if left[i] < right[j] { i += 1 } else { j += 1 }
      }
    }
    added += left.count - i + right.count - j
  }
}
