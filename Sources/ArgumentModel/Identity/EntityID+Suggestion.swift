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
    let stem = slug(of: text) ?? fallback
    let first = EntityID(stem)
    if !isTaken(first) { return first }
    var number = 2
    while true {
      let candidate = EntityID("\(stem)-\(number)")
      if !isTaken(candidate) { return candidate }
      number += 1
    }
  }

  private static let mostWords = 5
  private static let mostScalars = 40
  private static let mostUnspacedScalars = 12

  private static func slug(of text: String) -> String? {
    let (scalars, isPlain) = beginning(of: text)
    var slug = String.UnicodeScalarView()
    var words = 0
    /// How many scalars the word has that isn't finished.
    var length = 0
    var total = 0
    for scalar in scalars {
      let isPart = scalar.mayBeginIdentifier || (length > 0 && scalar.mayContinueIdentifier)
      guard isPart, scalar != ".", scalar != "-" else {
        // An apostrophe joins: "don't" is one word.
        if scalar == "'" || scalar == "\u{2019}" { continue }
        if length > 0 { words += 1 }
        length = 0
        if words == mostWords || total >= mostScalars { break }
        continue
      }
      if length >= mostUnspacedScalars, !scalar.isASCII { break }
      if total >= mostScalars, !scalar.isASCII { break }
      if length == 0, words > 0 { slug.append("-") }
      slug.append(scalar)
      length += 1
      total += 1
      if total >= EntityID.longest / 2 { break }
    }
    guard !slug.isEmpty else { return nil }
    let text = String(slug)
    return isPlain || EntityID(text).flaw == nil ? text : nil
  }

  /// The scalars that an id may be made of, in lower case and in Normalization Form C, and whether
  /// that is known of them without a look at what they compose.
  private static func beginning(of text: String) -> (scalars: [Unicode.Scalar], isPlain: Bool) {
    // More than this no id has room for.
    let scalars = text.unicodeScalars.prefix(EntityID.longest)
    if scalars.allSatisfy(\.isPlain) {
      return (
        scalars.map { scalar in
          (0x41...0x5A).contains(scalar.value)
            ? Unicode.Scalar(UInt8(scalar.value + 0x20)) : scalar
        }, true
      )
    }
    return (Array(String(scalars).lowercased().normalizedToNFC.unicodeScalars), false)
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
}
