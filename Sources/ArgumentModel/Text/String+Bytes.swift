extension String {
  /// Whether both strings have the same UTF-8 bytes.
  ///
  /// Swift's `==` also equates canonically equivalent spellings (`é` as one scalar and as two),
  /// which ids, names and digests must keep apart.
  package func hasSameBytes(as other: String) -> Bool {
    guard utf8.count == other.utf8.count, self == other else { return false }
    return utf8.elementsEqual(other.utf8)
  }

  /// Whether this string stands before another in the order of their UTF-8 bytes.
  package func utf8Precedes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
