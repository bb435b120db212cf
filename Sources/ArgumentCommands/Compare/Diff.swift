internal import ArgumentComparison
internal import ArgumentDrawing
internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser

struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Tell what differs between two versions of a map.",
    discussion: """
        argue diff OLD NEW
        argue diff OLD NEW --json > edits.json; argue apply OLD edits.json
        argue diff OLD NEW -o changes.svg

      Entities are the same that have the same id, or, where ids differ, nearly the same content: those \
      are told as renamed. In changed texts [-words-] are gone and {+words+} are new. With --json it is \
      the list of edits that makes the new version of the old one; -o draws the new version with what \
      came, went and changed marked.

      Ends with 1 if the versions differ, with 0 if they don't. `argue git install` has `git diff` show \
      maps readably too.
      """)

  @Argument(
    help: ArgumentHelp("The old version's file, or - for standard input.", valueName: "old"),
    completion: .file())
  var old: String

  @Argument(
    help: ArgumentHelp("The new version's file, or - for standard input.", valueName: "new"),
    completion: .file())
  var new: String

  @Flag(name: .customLong("json"), help: "Print the edits as JSON.")
  var isJSON = false

  @Option(
    name: .shortAndLong, help: "A drawing to write, as SVG or HTML by the file's ending.",
    completion: .file())
  var output: String?

  @OptionGroup var content: DrawContentOptions
  @OptionGroup var limits: LimitOptions

  func validate() throws {
    if old == "-", new == "-" {
      throw ValidationError("Only one of the versions can come from standard input.")
    }
    if isJSON, output != nil { throw ValidationError("Either --json or -o.") }
    if let output, ![.svg, .html].contains(DrawFormat(file: output)) {
      throw ValidationError("The drawing's name ends in .svg or .html.")
    }
  }

  func run() throws {
    let (before, after) = (try limits.map(old), try limits.map(new))
    let difference = MapDifference(from: before, to: after)
    if let output {
      try draw(difference, after, to: output)
    } else if isJSON {
      Console.write(JSONWriter.canonical(.array(difference.edits.map(\.json))))
    } else {
      let languages = content.language.map { LanguageTag(rawValue: $0) }
      Console.show(
        DifferenceText(
          difference, in: after,
          languages: languages.isEmpty ? after.header.languages : languages,
          hasColor: Terminal.hasColor
        ).text)
    }
    if !difference.isEmpty { throw CommandFailure.silent(status: ExitStatus.findings) }
  }

  private func draw(_ difference: MapDifference, _ new: ArgumentMap, to path: String) throws {
    let (map, overlay) = difference.marked(new)
    var options = try content.options(for: map, file: self.new)
    for (id, marks) in overlay.marks {
      options.overlay.marks[id] = marks + (options.overlay.marks[id] ?? [])
    }
    let theme = try content.loadedTheme()
    if DrawFormat(file: path) == .html {
      let engine = PageEngine.find()
      let (page, diagnostics) = HTMLWriter(theme: theme).page(
        of: map, options: options, engine: engine)
      Console.warn(engine == nil ? diagnostics + [PageEngine.missing] : diagnostics, file: nil)
      try CommandOutput.write(Array(page.utf8), to: path)
    } else {
      let (drawing, diagnostics) = DrawingMaker(options).draw(map)
      Console.warn(diagnostics, file: nil)
      try CommandOutput.write(Array(SVGWriter(theme: theme).document(drawing).utf8), to: path)
    }
  }
}
