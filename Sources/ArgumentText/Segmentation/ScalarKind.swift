internal import ArgumentUnicode

/// What a scalar is to the rules of segmentation: the classes of UAX #29, parted where Chinese and
/// English need it.
enum ScalarKind: UInt8 {
  case other, extend, newline, space
  case lower, upper, letter, digit
  /// A Chinese character, kana or bopomofo: what stands in no need of spaces.
  case ideograph
  /// A dot that may end a sentence or be part of a word or a number.
  case fullStop
  /// U+2026 and its like.
  case ellipsis
  /// An exclamation or question mark of ASCII.
  case mark
  /// What ends a sentence for sure.
  case terminator
  case comma, semicolon, colon, dash
  case opener, closer
  /// The quotation mark of ASCII, which opens and closes.
  case doubleQuote
  /// The apostrophe of ASCII, which is a quotation mark too.
  case singleQuote

  init(of scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x80 {
      self = Self.ascii[Int(value)]
      return
    }
    switch value {
    case 0x4E00...0x9FFF, 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC, 0x3400...0x4DBF,
      0x20000...0x3FFFF:
      self = .ideograph
    case 0x2024...0x2026, 0x22EF, 0xFE19: self = .ellipsis
    case 0xFF0E, 0xFE52: self = .fullStop
    case 0xFF0C, 0xFE50, 0x060C: self = .comma
    case 0xFF1B, 0xFE54, 0x061B, 0x037E: self = .semicolon
    case 0xFF1A, 0xFE55: self = .colon
    case 0x2012...0x2015, 0x2500, 0x2E3A, 0x2E3B, 0xFE31, 0xFE58: self = .dash
    case 0xFF02: self = .doubleQuote
    case 0xFF07: self = .singleQuote
    // A hyphen of full width, and the comma between words of a list: within a clause.
    case 0xFF0D, 0xFE63, 0x3001, 0xFE51, 0xFF64: self = .other
    default: self = Self.listed(scalar)
    }
  }

  private static func listed(_ scalar: Unicode.Scalar) -> ScalarKind {
    switch SentenceBreakClass(of: scalar) {
    case .other, .continuing: .other
    case .extend, .format: .extend
    case .separator: .newline
    case .space: .space
    case .lower: .lower
    case .upper: .upper
    case .letter:
      switch Script(of: scalar) {
      case .han, .hiragana, .katakana, .bopomofo: .ideograph
      default: .letter
      }
    case .numeric: .digit
    case .fullStop: .fullStop
    case .terminator: .terminator
    case .close:
      switch scalar.properties.generalCategory {
      case .openPunctuation, .initialPunctuation: .opener
      case .closePunctuation, .finalPunctuation: .closer
      default: .other
      }
    }
  }

  private static let ascii: [ScalarKind] = (UInt8(0)..<0x80).map { byte in
    switch byte {
    case 0x0A...0x0D: .newline
    case 0x09, 0x20: .space
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "."): .fullStop
    case UInt8(ascii: "!"), UInt8(ascii: "?"): .mark
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .opener
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closer
    case UInt8(ascii: "\""): .doubleQuote
    case UInt8(ascii: "'"): .singleQuote
    default: .other
    }
  }

  /// Whether a sentence may end here.
  var mayEndSentence: Bool {
    self == .fullStop || self == .ellipsis || self == .mark || self == .terminator
  }

  /// Whether it is white space.
  var isWhiteSpace: Bool { self == .space || self == .newline }

  /// Whether it is a letter of a script that parts words by spaces.
  var isLetter: Bool { self == .lower || self == .upper || self == .letter }

  /// Whether it is part of a word or a number.
  var isWord: Bool { isLetter || self == .digit || self == .ideograph }

  /// Whether it opens a quotation or may do so.
  var mayOpen: Bool { self == .opener || self == .doubleQuote || self == .singleQuote }
}
