public import ArgumentModel

/// Makes the texts of editions from files, and records of them, by the steps of <doc:Editions>.
///
/// ```swift
/// var rule = EditionRule()
/// rule.format = "text"
/// let file = Array("One.\r\n\r\nTwo.\r\n".utf8)
/// let text = try EditionMaker.text(from: file, rule: rule)
/// let record = EditionMaker.edition(language: "en", text: text, rule: rule)
/// ```
public enum EditionMaker {
  /// Makes an edition's text from a file.
  /// - Parameters:
  ///   - bytes: The file.
  ///   - rule: How the text is made; with nil it is the whole file as it is.
  ///   - converting: Reads what only other programs do; without it such a rule can't be carried out.
  /// - Throws: A diagnostic where the file isn't the rule's (`edition-file-changed`), isn't UTF-8
  ///   (`not-utf-8`), or the rule can't be carried out (`edition-rule`); also what reading HTML and
  ///   the converter throw.
  public static func text(
    from bytes: [UInt8], rule: EditionRule?, converting: DocumentConverter? = nil
  ) throws(Diagnostic) -> EditionText {
    guard let rule else { return EditionText(try TextDecoding.decode(bytes)) }
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
    var lines = dropping(
      rule.drop, from: try EditionLines.lines(of: bytes, rule, converting: converting))
    if let name = rule.script {
      guard let script = LineScript(rawValue: name) else {
        let known = LineScript.allCases.map { "“\($0.rawValue)”" }.joined(separator: ", ")
        throw Diagnostic(
          rule: "edition-rule", severity: .error,
          message: "the edition's rule takes lines of the script “\(name)”, which isn't known",
          explanation: "“script” is one of \(known).")
      }
      lines = zip(lines, LineScript.scripts(of: lines)).filter { $0.1 == script }.map { $0.0 }
    }
    let taken = stride(from: first, to: lines.count, by: every).map { lines[$0] }
    return EditionText(taken.joined(separator: rule.join ?? "\n"))
  }

  /// Makes the record of an edition from a file, with its text's length and digest.
  /// - Throws: A diagnostic where the text can't be made; see ``text(from:rule:converting:)``.
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

  /// The lines that don't equal one of these by their bytes: as strings they would be equal in
  /// different normalisation forms.
  static func dropping(_ dropped: [String], from lines: [String]) -> [String] {
    guard !dropped.isEmpty else { return lines }
    let dropped = Set(dropped.map { Array($0.utf8) })
    return lines.filter { !dropped.contains(Array($0.utf8)) }
  }
}
