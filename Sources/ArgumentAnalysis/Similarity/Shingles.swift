internal import ArgumentModel
internal import ArgumentUnicode

/// The pieces of a text by which it is compared with others: runs of three letters, of two where the
/// text is Chinese or Japanese, after case, width, Unicode form and punctuation are put aside.
package struct Shingles: Sendable {
  /// The pieces' hashes, each once, in ascending order.
  package let hashes: [UInt64]

  package init(_ text: String) {
    let (letters, han) = Self.plainLetters(text) ?? Self.letters(text)
    let length = han * 2 > letters.count ? 2 : 3
    guard letters.count >= length else {
      hashes = letters.isEmpty ? [] : [Self.hash(letters[...])]
      return
    }
    var found: [UInt64] = []
    found.reserveCapacity(letters.count)
    for start in 0...(letters.count - length) {
      found.append(Self.hash(letters[start..<(start + length)]))
    }
    found.sort()
    var unique: [UInt64] = []
    unique.reserveCapacity(found.count)
    for hash in found where hash != unique.last { unique.append(hash) }
    hashes = unique
  }

  /// The letters of a text of ASCII, Chinese characters and their punctuation, which most are, and
  /// how many are Chinese; nil for any other text.
  private static func plainLetters(_ text: String) -> (letters: [UInt32], han: Int)? {
    var letters: [UInt32] = []
    letters.reserveCapacity(text.utf8.count)
    var han = 0
    for scalar in text.unicodeScalars {
      let value = scalar.value
      switch value {
      case 0x41...0x5A: letters.append(value + 0x20)
      case 0x61...0x7A, 0x30...0x39: letters.append(value)
      case 0x4E00...0x9FFF:
        letters.append(value)
        han += 1
      case 0..<0x80, 0x2010...0x2027, 0x3000...0x3003, 0x3008...0x3011, 0xFF01, 0xFF08, 0xFF09,
        0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F:
        continue
      default: return nil
      }
    }
    return (letters, han)
  }

  /// The letters of any text, and how many are Chinese.
  private static func letters(_ text: String) -> (letters: [UInt32], han: Int) {
    var letters: [UInt32] = []
    var han = 0
    for scalar in text.foldedForSearch.unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      letters.append(scalar.value)
      if scalar.script == .han { han += 1 }
    }
    return (letters, han)
  }

  /// FNV-1a over the letters (Fowler, Noll and Vo), so that no run of the program differs from
  /// another as with the standard library's seeded hashes.
  private static func hash(_ letters: ArraySlice<UInt32>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for letter in letters { hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3 }
    return hash
  }

  /// The share of pieces that both have among those that either has (Jaccard 1901).
  package func similarity(to other: Shingles) -> Double {
    var common = 0
    var (i, j) = (0, 0)
    while i < hashes.count, j < other.hashes.count {
      if hashes[i] == other.hashes[j] {
        common += 1
        i += 1
        j += 1
      } else if hashes[i] < other.hashes[j] {
        i += 1
      } else {
        j += 1
      }
    }
    let all = hashes.count + other.hashes.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }

  /// Whether the similarity reaches a threshold; where it doesn't, a part of the pieces mostly tells.
  func isSimilar(to other: Shingles, atLeast threshold: Double) -> Bool {
    let (left, right) = (hashes.span, other.hashes.span)
    // Even if all pieces of the smaller were the larger's; one more for rounding.
    guard
      Double(min(left.count, right.count) + 1) >= threshold * Double(max(left.count, right.count))
    else { return false }
    // Each piece that only one has takes one away from what both may have, and adds none.
    let all = left.count + right.count
    var spare = all - 2 * Self.leastCommon(of: all, threshold)
    var (i, j) = (0, 0)
    while i < left.count, j < right.count, spare >= 0 {
      if left[i] == right[j] {
        i += 1
        j += 1
      } else {
        spare -= 1
        if left[i] < right[j] { i += 1 } else { j += 1 }
      }
    }
    return spare >= 0 && similarity(to: other) >= threshold
  }

  /// The least number of common pieces with which two texts that have so many together can reach a
  /// threshold, or one less: rounding is left to ``similarity(to:)``.
  private static func leastCommon(of all: Int, _ threshold: Double) -> Int {
    max(0, Int(threshold / (1 + threshold) * Double(all)) - 1)
  }
}
