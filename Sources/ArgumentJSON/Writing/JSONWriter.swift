public import ArgumentModel

/// Writes JSON values in the one canonical layout.
///
/// Two spaces of indent, a member or element a line, but arrays of nothing but scalars, or of such
/// arrays, on one line where they fit. Strings are escaped only where JSON demands it; numbers come
/// out in the fewest digits that read back as the same number.
public struct JSONWriter {
  /// How the text is laid out.
  public enum Layout: Sendable {
    /// Over lines, indented.
    case canonical
    /// Without any white space, for one value a line.
    case compact
  }

  /// The text so far, UTF-8.
  public internal(set) var bytes: [UInt8] = []
  let layout: Layout

  /// The longest array that is written on one line, in bytes.
  static let longestLine = 80

  /// Makes a writer of one value, by default in the layout of documents.
  public init(layout: Layout = .canonical) {
    self.layout = layout
  }

  /// The canonical text of a value, ending in a line feed.
  public static func canonical(_ value: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value)
    writer.bytes.append(0x0A)
    return writer.bytes
  }

  /// The text of a value on one line, without a line feed.
  public static func compact(_ value: JSONValue) -> String {
    var writer = JSONWriter(layout: .compact)
    writer.write(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The text of a value on one line, ending in a line feed.
  public static func line(_ value: JSONValue) -> [UInt8] {
    var writer = JSONWriter(layout: .compact)
    writer.write(value)
    writer.bytes.append(0x0A)
    return writer.bytes
  }

  /// Writes bytes as they are.
  mutating func write(raw text: String) { bytes.append(contentsOf: text.utf8) }

  /// Makes room.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Takes what was written so far, and begins anew.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Writes a value.
  ///
  /// The depth is bounded by the nesting limit of whoever read the value.
  /// - Parameters:
  ///   - value: The value, with the members of objects in the order in which they are to stand.
  ///   - indent: How many levels deep the value stands.
  public mutating func write(_ value: JSONValue, indent: Int = 0) {
    switch value {
    case .null: write(raw: "null")
    case .bool(let flag): write(raw: flag ? "true" : "false")
    case .int(let integer): write(integer)
    case .double(let number): write(number)
    case .string(let string): write(string)
    case .array(let elements): write(elements, indent)
    case .object(let object): write(object, indent)
    }
  }

  private mutating func write(_ number: Double) {
    // Swift writes the fewest digits that read back as the same double, in JSON's own form.
    write(raw: number.description)
  }

  private mutating func write(_ object: JSONObject, _ indent: Int) {
    guard !object.isEmpty else {
      write(raw: "{}")
      return
    }
    bytes.append(UInt8(ascii: "{"))
    var isFirst = true
    for member in object.members {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      newLine(indent + 1)
      write(member.name)
      bytes.append(UInt8(ascii: ":"))
      if layout == .canonical { bytes.append(0x20) }
      write(member.value, indent: indent + 1)
    }
    newLine(indent)
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func write(_ elements: [JSONValue], _ indent: Int) {
    if layout == .canonical, elements.allSatisfy({ $0.isFlat }), writeOnOneLine(elements) { return }
    guard !elements.isEmpty else {
      write(raw: "[]")
      return
    }
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for element in elements {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      newLine(indent + 1)
      write(element, indent: indent + 1)
    }
    newLine(indent)
    bytes.append(UInt8(ascii: "]"))
  }

  /// Writes an array on one line, or takes it back and answers false where it is too long.
  private mutating func writeOnOneLine(_ elements: [JSONValue]) -> Bool {
    let start = bytes.count
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for element in elements {
      if !isFirst { write(raw: ", ") }
      isFirst = false
      if case .array(let inner) = element {
        guard writeOnOneLine(inner) else {
          bytes.removeSubrange(start...)
          return false
        }
      } else {
        write(element)
      }
      if bytes.count - start >= Self.longestLine {
        bytes.removeSubrange(start...)
        return false
      }
    }
    bytes.append(UInt8(ascii: "]"))
    return true
  }

  private mutating func newLine(_ indent: Int) {
    guard layout == .canonical else { return }
    bytes.append(0x0A)
    for _ in 0..<indent {
      bytes.append(0x20)
      bytes.append(0x20)
    }
  }
}

extension JSONValue {
  /// Whether the value is a scalar or an array of nothing but scalars.
  fileprivate var isFlat: Bool {
    switch self {
    case .array(let elements): elements.allSatisfy { $0.isScalar }
    case .object: false
    default: true
    }
  }
}
