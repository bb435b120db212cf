/// Ends the process where something doesn't hold, so that libFuzzer keeps the input.
func require(
  _ holds: Bool, _ message: @autoclosure () -> String, file: StaticString = #fileID,
  line: UInt = #line
) {
  if !holds { fatalError(message(), file: file, line: line) }
}

/// The value, or the end of the process where there is none.
func unwrap<Value>(
  _ value: Value?, _ message: @autoclosure () -> String, file: StaticString = #fileID,
  line: UInt = #line
) -> Value {
  guard let value else { fatalError(message(), file: file, line: line) }
  return value
}
