internal import ArgumentModel

/// Base 64 (RFC 4648, section 4), in which content security policies name digests, and pages carry what
/// isn't text.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func text(of bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    var start = 0
    while start < bytes.count {
      let count = min(3, bytes.count - start)
      var bits = UInt32(bytes[start]) << 16
      if count > 1 { bits |= UInt32(bytes[start + 1]) << 8 }
      if count > 2 { bits |= UInt32(bytes[start + 2]) }
      out.append(alphabet[Int(bits >> 18)])
      out.append(alphabet[Int(bits >> 12) & 63])
      out.append(count > 1 ? alphabet[Int(bits >> 6) & 63] : UInt8(ascii: "="))
      out.append(count > 2 ? alphabet[Int(bits) & 63] : UInt8(ascii: "="))
      start += 3
    }
    return String(decoding: out, as: UTF8.self)
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
