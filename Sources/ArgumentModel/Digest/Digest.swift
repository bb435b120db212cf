/// A SHA-256 digest, written `sha256:` and 64 lower-case hexadecimal digits.
///
/// The 32 bytes stand inline as four big-endian words: a map holds a digest per anchor, and none of
/// them costs an allocation. Digests are ordered as their bytes, and so as their text, are.
public struct Digest: Hashable, Sendable {
  private var word0, word1, word2, word3: UInt64

  /// Creates a digest from its bytes, taken as four big-endian words.
  public init(words word0: UInt64, _ word1: UInt64, _ word2: UInt64, _ word3: UInt64) {
    self.word0 = word0
    self.word1 = word1
    self.word2 = word2
    self.word3 = word3
  }

  /// The bytes, as four big-endian words.
  public var words: (UInt64, UInt64, UInt64, UInt64) {
    (word0, word1, word2, word3)
  }

  /// Returns the digest of a text's UTF-8.
  public static func of(_ text: String) -> Digest {
    var hash = SHA256()
    hash.update(text.utf8)
    return hash.finalize()
  }

  /// Returns the digest of a part of a text, of its UTF-8.
  public static func of(_ text: Substring) -> Digest {
    var hash = SHA256()
    hash.update(text.utf8)
    return hash.finalize()
  }

  /// Returns the digest of bytes.
  public static func of(bytes: some Sequence<UInt8>) -> Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finalize()
  }

  /// Returns the digest of raw bytes.
  public static func of(bytes: RawSpan) -> Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finalize()
  }
}

extension Digest: Comparable {
  /// Orders digests by their bytes.
  public static func < (first: Digest, second: Digest) -> Bool {
    first.words < second.words
  }
}

extension Digest: LosslessStringConvertible {
  /// How the text form begins.
  private static let prefix = "sha256:"

  /// Reads the text form, `sha256:` and exactly 64 lower-case hexadecimal digits, or returns nil.
  public init?(_ text: String) {
    self.init(utf8: text.utf8.span)
  }

  /// Reads the text form from a part of a text, or returns nil.
  public init?(_ text: some StringProtocol) {
    self.init(String(text))
  }

  /// Reads the text form from its UTF-8, or returns nil.
  public init?(utf8: Span<UInt8>) {
    let prefix = Self.prefix.utf8
    guard utf8.count == prefix.count + 64 else { return nil }
    var index = 0
    for byte in prefix {
      guard utf8[index] == byte else { return nil }
      index += 1
    }
    var words: [4 of UInt64] = .init(repeating: 0)
    for position in 0..<64 {
      let value: UInt8
      switch utf8[index] {
      case let byte where byte >= 0x30 && byte <= 0x39: value = byte - 0x30
      case let byte where byte >= 0x61 && byte <= 0x66: value = byte - 0x61 + 10
      default: return nil
      }
      words[position / 16] = words[position / 16] << 4 | UInt64(value)
      index += 1
    }
    self.init(words: words[0], words[1], words[2], words[3])
  }

  /// The text form: `sha256:` and 64 lower-case hexadecimal digits.
  public var description: String {
    let prefix = Self.prefix.utf8
    return String(unsafeUninitializedCapacity: prefix.count + 64) { buffer in
      var index = 0
      for byte in prefix {
        buffer[index] = byte
        index += 1
      }
      let words: [4 of UInt64] = [word0, word1, word2, word3]
      for place in words.indices {
        for half in [words[place] >> 32, words[place] & 0xFFFF_FFFF] {
          var digits = Self.digits(of: half)
          for _ in 0..<8 {
            digits = digits << 8 | digits >> 56
            buffer[index] = UInt8(truncatingIfNeeded: digits)
            index += 1
          }
        }
      }
      return index
    }
  }

  /// The eight digits of a number of 32 bits, all at once, the first in the highest byte.
  private static func digits(of number: UInt64) -> UInt64 {
    var digits = (number << 16 | number) & 0x0000_FFFF_0000_FFFF
    digits = (digits << 8 | digits) & 0x00FF_00FF_00FF_00FF
    digits = (digits << 4 | digits) & 0x0F0F_0F0F_0F0F_0F0F
    // From ten on, six more reach the next bit: these are letters.
    let letters = (digits + 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
    return digits + 0x3030_3030_3030_3030 + letters * 0x27
  }
}
