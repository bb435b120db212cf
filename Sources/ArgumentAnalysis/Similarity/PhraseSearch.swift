/// Looks for any of a few phrases in texts, byte by byte; the standard library's search takes far
/// longer on short texts.
struct PhraseSearch: Sendable {
  private let phrases: [(bytes: [UInt8], text: String)]
  private let isByWord: Bool
  /// Which byte of a phrase tells it from other texts best, and for each value of that byte whether
  /// a phrase has it: so that most places need no comparison.
  private let tellingOffset: Int
  private let isTelling: [Bool]

  /// Makes a search for whole words, in ASCII and whatever their case.
  static func words(_ phrases: [String]) -> PhraseSearch {
    PhraseSearch(phrases, isByWord: true)
  }

  /// Makes a search for runs of Chinese characters.
  static func characters(_ phrases: [String]) -> PhraseSearch {
    PhraseSearch(phrases, isByWord: false)
  }

  private init(_ phrases: [String], isByWord: Bool) {
    self.phrases = phrases.map { (Array($0.utf8), $0) }
    self.isByWord = isByWord
    // Chinese characters have three bytes in UTF-8, of which the last differs most.
    tellingOffset = isByWord ? 0 : 2
    var isTelling = [Bool](repeating: false, count: 256)
    for phrase in self.phrases {
      let byte = phrase.bytes[tellingOffset]
      isTelling[Int(byte)] = true
      if isByWord { isTelling[Int(byte & ~0x20)] = true }
    }
    self.isTelling = isTelling
  }

  /// The first phrase found, from the beginning on.
  /// - Parameter limit: How many bytes from the beginning the phrase may begin in.
  func first(in text: String, within limit: Int = .max) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      for place in tellingOffset..<max(tellingOffset, bytes.count)
      where isTelling[Int(bytes[place])] {
        let start = place - tellingOffset
        if start >= limit { return nil }
        if isByWord, start > 0, Self.isLetter(bytes[start - 1]) { continue }
        for phrase in phrases where matches(phrase.bytes, bytes, start) { return phrase.text }
      }
      return nil
    }
  }

  private func matches(
    _ phrase: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> Bool {
    let end = start + phrase.count
    guard end <= bytes.count else { return false }
    for index in phrase.indices {
      var byte = bytes[start + index]
      if isByWord, (0x41...0x5A).contains(byte) { byte += 0x20 }
      if byte != phrase[index] { return false }
    }
    return !isByWord || end == bytes.count || !Self.isLetter(bytes[end])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte >= 0x80
  }
}
