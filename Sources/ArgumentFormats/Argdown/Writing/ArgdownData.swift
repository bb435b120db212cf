internal import ArgumentModel

/// Values as YAML in one line (YAML 1.2, section 7.4), which is what Argdown's braces hold.
enum ArgdownData {
  /// An object between braces.
  static func braces(_ object: JSONObject) -> String {
    var text = ""
    append(.object(object), to: &text)
    return text
  }

  /// A value; the depth is bounded by the nesting limit of whoever read it.
  static func append(_ value: JSONValue, to text: inout String) {
    switch value {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .int(let number): text += number.description
    case .double(let number): text += number.description
    case .string(let string): append(string, to: &text)
    case .array(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += ", " }
        append(element, to: &text)
      }
      text += "]"
    case .object(let object):
      text += "{"
      for (index, member) in object.members.enumerated() {
        if index > 0 { text += ", " }
        append(member.name, to: &text)
        text += ": "
        append(member.value, to: &text)
      }
      text += "}"
    }
  }

  private static func append(_ string: String, to text: inout String) {
    if isPlain(string) {
      text += string
      return
    }
    text += "\""
    var previous: Unicode.Scalar = " "
    for scalar in string.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      // Two slashes, a slash and a star, or the beginning of a tag, begin a comment.
      case "/", "*": text += previous == "/" ? escape(scalar) : String(scalar)
      case "<": text += escape(scalar)
      // A brace in a string ends the data for readers that look for the first one.
      case "{", "}": text += escape(scalar)
      default:
        let value = scalar.value
        let isControl = value < 0x20 || (0x7F...0x9F).contains(value)
        if isControl || value == 0x2028 || value == 0x2029 || value == 0xFEFF {
          text += escape(scalar)
        } else {
          text.append(scalar: scalar)
        }
      }
    }
    text += "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }

  private static let words = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf",
  ]

  /// Whether a string is read as one without quotation marks.
  private static func isPlain(_ string: String) -> Bool {
    guard let first = string.unicodeScalars.first, first.mayBeginIdentifier,
      !("0"..."9").contains(first)
    else { return false }
    for scalar in string.unicodeScalars where !scalar.mayContinueIdentifier { return false }
    return string.utf8.count > 5 || !words.contains(string.lowercased())
  }
}
