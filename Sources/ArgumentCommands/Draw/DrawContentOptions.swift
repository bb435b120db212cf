internal import ArgumentDrawing
internal import ArgumentModel
internal import ArgumentParser

/// What of a map is drawn, and how it looks.
struct DrawContentOptions: ParsableArguments {
  @Option(help: "A language to draw; with two, both stand in each box. By default the map's first.")
  var language: [String] = []

  @Option(help: "lr for left to right, tb for top to bottom; by default by the map's size.")
  var direction: Direction?

  @Option(
    help: ArgumentHelp(
      "Draw only what is near this entity; an HTML page opens so, and has the whole map.",
      valueName: "id"), completion: Completions.ids)
  var around: String?

  @Option(help: "How many steps from --around.")
  var steps = 1

  @Option(
    help: ArgumentHelp("Draw only what bears on this entity.", valueName: "id"),
    completion: Completions.ids)
  var bearingOn: String?

  @Option(help: "How many steps from the theses are unfolded.")
  var depth: Int?

  @Option(help: "The look: light, dark, print, contrast, or a theme's file.", completion: .file())
  var theme = "light"

  @Option(help: "How many columns of text a box has at most.")
  var columns = 34

  @Option(
    help: ArgumentHelp(
      "A file with marks upon entities: verdicts, differences, comments.", valueName: "file"),
    completion: .file())
  var overlay: String?

  @Flag(help: "Mark what has unresolved comments.")
  var comments = false

  @Flag(inversion: .prefixedNo, help: "Show who says a statement, and where it stands.")
  var sources = true

  @Flag(inversion: .prefixedNo, help: "Show ids.")
  var ids = false

  /// Whether something of the map is left out or marked, which only drawings do.
  var choosesPart: Bool {
    around != nil || bearingOn != nil || depth != nil || overlay != nil || comments
      || direction != nil
  }

  /// A direction as the command line has it.
  enum Direction: String, CaseIterable, ExpressibleByArgument {
    case lr, tb

    var value: LayoutDirection { self == .lr ? .leftToRight : .topDown }
  }

  func validate() throws {
    if language.count > 2 { throw ValidationError("At most two languages can be drawn.") }
    if around != nil, bearingOn != nil {
      throw ValidationError("Either --around or --bearing-on.")
    }
    if steps < 0 { throw ValidationError("--steps is at least 0.") }
    if let depth, depth < 0 { throw ValidationError("--depth is at least 0.") }
    if !(8...200).contains(columns) { throw ValidationError("--columns is from 8 to 200.") }
  }

  /// The options for a map.
  /// - Throws: ``CommandFailure`` where the map lacks what they name.
  func options(for map: ArgumentMap, file: String) throws -> DrawingOptions {
    var options = DrawingOptions()
    options.languages = language.map(LanguageTag.init(rawValue:))
    options.direction = direction?.value
    options.depth = depth
    options.columns = columns
    options.showsSources = sources
    options.showsIDs = ids
    if let id = try (around ?? bearingOn).map({
      try map.ids(of: .reasoning, named: [$0], file: file)[0]
    }) {
      options.focus = around == nil ? .bearingOn(id) : .around(id, steps: steps)
    }
    if let overlay {
      do {
        options.overlay = try Overlay(json: try JSONFile.read(overlay))
      } catch let problems as ShapeProblems {
        throw CommandFailure(problems, path: overlay)
      }
    }
    if comments { options.overlay.addComments(of: map) }
    return options
  }

  /// The theme by its name or from its file.
  func loadedTheme() throws -> Theme {
    if let theme = Theme.named(theme) { return theme }
    guard theme.contains(".") || theme.contains("/") else {
      let names = Theme.builtIn.map(\.name).joined(separator: ", ")
      throw CommandFailure(
        "usage", "there is no theme “\(theme)”", explanation: "There are \(names), and files.",
        status: ExitStatus.usage)
    }
    do {
      return try Theme(json: try JSONFile.read(theme))
    } catch let problems as ShapeProblems {
      throw CommandFailure(problems, path: theme)
    }
  }
}
