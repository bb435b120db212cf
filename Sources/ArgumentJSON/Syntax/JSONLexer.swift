internal import ArgumentModel

/// Parts a JSON text into tokens.
@safe struct JSONLexer {
  /// What a piece of the text is.
  enum Token: Equatable {
    /// The text is over.
    case end
    /// A string, which ``JSONLexer/string`` has.
    case string
    /// A number.
    case number(JSONValue)
    /// `true`, `false` or `null`.
    case word(JSONValue)
    /// `{`
    case openObject
    /// `}`
    case closeObject
    /// `[`
    case openArray
    /// `]`
    case closeArray
    /// `:`
    case colon
    /// `,`
    case comma
    /// Nothing that JSON has.
    case invalid
  }

  /// The token just scanned.
  private(set) var token = Token.end
  /// What the string just scanned means.
  private(set) var string = ""
  /// Whether a null character is in it, which only an escape can bring there.
  private(set) var stringHasNull = false

  private let bytes: UnsafeRawBufferPointer
  /// How many bytes were read.
  private var place = 0
  /// Where the token begins.
  private var start = 0
  /// How many of the bytes that were read don't count for places.
  private var lost = 0

  /// The longest token that a message repeats, in bytes.
  private static let longestShown = 20

  init(_ bytes: UnsafeRawBufferPointer) { unsafe self.bytes = unsafe bytes }

  /// The byte that comes next, or nil at the end.
  private var next: UInt8? { unsafe place < bytes.count ? bytes[place] : nil }

  /// A failure at the token just scanned, as far as it was read.
  func failure(_ kind: JSONSyntaxError.Kind, _ words: String) -> JSONSyntaxError {
    var kind = kind
    var text = words
    let count = place - start
    if unsafe count == 0 || bytes[start] == 0 {
      if kind == .other { kind = .truncated }
      text += " near end of file"
    } else if count <= Self.longestShown {
      let token = unsafe UnsafeRawBufferPointer(rebasing: bytes[start..<place])
      let shown = unsafe token.prefix { $0 != 0 }
      let words = unsafe String(decoding: shown, as: UTF8.self)
      text += " near '\(words)'"
    }
    return JSONSyntaxError(kind: kind, text: text, position: place - lost)
  }

  /// Scans the next token.
  mutating func scan() throws(JSONSyntaxError) {
    skipSpace()
    start = place
    guard let first = next else {
      token = .end
      return
    }
    switch first {
    case UInt8(ascii: "{"): take(.openObject)
    case UInt8(ascii: "}"): take(.closeObject)
    case UInt8(ascii: "["): take(.openArray)
    case UInt8(ascii: "]"): take(.closeArray)
    case UInt8(ascii: ":"): take(.colon)
    case UInt8(ascii: ","): take(.comma)
    case UInt8(ascii: "\""): try scanString()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try scanNumber()
      try checkNext()
      loseNull()
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      scanWord()
      try checkNext()
      loseNull()
    default:
      try skipCharacter()
      token = .invalid
    }
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      place += 1
    }
  }

  private mutating func take(_ token: Token) {
    place += 1
    self.token = token
  }

  private mutating func scanWord() {
    while let byte = next {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        place += 1
        continue
      default: break
      }
      break
    }
    let word = unsafe bytes[start..<place]
    if unsafe word.elementsEqual("true".utf8) {
      token = .word(.bool(true))
    } else if unsafe word.elementsEqual("false".utf8) {
      token = .word(.bool(false))
    } else if unsafe word.elementsEqual("null".utf8) {
      token = .word(.null)
    } else {
      token = .invalid
    }
  }

  // MARK: Characters

  /// Passes over a null character behind a word or a number, which jansson loses when it has looked at it
  /// in advance: what it takes is JSON here, too.
  private mutating func loseNull() {
    guard next == 0 else { return }
    place += 1
    lost += 1
  }

  /// Refuses what follows where it isn't UTF-8: the end of a word or number is found by it.
  private mutating func checkNext() throws(JSONSyntaxError) {
    let before = place
    try skipCharacter()
    place = before
  }

  /// Passes over one character; the text must be UTF-8 in it.
  private mutating func skipCharacter() throws(JSONSyntaxError) {
    guard let first = next else { return }
    guard first >= 0x80 else {
      place += 1
      return
    }
    let count = unsafe Self.characterLength(bytes, at: place)
    guard count > 0 else {
      throw JSONSyntaxError(
        kind: .invalidUTF8, text: "unable to decode byte 0x" + String(first, radix: 16),
        position: place - lost)
    }
    place += count
  }

  /// How many bytes the character of several at a place has, or 0 if it is none (Unicode 17.0, table
  /// 3-7).
  private static func characterLength(_ bytes: UnsafeRawBufferPointer, at place: Int) -> Int {
    let first = unsafe bytes[place]
    let (count, second): (count: Int, second: ClosedRange<UInt8>) =
      switch first {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0...0)
      }
    guard count > 0, place + count <= bytes.count else { return 0 }
    guard unsafe second.contains(bytes[place + 1]) else { return 0 }
    for index in place + 2..<place + max(2, count) {
      guard unsafe bytes[index] & 0xC0 == 0x80 else { return 0 }
    }
    return count
  }

  // MARK: Strings

  private mutating func scanString() throws(JSONSyntaxError) {
    token = .invalid
    place += 1
    stringHasNull = false
    var hasEscape = false
    loop: while true {
      skipPlainCharacters()
      guard let byte = next else { throw failure(.truncated, "premature end of input") }
      switch byte {
      case UInt8(ascii: "\""): break loop
      case 0x0A: throw failure(.other, "unexpected newline")
      case 0..<0x20: throw failure(.other, "control character 0x" + String(byte, radix: 16))
      case UInt8(ascii: "\\"):
        hasEscape = true
        try skipEscape()
      default: try skipCharacter()
      }
    }
    place += 1
    let inner = unsafe UnsafeRawBufferPointer(rebasing: bytes[start + 1..<place - 1])
    if hasEscape {
      string = try unsafe unescaped(inner)
    } else {
      string = unsafe String(decoding: inner, as: UTF8.self)
    }
    token = .string
  }

  /// Passes over what most strings mostly are: ASCII that needs no second look.
  private mutating func skipPlainCharacters() {
    var end = place
    while unsafe end < bytes.count, Self.isPlain(unsafe bytes[end]) { end += 1 }
    place = end
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func skipEscape() throws(JSONSyntaxError) {
    place += 1
    switch next {
    case UInt8(ascii: "u"):
      place += 1
      for _ in 0..<4 {
        guard let digit = next, Self.value(ofHexDigit: digit) != nil else {
          try readOn()
          throw failure(.other, "invalid escape")
        }
        place += 1
      }
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      place += 1
    default:
      try readOn()
      throw failure(.other, "invalid escape")
    }
  }

  /// Reads the byte that no escape has; of a character of several bytes it is the first.
  private mutating func readOn() throws(JSONSyntaxError) {
    let before = place
    try skipCharacter()
    place = min(place, before + 1)
  }

  private static func value(ofHexDigit byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }

  /// What a string whose escapes have the right shape means.
  private mutating func unescaped(
    _ text: UnsafeRawBufferPointer
  ) throws(JSONSyntaxError) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let byte = unsafe text[index]
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        index += 1
        continue
      }
      let escape = unsafe text[index + 1]
      index += 2
      switch escape {
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "u"):
        let scalar = try unsafe scalar(text, at: &index)
        if scalar == "\0" { stringHasNull = true }
        result.append(contentsOf: Character(scalar).utf8)
      default: result.append(escape)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The code point of the four digits at a place, or of two escapes that make a pair.
  private func scalar(
    _ text: UnsafeRawBufferPointer, at index: inout Int
  ) throws(JSONSyntaxError) -> Unicode.Scalar {
    let first = unsafe Self.unit(text, at: index)
    index += 4
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, index + 5 < text.count, unsafe Self.isUnicodeEscape(text, at: index)
    else { throw failure(.other, "invalid Unicode '\\u\(Self.digits(first))'") }
    let second = unsafe Self.unit(text, at: index + 2)
    index += 6
    guard 0xDC00...0xDFFF ~= second,
      let scalar = Unicode.Scalar((first - 0xD800) << 10 + (second - 0xDC00) + 0x10000)
    else {
      throw failure(
        .other, "invalid Unicode '\\u\(Self.digits(first))\\u\(Self.digits(second))'")
    }
    return scalar
  }

  private static func isUnicodeEscape(_ text: UnsafeRawBufferPointer, at index: Int) -> Bool {
    unsafe text[index] == UInt8(ascii: "\\") && text[index + 1] == UInt8(ascii: "u")
  }

  private static func unit(_ text: UnsafeRawBufferPointer, at index: Int) -> UInt32 {
    var unit: UInt32 = 0
    for place in index..<index + 4 {
      let digit = unsafe value(ofHexDigit: text[place])
      unit = unit << 4 | (digit ?? 0)
    }
    return unit
  }

  private static func digits(_ unit: UInt32) -> String {
    let digits = String(unit, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }

  // MARK: Numbers

  private mutating func scanNumber() throws(JSONSyntaxError) {
    token = .invalid
    if next == UInt8(ascii: "-") { place += 1 }
    if next == UInt8(ascii: "0") {
      place += 1
      if isAtDigit { return }
    } else {
      guard skipDigits() else { return }
    }
    try checkNext()
    guard let after = next,
      [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(after)
    else { return try takeInteger() }
    if after == UInt8(ascii: ".") {
      place += 1
      guard skipDigits() else { return }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      place += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { place += 1 }
      guard skipDigits() else { return }
    }
    try checkNext()
    guard let number = DecimalNumber.double(numberText), number.isFinite else {
      throw failure(.numberOverflow, "real number overflow")
    }
    token = .number(.double(number))
  }

  private var numberText: String {
    unsafe String(decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<place]), as: UTF8.self)
  }

  private mutating func takeInteger() throws(JSONSyntaxError) {
    let text = numberText
    guard let integer = Int64(text) else {
      throw failure(
        .numberOverflow,
        text.utf8.first == UInt8(ascii: "-") ? "too big negative integer" : "too big integer")
    }
    token = .number(.int(integer))
  }

  private var isAtDigit: Bool {
    guard let next else { return false }
    return UInt8(ascii: "0")...UInt8(ascii: "9") ~= next
  }

  /// Passes over digits.
  /// - Returns: Whether there was one.
  private mutating func skipDigits() -> Bool {
    let before = place
    while isAtDigit { place += 1 }
    return place > before
  }
}
