internal import CJansson

/// Why jansson doesn't take a text for JSON.
struct JanssonError: Error {
  /// What kind of error it is.
  var kind: Kind
  /// jansson's own words.
  var text: String
  /// How many bytes jansson had read when it noticed.
  var position: Int

  /// The kinds that have remedies of their own.
  enum Kind {
    case invalidUTF8, truncated, trailing, tooDeep, nullCharacter, duplicateName, numberOverflow
    case other
  }

  init(_ error: json_error_t) {
    var error = error
    kind =
      switch unsafe json_error_code(rawValue: UInt32(argue_json_error_code(&error))) {
      case json_error_invalid_utf8: .invalidUTF8
      case json_error_premature_end_of_input: .truncated
      case json_error_end_of_input_expected: .trailing
      case json_error_stack_overflow: .tooDeep
      case json_error_null_character, json_error_null_byte_in_key: .nullCharacter
      case json_error_duplicate_key: .duplicateName
      case json_error_numeric_overflow: .numberOverflow
      default: .other
      }
    text = unsafe withUnsafePointer(to: &error) { pointer in
      guard let text = unsafe argue_json_error_text(pointer) else { return "" }
      return unsafe String(cString: text)
    }
    position = max(0, Int(error.position))
  }

  /// The text that jansson names as the place of the error, if it names one.
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
      text.hasPrefix("unable to decode byte") || text.contains("Unicode")
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
