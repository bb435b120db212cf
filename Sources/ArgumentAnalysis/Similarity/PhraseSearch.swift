/// Looks for any of a few phrases in texts, byte by byte; the standard library's search takes far
/// longer on short texts.
struct PhraseSearch: Sendable {
  private let phrases: [(bytes: [UInt8], text: String)]
  private let isByWord: Bool

  /// Makes a search for whole words, in ASCII and whatever their case.
  static func words(_ phrases: [String]) -> PhraseSearch {
    PhraseSearch(phrases, isByWord: true)
  }

  /// Makes a search for runs of characters, such as Chinese words.
  static func characters(_ phrases: [String]) -> PhraseSearch {
    PhraseSearch(phrases, isByWord: false)
  }

  private init(_ phrases: [String], isByWord: Bool) {
    self.phrases = phrases.map { (Array($0.utf8), $0) }
    self.isByWord = isByWord
  }

  /// The first phrase found, from the beginning on.
  /// - Parameter limit: How many bytes from the beginning the phrase may begin in.
  func first(in text: String, within limit: Int = .max) -> String? {
    let bytes = Array(text.utf8)
    for start in 0..<min(bytes.count, limit) {
      if isByWord, start > 0, Self.isLetter(bytes[start - 1]) { continue }
      for phrase in phrases where matches(phrase.bytes, bytes, start) { return phrase.text }
    }
    return nil
  }

  private func matches(_ phrase: [UInt8], _ bytes: [UInt8], _ start: Int) -> Bool {
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
