internal import ArgumentFiles
internal import ArgumentFormats
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentReports

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show maps as outlines, or a text with what the map says of it.",
    discussion: """
      Two languages stand side by side where the terminal is wide enough; --language shows one.

        argue show MAP --watch
        argue show class/                    (all maps of a folder, one after the other)
        argue show MAP --text
        argue show MAP --text --source letter --edition en --only ban

      --text prints a source's text. What stands in it is in brackets, with a sign and a number \
      before them that are explained below: ▲3⟦words⟧. The text is the map's own, one that `argue \
      source attach` keeps, or made from a file that --text-from names.
      """)

  @OptionGroup var maps: MapsArgument

  @Option(help: "A language to show; two at most. By default the map's first two.")
  var language: [String] = []

  @Option(help: "How deep to unfold.")
  var depth: Int?

  @Option(help: "How many columns to use; by default the terminal's.")
  var width: Int?

  @Option(help: "Colours: auto, always or never.")
  var color = "auto"

  @Flag(inversion: .prefixedNo, help: "Show ids.")
  var ids = true

  @OptionGroup var text: TextViewOptions

  @Flag(name: .customLong("json"), help: "Print the map as canonical JSON.")
  var isJSON = false

  @Flag(help: "Show each line of JSON Lines, one after the other.")
  var jsonl = false

  @OptionGroup var setAside: SetAsideOption

  @OptionGroup var many: RunOptions

  func validate() throws {
    if !jsonl { try many.refuseWithoutLines(reject: setAside.reject) }
    if jsonl, text.isText || maps.watching.watch {
      throw ValidationError("--jsonl goes with neither --text nor --watch.")
    }
    guard ["auto", "always", "never"].contains(color) else {
      throw ValidationError("--color is auto, always or never.")
    }
    if language.count > 2 { throw ValidationError("At most two languages can be shown.") }
    if let depth, depth < 0 { throw ValidationError("--depth is at least 0.") }
    if let width, width < 20 { throw ValidationError("--width is at least 20.") }
    if text.isText, isJSON || depth != nil {
      throw ValidationError("--text goes with neither --json nor --depth.")
    }
  }

  func run() throws {
    if jsonl { return try showLines() }
    var isFirst = true
    try maps.named.answer("shown") { named in
      let map = try maps.named.read(named)
      if named.isOneOfSeveral, !isJSON {
        Console.showLine((isFirst ? "" : "\n") + named.heading)
      }
      isFirst = false
      try show(map, named)
    }
  }

  private func showLines() throws {
    let run = try MapRun(
      maps.paths, many, reject: setAside.reject, done: "shown maps:",
      task: [
        "show", "\(isJSON) \(ids) \(hasColor) \(width ?? Terminal.width) \(depth ?? -1)",
        language.joined(separator: " "),
      ])
    let isJSON = isJSON
    let options = outlineOptions
    try LineOutput.perform(run) { document, map in
      var answer = RunAnswer()
      if isJSON {
        answer.output = MapWriter().line(map)
        return answer
      }
      var options = options
      if options.languages.isEmpty { options.languages = Array(map.header.languages.prefix(2)) }
      let place = document.line.map { "\(document.file):\($0)" } ?? document.file
      answer.output = Array(
        "==> \(place) <==\n\(OutlineText(options).text(of: map))\n".utf8)
      return answer
    }
  }

  private var outlineOptions: OutlineText.Options {
    var options = OutlineText.Options()
    options.languages = language.map(LanguageTag.init(rawValue:))
    options.depth = depth
    options.width = width ?? Terminal.width
    options.showsIDs = ids
    options.hasColor = hasColor
    return options
  }

  private func show(_ map: ArgumentMap, _ named: NamedMap) throws {
    if isJSON {
      // Several maps are a line each.
      Console.write(named.isOneOfSeveral ? MapWriter().line(map) : MapWriter().bytes(map))
      return
    }
    if text.isText { return try showText(of: map, file: named.path) }
    var options = outlineOptions
    if options.languages.isEmpty { options.languages = Array(map.header.languages.prefix(2)) }
    Console.write(OutlineText(options).text(of: map.tellingParagraphs(file: named.path)))
  }

  private var hasColor: Bool { color == "always" || (color == "auto" && Terminal.hasColor) }

  private func showText(of map: ArgumentMap, file: String) throws {
    let content = try text.content(of: map, file: file)
    var options = AnnotatedTextView.Options()
    options.languages = language.map(LanguageTag.init(rawValue:))
    options.width = width ?? Terminal.width
    options.showsIDs = ids
    options.hasColor = hasColor
    options.open = content.open
    Console.warn(content.findings, file: file)
    Console.write(AnnotatedTextView(options).text(of: content.marked, in: map))
  }
}
