/// Looks for any of a few phrases in texts, byte by byte; the standard library's search takes far
/// longer on short texts.
struct PhraseSearch: Sendable {
  private let phrases: [String]
  /// The bytes of all phrases, and where each begins and ends among them.
  private let bytes: [UInt8]
  private let spans: [Range<Int>]
  private let isByWord: Bool
  /// Which byte of a phrase tells it from other texts best.
  private let tellingOffset: Int
  /// The phrases by the value of that byte, in their order, so that most places need no comparison: those
  /// of a value stand in `told` between two of the bounds.
  private let told: [Int]
  private let bounds: [Int]

  /// Makes a search for whole words, in ASCII and whatever their case.
  static func words(_ phrases: [String]) -> PhraseSearch {
    PhraseSearch(phrases, isByWord: true)
  }

  /// Makes a search for runs of Chinese characters.
  static func characters(_ phrases: [String]) -> PhraseSearch {
    PhraseSearch(phrases, isByWord: false)
  }

  private init(_ phrases: [String], isByWord: Bool) {
    self.phrases = phrases
    self.isByWord = isByWord
    // Chinese characters have three bytes in UTF-8, of which the last differs most.
    tellingOffset = isByWord ? 0 : 2
    var bytes: [UInt8] = []
    var spans: [Range<Int>] = []
    for phrase in phrases {
      let start = bytes.count
      bytes += Array(phrase.utf8)
      spans.append(start..<bytes.count)
    }
    self.bytes = bytes
    self.spans = spans
    var told: [Int] = []
    var bounds = [0]
    for value in UInt8.min...UInt8.max {
      for (number, span) in spans.enumerated() {
        let telling = bytes[span.lowerBound + tellingOffset]
        if value == telling || isByWord && value == telling & ~0x20 { told.append(number) }
      }
      bounds.append(told.count)
    }
    self.told = told
    self.bounds = bounds
  }

  /// The first phrase found, from the beginning on.
  /// - Parameter limit: How many bytes from the beginning the phrase may begin in.
  func first(in text: String, within limit: Int = .max) -> String? {
    let text = text.utf8.span
    let bounds = bounds.span
    // A phrase that begins further on isn't looked for.
    let end = min(text.count, limit < text.count ? limit + tellingOffset : text.count)
    var isInWord = false
    for place in tellingOffset..<max(tellingOffset, end) {
      let byte = text[place]
      if isByWord {
        let isAfterLetter = isInWord
        isInWord = Self.isLetter(byte)
        if isAfterLetter { continue }
      }
      let (from, to) = (bounds[Int(byte)], bounds[Int(byte) + 1])
      guard from < to else { continue }
      let start = place - tellingOffset
      for index in from..<to where matches(spans[told[index]], text, start) {
        return phrases[told[index]]
      }
    }
    return nil
  }

  private func matches(_ span: Range<Int>, _ text: Span<UInt8>, _ start: Int) -> Bool {
    let end = start + span.count
    guard end <= text.count else { return false }
    let phrase = bytes.span
    for offset in 0..<span.count {
      var byte = text[start + offset]
      if isByWord, (0x41...0x5A).contains(byte) { byte += 0x20 }
      if byte != phrase[span.lowerBound + offset] { return false }
    }
    return !isByWord || end == text.count || !Self.isLetter(text[end])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte >= 0x80
  }
}
