/// Finds texts that are nearly the same, without comparing each with each.
///
/// Candidates are texts whose MinHash signatures (Broder 1997) agree in one of several bands; a
/// candidate counts if its similarity, computed exactly, reaches the threshold. With ten bands of
/// three hashes a pair of similarity 0.8 is missed less than once in a thousand times. The seeds are
/// fixed, so that the same texts give the same answer everywhere.
///
/// As long as texts are few, each is compared with each first, which takes less time than their signatures do:
/// a text that nearly equals none needs no signature. The answer is the same.
struct NearDuplicates {
  /// The least similarity that counts.
  static let threshold = 0.8
  private static let bands = 10
  private static let rows = 3
  /// With how many of a band's earlier texts a text is compared: many copies of one text would
  /// otherwise be compared each with each.
  private static let mostCompared = 4

  /// So many texts are few.
  private static let few = 256

  private var buckets: [Bucket: [Int]] = [:]
  private var texts: [Shingles] = []
  /// How many of the texts, from the first on, are in the buckets.
  private var inBuckets = 0

  private struct Bucket: Hashable {
    var band: Int
    var signature: UInt64
  }

  /// Adds a text.
  /// - Returns: The number of an earlier text that it nearly equals, counted from 0 in the order of
  ///   adding, or nil.
  mutating func add(_ text: String) -> Int? {
    let shingles = Shingles(text)
    texts.append(shingles)
    guard !shingles.hashes.isEmpty else { return nil }
    if texts.count <= Self.few, !equalsAnother(shingles) { return nil }
    while inBuckets < texts.count - 1 { _ = putNext() }
    return putNext()
  }

  /// Whether the last text nearly equals any before it.
  private func equalsAnother(_ shingles: Shingles) -> Bool {
    let texts = texts.span
    for number in 0..<(texts.count - 1)
    where texts[number].isSimilar(to: shingles, atLeast: Self.threshold) {
      return true
    }
    return false
  }

  /// Puts the next text into its buckets.
  /// - Returns: The number of an earlier text there that it nearly equals, or nil.
  private mutating func putNext() -> Int? {
    let number = inBuckets
    let shingles = texts[number]
    inBuckets += 1
    guard !shingles.hashes.isEmpty else { return nil }
    var match: Int?
    for (band, signature) in Self.signatures(shingles).enumerated() {
      let bucket = Bucket(band: band, signature: signature)
      let earlier = buckets[bucket] ?? []
      if match == nil {
        match = earlier.prefix(Self.mostCompared)
          .first { texts[$0].similarity(to: shingles) >= Self.threshold }
      }
      if earlier.count < Self.mostCompared { buckets[bucket, default: []].append(number) }
    }
    return match
  }

  /// For each band the least hashes of its rows, as one number.
  private static func signatures(_ shingles: Shingles) -> [UInt64] {
    (0..<bands).map { band in
      var signature: UInt64 = 0
      for row in 0..<rows {
        let seed = UInt64(band * rows + row + 1) &* 0x9E37_79B9_7F4A_7C15
        var least = UInt64.max
        for hash in shingles.hashes {
          // The finaliser of MurmurHash3 (Appleby 2011) as a family of hashes by seed.
          var mixed = hash ^ seed
          mixed = (mixed ^ (mixed >> 33)) &* 0xFF51_AFD7_ED55_8CCD
          mixed = (mixed ^ (mixed >> 33)) &* 0xC4CE_B9FE_1A85_EC53
          mixed ^= mixed >> 33
          if mixed < least { least = mixed }
        }
        signature = (signature ^ least) &* 0x9E37_79B9_7F4A_7C15
        signature ^= signature >> 32
      }
      return signature
    }
  }
}
