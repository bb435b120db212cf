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
    commandName: "draw", abstract: "Draw maps as SVG, HTML, PDF or PNG.",
    discussion: """
        argue draw MAP -o map.svg
        argue draw MAP -o map.html --language en --language zh-Hant
        argue draw MAP --editable --text -o task.html
        argue draw MAP --around fee --steps 2 -o fee.png
        argue draw MAP --paper a4 -o pages.pdf
        argue draw MAP --booklet -o handout.pdf
        argue draw MAP --poster a1 -o wall.pdf
        argue draw MAP --depth 1 --aspect 16:9 --transparent -o slide.png
        argue draw MAP --text -o essay.html
        argue draw MAP --watch -o map.svg
        argue draw class/ --format pdf --booklet -o handouts/

      The kind is that of the file's ending, or of --format. PDF and PNG are made by rsvg-convert, \
      which Debian has in the package librsvg2-bin. --text writes a page of a source's text with \
      what stands in it marked, beside the map's statements, to be read, clicked and printed; with \
      --editable the texts stand beside the map that is edited.
      """)

  @Argument(
    help: ArgumentHelp(
      "The maps' files, folders, archives or patterns, or - for standard input.",
      valueName: "maps"),
    completion: .file())
  var files: [MapPaths] = []

  @Option(
    name: .shortAndLong,
    help: "The file to write, or a folder for several maps; by default standard output.",
    completion: .file())
  var output: String?

  @Option(help: "svg, html, pdf, png, or layout for the bare geometry as JSON.")
  var format: DrawFormat?

  @Option(help: "Draw a graph of boxes instead of a map: a file, or - for standard input.")
  var boxes: String?

  @Flag(
    help: "For html: the map can be edited in the page, and saved from it; no install, no network.")
  var editable = false

  @OptionGroup var content: DrawContentOptions
  @OptionGroup var text: TextViewOptions
  @OptionGroup var page: PageOptions
  @OptionGroup var limits: LimitOptions
  @OptionGroup var watching: WatchOptions
  @OptionGroup var replacing: ReplacingOptions

  func validate() throws {
    if files.isEmpty == (boxes == nil) {
      throw ValidationError("Name a map, or a graph of boxes with --boxes.")
    }
    let kind = try kind()
    if editable, kind != .html {
      throw ValidationError("--editable is for pages of a map: name a file with .html.")
    }
    if editable, text.only != nil {
      throw ValidationError("--only is for pages that aren't edited.")
    }
    guard text.isText, !editable else { return }
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
    let byDefault: DrawFormat? = boxes != nil ? .layout : MapFolder.isMeant(by: output) ? .svg : nil
    guard let kind = format ?? output.flatMap(DrawFormat.init(file:)) ?? byDefault else {
      let folder =
        files.paths.count > 1 || files.paths.first.map(DocumentList.isFolder) == true
        ? " A folder's name ends in “/”." : ""
      throw ValidationError(
        "Say what to write with --format, or by the file's ending: \(kinds).\(folder)")
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
      try CommandOutput.write(
        Array(JSONWriter.compact(layout.json(of: graph)).utf8) + [0x0A], to: output)
      return
    }
    let maps = NamedMaps(paths: files.paths, limits: limits, isWatched: watching.watch)
    let list = try maps.list()
    if list.isForSeveral, !MapFolder.isMeant(by: output) {
      throw CommandFailure(
        "usage", "there are several maps, and a picture has one",
        explanation: "-o FOLDER/ writes a picture for each.", status: ExitStatus.usage)
    }
    var told = ToldOnce()
    try maps.answer("drawn", in: list) { named in
      try draw(try maps.read(named), named, kind, &told)
    }
  }

  private func draw(
    _ map: ArgumentMap, _ named: NamedMap, _ kind: DrawFormat, _ told: inout ToldOnce
  ) throws {
    let file = named.isOneOfSeveral ? named.name : nil
    if text.isText, !editable {
      return try write(try textPage(of: map, named), named, kind)
    }
    // A map that is edited in the page is saved from there, as it is here.
    let map = editable ? map : map.tellingParagraphs(file: named.path)
    var maker = DrawingMaker(try content.options(for: map, file: named.name))
    if kind != .html {
      // A page that is used lays parts out anew, and isn't to change its shape each time.
      maker.options.shape = page.shape
    }
    let theme = try content.loadedTheme()
    if kind == .layout {
      let graph = maker.layout(map)
      let geometry = JSONWriter.compact(graph.layout.json(of: graph.boxes))
      return try write(Array(geometry.utf8) + [0x0A], named, kind)
    }
    if kind == .html {
      // Whoever named a text that isn't there is told so, with the engine or without.
      let texts = text.isText ? try texts(of: map, named) : []
      let engine = PageEngine.find()
      if editable, engine == nil { throw Self.needsEngine }
      var writer = HTMLWriter(theme: theme)
      writer.use = editable ? .editing : .reading
      writer.texts = texts
      let (page, diagnostics) = writer.page(
        of: map, options: maker.options, engine: engine)
      Console.warn(diagnostics, file: file)
      if engine == nil { told.warn(PageEngine.missing) }
      return try write(Array(page.utf8), named, kind)
    }
    if page.booklet, content.overlay == nil {
      let verdicts = try Evaluator(map).grounded().overlay(of: map)
      maker.options.overlay.marks.merge(verdicts.marks) { $1 + $0 }
    }
    if kind == .pdf {
      let (pages, diagnostics) = try page.pages(of: map, maker, theme)
      Console.warn(diagnostics, file: file)
      warnOfFonts(pages, &told)
      return try write(try RSVGConvert().pdf(pages), named, kind)
    }
    let (drawing, diagnostics) = maker.draw(map)
    Console.warn(diagnostics, file: file)
    switch kind {
    case .svg, .html, .layout, .pdf:
      try write(Array(page.picture(of: drawing, theme).utf8), named, kind)
    case .png:
      try page.checkPixels(drawing)
      let picture = page.picture(of: drawing, theme)
      warnOfFonts([picture], &told)
      try write(try RSVGConvert().png(picture, zoom: page.zoom), named, kind)
    }
  }

  /// The texts that an editable page has beside its map.
  private func texts(of map: ArgumentMap, _ named: NamedMap) throws -> [PageText] {
    let found = try text.texts(of: map, file: named.path)
    Console.warn(found.findings, file: named.name)
    if !found.texts.isEmpty {
      Console.warn([Self.textInPage(found.texts.map(\.key))], file: named.name)
    }
    return found.texts.map { key, text in
      PageText(source: key.source, edition: key.edition.rawValue, text: text.text)
    }
  }

  private func textPage(of map: ArgumentMap, _ named: NamedMap) throws -> [UInt8] {
    let theme = try content.loadedTheme()
    let shown = try text.content(of: map, file: named.path)
    let languages = content.language.map(LanguageTag.init(rawValue:))
    let page = TextPageMaker(map, shown, languages: languages).page
    Console.warn(shown.findings, file: named.name)
    if !shown.notEmbedded.isEmpty {
      Console.warn([Self.textInPage(shown.notEmbedded)], file: named.name)
    }
    return Array(TextPageWriter(theme: theme).text(of: page).utf8)
  }

  private static let needsEngine = CommandFailure(
    PageEngine.missing.rule,
    "a page that edits needs the engine, which isn't beside the program",
    explanation: PageEngine.missing.explanation, status: ExitStatus.unavailable)

  /// Whoever keeps a text out of the map may not want to pass it on in a page.
  private static func textInPage(_ editions: [EditionKey]) -> Diagnostic {
    let names = editions.map { "“\($0.edition)” of “\($0.source)”" }.joined(separator: " and ")
    return Diagnostic(
      rule: "text-in-page", severity: .note,
      message: "the page has the text of \(names) in it, which the map doesn't",
      explanation: "Pass the page on only where the text may be passed on.",
      id: editions.first?.source)
  }

  private func warnOfFonts(_ pictures: [String], _ told: inout ToldOnce) {
    if pictures.contains(where: SVGWriter.hasChinese), let finding = RSVGConvert.missingFont() {
      told.warn(finding)
    }
  }

  private func write(_ bytes: [UInt8], _ named: NamedMap, _ kind: DrawFormat) throws {
    guard named.isOneOfSeveral, let output else {
      return try CommandOutput.write(bytes, to: output)
    }
    let ending = kind == .layout ? "layout.json" : kind.rawValue
    try MapFolder.write(
      [("\(named.stem).\(ending)", .bytes(bytes))], to: output, force: replacing.force)
    named.output(output, ending: ending).map { Console.message("\(named.name) → \($0)") }
  }

  private static func graph(inFile path: String) throws -> BoxGraph {
    do {
      return try BoxGraph(json: try JSONFile.read(path))
    } catch let problems as ShapeProblems {
      throw CommandFailure(problems, path: path)
    }
  }
}

/// What is to be said of many maps, but of all together.
private struct ToldOnce {
  private var rules: Set<String> = []

  mutating func warn(_ finding: Diagnostic) {
    if rules.insert(finding.rule).inserted { Console.warn([finding], file: nil) }
  }
}
