internal import ArgumentAnalysis
internal import ArgumentModel

/// Texts in which those that resemble another are looked up by their pieces, without comparing each.
struct TextTable {
  private let numbers: [Int]
  private let texts: [ShingledText]
  /// The places of the texts that have a piece.
  private var places: [UInt64: [Int32]] = [:]
  /// How many pieces each text shares with the one looked for.
  private var counts: [Int32]

  /// A piece that more texts have tells none of them apart.
  private static let mostTexts = 48

  /// Takes texts, each with a number by which it is named.
  init(_ texts: [(number: Int, text: LocalizedText)]) {
    numbers = texts.map { $0.number }
    self.texts = texts.map { ShingledText($0.text) }
    counts = [Int32](repeating: 0, count: texts.count)
    for (place, text) in self.texts.enumerated() {
      for hash in text.allHashes { places[hash, default: []].append(Int32(place)) }
    }
  }

  /// The texts that share pieces with one, and how similar they are, from 0 to 1.
  mutating func similar(to text: LocalizedText) -> [(number: Int, similarity: Double)] {
    let text = ShingledText(text)
    var touched: [Int32] = []
    for hash in text.allHashes {
      guard let found = places[hash], found.count <= Self.mostTexts else { continue }
      for place in found {
        if counts[Int(place)] == 0 { touched.append(place) }
        counts[Int(place)] += 1
      }
    }
    // A few of the most alike are compared in full.
    let best = touched.sorted { (counts[Int($1)], $0) < (counts[Int($0)], $1) }.prefix(8)
    let result = best.map { (numbers[Int($0)], texts[Int($0)].similarity(to: text)) }
    for place in touched { counts[Int(place)] = 0 }
    return result
  }
}

/// A text's pieces in each of its languages.
struct ShingledText: Sendable {
  private let versions: [(language: LanguageTag, shingles: Shingles)]

  init(_ text: LocalizedText) {
    versions = text.versions.map { ($0.language, Shingles($0.text)) }
  }

  /// The pieces of all languages.
  var allHashes: [UInt64] {
    versions.count == 1
      ? versions[0].shingles.hashes : Set(versions.flatMap { $0.shingles.hashes }).sorted()
  }

  /// How similar two texts are in the languages that both have, or, if there is none, in whatever two
  /// languages they are most alike, as where a text's language was named otherwise; from 0 to 1.
  func similarity(to other: ShingledText) -> Double {
    var (sum, count) = (0.0, 0)
    for version in versions {
      guard let same = other.versions.first(where: { $0.language == version.language }) else {
        continue
      }
      sum += version.shingles.similarity(to: same.shingles)
      count += 1
    }
    if count > 0 { return sum / Double(count) }
    var most = 0.0
    for version in versions {
      for another in other.versions {
        most = max(most, version.shingles.similarity(to: another.shingles))
      }
    }
    return most
  }
}
