internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentText

struct SourceShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print an edition's text.",
    discussion: """
      Control characters and what turns the direction of writing are shown as signs, since a text may \
      come from a stranger; with --raw the text is printed as it is, for a program to read.
      """)

  @OptionGroup var map: MapArgument

  @Argument(help: "The source's id.", completion: Completions.sources)
  var source: String

  @Option(help: "The edition's id; by default the first.")
  var edition: String?

  @Option(name: .customLong("text-from"), help: "A file to make it from.", completion: .file())
  var textFiles: [String] = []

  @Flag(help: "Print the text as it is, whatever it does to a terminal.")
  var raw = false

  func run() throws {
    let map = try map.read()
    let source = try map.source(source, file: self.map.path)
    let wanted = edition ?? source.editions.first?.id ?? ""
    let texts = try EditionTexts(map, mapPath: self.map.path, files: textFiles)
    guard let text = texts.texts[EditionKey(source: source.id, edition: wanted)] else {
      throw texts.failure(source.id, [wanted], file: self.map.path)
    }
    Console.warn(texts.findings.filter { $0.id == source.id }, file: self.map.path)
    let lines = text.text.hasSuffix("\n") ? text.text : text.text + "\n"
    if raw { Console.write(lines) } else { Console.show(lines) }
  }
}

struct SourceQuote: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quote",
    abstract: "Print the words at an entity's anchors, from the texts at hand.")

  @OptionGroup var map: MapArgument

  @Argument(help: "The id of a statement, reason or utterance.", completion: Completions.ids)
  var id: String

  @Option(name: .customLong("text-from"), help: "A file to make texts from.", completion: .file())
  var textFiles: [String] = []

  func run() throws {
    let map = try map.read()
    let anchors = try map.placedAnchors(of: [id], file: self.map.path).map(\.anchor)
    let texts = try EditionTexts(map, mapPath: self.map.path, files: textFiles)
    for anchor in anchors {
      let ranges = anchor.ranges.map { "\($0.start)–\($0.end)" }.joined(separator: ", ")
      let key = EditionKey(source: anchor.source, edition: anchor.edition)
      let words =
        texts.texts[key]?.texts(at: anchor.ranges)?.map { String($0).onOneLine }
        .joined(separator: " … ")
      Console.showLine(
        "\(anchor.source) \(anchor.edition) \(ranges)\t\(words ?? anchor.quote?.exact ?? "(sealed)")"
      )
    }
  }
}
