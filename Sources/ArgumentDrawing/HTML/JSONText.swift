internal import ArgumentJSON
internal import ArgumentModel

/// Makes JSON stand in a page: whatever the words, no markup begins in it and no script ends.
enum JSONText {
  /// A value as JSON on one line.
  static func text(_ value: JSONValue) -> String { escaped(JSONWriter.compact(value)) }

  /// A map's document on one line.
  static func text(_ map: ArgumentMap) -> String {
    escaped(String(decoding: MapWriter().line(map).dropLast(), as: UTF8.self))
  }

  /// The same JSON with escapes.
  ///
  /// All that is escaped stands in strings alone, so that nothing else changes.
  private static func escaped(_ json: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      switch scalar {
      // What might begin or end markup; line separators, which older scripts took for line ends; and
      // what editors and terminals would not show.
      case "<", ">", "&", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}",
        "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        let digits = String(scalar.value, radix: 16)
        out.append(contentsOf: "\\u".unicodeScalars)
        out.append(contentsOf: String(repeating: "0", count: 4 - digits.count).unicodeScalars)
        out.append(contentsOf: digits.unicodeScalars)
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
