public import ArgumentModel

/// Reads what a reader of a page sees, by libgumbo, the HTML5 parser.
///
/// Blocks, cells of tables and line breaks make lines. Scripts, styles, the head, templates, what
/// is for browsers without scripts, embedded pages and drawings, form fields, readings of ruby, and
/// whatever is hidden by an attribute or by its own style aren't read; nor is the text that stands
/// for an image. Style sheets aren't looked at.
public enum HTMLReader {
  /// The lines of a page, those that are blank left out.
  /// - Parameter bytes: The page, in UTF-8 or with the byte order mark of UTF-16.
  /// - Throws: A diagnostic where the page is in another encoding (`html-encoding`), would take more
  ///   memory than any page needs (`html-too-tangled`), or HTML can't be read (`not-built-in`).
  public static func lines(of bytes: [UInt8]) throws(Diagnostic) -> [HTMLLine] {
    try read(bytes, .whole).lines
  }

  /// What a page is about, with what was left out around it.
  /// - Throws: The same as ``lines(of:)``.
  public static func article(of bytes: [UInt8]) throws(Diagnostic) -> HTMLArticle {
    try read(bytes, .article)
  }

  private static func read(
    _ bytes: [UInt8], _ reading: HTMLReading
  ) throws(Diagnostic) -> HTMLArticle {
    #if Markup
      let flattened = HTMLNesting.flattened(try HTMLEncoding.page(bytes))
      guard let read = HTMLTree.lines(of: flattened, reading) else {
        throw Diagnostic(
          rule: "html-too-tangled", severity: .error,
          message: "the page leaves so many elements open that reading it takes too much memory",
          explanation: "Save it from a browser as text, and take that.")
      }
      return read
    #else
      throw MarkupSupport.missing("HTML")
    #endif
  }
}
