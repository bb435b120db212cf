internal import ArgumentModel
internal import ArgumentWords

/// Writes an annotated text beside its map: one file that needs nothing else and asks for nothing.
///
/// Without its script the page is a text with numbered marks that link to a list of statements, and
/// back. With it, whoever chooses a place in the text sees its statement, and the other way round. In
/// print the text has a wide margin for remarks; what its numbers mean and the list follow it.
public struct TextPageWriter: Sendable {
  /// The colours and fonts.
  public var theme: Theme

  /// Makes a writer with a theme's colours and fonts.
  public init(theme: Theme = .light) {
    self.theme = theme
  }

  /// Writes a page.
  public func text(of page: TextPage) -> String {
    let style = PageStyle(light: theme == .dark ? .light : theme, dark: .dark).readingText
    let script = PageScript(entry: "reading.js").text
    let body = TextPageBody(page)
    let title = XMLText.escaped(page.titles.map { $0.text }.joined(separator: " · "))
    let language = XMLText.escaped(page.languages.first?.rawValue ?? "")
    let mode = theme == .light ? "" : " data-mode=\"\(theme == .dark ? "dark" : "light")\""
    return """
      <!DOCTYPE html>
      <html lang="\(language)"\(mode)>
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" \
      content="\(HTMLWriter.policy(style: style, script: script))">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      <link rel="icon" href="data:,">
      <style>\(style)</style>
      </head>
      <body>
      \(body.header)
      <main>
      \(body.article)
      \(body.legend)
      \(body.list)
      </main>
      <script type="module">\(script)</script>
      </body>
      </html>

      """
  }
}
