/// One line of what a reader of a page sees.
public struct HTMLLine: Hashable, Sendable {
  /// The line, white space collapsed as CSS does; that of preformatted text is kept.
  public var text: String
  /// Which column of its table the line stands in, from 0, with the cells that span several counted
  /// as so many; nil outside of tables.
  public var column: Int?

  /// Makes a line, by default one outside of tables.
  public init(_ text: String, column: Int? = nil) {
    self.text = text
    self.column = column
  }
}
