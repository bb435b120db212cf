/// A text whose grapheme clusters are found from its bytes wherever that takes no more than a look.
///
/// Two characters of which neither joins anything are two clusters (UAX #29, rule GB999). Letters,
/// digits and signs of ASCII, general punctuation, and Chinese characters and marks are such; all else
/// is left to Swift.
struct ClusteredText {
  /// A grapheme cluster and what breaking lines needs to know about it.
  struct Cluster {
    /// Where it ends, in bytes.
    var end: Int
    /// Its columns.
    var width: Int
    /// Its class, that of its first scalar.
    var lineBreak: LineBreakClass
    /// Its scalar, where it is known to have but one.
    var single: Unicode.Scalar?

    /// Whether it belongs to East Asian text.
    var isWide: Bool { width == 2 || lineBreak == .ideographic }
  }

  private let text: Substring
  private let bytes: [UInt8]

  init(_ text: Substring) {
    self.text = text
    bytes = Array(text.utf8)
  }

  /// How many bytes there are.
  var count: Int { bytes.count }

  /// A part of the text.
  func slice(_ range: Range<Int>) -> Substring {
    text[index(range.lowerBound)..<index(range.upperBound)]
  }

  private func index(_ offset: Int) -> Substring.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }

  /// The cluster that begins at a place.
  func cluster(at start: Int) -> Cluster {
    if let (scalar, end) = plain(at: start), end == count || plain(at: end) != nil {
      return Cluster(
        end: end, width: scalar.value < 0x7F ? 1 : clusterWidth(CollectionOfOne(scalar)),
        lineBreak: LineBreakClass(ofCluster: scalar), single: scalar)
    }
    let first = index(start)
    let scalars = text.unicodeScalars
    // From the start of a text of its own: in a run of flags Swift would look back for its beginning.
    let rest = text[first...]
    let last = rest.index(after: rest.startIndex)
    var lineBreak = LineBreakClass(ofCluster: scalars[first])
    if lineBreak == .space, scalars.index(after: first) < last {
      // A space that carries a mark is shown, so that it must not be dropped: rule LB10.
      lineBreak = .alphabetic
    }
    return Cluster(
      end: start + text.utf8.distance(from: first, to: last),
      width: clusterWidth(scalars[first..<last]), lineBreak: lineBreak)
  }

  /// The scalar at a place and its end, if it is one that joins nothing.
  private func plain(at place: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    let first = bytes[place]
    if first < 0x80 {
      return (0x20..<0x7F).contains(first) ? (Unicode.Scalar(first), place + 1) : nil
    }
    guard first & 0xF0 == 0xE0, place + 2 < count else { return nil }
    let value =
      UInt32(first & 0x0F) << 12 | UInt32(bytes[place + 1] & 0x3F) << 6
      | UInt32(bytes[place + 2] & 0x3F)
    switch value {
    case 0x4E00...0x9FFF, 0x3001...0x3029, 0xFF01...0xFF60, 0x2010...0x2027:
      return Unicode.Scalar(value).map { ($0, place + 3) }
    default: return nil
    }
  }
}
