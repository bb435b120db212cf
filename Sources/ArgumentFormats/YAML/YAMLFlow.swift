internal import ArgumentModel

/// Why YAML couldn't be read.
struct YAMLError: Error {
  let message: String
  /// The byte at which it is wrong.
  let place: Int
}

/// Reads YAML in braces and brackets (YAML 1.2, chapter 7).
///
/// That is objects, arrays and scalars of the core schema (section 10.3); anchors, aliases and tags of
/// types are said to be what it doesn't read.
struct YAMLFlow {
  private let bytes: [UInt8]
  /// Where the last byte stands that may belong to the value, and one more.
  private let end: Int
  private var place: Int
  private let keepsOrder: Bool
  /// Where a member's name had a colon without a space after it, which is not what YAML takes for one.
  private(set) var tightColons: [Int] = []

  /// How deep objects and arrays may be nested, as in maps.
  private static let mostDepth = 2_000

  private struct Frame {
    var isObject: Bool
    var members: [JSONObject.Member] = []
    var elements: [JSONValue] = []
    /// A name whose value is to come.
    var name: String?
    /// Whether an element was read after the last comma.
    var isFull = false
  }

  /// - Parameter keepsOrder: Whether members stay in their order, rather than in that of their names.
  init(_ bytes: [UInt8], at place: Int, to end: Int, keepsOrder: Bool = false) {
    self.bytes = bytes
    self.end = end
    self.place = place
    self.keepsOrder = keepsOrder
  }

  /// Reads one value.
  /// - Returns: The value, and where it ends.
  mutating func value() throws(YAMLError) -> (value: JSONValue, end: Int) {
    var frames: [Frame] = []
    while true {
      skipSpace()
      guard place < end else {
        throw YAMLError(message: "the data isn't closed", place: end)
      }
      var done: JSONValue?
      switch bytes[place] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        guard frames.count < Self.mostDepth else { throw wrong("the data is nested too deep") }
        if frames.last?.isFull == true { throw wrong("a comma is missing") }
        frames.append(Frame(isObject: bytes[place] == UInt8(ascii: "{")))
        place += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard var frame = frames.popLast(), frame.isObject == (bytes[place] == UInt8(ascii: "}"))
        else { throw wrong("a bracket closes nothing") }
        place += 1
        if let name = frame.name { frame.members.append(.init(name: name, value: .null)) }
        done =
          frame.isObject
          ? .object(YAMLBlocks.object(frame.members, keepsOrder)) : .array(frame.elements)
      case UInt8(ascii: ","):
        guard let last = frames.indices.last, frames[last].isFull || frames[last].name != nil
        else { throw wrong("there is nothing before the comma") }
        place += 1
        if let name = frames[last].name {
          frames[last].members.append(.init(name: name, value: .null))
          frames[last].name = nil
        }
        frames[last].isFull = false
      default:
        guard let last = frames.indices.last else {
          return (Self.resolved(try scalar(inFlow: false)), place)
        }
        if frames[last].isFull { throw wrong("a comma is missing") }
        let start = place
        let scalar = try scalar(inFlow: true)
        skipSpace()
        if !frames[last].isObject || frames[last].name != nil {
          done = Self.resolved(scalar)
        } else if place < end, bytes[place] == UInt8(ascii: ":") {
          place += 1
          frames[last].name = scalar.text
        } else if let colon = Self.tightColon(scalar) {
          tightColons.append(start)
          frames[last].name = String(scalar.text[..<colon])
          let rest = String(scalar.text[scalar.text.index(after: colon)...])
          done = Self.resolved(Scalar(text: rest, isPlain: true))
        } else {
          frames[last].members.append(.init(name: scalar.text, value: .null))
          frames[last].isFull = true
        }
      }
      if let done {
        guard let last = frames.indices.last else { return (done, place) }
        if frames[last].isObject {
          guard let name = frames[last].name else {
            throw wrong("an object has a member without a name")
          }
          frames[last].members.append(.init(name: name, value: done))
          frames[last].name = nil
        } else {
          frames[last].elements.append(done)
        }
        frames[last].isFull = true
      }
    }
  }

  private func wrong(_ message: String) -> YAMLError {
    YAMLError(message: message, place: place)
  }

  private mutating func skipSpace() {
    while place < end,
      bytes[place] == 0x20 || bytes[place] == 0x09 || bytes[place] == 0x0A || bytes[place] == 0x0D
    { place += 1 }
  }

  // MARK: Scalars

  struct Scalar {
    var text: String
    var isPlain: Bool
  }

  /// Reads a scalar; a plain one ends at a comma, a bracket or a colon before a space.
  private mutating func scalar(inFlow: Bool) throws(YAMLError) -> Scalar {
    switch bytes[place] {
    case UInt8(ascii: "\""): return Scalar(text: try doubleQuoted(), isPlain: false)
    case UInt8(ascii: "'"): return Scalar(text: try singleQuoted(), isPlain: false)
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"),
      UInt8(ascii: ">"), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      throw wrong(
        "“\(Character(Unicode.Scalar(bytes[place])))” begins no value that can be read here")
    default: break
    }
    var text: [UInt8] = []
    while place < end {
      let byte = bytes[place]
      if inFlow, [0x2C, 0x5B, 0x5D, 0x7B, 0x7D].contains(byte) { break }
      if byte == UInt8(ascii: ":") {
        let next = place + 1 < end ? bytes[place + 1] : 0x20
        if [0x20, 0x09, 0x0A, 0x0D].contains(next) || (inFlow && [0x2C, 0x5D, 0x7D].contains(next))
        {
          break
        }
      }
      if byte == 0x0A || byte == 0x0D {
        if !inFlow { break }
        skipSpace()
        while text.last == 0x20 || text.last == 0x09 { text.removeLast() }
        text.append(0x20)
        continue
      }
      text.append(byte)
      place += 1
    }
    while text.last == 0x20 || text.last == 0x09 { text.removeLast() }
    if text.isEmpty {
      // A colon by itself is a name that is empty.
      guard place < end, bytes[place] == UInt8(ascii: ":") else {
        throw wrong("a value is missing")
      }
    }
    return Scalar(text: String(decoding: text, as: UTF8.self), isPlain: true)
  }

  private mutating func singleQuoted() throws(YAMLError) -> String {
    let start = place
    place += 1
    var text: [UInt8] = []
    while place < end {
      if bytes[place] == UInt8(ascii: "'") {
        place += 1
        guard place < end, bytes[place] == UInt8(ascii: "'") else {
          return String(decoding: text, as: UTF8.self)
        }
      }
      appendFolding(&text)
    }
    throw YAMLError(message: "the quotation isn't closed", place: start)
  }

  /// Takes the next byte; of a line's end with the spaces around it, one space.
  private mutating func appendFolding(_ text: inout [UInt8]) {
    if bytes[place] == 0x0A || bytes[place] == 0x0D {
      skipSpace()
      while text.last == 0x20 || text.last == 0x09 { text.removeLast() }
      text.append(0x20)
    } else {
      text.append(bytes[place])
      place += 1
    }
  }

  private mutating func doubleQuoted() throws(YAMLError) -> String {
    let start = place
    place += 1
    var text: [UInt8] = []
    while place < end {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        place += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        place += 1
        try escape(&text)
      default: appendFolding(&text)
      }
    }
    throw YAMLError(message: "the quotation isn't closed", place: start)
  }

  private mutating func escape(_ text: inout [UInt8]) throws(YAMLError) {
    guard place < end else { throw wrong("the quotation isn't closed") }
    let byte = bytes[place]
    place += 1
    let scalar: Unicode.Scalar
    switch byte {
    case UInt8(ascii: "n"): scalar = "\n"
    case UInt8(ascii: "t"), 0x09: scalar = "\t"
    case UInt8(ascii: "r"): scalar = "\r"
    case UInt8(ascii: "b"): scalar = "\u{8}"
    case UInt8(ascii: "f"): scalar = "\u{C}"
    case UInt8(ascii: "v"): scalar = "\u{B}"
    case UInt8(ascii: "a"): scalar = "\u{7}"
    case UInt8(ascii: "e"): scalar = "\u{1B}"
    case UInt8(ascii: "0"): scalar = "\u{0}"
    case UInt8(ascii: "N"): scalar = "\u{85}"
    case UInt8(ascii: "_"): scalar = "\u{A0}"
    case UInt8(ascii: "L"): scalar = "\u{2028}"
    case UInt8(ascii: "P"): scalar = "\u{2029}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), 0x20:
      scalar = Unicode.Scalar(byte)
    case UInt8(ascii: "x"): scalar = try code(2)
    case UInt8(ascii: "u"): scalar = try code(4)
    case UInt8(ascii: "U"): scalar = try code(8)
    case 0x0A, 0x0D:
      skipSpace()
      return
    default:
      throw YAMLError(
        message: "the quotation has an escape that YAML doesn't know", place: place - 2)
    }
    // No document of a map can hold it.
    guard scalar.value != 0 else { throw wrong("a quotation holds the character U+0000") }
    text.append(contentsOf: String(scalar).utf8)
  }

  /// The character of so many hexadecimal digits; two halves of a pair, as JSON has them, are one.
  private mutating func code(_ digits: Int) throws(YAMLError) -> Unicode.Scalar {
    let value = try number(digits)
    if (0xD800..<0xDC00).contains(value), place + 6 <= end,
      bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u")
    {
      place += 2
      let low = try number(4)
      if (0xDC00..<0xE000).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (value - 0xD800) << 10 + (low - 0xDC00))
      {
        return scalar
      }
    }
    guard let scalar = Unicode.Scalar(value) else { throw wrong("there is no such character") }
    return scalar
  }

  private mutating func number(_ digits: Int) throws(YAMLError) -> UInt32 {
    guard place + digits <= end,
      let value = UInt32(String(decoding: bytes[place..<place + digits], as: UTF8.self), radix: 16)
    else { throw wrong("an escape has \(digits) hexadecimal digits") }
    place += digits
    return value
  }

  /// Where a name ends that has no space after its colon: `role:thesis`; an address has none.
  private static func tightColon(_ scalar: Scalar) -> String.Index? {
    guard scalar.isPlain, let colon = scalar.text.firstIndex(of: ":") else { return nil }
    return scalar.text[colon...].hasPrefix("://") || colon == scalar.text.startIndex ? nil : colon
  }

  /// What a scalar stands for, by the core schema.
  static func resolved(_ scalar: Scalar) -> JSONValue {
    guard scalar.isPlain else { return .string(scalar.text) }
    switch scalar.text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: break
    }
    guard let first = scalar.text.utf8.first, first < 0x3A,
      scalar.text.utf8.allSatisfy({
        (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0)
      }), scalar.text.utf8.contains(where: { (0x30...0x39).contains($0) })
    else { return .string(scalar.text) }
    if let integer = Int64(scalar.text) { return .int(integer) }
    if let number = Double(scalar.text), number.isFinite { return .double(number) }
    return .string(scalar.text)
  }
}
