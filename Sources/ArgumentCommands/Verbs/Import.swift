internal import ArgumentFiles
internal import ArgumentFormats
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make a map of a document in another format.",
    discussion: """
      The format is found by the file's ending and content, or named with --format; `argue formats` \
      lists them. The text that a .ann file annotates is looked for beside it. What the map has no \
      word for is kept in its extensions, so that exporting gives it back.

        argue import essay01.ann -o essay01.argue.json
        argue import corpus.jsonl --jsonl > maps.jsonl
        argue import corpus.jsonl -o maps/          (one map a document)
        argue import essays/ more.zip -o maps/      (all of a folder and an archive)
      """)

  @Argument(
    help: ArgumentHelp(
      "Documents, folders, archives (.zip, .tar and .tar.gz) or patterns; - is standard input.",
      valueName: "documents"),
    completion: .file())
  var files: [MapPaths]

  @OptionGroup var options: ImportOptions

  @Option(help: "The map's id; by default the document's name.")
  var id: String?

  @Option(
    name: .shortAndLong,
    help: "The map's file, or a folder for several; by default standard output.",
    completion: .file())
  var output: String?

  @Flag(help: "Print maps as JSON Lines.")
  var jsonl = false

  @Flag(name: .customLong("json"), help: "Print the map, as is done anyway without --output.")
  var isJSON = false

  @OptionGroup var many: ManyDocumentsOptions

  @OptionGroup var replacing: ReplacingOptions

  @Flag(name: .shortAndLong, help: "Don't say what the map has no word for.")
  var quiet = false

  func validate() throws {
    if jsonl, output != nil { throw ValidationError("--jsonl prints; leave out --output.") }
  }

  func run() throws {
    let list = try many.list(files.paths, reading: options)
    guard !list.isForSeveral, let document = list.documents.first, !document.hasLines else {
      if id != nil { throw ValidationError("--id is for one document.") }
      var run = ConversionRun(list, to: jsonl ? .mapLines : .map)
      run.reading = options.file("-", id: nil)
      return try many.perform(run, into: output, force: replacing.force, quiet: quiet)
    }
    try many.refuseForOne()
    let file = document.path
    let (_, maps) = try options.file(file, id: id).read()
    let good = try ImportReport.report(maps, file: file, quiet: quiet)
    if jsonl {
      for map in good { Console.write(MapWriter().line(map)) }
    } else if maps.count > 1 {
      guard let output else {
        throw CommandFailure(
          "usage", "the file holds \(maps.count) documents",
          explanation: "--jsonl prints a map a line, -o FOLDER/ writes a file each.",
          file: file, status: ExitStatus.usage)
      }
      try MapFolder.write(good, to: output, force: replacing.force)
    } else if let map = good.first {
      try write(map)
    }
    try ImportReport.end(maps)
  }

  private func write(_ map: ArgumentMap) throws {
    if let output, output.hasSuffix("/") {
      return try MapFolder.write([map], to: output, force: replacing.force)
    }
    try CommandOutput.write(
      [OutputDocument(path: output ?? "-", content: .map(map))], force: replacing.force)
    if isJSON, let output, output != "-" { Console.write(MapWriter().bytes(map)) }
  }
}

/// How a document of another format is read.
struct ImportOptions: ParsableArguments {
  @Option(name: [.customLong("format"), .customLong("from")], help: "The format of the document.")
  var format: String?

  @Option(help: "The file of the text that the document annotates.", completion: .file())
  var text: String?

  @Option(help: "The language of the text.")
  var textLanguage: String?

  @Flag(help: "Leave the text out of the map; places, digests and the statements' words stay.")
  var sealed = false

  func file(_ path: String, id: String?) -> DocumentFile {
    var file = DocumentFile(path)
    file.format = format
    file.text = text
    file.language = textLanguage.map(LanguageTag.init(rawValue:))
    file.id = id.map { EntityID($0) }
    file.isSealed = sealed
    return file
  }
}

/// Says what came of reading documents.
enum ImportReport {
  /// Writes all findings to standard error.
  /// - Returns: The maps.
  static func report(_ maps: [ImportedMap], file: String, quiet: Bool) throws -> [ArgumentMap] {
    for map in maps {
      Console.warn(map.diagnostics.filter { !quiet || $0.severity == .error }, file: file)
    }
    return maps.compactMap(\.map)
  }

  /// Ends the command as what was read deserves: with 65 where a document became no map, with 1 where
  /// a part of one was wrong and isn't in its map.
  static func end(_ maps: [ImportedMap]) throws {
    if maps.contains(where: { $0.map == nil }) {
      throw CommandFailure.silent(status: ExitStatus.badInput)
    }
    if maps.contains(where: { $0.diagnostics.contains { $0.severity == .error } }) {
      throw CommandFailure.silent(status: ExitStatus.findings)
    }
  }
}
