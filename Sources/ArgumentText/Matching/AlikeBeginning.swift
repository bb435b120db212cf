/// How far symbols go on as those of a text do, from where both begin.
struct AlikeBeginning {
  private let rows: [Int32]
  private let text: [Int32]
  /// The edit distances of all beginnings of the rows and of the text.
  private var distances: [UInt16]
  /// For each number of rows how much more of them are alike than not, and the number of the text's
  /// symbols they stand for.
  private(set) var best: [(score: Int, end: Int)] = []

  /// Compares the beginnings of rows and of a text.
  init(_ rows: some Collection<Int32>, _ text: some Collection<Int32>) {
    self.rows = Array(rows)
    self.text = Array(text)
    let width = self.text.count + 1
    distances = (0..<width).map { UInt16($0) }
    best.append((0, 0))
    for row in self.rows.indices {
      distances.append(UInt16(row + 1))
      var least = (distance: UInt16(row + 1), end: 0)
      for column in self.text.indices {
        let above = row * width + column
        let distance = min(
          distances[above] + (self.rows[row] == self.text[column] ? 0 : 1),
          distances[above + 1] + 1, distances[above + width] + 1)
        distances.append(distance)
        if distance < least.distance { least = (distance, column + 1) }
      }
      best.append((row + 1 - 2 * Int(least.distance), least.end))
    }
  }

  /// How many rows go on at the beginning of a gap and how many at its end, so that most are alike.
  /// - Parameters:
  ///   - rows: How many there are.
  ///   - room: How many symbols of the text.
  static func split(
    _ before: AlikeBeginning, _ after: AlikeBeginning, rows: Int, room: Int
  ) -> (before: Int, after: Int) {
    // The best number of rows at the end, up to each number.
    var bestAfter = [0]
    for count in 1...rows {
      let last = bestAfter[count - 1]
      bestAfter.append(after.best[count].score > after.best[last].score ? count : last)
    }
    var split = (before: 0, after: 0)
    var most = 0
    for count in 0...rows {
      let rest = bestAfter[rows - count]
      let score = before.best[count].score + after.best[rest].score
      if score > most, before.best[count].end + after.best[rest].end <= room {
        (split, most) = ((count, rest), score)
      }
    }
    return split
  }

  /// The rows of the first so many that stand in the text, with their places.
  func matches(_ count: Int) -> [(row: Int, place: Int)] {
    let width = text.count + 1
    var row = count
    var column = best[count].end
    var matches: [(row: Int, place: Int)] = []
    while row > 0, column > 0 {
      let distance = distances[row * width + column]
      if rows[row - 1] == text[column - 1], distance == distances[(row - 1) * width + column - 1] {
        matches.append((row: row - 1, place: column - 1))
        row -= 1
        column -= 1
      } else if distance == distances[(row - 1) * width + column - 1] + 1 {
        row -= 1
        column -= 1
      } else if distance == distances[(row - 1) * width + column] + 1 {
        row -= 1
      } else {
        column -= 1
      }
    }
    return matches
  }
}
