public import ArgumentModel

/// Writes maps as pages to be walked through: one file each, that needs nothing else and asks for
/// nothing.
///
/// The map is in the page twice: drawn, for whoever allows no script, and as data, from which the
/// page's own script draws it anew as readers fold, focus and change the language. A content security
/// policy in the page allows this script and this style and forbids every request.
///
/// ```swift
/// let (page, notes) = HTMLWriter(theme: .dark).page(of: map)
/// ```
public struct HTMLWriter: Sendable {
  /// The colours and fonts; with the light theme, the dark one is used where readers prefer it.
  public var theme: Theme

  /// Makes a writer with a theme's colours and fonts.
  public init(theme: Theme = .light) {
    self.theme = theme
  }

  /// Writes a map as a page.
  /// - Parameters:
  ///   - map: The map, all of which is in the page as data.
  ///   - options: With what the page opens.
  /// - Returns: The page, and what of the map isn't to be seen in its drawing.
  public func page(
    of map: ArgumentMap, options: DrawingOptions = DrawingOptions()
  ) -> (page: String, diagnostics: [Diagnostic]) {
    let data = PageData(map, options)
    var options = options
    options.languages = data.states.states[data.states.initial]
    let (drawing, diagnostics) = DrawingMaker(options).draw(map)
    let style = PageStyle(light: theme == .dark ? .light : theme, dark: .dark).text
    let script = PageScript(entry: "main.js").text
    return (
      document(drawing, data: JSONText.text(data.json), style: style, script: script),
      diagnostics
    )
  }

  private func document(
    _ drawing: Drawing, data: String, style: String, script: String
  ) -> String {
    let number = XMLText.number
    let title = XMLText.escaped(drawing.titles.joined(separator: " · "))
    let language = XMLText.escaped(drawing.languages.first?.rawValue ?? "")
    // The light theme leaves it to the reader.
    let mode = theme == .light ? "" : " data-mode=\"\(theme == .dark ? "dark" : "light")\""
    let size = "width=\"\(number(drawing.width))\" height=\"\(number(drawing.height))\""
    return """
      <!DOCTYPE html>
      <html lang="\(language)"\(mode)>
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy(style: style, script: script))">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      <link rel="icon" href="data:,">
      <style>\(style)</style>
      </head>
      <body>
      <h1 id="title">\(title)</h1>
      <div id="stage"><svg xmlns="http://www.w3.org/2000/svg" id="canvas" \(size) \
      viewBox="0 0 \(number(drawing.width)) \(number(drawing.height))" aria-label="\(title)">
      \(SVGWriter(theme: theme).content(drawing))</svg></div>
      <script type="application/json" id="data">\(data)</script>
      <script type="module">\(script)</script>
      </body>
      </html>

      """
  }

  /// What the page may do: run this script, use this style, and nothing else.
  static func policy(style: String, script: String) -> String {
    [
      "default-src 'none'", "style-src \(Digest.of(style).policySource)",
      "script-src \(Digest.of(script).policySource)", "img-src data:", "base-uri 'none'",
      "form-action 'none'",
    ].joined(separator: "; ")
  }
}
