internal import ArgumentModel

/// Writes JSON to stand in a page: whatever the words, no markup begins in it and no script ends.
enum JSONText {
  /// A value as JSON on one line.
  static func text(_ value: JSONValue) -> String {
    var out = ""
    // What is still to be written, last first; values may be nested to any depth.
    var pending: [Step] = [.value(value)]
    while let step = pending.popLast() {
      switch step {
      case .text(let text): out += text
      case .value(.null): out += "null"
      case .value(.bool(let flag)): out += flag ? "true" : "false"
      case .value(.int(let integer)): out += "\(integer)"
      case .value(.double(let double)): out += number(double)
      case .value(.string(let text)): write(text, &out)
      case .value(.array(let elements)):
        out += "["
        pending.append(.text("]"))
        for (index, element) in elements.enumerated().reversed() {
          pending.append(.value(element))
          if index > 0 { pending.append(.text(",")) }
        }
      case .value(.object(let object)):
        out += "{"
        pending.append(.text("}"))
        for (index, member) in object.members.enumerated().reversed() {
          pending.append(.value(member.value))
          var name = index > 0 ? "," : ""
          write(member.name, &name)
          pending.append(.text(name + ":"))
        }
      }
    }
    return out
  }

  private enum Step {
    case value(JSONValue)
    case text(String)
  }

  /// The shortest digits that mean the number; a whole one without a fraction.
  private static func number(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    return value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
  }

  private static func write(_ text: String, _ out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      // What might begin or end markup; line separators, which older scripts took for line ends; and
      // what editors and terminals would not show.
      case "<", ">", "&", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}",
        "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.append(scalar: scalar)
      }
    }
    out += "\""
  }
}
