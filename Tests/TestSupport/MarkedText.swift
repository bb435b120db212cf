/// A text in which `▲` marks the place that a finding should name.
public struct MarkedText: Sendable {
  /// The text without the mark.
  public let text: String
  /// The marked line, from 1.
  public let line: Int
  /// The marked column in code points, from 1.
  public let column: Int

  /// Reads a marked text.
  public init(_ marked: String) {
    let mark: Unicode.Scalar = "▲"
    var line = 1
    var column = 1
    for scalar in marked.unicodeScalars {
      if scalar == mark { break }
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    self.line = line
    self.column = column
    var text = String.UnicodeScalarView()
    text.append(contentsOf: marked.unicodeScalars.filter { $0 != mark })
    self.text = String(text)
  }
}
