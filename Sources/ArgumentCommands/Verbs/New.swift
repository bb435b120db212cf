internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore
internal import ArgumentText

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a map.",
    discussion: """
      Makes a file with an empty map, or one with a thesis. A file that is there already is never \
      overwritten.

        argue new phones.argue.json --language en --language zh-Hant --title en="Phones in class" \
      --thesis en="Phones should stay outside."
        argue new homework.argue.json --template task.argue.json
      """)

  @Argument(help: "The file to make, or - for standard output.", completion: .file())
  var map: String

  @Option(help: ArgumentHelp("A language of the map, the first one first.", valueName: "tag"))
  var language: [String] = []

  @Option(help: ArgumentHelp("The title.", valueName: "language=text"))
  var title: [TextOption] = []

  @Option(help: ArgumentHelp("The thesis.", valueName: "language=text"))
  var thesis: [TextOption] = []

  @Option(
    help: ArgumentHelp(
      "A map to begin with, such as an assignment; what is locked in it stays as it is.",
      valueName: "map"), completion: .file())
  var template: String?

  @Flag(help: "With --template: lock all that says something in it, but for its blanks.")
  var lock = false

  @Flag(name: .customLong("dry-run"), help: "Print the map, and make no file.")
  var isDryRun = false

  @Flag(name: .customLong("json"), help: "Print the map that was made.")
  var isJSON = false

  @Option(help: "The map's id; by default made from the file's name.")
  var id: String?

  func validate() throws {
    if lock, template == nil { throw ValidationError("--lock goes with --template.") }
  }

  func run() throws {
    var result = try template.map { try LimitOptions.usual($0) } ?? ArgumentMap()
    if lock { result.lock() }
    var header = result.header
    if !language.isEmpty || template == nil {
      header.languages = language.map { LanguageTag(rawValue: $0).spelled(asIn: []) }
    }
    if header.languages.isEmpty {
      header.languages = Self.languages(of: title + thesis)
    }
    let name = map.split(separator: "/").last.map(String.init) ?? "map"
    let stem = name.split(separator: ".").first.map(String.init) ?? "map"
    header.id =
      id.map(EntityID.init(rawValue:))
      ?? (map == "-"
        ? "map" : EntityID.suggestion(for: stem, fallback: "map", isTaken: { _ in false }))
    if !title.isEmpty || template == nil {
      header.title = LocalizedText(title, languages: header.languages)
    }
    result.header = header
    if !thesis.isEmpty {
      var statement = Statement()
      statement.text = LocalizedText(thesis, languages: header.languages)
      statement.role = .thesis
      statement.id = MapEditor(result).freshID(for: statement.text, kind: .statement)
      result.statements.append(statement)
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
    if !map.hasSuffix(".argue.json") {
      Console.warn(
        [
          Diagnostic(
            rule: "map-name", severity: .note,
            message: "a map's name mostly ends in .argue.json, by which folders and git know it",
            explanation: "It works under any name; `mv` gives it another.")
        ], file: map)
    }
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

extension ArgumentMap {
  /// Locks the statements that say something, and the reasons that bear on something for which all
  /// premises say something.
  fileprivate mutating func lock() {
    for index in statements.indices where !statements[index].text.isEmpty {
      statements[index].locked = true
    }
    let blanks = Set(statements.filter { $0.text.isEmpty }.map(\.id))
    for index in reasons.indices where reasons[index].target != nil {
      reasons[index].locked = !reasons[index].premises.contains { blanks.contains($0.statement) }
    }
  }
}
