internal import ArgumentModel

/// Base 64 (RFC 4648, section 4), in which content security policies name digests.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".unicodeScalars)

  static func text(of bytes: [UInt8]) -> String {
    var out = String.UnicodeScalarView()
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      bits <<= UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        out.append(place > group.count ? "=" : alphabet[Int(bits >> UInt32(18 - 6 * place)) & 63])
      }
    }
    return String(out)
  }
}

extension Digest {
  /// The digest as a source of a content security policy: `'sha256-…'`.
  var policySource: String {
    let (first, second, third, fourth) = words
    let bytes = [first, second, third, fourth].flatMap { word in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
    }
    return "'sha256-\(Base64.text(of: bytes))'"
  }
}
