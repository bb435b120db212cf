/// Why a text isn't taken for JSON, in jansson's words, whoever reads it.
struct JSONSyntaxError: Error {
  /// What kind of error it is.
  var kind: Kind
  /// What jansson says.
  var text: String
  /// How many bytes had been read when it was noticed.
  var position: Int

  /// The kinds that have remedies of their own.
  enum Kind {
    case invalidUTF8, truncated, trailing, tooDeep, nullCharacter, duplicateName, numberOverflow
    case other
  }

  /// The text that is named as the place of the error, if one is.
  var token: Substring? {
    guard let start = text.firstRange(of: "near '") else { return nil }
    guard let end = text.lastIndex(of: "'"), end >= start.upperBound else { return nil }
    return text[start.upperBound..<end]
  }

  /// What is wrong, in one sentence without a full stop.
  var message: String {
    switch kind {
    case .invalidUTF8: "the text isn't UTF-8 here"
    case .truncated: "the text ends in the middle of a value"
    case .trailing: "there is something after the end of the document"
    case .tooDeep: "arrays and objects are nested too deep"
    case .nullCharacter: "a string holds the character U+0000, which maps can't hold"
    case .duplicateName: "an object has two members of one name\(near)"
    case .numberOverflow: "a number is too large to be held\(near)"
    case .other:
      text.hasPrefix("unable to decode byte") || text.firstRange(of: "Unicode") != nil
        ? "a string has an escape that stands for no character\(near)" : "not JSON: \(text)"
    }
  }

  private var near: String { token.map { ": \($0)" } ?? "" }

  /// What to do about it, where that isn't plain.
  var remedy: String? {
    switch kind {
    case .invalidUTF8: "Save the file as UTF-8."
    case .truncated: "Part of the file may be missing; look whether it was copied whole."
    case .nullCharacter: "Remove “\\u0000”."
    case .duplicateName: "Remove one of them, or give it another name."
    case .numberOverflow:
      "Integers reach from -9223372036854775808 to 9223372036854775807, other numbers to "
        + "about 1.8e308; write a larger one as a string."
    default: nil
    }
  }
}

extension String {
  /// The place of a piece of text in the string.
  fileprivate func firstRange(of piece: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(piece) {
        return start..<(index(start, offsetBy: piece.count))
      }
      start = index(after: start)
    }
    return nil
  }
}
