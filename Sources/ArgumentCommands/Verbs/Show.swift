internal import ArgumentFormats
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw a map as an outline.",
    discussion: """
      Two languages stand side by side where the terminal is wide enough; --language shows one.
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

  @Flag(name: .customLong("json"), help: "Print the map as canonical JSON.")
  var isJSON = false

  func validate() throws {
    guard ["auto", "always", "never"].contains(color) else {
      throw ValidationError("--color is auto, always or never.")
    }
    if language.count > 2 { throw ValidationError("At most two languages can be shown.") }
    if let depth, depth < 0 { throw ValidationError("--depth is at least 0.") }
    if let width, width < 20 { throw ValidationError("--width is at least 20.") }
  }

  func run() throws {
    let map = try map.read()
    if isJSON {
      Console.write(MapWriter().bytes(map))
      return
    }
    var options = OutlineText.Options()
    options.languages = language.map(LanguageTag.init(rawValue:))
    if options.languages.isEmpty { options.languages = Array(map.header.languages.prefix(2)) }
    options.depth = depth
    options.width = width ?? Terminal.width
    options.showsIDs = ids
    options.hasColor = color == "always" || (color == "auto" && Terminal.hasColor)
    Console.write(OutlineText(options).text(of: map))
  }
}
