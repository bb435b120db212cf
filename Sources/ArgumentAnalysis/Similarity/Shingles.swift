internal import ArgumentModel
internal import ArgumentUnicode

/// The pieces of a text by which it is compared with others: runs of three letters, of two where the
/// text is Chinese or Japanese, after case, width, Unicode form and punctuation are put aside.
struct Shingles {
  /// The pieces' hashes, each once, in ascending order.
  let hashes: [UInt64]

  init(_ text: String) {
    var letters: [UInt32] = []
    var han = 0
    for scalar in text.foldedForSearch.unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      letters.append(scalar.value)
      if scalar.script == .han { han += 1 }
    }
    let length = han * 2 > letters.count ? 2 : 3
    guard letters.count >= length else {
      hashes = letters.isEmpty ? [] : [Self.hash(letters[...])]
      return
    }
    var found: Set<UInt64> = []
    for start in 0...(letters.count - length) {
      found.insert(Self.hash(letters[start..<(start + length)]))
    }
    hashes = found.sorted()
  }

  /// FNV-1a over the letters (Fowler, Noll and Vo), so that no run of the program differs from
  /// another as with the standard library's seeded hashes.
  private static func hash(_ letters: ArraySlice<UInt32>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for letter in letters { hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3 }
    return hash
  }

  /// The share of pieces that both have among those that either has (Jaccard 1901).
  func similarity(to other: Shingles) -> Double {
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
}
