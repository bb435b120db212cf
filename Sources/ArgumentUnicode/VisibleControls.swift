extension String {
  /// The text as it may be shown: nothing in it moves the cursor, changes colours, or turns the direction
  /// of what follows.
  ///
  /// Control characters become the signs that Unicode has for them (U+2400 and following), line and
  /// paragraph separators and the overrides, embeddings and isolates of the bidirectional algorithm
  /// (UAX #9, section 2) become U+FFFD. The marks U+200E and U+200F stay: they turn nothing around.
  /// - Parameter keepsLines: Whether line feeds and tabs stay what they are; otherwise a tab becomes a
  ///   space.
  public func showingControls(keepsLines: Bool = false) -> String {
    guard unicodeScalars.contains(where: { $0.acts && !(keepsLines && $0.isLayout) }) else {
      return self
    }
    var result = UnicodeScalarView()
    for scalar in unicodeScalars {
      if !scalar.acts || keepsLines && scalar.isLayout {
        result.append(scalar)
      } else {
        result.append(scalar.sign)
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether a terminal, or whoever shows the text, does something instead of drawing a character.
  fileprivate var acts: Bool {
    switch value {
    case 0x00..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  fileprivate var isLayout: Bool { self == "\n" || self == "\t" }

  /// What is shown in place of a character that acts.
  fileprivate var sign: Unicode.Scalar {
    switch value {
    case 0x09: " "
    case 0x00..<0x20: Unicode.Scalar(0x2400 + value) ?? " "
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }
}
