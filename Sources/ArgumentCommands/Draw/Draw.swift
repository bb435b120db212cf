internal import ArgumentAnalysis
internal import ArgumentDrawing
internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore
internal import ArgumentText

struct Draw: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw a map as SVG, HTML, PDF or PNG.",
    discussion: """
        argue draw MAP -o map.svg
        argue draw MAP -o map.html --language en --language zh-Hant
        argue draw MAP --around fee --steps 2 -o fee.png
        argue draw MAP --paper a4 -o pages.pdf
        argue draw MAP --booklet -o handout.pdf
        argue draw MAP --poster a1 -o wall.pdf
        argue draw MAP --depth 1 --aspect 16:9 --transparent -o slide.png
        argue draw MAP --text -o essay.html

      The kind is that of the file's ending, or of --format. PDF and PNG are made by rsvg-convert, \
      which Debian has in the package librsvg2-bin. --text writes a page of a source's text with \
      what stands in it marked, beside the map's statements, to be read, clicked and printed.
      """)

  @Argument(
    help: ArgumentHelp("The map's file, or - for standard input.", valueName: "map"),
    completion: .file())
  var path: String?

  @Option(
    name: .shortAndLong, help: "The file to write; by default standard output.",
    completion: .file())
  var output: String?

  @Option(help: "svg, html, pdf, png, or layout for the bare geometry as JSON.")
  var format: DrawFormat?

  @Option(help: "Draw a graph of boxes instead of a map: a file, or - for standard input.")
  var boxes: String?

  @OptionGroup var content: DrawContentOptions
  @OptionGroup var text: TextViewOptions
  @OptionGroup var page: PageOptions
  @OptionGroup var limits: LimitOptions

  func validate() throws {
    if (path == nil) == (boxes == nil) {
      throw ValidationError("Name a map, or a graph of boxes with --boxes.")
    }
    let kind = try kind()
    guard text.isText else { return }
    if kind != .html { throw ValidationError("--text writes a page: name a file with .html.") }
    if content.choosesPart {
      throw ValidationError(
        "--text shows the whole map: leave out what chooses a part or marks it.")
    }
  }

  private func kind() throws -> DrawFormat {
    if let output, ExistingFile.isNamedAsMap(output) {
      throw ValidationError("“\(output)” is the name of a map; give the drawing another.")
    }
    let kinds = DrawFormat.allCases.map(\.rawValue).joined(separator: ", ")
    guard
      let kind = format ?? output.flatMap(DrawFormat.init(file:)) ?? (boxes == nil ? nil : .layout)
    else {
      throw ValidationError("Say what to write with --format, or by the file's ending: \(kinds).")
    }
    if boxes != nil, kind != .layout {
      throw ValidationError("A graph of boxes is laid out only: --format layout.")
    }
    if kind == .png, output == nil {
      throw ValidationError("PNG isn't written to standard output: name a file with -o.")
    }
    return kind
  }

  func run() throws {
    let kind = try kind()
    if let boxes {
      let graph = try Self.graph(inFile: boxes)
      var engine = LayoutEngine()
      engine.direction = content.direction?.value
      let layout = engine.layout(graph)
      try write(Array(JSONWriter.compact(layout.json(of: graph)).utf8) + [0x0A])
      return
    }
    guard let path else { return }
    let map = try read(path)
    if text.isText { return try writeText(of: map, path) }
    var maker = DrawingMaker(try content.options(for: map, file: path))
    if kind != .html {
      maker.options.addParagraphs(of: map, file: path)
      // A page that is used lays parts out anew, and isn't to change its shape each time.
      maker.options.shape = page.shape
    }
    let theme = try content.loadedTheme()
    if kind == .layout {
      let graph = maker.layout(map)
      try write(Array(JSONWriter.compact(graph.layout.json(of: graph.boxes)).utf8) + [0x0A])
      return
    }
    if kind == .html {
      let engine = PageEngine.find()
      let (page, diagnostics) = HTMLWriter(theme: theme).page(
        of: map, options: maker.options, engine: engine)
      Console.warn(engine == nil ? diagnostics + [PageEngine.missing] : diagnostics, file: nil)
      try write(Array(page.utf8))
      return
    }
    if page.booklet, content.overlay == nil {
      let verdicts = try Evaluator(map).grounded().overlay(of: map)
      maker.options.overlay.marks.merge(verdicts.marks) { $1 + $0 }
    }
    if kind == .pdf {
      let (pages, diagnostics) = try page.pages(of: map, maker, theme)
      Console.warn(diagnostics, file: nil)
      try warnOfFonts(pages)
      try write(try RSVGConvert().pdf(pages))
      return
    }
    let (drawing, diagnostics) = maker.draw(map)
    Console.warn(diagnostics, file: nil)
    switch kind {
    case .svg, .html, .layout, .pdf:
      try write(Array(page.picture(of: drawing, theme).utf8))
    case .png:
      try page.checkPixels(drawing)
      let picture = page.picture(of: drawing, theme)
      try warnOfFonts([picture])
      try write(try RSVGConvert().png(picture, zoom: page.zoom))
    }
  }

  private func writeText(of map: ArgumentMap, _ path: String) throws {
    let theme = try content.loadedTheme()
    let shown = try text.content(of: map, file: path)
    let languages = content.language.map(LanguageTag.init(rawValue:))
    let page = TextPageMaker(map, shown, languages: languages).page
    Console.warn(shown.findings, file: path)
    try write(Array(TextPageWriter(theme: theme).text(of: page).utf8))
    if !shown.notEmbedded.isEmpty {
      Console.warn([Self.textInPage(shown.notEmbedded)], file: path)
    }
  }

  /// Whoever keeps a text out of the map may not want to pass it on in a page.
  private static func textInPage(_ editions: [EditionKey]) -> Diagnostic {
    let names = editions.map { "“\($0.edition)” of “\($0.source)”" }.joined(separator: " and ")
    return Diagnostic(
      rule: "text-in-page", severity: .note,
      message: "the page has the text of \(names) in it, which the map doesn't",
      explanation: "Pass the page on only where the text may be passed on.",
      id: editions.first?.source)
  }

  private func warnOfFonts(_ pictures: [String]) throws {
    if pictures.contains(where: SVGWriter.hasChinese), let finding = RSVGConvert.missingFont() {
      Console.warn([finding], file: nil)
    }
  }

  private func read(_ path: String) throws -> ArgumentMap {
    do throws(StoreError) {
      return try limits.store(path, wait: 0).readMap().map
    } catch {
      throw CommandFailure(error, path: path)
    }
  }

  private func write(_ bytes: [UInt8]) throws {
    try CommandOutput.write(bytes, to: output)
  }

  private static func graph(inFile path: String) throws -> BoxGraph {
    do {
      return try BoxGraph(json: try JSONFile.read(path))
    } catch let problems as ShapeProblems {
      throw CommandFailure(problems, path: path)
    }
  }
}

extension DrawingOptions {
  /// Adds where the paragraphs begin of those of a map's texts that are at hand.
  fileprivate mutating func addParagraphs(of map: ArgumentMap, file: String) {
    // Nothing is missing from the drawing where there is none.
    guard showsSources, let texts = try? EditionTexts(map, mapPath: file, files: []) else { return }
    for (key, text) in texts.texts {
      let starts = Segmenter(text).segments(at: .paragraph).map(\.start)
      paragraphs[key.source, default: [:]][key.edition.rawValue] = starts
    }
  }
}
