extension String {
  /// The text on one line, without anything a terminal would obey.
  ///
  /// White space of every kind becomes a space; control characters become their visible symbols
  /// (U+2400…), and what would reorder the line, U+FFFD.
  package var printable: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    var result = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in unicodeScalars {
      let replacement = scalar.printable
      // A carriage return with its line feed is one space.
      if !(isAfterReturn && scalar == "\n") { result.append(replacement) }
      isAfterReturn = scalar == "\r"
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate var printable: Unicode.Scalar {
    switch value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: " "
    case 0x00...0x1F: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    // Controls of ISO 6429; embeddings, overrides and isolates; noncharacters and tags.
    case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB, 0xE0000...0xE0001:
      "\u{FFFD}"
    default: self
    }
  }
}
