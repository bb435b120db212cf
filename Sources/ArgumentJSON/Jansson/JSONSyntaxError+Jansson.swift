internal import CJansson

extension JSONSyntaxError {
  /// What jansson found.
  init(_ error: json_error_t) {
    var error = error
    let kind: Kind =
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
    let text = unsafe withUnsafePointer(to: &error) { pointer in
      guard let text = unsafe argue_json_error_text(pointer) else { return "" }
      return unsafe String(cString: text)
    }
    self.init(kind: kind, text: text, position: max(0, Int(error.position)))
  }
}
