extension EntityID {
  /// An id made from a text's first words, one that isn't taken.
  ///
  /// Latin words are put in lower case and joined by hyphens, up to five of them; from a text
  /// without spaces, such as a Chinese one, the first twelve letters are taken. Where nothing is
  /// left, the id is `fallback`. A number is added if the id is taken.
  /// - Parameters:
  ///   - text: The text to make the id from.
  ///   - fallback: The id for a text without letters, such as `statement`.
  ///   - isTaken: Whether an id is in use or was in use before.
  public static func suggestion(
    for text: String, fallback: String, isTaken: (EntityID) -> Bool
  ) -> EntityID {
    var numbers = IDNumbers()
    return suggestion(for: text, fallback: fallback, numbers: &numbers, isTaken: isTaken)
  }

  /// An id made from a text's first words, one that isn't taken, where many are made.
  /// - Parameters:
  ///   - text: The text to make the id from.
  ///   - fallback: The id for a text without letters, such as `statement`.
  ///   - numbers: Which numbers were tried before; between two calls no id may become free.
  ///   - isTaken: Whether an id is in use or was in use before.
  package static func suggestion(
    for text: String, fallback: String, numbers: inout IDNumbers, isTaken: (EntityID) -> Bool
  ) -> EntityID {
    let stem = slug(of: text) ?? fallback
    let first = EntityID(stem)
    if !isTaken(first) { return first }
    var number = numbers.tried[first] ?? 2
    while true {
      let candidate = EntityID("\(stem)-\(number)")
      if !isTaken(candidate) {
        numbers.tried[first] = number
        return candidate
      }
      number += 1
    }
  }

  /// The beginning of an id as it is made of a text; nil where nothing of it may stand in one.
  private static func slug(of text: String) -> String? {
    var slug = Slug()
    var (count, isFull, isPlain) = (0, false, true)
    for scalar in text.unicodeScalars {
      // More than this no id has room for.
      if count == longest { break }
      guard scalar.isPlain else {
        isPlain = false
        break
      }
      // Only now it is known that nothing composes with what was taken last.
      if isFull { break }
      isFull = !slug.take(scalar.plainLowercase)
      count += 1
    }
    if isPlain { return slug.text }
    slug = Slug()
    let beginning = String(text.unicodeScalars.prefix(longest))
    for scalar in beginning.lowercased().normalizedToNFC.unicodeScalars {
      guard slug.take(scalar) else { break }
    }
    guard let id = slug.text, EntityID(id).flaw == nil else { return nil }
    return id
  }
}

/// The numbers that were added to ids when many were made, so that the next that is made of the same
/// words needn't try them all again.
package struct IDNumbers: Sendable {
  /// The number to try first, by what it is added to: all below it are taken.
  fileprivate var tried: [EntityID: Int] = [:]

  /// Nothing was tried yet.
  package init() {}
}

/// An id in the making, scalar by scalar.
private struct Slug {
  private static let mostWords = 5
  private static let mostScalars = 40
  private static let mostUnspacedScalars = 12

  /// UTF-8.
  private var bytes: [UInt8] = []
  private var words = 0
  /// How many scalars the word has that isn't finished.
  private var length = 0
  private var total = 0

  init() { bytes.reserveCapacity(56) }

  /// What was taken; nil where that is nothing.
  var text: String? { bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }

  /// Takes the next scalar, in lower case, or passes over it.
  /// - Returns: Whether more may be taken.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    let isPart = scalar.mayBeginIdentifier || (length > 0 && scalar.mayContinueIdentifier)
    guard isPart, scalar != ".", scalar != "-" else {
      // An apostrophe joins: "don't" is one word.
      if scalar == "'" || scalar == "\u{2019}" { return true }
      if length > 0 { words += 1 }
      length = 0
      return words != Self.mostWords && total < Self.mostScalars
    }
    if length >= Self.mostUnspacedScalars, !scalar.isASCII { return false }
    if total >= Self.mostScalars, !scalar.isASCII { return false }
    if length == 0, words > 0 { bytes.append(UInt8(ascii: "-")) }
    if scalar.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      for byte in scalar.utf8 { bytes.append(byte) }
    }
    length += 1
    total += 1
    return total < EntityID.longest / 2
  }
}

extension Unicode.Scalar {
  /// Whether the scalar composes with no other that does the same, and has no lower case but ASCII's.
  ///
  /// Few are listed, for speed alone: ASCII, Chinese, and the marks of both.
  fileprivate var isPlain: Bool {
    switch value {
    case 0..<0x80, 0x2010...0x2027, 0x3000...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF20: true
    default: false
    }
  }

  /// The lower case of a plain scalar.
  fileprivate var plainLowercase: Unicode.Scalar {
    (0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(truncatingIfNeeded: value + 0x20)) : self
  }
}
