internal import ArgumentUnicode

/// Paragraphs of a text whose lines were broken for their width: what stands between blank lines.
enum TextBlocks {
  /// The blocks, each on one line: a space joins two lines, and nothing does where Chinese goes on.
  static func joined(_ lines: [Substring]) -> [String] {
    var blocks: [String] = []
    var block = ""
    for line in lines {
      let trimmed = trim(line)
      if trimmed.isEmpty {
        if !block.isEmpty { blocks.append(block) }
        block = ""
      } else if !block.isEmpty, let first = trimmed.unicodeScalars.first {
        if !(endsWide(block) && isWide(first)) { block += " " }
        block += trimmed
      } else {
        block = String(trimmed)
      }
    }
    if !block.isEmpty { blocks.append(block) }
    return blocks
  }

  /// Whether a text seems to be broken for its width: its blocks have several lines of some 40 to
  /// 120 columns, most of which end within a sentence.
  static func areLikely(_ lines: [Substring]) -> Bool {
    var inner = 0
    var fitting = 0
    var unfinished = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isBlank && !next.isBlank {
      let line = trim(line)
      inner += 1
      let width = line.unicodeScalars.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
      if (40...120).contains(width) { fitting += 1 }
      if let last = line.unicodeScalars.last, !ScalarKind(of: last).mayEndSentence {
        unfinished += 1
      }
    }
    return inner >= 3 && fitting * 10 >= inner * 9 && unfinished * 2 >= inner
  }

  /// Whether a text ends with what stands without spaces, or with ASCII punctuation after it.
  static func endsWide(_ text: String) -> Bool {
    var end = text.unicodeScalars.suffix(2)
    guard let last = end.popLast() else { return false }
    if isWide(last) { return true }
    switch ScalarKind(of: last) {
    case .comma, .semicolon, .colon, .mark, .fullStop, .closer, .doubleQuote:
      return end.last.map(isWide) ?? false
    default: return false
    }
  }

  private static func trim(_ line: Substring) -> Substring {
    // Dropping is one step; taking off scalar by scalar would move the rest each time.
    var scalars = line.unicodeScalars.drop(while: { $0.properties.isWhitespace })
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return Substring(scalars)
  }

  /// Whether it takes two columns and stands without spaces: everything wide but Korean and emoji.
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x312F, 0x31A0...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF01...0xFF60,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
