internal import ArgumentModel

/// What decides which bytes are one JSON value, and makes the value of them.
///
/// The program has jansson for it; where there is no C there is ``own``. Both take and refuse the same
/// texts with the same words.
@safe package struct JSONSyntax: Sendable {
  private let parser: @Sendable (UnsafeRawBufferPointer) throws(JSONSyntaxError) -> JSONValue

  init(
    _ parser: @escaping @Sendable (UnsafeRawBufferPointer) throws(JSONSyntaxError) -> JSONValue
  ) {
    unsafe self.parser = unsafe parser
  }

  /// The value that takes up all the bytes.
  func parse(_ bytes: UnsafeRawBufferPointer) throws(JSONSyntaxError) -> JSONValue {
    try unsafe parser(bytes)
  }

  /// The value that takes up all the bytes of a part of an array.
  func parse(_ bytes: ArraySlice<UInt8>) throws(JSONSyntaxError) -> JSONValue {
    let result: Result<JSONValue, JSONSyntaxError> = unsafe bytes.withUnsafeBytes { buffer in
      do throws(JSONSyntaxError) {
        return .success(try unsafe parse(buffer))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// What Argue itself takes for JSON.
  package static let own = unsafe JSONSyntax { bytes throws(JSONSyntaxError) in
    var parser = unsafe JSONValueParser(bytes)
    return try parser.parse()
  }
}
