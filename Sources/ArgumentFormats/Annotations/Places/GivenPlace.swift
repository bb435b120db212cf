internal import ArgumentModel

/// Where something stands as a document says it: in numbers, in words, or both.
struct GivenPlace {
  /// What messages call it: `“T1”`, `result 3`.
  var name: String
  /// The places as the document counts them; none where it has no numbers.
  var ranges: [TextRange] = []
  /// The words that stand there; nil where the document doesn't say.
  var words: String?
  /// What stands before the words, where the document says that.
  var prefix = ""
  /// What stands after them.
  var suffix = ""
  /// The line of the document.
  var line: Int?

  /// Whether the words are any.
  var hasWords: Bool {
    words?.unicodeScalars.contains { !$0.properties.isWhitespace } ?? false
  }
}

/// Where something was found in the text.
struct FoundPlace {
  /// The places, in code points; none where it stands nowhere.
  var ranges: [TextRange] = []
  /// The document's own words, where those at the place aren't the same, or there is no place.
  var words: String?
  /// Whether the document's numbers are of no place in the text.
  var isOutside = false
}

extension String {
  /// The text as it is compared with what a document says of it: composed, and without white space
  /// and what nobody sees, which programs change.
  var comparedWords: String {
    var kept = String.UnicodeScalarView()
    for scalar in normalizedToNFC.unicodeScalars
    where !scalar.properties.isWhitespace && scalar != "\u{FEFF}" { kept.append(scalar) }
    return String(kept)
  }
}
