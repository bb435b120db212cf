// The standard library normalises every string it hashes, but exports the operation only here; the
// alternative would be Foundation, which the model does without.
@_spi(_Unicode) import Swift

extension String {
  /// The string in Unicode Normalization Form C (UAX #15).
  package var normalizedToNFC: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var result = String.UnicodeScalarView()
    for scalar in sortingLongRuns._nfc { result.append(scalar) }
    return String(result)
  }

  /// The string in Unicode Normalization Form D (UAX #15).
  package var normalizedToNFD: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var result = String.UnicodeScalarView()
    for scalar in sortingLongRuns._nfd { result.append(scalar) }
    return String(result)
  }

  /// The string with its long runs of combining marks in canonical order, which makes no difference to
  /// any form of it (Unicode Standard, D109): the standard library sorts them by insertion, which takes long
  /// where there are thousands.
  private var sortingLongRuns: String {
    let scalars = unicodeScalars
    var run = 0
    let isLong = scalars.contains { scalar in
      run = scalar.isCombining ? run + 1 : 0
      return run > Self.longestShortRun
    }
    guard isLong else { return self }
    var result = String.UnicodeScalarView()
    var marks: [(order: UInt8, place: Int, scalar: Unicode.Scalar)] = []
    func flush() {
      marks.sort { ($0.order, $0.place) < ($1.order, $1.place) }
      for mark in marks { result.append(mark.scalar) }
      marks.removeAll(keepingCapacity: true)
    }
    for scalar in scalars {
      if scalar.isCombining {
        let order = scalar.properties.canonicalCombiningClass.rawValue
        marks.append((order, marks.count, scalar))
      } else {
        flush()
        result.append(scalar)
      }
    }
    flush()
    return String(result)
  }

  private static let longestShortRun = 64
}

extension Unicode.Scalar {
  /// Whether the scalar takes part in the canonical ordering of combining marks.
  fileprivate var isCombining: Bool {
    // Nothing before does, nor do the letters of most texts.
    switch value {
    case 0..<0x300, 0x3100...0x9FFF, 0xAC00...0xD7FF: false
    default: properties.canonicalCombiningClass != .notReordered
    }
  }
}
