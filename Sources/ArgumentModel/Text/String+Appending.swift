extension String {
  /// Adds a scalar in its place.
  ///
  /// `unicodeScalars.append` copies the whole string first, because its view is another holder of it.
  package mutating func append(scalar: Unicode.Scalar) { append(Character(scalar)) }
}
