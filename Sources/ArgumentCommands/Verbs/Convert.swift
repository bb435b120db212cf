internal import ArgumentFiles
internal import ArgumentFormats
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore
internal import ArgumentText

struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turn a document of one format into one of another.",
    discussion: """
      Formats are found by the files' endings, or named with --from and --to; `argue formats` lists \
      them. What is lost on the way is said on standard error.

        argue convert essay01.ann -o essay01.cas.json
        argue convert corpus.jsonl -o maps/              (a map a document)
        argue convert corpus.jsonl --to brat -o corpus/  (a file and its text a document)
        argue convert essays/ --to hf -o essays.jsonl    (all of a folder)
        argue convert 'essays/*.ann' more.zip -o maps/   (patterns and archives)

      Of folders and archives what looks like a document is taken, in the order of names; what is made \
      of it has its name. What can't be read is passed over, said, and listed with --reject.
      """)

  @Argument(
    help: ArgumentHelp(
      "Documents, folders, archives (.zip, .tar and .tar.gz) or patterns; - is standard input.",
      valueName: "documents"),
    completion: .file())
  var files: [MapPaths]

  @OptionGroup var options: ImportOptions

  @Option(
    name: .shortAndLong, help: "The file to write, or a folder for several documents.",
    completion: .file())
  var output: String?

  @Option(name: .customLong("to"), help: "The format to write; by default that of the ending.")
  var target: String?

  @Option(
    name: .customLong("text-from"), help: "A file to make a map's texts from.",
    completion: .file())
  var textFiles: [String] = []

  @Flag(help: "Write maps as JSON Lines.")
  var jsonl = false

  @OptionGroup var many: ManyDocumentsOptions

  @Flag(help: "Write relations that only follow from something else, such as a claim's stance.")
  var derived = false

  @OptionGroup var replacing: ReplacingOptions

  @Flag(name: .shortAndLong, help: "Don't say what is lost.")
  var quiet = false

  func validate() throws {
    if output == nil, target == nil, !jsonl {
      throw ValidationError("Name a file with -o, or a format with --to.")
    }
  }

  func run() throws {
    let list = try many.list(files.paths, reading: options)
    let target = try targetFormat()
    guard !list.isForSeveral, let document = list.documents.first, !document.hasLines
    else {
      var run = ConversionRun(list, to: target)
      run.reading = options.file("-", id: nil)
      run.textFiles = textFiles
      run.includesDerived = derived
      return try many.perform(run, into: output, force: replacing.force, quiet: quiet)
    }
    try many.refuseForOne()
    let file = document.path
    if options.format == "argue" || (options.format == nil && Self.isMap(file)) {
      let map = try LimitOptions.parse([]).read(file).document.map
      return try write([map], of: file, as: target, several: false)
    }
    let read = try options.file(file, id: nil).read()
    let maps = try ImportReport.report(read.maps, file: file, quiet: quiet)
    try write(maps, of: file, as: target, several: read.maps.count > 1)
    try ImportReport.end(read.maps)
  }

  /// The format to write: as it is named, or as the output is.
  private func targetFormat() throws -> TargetFormat {
    if jsonl { return .mapLines }
    let isFolder = output?.hasSuffix("/") ?? false
    let name = target ?? (isFolder ? "argue" : nil)
    if let found = name.map(TargetFormat.init(named:)) ?? TargetFormat(forFile: output ?? "") {
      return found
    }
    throw CommandFailure(
      "unknown-format", "there is no format “\(name ?? output ?? "")” to write",
      explanation: "--to names one: \(TargetFormat.names.joined(separator: ", ")).",
      status: ExitStatus.usage)
  }

  private static func isMap(_ path: String) -> Bool { path.hasSuffix(".argue.json") }

  private func write(
    _ maps: [ArgumentMap], of file: String, as target: TargetFormat, several: Bool
  ) throws {
    switch target {
    case .mapLines:
      try CommandOutput.write(maps.flatMap { MapWriter().line($0) }, to: output)
    case .map: try writeMaps(maps, of: file, several: several)
    case .annotations(let exporter):
      try write(maps, of: file, exporter, several: several)
    case .other(let exporter):
      try put(
        maps.map { exporter.export($0, options: ExportOptions()) }, maps, of: file,
        several: several, joins: false, ending: exporter.fileEndings[0])
    }
  }

  private func writeMaps(_ maps: [ArgumentMap], of file: String, several: Bool) throws {
    if let output, output.hasSuffix("/") {
      return try MapFolder.write(maps, to: output, force: replacing.force)
    }
    if several { throw Self.needsFolder(file) }
    guard let map = maps.first else { return }
    try CommandOutput.write(
      [OutputDocument(path: output ?? "-", content: .map(map))], force: replacing.force)
  }

  private func write(
    _ maps: [ArgumentMap], of file: String, _ exporter: any AnnotationExporter, several: Bool
  ) throws {
    var exports: [Exported] = []
    for map in maps {
      var options = try AnnotationOutput.options(
        map, path: file, textFiles: textFiles, edition: nil, languages: [])
      options.includesDerived = derived
      do throws(Diagnostic) {
        exports.append(try exporter.export(map, options: options))
      } catch {
        throw CommandFailure([error], file: file)
      }
    }
    try put(
      exports, maps, of: file, several: several, joins: exporter.holdsSeveral,
      ending: exporter.fileEndings[0])
  }

  private func put(
    _ exports: [Exported], _ maps: [ArgumentMap], of file: String, several: Bool, joins: Bool,
    ending: String
  ) throws {
    if let output, output.hasSuffix("/") {
      var files: [(name: String, bytes: [UInt8])] = []
      for (name, exported) in zip(MapFolder.names(maps), exports) {
        files.append(("\(name).\(ending)", Array(exported.text.utf8)))
        for companion in exported.companions {
          files.append(("\(name).\(companion.ending)", Array(companion.text.utf8)))
        }
      }
      try MapFolder.write(
        files.map { ($0.name, .bytes($0.bytes)) }, to: output, force: replacing.force)
    } else if exports.count == 1, !several {
      try AnnotationOutput.write(
        exports[0], to: output, force: replacing.force, quiet: quiet)
    } else if joins {
      try CommandOutput.write(Array(exports.map(\.text).joined().utf8), to: output)
    } else {
      throw Self.needsFolder(file)
    }
    if !quiet { for exported in exports { Console.warn(exported.diagnostics, file: nil) } }
  }

  private static func needsFolder(_ file: String) -> CommandFailure {
    CommandFailure(
      "usage", "the file holds several documents, and the format only one a file",
      explanation: "-o FOLDER/ writes a file each.", file: file, status: ExitStatus.usage)
  }
}
