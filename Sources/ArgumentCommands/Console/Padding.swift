internal import ArgumentUnicode

extension String {
  /// The text with spaces behind it up to a width, in columns of the terminal.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }
}
