internal import ArgumentModel

extension JSONSyntax {
  /// What jansson takes for JSON: what the program reads by.
  package static let jansson = unsafe JSONSyntax { bytes throws(JSONSyntaxError) in
    try unsafe JSONHandle.parse(bytes).value
  }
}
