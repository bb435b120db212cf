internal import ArgumentFormats
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentReports

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw a map as an outline, or a text with what the map says of it.",
    discussion: """
      Two languages stand side by side where the terminal is wide enough; --language shows one.

        argue show MAP --text
        argue show MAP --text --source letter --edition en --only ban

      --text prints a source's text. What stands in it is in brackets, with a sign and a number \
      before them that are explained below: ▲3⟦words⟧. The text is the map's own, one that `argue \
      source attach` keeps, or made from a file that --text-from names.
      """)

  @OptionGroup var map: MapArgument

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

  func validate() throws {
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
    let map = try map.read()
    if isJSON {
      Console.write(MapWriter().bytes(map))
      return
    }
    if text.isText { return try showText(of: map) }
    var options = OutlineText.Options()
    options.languages = language.map(LanguageTag.init(rawValue:))
    if options.languages.isEmpty { options.languages = Array(map.header.languages.prefix(2)) }
    options.depth = depth
    options.width = width ?? Terminal.width
    options.showsIDs = ids
    options.hasColor = hasColor
    Console.write(OutlineText(options).text(of: map))
  }

  private var hasColor: Bool { color == "always" || (color == "auto" && Terminal.hasColor) }

  private func showText(of map: ArgumentMap) throws {
    let content = try text.content(of: map, file: self.map.path)
    var options = AnnotatedTextView.Options()
    options.languages = language.map(LanguageTag.init(rawValue:))
    options.width = width ?? Terminal.width
    options.showsIDs = ids
    options.hasColor = hasColor
    options.open = content.open
    Console.warn(content.findings, file: self.map.path)
    Console.write(AnnotatedTextView(options).text(of: content.marked, in: map))
  }
}
