internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore
internal import ArgumentText

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin a map.",
    discussion: """
      Makes a file with an empty map, or one with a thesis. A file that is there already is never \
      overwritten.

        argue new phones.argue.json --language en --language zh-Hant --title en="Phones in class" \
      --thesis en="Phones should stay outside."
      """)

  @Argument(help: "The file to make, or - for standard output.", completion: .file())
  var map: String

  @Option(help: ArgumentHelp("A language of the map, the first one first.", valueName: "tag"))
  var language: [String] = []

  @Option(help: ArgumentHelp("The title.", valueName: "language=text"))
  var title: [TextOption] = []

  @Option(help: ArgumentHelp("The thesis.", valueName: "language=text"))
  var thesis: [TextOption] = []

  @Flag(name: .customLong("dry-run"), help: "Print the map, and make no file.")
  var isDryRun = false

  @Flag(name: .customLong("json"), help: "Print the map that was made.")
  var isJSON = false

  @Option(help: "The map's id; by default made from the file's name.")
  var id: String?

  func run() throws {
    var header = MapHeader()
    header.languages = language.map { LanguageTag(rawValue: $0).spelled(asIn: []) }
    if header.languages.isEmpty {
      header.languages = Self.languages(of: title + thesis)
    }
    let name = map.split(separator: "/").last.map(String.init) ?? "map"
    let stem = name.split(separator: ".").first.map(String.init) ?? "map"
    header.id =
      id.map(EntityID.init(rawValue:))
      ?? (map == "-"
        ? "map" : EntityID.suggestion(for: stem, fallback: "map", isTaken: { _ in false }))
    header.title = LocalizedText(title, languages: header.languages)
    var result = ArgumentMap()
    result.header = header
    if !thesis.isEmpty {
      var statement = Statement()
      statement.text = LocalizedText(thesis, languages: header.languages)
      statement.role = .thesis
      statement.id = MapEditor(result).freshID(for: statement.text, kind: .statement)
      result.statements = [statement]
    }
    if map == "-" || isDryRun {
      Console.write(MapWriter().bytes(result))
      return
    }
    do {
      try MapStore(path: map).create(result)
    } catch {
      throw CommandFailure(error, path: map)
    }
    if isJSON { Console.write(MapWriter().bytes(result)) }
    Console.message("made \(map)")
  }

  /// The languages that texts name, or that their script tells; else English.
  private static func languages(of texts: [TextOption]) -> [LanguageTag] {
    var languages: [LanguageTag] = []
    for option in texts {
      let language =
        option.language?.spelled(asIn: languages) ?? LanguageGuess.language(of: option.text)
      if language != .undetermined, !languages.contains(language) { languages.append(language) }
    }
    return languages.isEmpty ? ["en"] : languages
  }
}
