public import ArgumentModel

/// The text of an edition, addressed by Unicode code points.
///
/// Nothing is normalised: a carriage return and a line feed are two code points, an emoji of
/// several scalars is as many. Every 64th code point's place in the UTF-8 is remembered, so a place
/// is found in constant time whatever the length of the text.
///
/// ```swift
/// let text = EditionText("Phones distract. 手機使人分心。")
/// let words = text.text(at: TextRange(17, 19))
/// ```
public struct EditionText: Sendable {
  /// The text as it is, unnormalised, in contiguous UTF-8.
  public let text: String
  /// The length in code points.
  public let count: Int
  /// The UTF-8 offset of every 64th code point; empty where every code point is one byte.
  private let landmarks: [Int]

  private static let stride = 64

  /// Makes the text of an edition in one pass over it.
  public init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    var landmarks: [Int] = []
    var count = 0
    let bytes = text.utf8.span
    for offset in bytes.indices where !Self.isContinuation(bytes[offset]) {
      if count % Self.stride == 0 { landmarks.append(offset) }
      count += 1
    }
    self.landmarks = count == bytes.count ? [] : landmarks
    self.count = count
    self.text = text
  }

  /// The place of a code point, or of the end of the text; nil beyond it.
  public func index(of codePoint: Int) -> String.Index? {
    guard codePoint >= 0, codePoint <= count else { return nil }
    return text.utf8.index(text.startIndex, offsetBy: utf8Offset(of: codePoint))
  }

  /// The text at a range, or nil where the range runs backwards or out of the text.
  public func text(at range: TextRange) -> Substring? {
    guard range.start <= range.end, let start = index(of: range.start),
      let end = index(of: range.end)
    else { return nil }
    return text[start..<end]
  }

  /// The texts at several ranges in their order, or nil where one isn't in the text.
  public func texts(at ranges: [TextRange]) -> [Substring]? {
    var texts: [Substring] = []
    texts.reserveCapacity(ranges.count)
    for range in ranges {
      guard let text = text(at: range) else { return nil }
      texts.append(text)
    }
    return texts
  }

  /// The texts at several ranges joined by U+000A, or nil where one isn't in the text: the words
  /// of an anchor.
  public func joinedText(at ranges: [TextRange]) -> String? {
    texts(at: ranges)?.joined(separator: "\n")
  }

  /// The digest of the texts at several ranges joined by U+000A: the digest of an anchor.
  public func digest(of ranges: [TextRange]) -> Digest? {
    texts(at: ranges).map(Self.digest(of:))
  }

  /// The digest of texts joined by U+000A.
  static func digest(of texts: [Substring]) -> Digest {
    var hash = SHA256()
    var isFirst = true
    for text in texts {
      if !isFirst { hash.update(CollectionOfOne(0x0A)) }
      isFirst = false
      hash.update(text.utf8)
    }
    return hash.finalize()
  }

  /// The digest of the whole text.
  public var digest: Digest { .of(text) }

  /// The code point that begins at an offset of the UTF-8, or that the offset is in.
  func codePoint(atUTF8 offset: Int) -> Int {
    guard !landmarks.isEmpty else { return min(max(0, offset), count) }
    var low = 0
    var high = landmarks.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if landmarks[middle] <= offset { low = middle } else { high = middle }
    }
    let bytes = text.utf8.span
    guard offset < bytes.count else { return count }
    guard offset > landmarks[low] else { return low * Self.stride }
    // One code point begins at the landmark, and one at the offset or before it.
    let begun = bytes.extracting(landmarks[low]..<offset + 1).codePointCount
    return low * Self.stride + begun - 1
  }

  /// Where a code point of the text begins in the UTF-8.
  func utf8Offset(of codePoint: Int) -> Int {
    guard !landmarks.isEmpty else { return codePoint }
    let bytes = text.utf8.span
    guard codePoint < count else { return bytes.count }
    return bytes.offset(
      ofCodePoint: codePoint % Self.stride, from: landmarks[codePoint / Self.stride])
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
