extension String {
  /// Whether both strings have the same UTF-8 bytes.
  ///
  /// Swift's `==` also equates canonically equivalent spellings (`é` as one scalar and as two),
  /// which ids, names and digests must keep apart.
  package func hasSameBytes(as other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    // Not by `==`, which normalises both where they differ.
    let (left, right) = (utf8.span.bytes, other.utf8.span.bytes)
    var offset = 0
    while offset + 8 <= left.byteCount {
      let word = left.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      guard word == right.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self) else {
        return false
      }
      offset += 8
    }
    while offset < left.byteCount {
      let byte = left.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
      guard byte == right.unsafeLoad(fromByteOffset: offset, as: UInt8.self) else { return false }
      offset += 1
    }
    return true
  }

  /// Whether this string stands before another in the order of their UTF-8 bytes.
  package func utf8Precedes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
