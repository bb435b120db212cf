public import ArgumentModel

/// Makes anchors at places of a text.
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
    guard let first = ranges.first, let last = ranges.last else {
      throw Diagnostic(
        rule: "anchor-outside-edition", severity: .error,
        message: "an anchor has at least one range")
    }
    for range in ranges where text.text(at: range) == nil {
      throw Diagnostic(
        rule: "anchor-outside-edition", severity: .error,
        message: "\(range.start) to \(range.end) is no range of a text of \(text.count) "
          + "code points",
        explanation: "A range starts at or before its end, and ends within the text.")
    }
    var anchor = Anchor()
    anchor.source = source
    anchor.edition = edition
    anchor.ranges = ranges
    anchor.digest = text.digest(of: ranges)
    if !sealed {
      var quote = Quote()
      quote.exact = text.joinedText(at: ranges) ?? ""
      quote.prefix = context(text, before: first.start)
      quote.suffix = context(text, after: last.end)
      anchor.quote = quote
    }
    return anchor
  }

  /// The whole characters before a place that fit into a quote; nil at the text's beginning.
  private static func context(_ text: EditionText, before position: Int) -> String? {
    guard let end = text.index(of: position) else { return nil }
    let before = text.text[..<end]
    var start = before.endIndex
    var count = 0
    while start > before.startIndex {
      let previous = before.index(before: start)
      count += before.unicodeScalars.distance(from: previous, to: start)
      guard count <= longestContext else { break }
      start = previous
    }
    return start == before.endIndex ? nil : String(before[start...])
  }

  /// The whole characters after a place that fit into a quote; nil at the text's end.
  private static func context(_ text: EditionText, after position: Int) -> String? {
    guard let start = text.index(of: position) else { return nil }
    let after = text.text[start...]
    var end = after.startIndex
    var count = 0
    while end < after.endIndex {
      let next = after.index(after: end)
      count += after.unicodeScalars.distance(from: end, to: next)
      guard count <= longestContext else { break }
      end = next
    }
    return end == after.startIndex ? nil : String(after[..<end])
  }
}
