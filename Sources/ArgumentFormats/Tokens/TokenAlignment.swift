internal import ArgumentModel
internal import ArgumentText

/// Finds tokens in the text that they were made of.
enum TokenAlignment {
  /// The place of each token, in code points, or nil where the tokens aren't the text's words in their
  /// order.
  ///
  /// Before a paragraph anything may stand, such as a title; within one nothing but white space.
  /// - Parameters:
  ///   - paragraphs: With which tokens paragraphs begin.
  ///   - start: From where on the text is looked through; afterwards where it ended.
  static func places(
    of tokens: [String], paragraphs: [Int], in text: EditionText, from start: inout Int
  ) -> [TextRange]? {
    let scalars = Array(text.text.unicodeScalars)
    let variants = tokens.map(Self.variants)
    var places: [TextRange] = []
    places.reserveCapacity(tokens.count)
    var place = start
    // Beginnings that lead nowhere are few in real texts.
    var steps = 64 * (scalars.count + tokens.count)
    for (number, first) in paragraphs.enumerated() {
      let last = number + 1 < paragraphs.count ? paragraphs[number + 1] : tokens.count
      var found: [TextRange]?
      while place < scalars.count, steps > 0 {
        found = match(variants[first..<last], in: scalars, at: place, &steps)
        if found != nil { break }
        place += 1
      }
      guard let found else { return nil }
      places += found
      place = found.last?.end ?? place
    }
    start = place
    return places
  }

  private static func match(
    _ tokens: ArraySlice<[[Unicode.Scalar]]>, in scalars: [Unicode.Scalar], at start: Int,
    _ steps: inout Int
  ) -> [TextRange]? {
    var found: [TextRange] = []
    var place = start
    for variants in tokens {
      steps -= 1
      if !found.isEmpty {
        while place < scalars.count,
          scalars[place].properties.isWhitespace || scalars[place].isInvisible
        { place += 1 }
      }
      guard place < scalars.count,
        let end = variants.lazy.compactMap({ end(of: $0, in: scalars, at: place) }).first
      else { return nil }
      found.append(TextRange(place, end))
      place = end
    }
    return found
  }

  /// How a token may stand in the text: as it is, in another normalization form, or as the marks that
  /// tokenisers write in the place of quotation marks and brackets.
  private static func variants(of token: String) -> [[Unicode.Scalar]] {
    var variants = [Array(token.unicodeScalars)]
    if !token.utf8.allSatisfy({ $0 < 0x80 }) {
      variants.append(Array(token.normalizedToNFC.unicodeScalars))
      variants.append(Array(token.normalizedToNFD.unicodeScalars))
    }
    for plain in marks[token] ?? [] { variants.append(Array(plain.unicodeScalars)) }
    return variants
  }

  private static let marks: [String: [String]] = [
    "``": ["\"", "“", "„"], "''": ["\"", "”"], "\"": ["“", "”", "„"], "'": ["\u{2019}", "‘"],
    "`": ["‘", "'"], "-LRB-": ["("], "-RRB-": [")"], "-LSB-": ["["], "-RSB-": ["]"],
    "-LCB-": ["{"], "-RCB-": ["}"], "...": ["…"], "--": ["–", "—"],
  ]

  /// Where a token ends that begins at a place; nil where it doesn't.
  ///
  /// Invisible marks within it count.
  private static func end(
    of token: [Unicode.Scalar], in text: [Unicode.Scalar], at start: Int
  ) -> Int? {
    guard let first = token.first, text[start] == first else { return nil }
    var place = start + 1
    for scalar in token.dropFirst() {
      while place < text.count, text[place].isInvisible, scalar != text[place] { place += 1 }
      guard place < text.count, text[place] == scalar else { return nil }
      place += 1
    }
    return place
  }
}

extension Unicode.Scalar {
  /// Whether nobody sees the character: soft hyphens, joiners of words, byte order marks.
  fileprivate var isInvisible: Bool {
    value == 0xAD || value == 0x200B || value == 0x2060 || value == 0xFEFF
  }

  /// Whether the character is of a script that is written without blanks between words, or of its
  /// punctuation.
  var isWrittenWithoutBlanks: Bool {
    switch value {
    case 0x2E80...0x30FF, 0x31F0...0x31FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0xFF01...0xFF0F,
      0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF9F, 0x20000...0x3FFFF:
      true
    // Quotation marks and the ellipsis are of both worlds; with Chinese beside them they are its own.
    default: false
    }
  }
}
