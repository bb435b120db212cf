extension String {
  /// The string as searches compare it: in Normalization Form C, in lower case, full-width forms of
  /// ASCII as ASCII, runs of white space as one space.
  package var foldedForSearch: String {
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
}
