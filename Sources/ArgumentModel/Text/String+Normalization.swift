// The standard library normalises every string it hashes, but exports the operation only here; the
// alternative would be Foundation, which the model does without.
@_spi(_Unicode) import Swift

extension String {
  /// The string in Unicode Normalization Form C (UAX #15).
  package var normalizedToNFC: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var result = String.UnicodeScalarView()
    for scalar in _nfc { result.append(scalar) }
    return String(result)
  }
}
