/// Names of places in a JSON document (RFC 6901).
public enum JSONPointer {
  /// A step of a pointer with `~` and `/` written as the RFC has them.
  public static func escape(_ step: String) -> String {
    guard step.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
      return step
    }
    var escaped = ""
    for scalar in step.unicodeScalars {
      switch scalar {
      case "~": escaped += "~0"
      case "/": escaped += "~1"
      default: escaped.append(scalar: scalar)
      }
    }
    return escaped
  }

  /// The steps of a pointer, unescaped.
  public static func steps(of pointer: String) -> [String] {
    pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { step in
      guard step.contains("~") else { return String(step) }
      var plain = ""
      var afterTilde = false
      for character in step.unicodeScalars {
        if afterTilde {
          plain += character == "1" ? "/" : "~"
          afterTilde = false
        } else if character == "~" {
          afterTilde = true
        } else {
          plain.append(scalar: character)
        }
      }
      return plain
    }
  }
}
