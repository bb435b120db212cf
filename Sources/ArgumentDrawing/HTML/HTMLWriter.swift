public import ArgumentModel

/// Writes maps as pages to be walked through: one file each, that needs nothing else and asks for
/// nothing.
///
/// The map is in the page three times: drawn, as an outline that folds without a script, and as its
/// document. With the engine in the page (`argue.wasm.gz`, which `Tools/wasm` makes of the same sources
/// as the program), the page's script asks it for drawings, findings and verdicts as readers fold, focus
/// and wonder. Without it, or where scripts or WebAssembly are forbidden, the drawing and the outline
/// stay, and the page says what is missing. A content security policy in the page allows this script,
/// this style and the engine, and forbids every request.
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
  ///   - engine: The engine as `argue.wasm.gz`, WebAssembly packed by gzip; nil writes a page that can
  ///     only be read.
  /// - Returns: The page, and what of the map isn't to be seen in its drawing.
  public func page(
    of map: ArgumentMap, options: DrawingOptions = DrawingOptions(), engine: [UInt8]? = nil
  ) -> (page: String, diagnostics: [Diagnostic]) {
    let data = PageData(map, options)
    let languages = data.states.languages
    var options = options
    options.languages = data.states.states[data.states.initial]
    let (drawing, diagnostics) = DrawingMaker(options).draw(map)
    let outline = PageOutline(map, options, languages: languages)
    let interactive = engine.map { engine in
      Interactive(
        data: JSONText.text(data.json), map: JSONText.text(map),
        engine: Base64.text(of: engine), script: PageScript(entry: "main.js").text)
    }
    // A large drawing begins in its middle, which nobody sees who can't move it.
    let isLarge = map.statements.count > LayoutEngine.teaching
    return (document(drawing, outline, outlineFirst: isLarge, interactive), diagnostics)
  }

  /// What a page has that can do more than be read.
  private struct Interactive {
    var data: String
    var map: String
    var engine: String
    var script: String

    /// The elements, in the order in which a browser may begin with them.
    var elements: String {
      """
      <script type="application/json" id="data">\(data)</script>
      <script type="application/json" id="map">\(map)</script>
      <script type="application/octet-stream" id="engine">\(engine)</script>
      <script type="module">\(script)</script>

      """
    }
  }

  private func document(
    _ drawing: Drawing, _ outline: PageOutline, outlineFirst: Bool, _ interactive: Interactive?
  ) -> String {
    let style = PageStyle(light: theme == .dark ? .light : theme, dark: .dark).text
    let policy = Self.policy(
      style: style, script: interactive?.script, runsEngine: interactive != nil)
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
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      <link rel="icon" href="data:,">
      <style>\(style)</style>
      </head>
      <body>
      <h1 id="title">\(title)</h1>
      \(outline.notices(isInteractive: interactive != nil))\
      \(outlineFirst ? outline.section : "")\
      <div id="stage" tabindex="0"><svg xmlns="http://www.w3.org/2000/svg" id="canvas" \(size) \
      viewBox="0 0 \(number(drawing.width)) \(number(drawing.height))" aria-label="\(title)">
      \(SVGWriter(theme: theme).content(drawing))</svg></div>
      \(outlineFirst ? "" : outline.section)\
      \(interactive?.elements ?? "")\
      </body>
      </html>

      """
  }

  /// What a page may do: run this script, use this style, and nothing else.
  /// - Parameter runsEngine: Whether it may also compile WebAssembly, which has no digest of its own: it
  ///   can come from the page alone, since nothing else can be fetched.
  static func policy(style: String, script: String?, runsEngine: Bool = false) -> String {
    let scripts = script.map { script in
      "script-src \(Digest.of(script).policySource)" + (runsEngine ? " 'wasm-unsafe-eval'" : "")
    }
    return [
      "default-src 'none'", "style-src \(Digest.of(style).policySource)", scripts,
      "img-src data:", "base-uri 'none'", "form-action 'none'",
    ].compactMap { $0 }.joined(separator: "; ")
  }
}
