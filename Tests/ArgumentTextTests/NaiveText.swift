import ArgumentModel

/// What `EditionText` does, done in the plainest way.
struct NaiveText {
  let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  func text(at range: TextRange) -> String? {
    guard range.start >= 0, range.start <= range.end, range.end <= scalars.count else { return nil }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range.start..<range.end])
    return String(view)
  }

  func joined(_ ranges: [TextRange]) -> String? {
    var texts: [String] = []
    for range in ranges {
      guard let text = text(at: range) else { return nil }
      texts.append(text)
    }
    return texts.joined(separator: "\n")
  }

  /// The code points between two characters, and those at the ends.
  var boundaries: Set<Int> {
    var boundaries: Set<Int> = [0]
    var position = 0
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    for character in String(view) {
      position += character.unicodeScalars.count
      boundaries.insert(position)
    }
    return boundaries
  }
}
