public import ArgumentModel

/// Makes anchors at places of a text.
///
/// ```swift
/// let text = EditionText("Phones distract. They ring.")
/// let anchor = try AnchorMaker.anchor(
///   source: "letter", edition: "en", ranges: [TextRange(0, 16)], text: text, sealed: false)
/// ```
public enum AnchorMaker {
  /// The most code points of a quote's prefix and of its suffix.
  public static let longestContext = 32

  /// Makes an anchor with its digest.
  /// - Parameters:
  ///   - source: The source's id.
  ///   - edition: The edition's id within the source.
  ///   - ranges: The places, in code points.
  ///   - text: The edition's text.
  ///   - sealed: Whether the anchor keeps no word of the text.
  /// - Throws: A diagnostic of the rule `anchor-outside-edition` where a range isn't in the text.
  public static func anchor(
    source: EntityID, edition: String, ranges: [TextRange], text: EditionText, sealed: Bool
  ) throws(Diagnostic) -> Anchor {
    var counter = OccurrenceCounter(text)
    return try anchor(
      source: source, edition: edition, ranges: ranges, counter: &counter, sealed: sealed)
  }

  /// Makes one of many anchors in a text, with its digest.
  /// - Parameters:
  ///   - source: The source's id.
  ///   - edition: The edition's id within the source.
  ///   - ranges: The places, in code points.
  ///   - counter: What counts words in the edition's text.
  ///   - sealed: Whether the anchor keeps no word of the text.
  /// - Throws: A diagnostic of the rule `anchor-outside-edition` where a range isn't in the text.
  public static func anchor(
    source: EntityID, edition: String, ranges: [TextRange], counter: inout OccurrenceCounter,
    sealed: Bool
  ) throws(Diagnostic) -> Anchor {
    let text = counter.text
    guard let first = ranges.first, let last = ranges.last else {
      throw Diagnostic(
        rule: "anchor-outside-edition", severity: .error,
        message: "an anchor has at least one range")
    }
    var words: [Substring] = []
    for range in ranges {
      guard let part = text.text(at: range) else {
        throw Diagnostic(
          rule: "anchor-outside-edition", severity: .error,
          message: "\(range.start) to \(range.end) is no range of a text of \(text.count) "
            + "code points",
          explanation: "A range starts at or before its end, and ends within the text.")
      }
      words.append(part)
    }
    var anchor = Anchor()
    anchor.source = source
    anchor.edition = edition
    anchor.ranges = ranges
    anchor.digest = EditionText.digest(of: words)
    if !sealed {
      var quote = quote(of: words, from: first.start, to: last.end, in: text)
      quote.occurrences = counter.occurrences(of: words)
      anchor.quote = quote
    }
    return anchor
  }

  /// The words at a place of a text with what stands around them, uncounted; nil for a range that
  /// isn't in the text.
  public static func quote(at range: TextRange, in text: EditionText) -> Quote? {
    text.text(at: range).map { quote(of: [$0], from: range.start, to: range.end, in: text) }
  }

  private static func quote(
    of words: [Substring], from start: Int, to end: Int, in text: EditionText
  ) -> Quote {
    var quote = Quote()
    quote.exact = words.count == 1 ? String(words[0]) : words.joined(separator: "\n")
    quote.prefix = context(text, before: start)
    quote.suffix = context(text, after: end)
    return quote
  }

  /// The whole characters before a place that fit into a quote; nil at the text's beginning.
  private static func context(_ text: EditionText, before position: Int) -> String? {
    var start = max(0, position - longestContext)
    while start < position, text.splitsCharacter(at: start) { start += 1 }
    return start == position ? nil : text.text(at: TextRange(start, position)).map { String($0) }
  }

  /// The whole characters after a place that fit into a quote; nil at the text's end.
  private static func context(_ text: EditionText, after position: Int) -> String? {
    var end = min(text.count, position + longestContext)
    while end > position, text.splitsCharacter(at: end) { end -= 1 }
    return end == position ? nil : text.text(at: TextRange(position, end)).map { String($0) }
  }
}
