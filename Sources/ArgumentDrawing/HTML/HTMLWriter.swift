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
  /// What the page is for.
  public var use = Use.reading
  /// The texts that pages which edit show beside the map, apart from those in the map itself.
  public var texts: [PageText] = []

  /// What a page is for.
  public enum Use: Hashable, Sendable {
    /// The map is read.
    case reading
    /// The map is edited, and saved from the page.
    case editing
    /// The map is edited, and a server keeps it, which tells the script this of itself.
    case served(JSONValue)

    /// The module with which the page's script starts.
    var entry: String {
      switch self {
      case .reading: "main.js"
      case .editing: "edit.js"
      case .served: "serve.js"
      }
    }

    /// What the script is told of the server.
    var server: JSONValue? {
      if case .served(let server) = self { server } else { nil }
    }
  }

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
    var options = options
    options.languages = data.states.states[data.states.initial]
    let (drawing, diagnostics) = DrawingMaker(options).draw(map)
    let parts = PageParts(map, drawing, options, isInteractive: engine != nil)
    let interactive = engine.map { engine in
      Interactive(
        data: JSONText.text(data.json(server: use.server)), map: JSONText.text(map),
        texts: texts.isEmpty ? nil : JSONText.text(PageText.json(of: texts)),
        engine: Base64.text(of: engine), script: PageScript(entry: use.entry).text)
    }
    return (document(parts, drawing.languages.first, interactive), diagnostics)
  }

  /// What a page has that can do more than be read.
  private struct Interactive {
    var data: String
    var map: String
    var texts: String?
    var engine: String
    var script: String

    /// The elements, in the order in which a browser may begin with them.
    var elements: String {
      let texts = texts.map { "<script type=\"application/json\" id=\"texts\">\($0)</script>\n" }
      return """
        <script type="application/json" id="data">\(data)</script>
        <script type="application/json" id="map">\(map)</script>
        \(texts ?? "")\
        <script type="application/octet-stream" id="engine">\(engine)</script>
        <script type="module">\(script)</script>

        """
    }
  }

  private func document(
    _ parts: PageParts, _ language: LanguageTag?, _ interactive: Interactive?
  ) -> String {
    var style = PageStyle(light: theme == .dark ? .light : theme, dark: .dark)
    style.isEditable = use != .reading
    let policy = Self.policy(
      style: style.text, script: interactive?.script, runsEngine: interactive != nil,
      connects: use.server != nil)
    let tag = XMLText.escaped(language?.rawValue ?? "")
    // The light theme leaves it to the reader.
    let mode = theme == .light ? "" : " data-mode=\"\(theme == .dark ? "dark" : "light")\""
    return """
      <!DOCTYPE html>
      <html lang="\(tag)"\(mode)>
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(parts.title)</title>
      <link rel="icon" href="data:,">
      <style>\(style.text)</style>
      </head>
      <body>
      \(parts.body)\
      \(interactive?.elements ?? "")\
      </body>
      </html>

      """
  }

  /// What a page may do: run this script, use this style, and nothing else.
  /// - Parameters:
  ///   - runsEngine: Whether it may also compile WebAssembly, which has no digest of its own: it can come
  ///     from the page alone, since nothing else can be fetched.
  ///   - connects: Whether it may talk to the server that it comes from.
  static func policy(
    style: String, script: String?, runsEngine: Bool = false, connects: Bool = false
  ) -> String {
    let scripts = script.map { script in
      "script-src \(Digest.of(script).policySource)" + (runsEngine ? " 'wasm-unsafe-eval'" : "")
    }
    return [
      "default-src 'none'", "style-src \(Digest.of(style).policySource)", scripts,
      connects ? "connect-src 'self'" : nil, "img-src data:", "base-uri 'none'",
      "form-action 'none'",
    ].compactMap { $0 }.joined(separator: "; ")
  }
}
