internal import ArgumentModel
internal import ArgumentText

/// Finds the places that selectors select in a text.
struct SelectorResolver {
  private let offsets: TextOffsets

  private let bytes: [UInt8]
  private var index: ByteIndex?

  /// How many places of a quote are looked at; one that stands more often says nothing.
  private static let mostPlaces = 10_000

  init(_ text: EditionText) {
    offsets = TextOffsets(text)
    bytes = Array(text.text.utf8)
  }

  private var text: EditionText { offsets.text }

  /// Prepares for many quotes: each is then found in time logarithmic in the length of the text.
  mutating func prepareForMany() { index = ByteIndex(bytes) }

  /// The place of the first of several alternatives that is found; nil where none is.
  func resolve(_ selectors: JSONValue) -> TextRange? {
    for selector in WebAnnotationChecker.values(selectors) {
      if let range = resolve(selector.objectValue, within: TextRange(0, text.count)) {
        return range
      }
    }
    return nil
  }

  /// The place of a selector and of those that refine it, each within the one before.
  private func resolve(_ selector: JSONObject?, within whole: TextRange) -> TextRange? {
    var range = whole
    var open = selector
    while let selector = open {
      guard let next = resolve(alone: selector, within: range) else { return nil }
      range = next
      open = WebAnnotationChecker.values(selector["refinedBy"]).first?.objectValue
    }
    return range
  }

  private func resolve(alone selector: JSONObject, within range: TextRange) -> TextRange? {
    switch selector["type"]?.stringValue {
    case "TextPositionSelector"?:
      guard let start = selector["start"]?.integer, let end = selector["end"]?.integer else {
        return nil
      }
      return inside(start, end, range)
    case "DataPositionSelector"?:
      guard let start = selector["start"]?.integer, let end = selector["end"]?.integer,
        let base = try? offsets.offset(ofCodePoint: range.start, in: .utf8),
        start >= 0, end >= start, end <= offsets.utf8Count - base
      else { return nil }
      return try? offsets.range(from: base + start, to: base + end, in: .utf8)
    case "TextQuoteSelector"?: return quote(selector, range)
    case "FragmentSelector"?: return fragment(selector["value"]?.stringValue ?? "", range)
    case "RangeSelector"?:
      // A range's ends are selectors themselves; an end that is a range again isn't followed.
      guard let first = selector["startSelector"]?.objectValue,
        let last = selector["endSelector"]?.objectValue,
        first["type"] != .string("RangeSelector"), last["type"] != .string("RangeSelector"),
        let start = resolve(alone: first, within: range),
        let end = resolve(alone: last, within: range), start.start <= end.start
      else { return nil }
      // What the end selects isn't part of the range (section 4.2.8).
      return TextRange(start.start, end.start)
    default: return nil
    }
  }

  private func inside(_ start: Int, _ end: Int, _ range: TextRange) -> TextRange? {
    guard start >= 0, end >= start, end <= range.end - range.start else { return nil }
    return TextRange(range.start + start, range.start + end)
  }

  /// `char=START,END` of RFC 5147.
  private func fragment(_ value: String, _ range: TextRange) -> TextRange? {
    guard value.hasPrefix("char=") else { return nil }
    let ends = value.dropFirst("char=".count).prefix { $0 != ";" }
      .split(separator: ",", omittingEmptySubsequences: false)
    guard ends.count == 2, let start = ends[0].isEmpty ? 0 : Int(ends[0]),
      let end = ends[1].isEmpty ? range.end - range.start : Int(ends[1])
    else { return nil }
    return inside(start, end, range)
  }

  /// The place of the words whose surroundings fit; nil where there are several.
  private func quote(_ selector: JSONObject, _ range: TextRange) -> TextRange? {
    guard let exact = selector["exact"]?.stringValue, !exact.isEmpty,
      let start = try? offsets.offset(ofCodePoint: range.start, in: .utf8),
      let end = try? offsets.offset(ofCodePoint: range.end, in: .utf8)
    else { return nil }
    let prefix = Array((selector["prefix"]?.stringValue ?? "").utf8)
    let suffix = Array((selector["suffix"]?.stringValue ?? "").utf8)
    let words = Array(exact.utf8)
    var found: Int?
    let places =
      index?.places(of: words, in: bytes, from: start, to: end)
      ?? ByteSearch.places(of: words, in: bytes[start..<end])
    guard places.count <= Self.mostPlaces else { return nil }
    for place in places {
      let before = bytes[..<place]
      let after = bytes[(place + words.count)...]
      guard before.count >= prefix.count, before.suffix(prefix.count).elementsEqual(prefix),
        after.starts(with: suffix)
      else { continue }
      if found != nil { return nil }
      found = place
    }
    return found.flatMap { try? offsets.range(from: $0, to: $0 + words.count, in: .utf8) }
  }
}
