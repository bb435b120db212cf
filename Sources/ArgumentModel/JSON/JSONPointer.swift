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
    // By bytes: of all that findings have to be told, these are taken apart the most often.
    let bytes = pointer.utf8.span
    var steps: [String] = []
    var step: [UInt8] = []
    var isInStep = false
    var afterTilde = false
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == UInt8(ascii: "/") {
        if isInStep { steps.append(String(decoding: step, as: UTF8.self)) }
        step.removeAll(keepingCapacity: true)
        (isInStep, afterTilde) = (true, false)
      } else if afterTilde {
        step.append(byte == UInt8(ascii: "1") ? UInt8(ascii: "/") : UInt8(ascii: "~"))
        afterTilde = false
      } else if byte == UInt8(ascii: "~") {
        afterTilde = true
      } else {
        step.append(byte)
      }
    }
    if isInStep { steps.append(String(decoding: step, as: UTF8.self)) }
    return steps
  }
}
