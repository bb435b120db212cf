extension String {
  /// The string as searches compare it: in Normalization Form C, in lower case, full-width forms of
  /// ASCII as ASCII, runs of white space as one space.
  package var foldedForSearch: String {
    if let plain = foldedPlainly { return plain }
    var folded = String.UnicodeScalarView()
    var isAfterSpace = false
    for scalar in lowercased().normalizedToNFC.unicodeScalars {
      var scalar = scalar
      if (0xFF01...0xFF5E).contains(scalar.value) {
        scalar = Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
      }
      if scalar.properties.isWhitespace {
        if !isAfterSpace { folded.append(" ") }
        isAfterSpace = true
      } else {
        folded.append(scalar)
        isAfterSpace = false
      }
    }
    // A full-width capital is in lower case only after it is ASCII.
    return String(folded).lowercased()
  }

  /// The same for a text of ASCII, Chinese characters and the punctuation of both, which most are; nil for
  /// any other.
  ///
  /// None of these is changed by normalization, and only letters of ASCII have a case, so that bytes tell.
  private var foldedPlainly: String? {
    let bytes = utf8.span
    let count = bytes.count
    var folded: [UInt8] = []
    folded.reserveCapacity(count)
    var isAfterSpace = false
    var place = 0
    while place < count {
      let first = bytes[place]
      var ascii = first
      if first >= 0x80 {
        // The text is UTF-8, so what begins with these has three bytes.
        guard first >= 0xE2, first <= 0xEF, place + 2 < count else { return nil }
        let (second, third) = (bytes[place + 1], bytes[place + 2])
        place += 2
        switch (first, second, third) {
        case (0xE5...0xE9, _, _), (0xE4, 0xB8..., _),  // 4E00 to 9FFF
          (0xE3, 0x80, 0x81...0x83), (0xE3, 0x80, 0x88...0x91),  // 、。〃 and brackets
          (0xE2, 0x80, 0x90...0xA7):  // dashes, quotation marks, dots
          folded.append(first)
          folded.append(second)
          folded.append(third)
          isAfterSpace = false
          place += 1
          continue
        case (0xE3, 0x80, 0x80): ascii = 0x20
        // Full-width forms of ASCII, FF01 to FF5E.
        case (0xEF, 0xBC, 0x81...): ascii = third - 0x60
        case (0xEF, 0xBD, ...0x9E): ascii = third - 0x20
        default: return nil
        }
      }
      place += 1
      switch ascii {
      case 0x09...0x0D, 0x20:
        if !isAfterSpace { folded.append(0x20) }
        isAfterSpace = true
        continue
      case 0x41...0x5A: folded.append(ascii + 0x20)
      default: folded.append(ascii)
      }
      isAfterSpace = false
    }
    return String(decoding: folded, as: UTF8.self)
  }
}
