public import ArgumentModel

extension [Diagnostic] {
  /// The findings of a document that is a line of a file, with their places in the file.
  /// - Parameter line: The number of the line, from 1.
  public func placed(inLine line: Int) -> [Diagnostic] {
    map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.position = SourcePosition(
        line: line, column: diagnostic.position?.column ?? 1)
      return diagnostic
    }
  }
}
