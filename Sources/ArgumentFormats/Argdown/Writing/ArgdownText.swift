internal import ArgumentModel

/// What of Argdown's words and marks writing and reading share.
enum ArgdownText {
  /// The member of the front matter that says the document was written of a map.
  static let marker = "argue"

  /// Members of a statement's braces that are no member of the statement.
  static let reason = "reason", relation = "relation"
  /// The member of a heading's braces that says which of the map's groups it is.
  static let group = "group"
  static let premises = "premises", others = "with"
  static let who = "who", act = "act", hedge = "hedge"

  /// The logical signs that stand between two points, or two colons.
  static let signs: [(name: String, sign: String)] = [
    ("~", "¬"), ("-", "¬"), ("^", "∧"), ("v", "∨"), ("->", "→"), ("<->", "↔"), ("=>", "⇒"),
    ("<=>", "⇔"), ("A", "∀"), ("E", "∃"), ("<>", "◇"), ("[]", "□"), ("O", "O"), ("P", "P"),
  ]

  /// The sign that stands at a place between two marks of one kind, and how many scalars it takes.
  static func sign(at place: Int, in scalars: [Unicode.Scalar]) -> (sign: String, length: Int)? {
    let mark = scalars[place]
    guard mark == "." || mark == ":" else { return nil }
    for (name, sign) in signs {
      let count = name.unicodeScalars.count
      guard place + count + 1 < scalars.count, scalars[place + count + 1] == mark else { continue }
      var index = place + 1
      var isEqual = true
      for scalar in name.unicodeScalars {
        if scalars[index] != scalar { isEqual = false }
        index += 1
      }
      if isEqual { return (sign, count + 2) }
    }
    return nil
  }

  /// Whether a text can stand on a line as it is, but for escapes: it has no breaks and no space at its
  /// ends.
  static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return false
    }
    if first == " " || last == " " { return false }
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) { return false }
      if scalar.value == 0x2028 || scalar.value == 0x2029 { return false }
    }
    return true
  }

  /// A text with a backslash before whatever Argdown would take for a mark.
  static func escaped(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = ""
    for (place, scalar) in scalars.enumerated() {
      if needsEscape(scalar, at: place, in: scalars) { result += "\\" }
      result.append(scalar: scalar)
    }
    return result
  }

  private static func needsEscape(
    _ scalar: Unicode.Scalar, at place: Int, in scalars: [Unicode.Scalar]
  ) -> Bool {
    switch scalar {
    case "\\", "*", "_", "#", "[", "]", "<", ">", "{", "}", "@": return true
    case "/":
      let next = place + 1 < scalars.count ? scalars[place + 1] : " "
      return next == "/" || next == "*"
    case ".": return sign(at: place, in: scalars) != nil
    case ":":
      // Of a word between two colons no more than its first is looked at, lest a long line of them
      // takes long.
      var next = place + 1
      while next < scalars.count, next < place + 40, scalars[next] != " " {
        if scalars[next] == ":" { return next > place + 1 }
        next += 1
      }
      return false
    default: return false
    }
  }

  /// A tag as it stands on a line, or nil where none could be read back.
  static func tag(_ tag: String) -> String? {
    guard isPlain(tag) else { return nil }
    if tag.unicodeScalars.allSatisfy(isTagScalar) { return "#\(tag)" }
    // Neither a bracket nor what begins a comment.
    let hasMarks = tag.unicodeScalars.contains { mark in
      mark == "(" || mark == ")" || mark == "<" || mark == "/" || mark == "\\"
    }
    return hasMarks ? nil : "#(\(tag))"
  }

  /// Whether a tag without brackets goes on with a character.
  static func isTagScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "." && scalar.mayContinueIdentifier
  }
}
