import Foundation
import TestSupport

/// The messages that stand in the sources, as literals.
struct SourceMessages {
  /// A message, with `N` for each name that is put into it.
  struct Message: Hashable {
    var file: String
    var text: String
  }

  /// What stands before a message.
  private static func places(in code: String) -> [String.Index] {
    let place =
      #/
      (?: message: | explanation: | \bwarn\( | \bCommandFailure\(\s*"[a-z\-]+", | \.note, | \.warning,
        | \.error, | \bValidationError\( | \bConsole\.message\( | \bsummary: )
      \s*(?=")
      /#
    return code.matches(of: place).map(\.range.upperBound)
  }

  /// The messages of a module's files but those of which a part is said in one way or another.
  static func of(_ module: String) throws -> [Message] {
    let folder = Repository.folder.appending(path: "Sources/\(module)")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().flatMap { path in
      let code = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false)
        .map { line in line.drop { $0 == " " }.hasPrefix("//") ? "" : line }
        .joined(separator: "\n")
      return places(in: code).compactMap { place in
        literal(code[place...]).map { Message(file: path, text: $0) }
      }
    }
  }

  /// The text of a literal, and of those that are added to it; nil where what is put into it is itself
  /// made of words.
  static func literal(_ code: Substring) -> String? {
    var rest = code
    var text = ""
    while rest.first == "\"" {
      guard !rest.hasPrefix("\"\"\"") else { return nil }
      rest = rest.dropFirst()
      while let character = rest.first, character != "\"" {
        rest = rest.dropFirst()
        guard character == "\\" else {
          text.append(character)
          continue
        }
        guard let escaped = rest.popFirst() else { return nil }
        switch escaped {
        case "(":
          var depth = 1
          while depth > 0 {
            guard let inner = rest.popFirst(), inner != "\"", inner != "?" else { return nil }
            if inner == "(" { depth += 1 }
            if inner == ")" { depth -= 1 }
          }
          text += "N"
        case "n": text += "\n"
        case "u": return nil
        default: text.append(escaped)
        }
      }
      rest = rest.dropFirst()
      let blank = rest.prefix { $0 == " " || $0 == "\n" }
      guard rest.dropFirst(blank.count).first == "+" else { return text }
      rest = rest.dropFirst(blank.count + 1).drop { $0 == " " || $0 == "\n" }
      // Something else than a literal is added.
      guard rest.first == "\"" else { return nil }
    }
    return text
  }
}
