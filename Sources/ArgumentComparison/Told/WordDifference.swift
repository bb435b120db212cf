internal import ArgumentText
internal import ArgumentUnicode

/// Two forms of a text word by word: what both have, what is gone and what is new.
///
/// Joined without what is new the pieces are the old text, without what is gone the new one. Where a
/// script doesn't set words apart each character is a word.
public struct WordDifference: Hashable, Sendable {
  /// What became of a piece.
  public enum Kind: Hashable, Sendable {
    /// Both have it.
    case kept
    /// Only the old text has it.
    case removed
    /// Only the new text has it.
    case added
  }

  /// A piece of either text.
  public struct Piece: Hashable, Sendable {
    /// What became of it.
    public var kind: Kind
    /// Its words, with the spaces and marks between them.
    public var text: String
  }

  /// The pieces in order, none empty; of a change what is gone stands before what is new.
  public private(set) var pieces: [Piece] = []

  /// Compares two texts.
  public init(_ old: String, _ new: String) {
    let (old, new) = (Self.tokens(old), Self.tokens(new))
    var numbers: [[UInt8]: Int32] = [:]
    func number(_ token: Substring) -> Int32 {
      let bytes = Array(token.utf8)
      if let known = numbers[bytes] { return known }
      let number = Int32(numbers.count)
      numbers[bytes] = number
      return number
    }
    let shift = TextShift(from: old.map(number), to: new.map(number))
    var (oldPlace, newPlace) = (0, 0)
    for block in shift.blocks {
      // A space between two changes is no word that stayed.
      let kept = new[block.new..<block.new + block.count]
      let isEdge = block.new == 0 || block.new + block.count == new.count
      if !isEdge, kept.allSatisfy({ $0.allSatisfy { $0.isWhitespace } }) { continue }
      change(old[oldPlace..<block.old], new[newPlace..<block.new])
      append(.kept, kept)
      (oldPlace, newPlace) = (block.old + block.count, block.new + block.count)
    }
    change(old[oldPlace...], new[newPlace...])
  }

  private mutating func change(_ old: ArraySlice<Substring>, _ new: ArraySlice<Substring>) {
    append(.removed, old)
    append(.added, new)
  }

  private mutating func append(_ kind: Kind, _ tokens: ArraySlice<Substring>) {
    guard !tokens.isEmpty else { return }
    pieces.append(Piece(kind: kind, text: tokens.joined()))
  }

  /// Runs of letters and numbers, runs of spaces, and each other character alone.
  private static func tokens(_ text: String) -> [Substring] {
    enum Class { case word, space, single }
    func kind(_ character: Character) -> Class {
      if character.isWhitespace { return .space }
      guard character.isLetter || character.isNumber, let scalar = character.unicodeScalars.first
      else { return .single }
      switch scalar.script {
      case .han, .hiragana, .katakana, .thai, .bopomofo: return .single
      default: return .word
      }
    }
    var tokens: [Substring] = []
    var start = text.startIndex
    var last: Class?
    for index in text.indices {
      let kind = kind(text[index])
      if let last, last != kind || kind == .single {
        tokens.append(text[start..<index])
        start = index
      }
      last = kind
    }
    if start < text.endIndex { tokens.append(text[start...]) }
    return tokens
  }
}
