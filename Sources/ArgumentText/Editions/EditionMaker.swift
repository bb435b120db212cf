public import ArgumentModel

/// Makes the texts of editions from files, and records of them.
public enum EditionMaker {
  /// Makes an edition's text from a file.
  /// - Parameters:
  ///   - bytes: The file.
  ///   - rule: How the text is made; with nil it is the whole file as it is.
  /// - Throws: A diagnostic where the file isn't the rule's (`edition-file-changed`), isn't UTF-8
  ///   (`not-utf-8`), or the rule can't be carried out (`edition-rule`).
  public static func text(
    from bytes: [UInt8], rule: EditionRule?
  ) throws(Diagnostic) -> EditionText {
    guard let rule else { return EditionText(try decode(bytes)) }
    let every = rule.every ?? 1
    let first = rule.first ?? 0
    guard every > 0 else {
      throw Diagnostic(
        rule: "edition-rule", severity: .error,
        message: "the edition's rule takes one of every 0 lines",
        explanation: "“every” is 1 or more.")
    }
    guard first >= 0, first < every else {
      throw Diagnostic(
        rule: "edition-rule", severity: .error,
        message: "the edition's rule takes line \(first) of every \(every)",
        explanation: "“first” counts from 0, so it is less than “every”.")
    }
    if let wanted = rule.file, Digest.of(bytes: bytes) != wanted {
      throw Diagnostic(
        rule: "edition-file-changed", severity: .error,
        message: "the file isn't the one that the edition was made from",
        explanation: "Its digest is \(Digest.of(bytes: bytes)), the rule's is \(wanted).")
    }
    let lines = lines(of: try decode(bytes), without: rule.drop)
    let taken = stride(from: first, to: lines.count, by: every).map { lines[$0] }
    return EditionText(taken.joined(separator: rule.join ?? "\n"))
  }

  /// Makes the record of an edition from a file, with its text's length and digest.
  /// - Throws: A diagnostic where the text can't be made; see ``text(from:rule:)``.
  public static func edition(
    language: LanguageTag, from bytes: [UInt8], rule: EditionRule? = nil
  ) throws(Diagnostic) -> Edition {
    edition(language: language, text: try text(from: bytes, rule: rule), rule: rule)
  }

  /// Makes the record of an edition from its text, with its length and digest.
  public static func edition(
    language: LanguageTag, text: EditionText, rule: EditionRule? = nil
  ) -> Edition {
    var edition = Edition()
    edition.id = language.rawValue
    edition.language = language
    edition.length = text.count
    edition.sha256 = text.digest
    edition.rule = rule
    return edition
  }

  private static func decode(_ bytes: [UInt8]) throws(Diagnostic) -> String {
    do throws(UTF8.ValidationError) {
      return String(copying: try UTF8Span(validating: bytes.span))
    } catch {
      let place = error.byteOffsets.lowerBound
      let byte = bytes.indices.contains(place) ? String(bytes[place], radix: 16) : ""
      throw Diagnostic(
        rule: "not-utf-8", severity: .error,
        message: "the text isn't UTF-8: byte \(place), 0x\(byte), belongs to no character",
        explanation: "Bytes are counted from 0. Save the text as UTF-8.")
    }
  }

  /// The lines of a file that count: not white space alone, and not to be dropped.
  private static func lines(of text: String, without dropped: [String]) -> [Substring] {
    // By bytes, and not as strings, which would be equal in different normalisation forms.
    let dropped = Set(dropped.map { Array($0.utf8) })
    var lines: [Substring] = []
    let utf8 = text.utf8
    var start = utf8.startIndex
    while start < utf8.endIndex {
      let feed = utf8[start...].firstIndex(of: 0x0A)
      var line = text[start..<(feed ?? utf8.endIndex)]
      // Swift takes CR LF for one character, so the return is cut off among the bytes.
      if feed != nil, line.utf8.last == 0x0D {
        line = text[start..<utf8.index(before: line.endIndex)]
      }
      let isBlank = line.unicodeScalars.allSatisfy(\.properties.isWhitespace)
      if !isBlank, dropped.isEmpty || !dropped.contains(Array(line.utf8)) { lines.append(line) }
      start = feed.map(utf8.index(after:)) ?? utf8.endIndex
    }
    return lines
  }
}
