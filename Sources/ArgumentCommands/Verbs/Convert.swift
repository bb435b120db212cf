internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore

struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Turn a document of one format into one of another.",
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

  @OptionGroup var losses: LossOptions

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
      if losses.report != nil { throw ValidationError("--loss-report is for one document.") }
      var run = ConversionRun(list, to: target)
      run.reading = options.file("-", id: nil)
      run.textFiles = textFiles
      run.includesDerived = derived
      run.refusesLoss = losses.strict
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
    let documents = try maps.map { map in
      try target.document(
        of: map, path: file, name: DocumentFile.stem(of: file), textFiles: textFiles,
        includesDerived: derived)
    }
    try losses.heed(
      documents.flatMap(\.diagnostics),
      beside: output.flatMap { $0.hasSuffix("/") ? nil : [$0] } ?? [], force: replacing.force)
    if let output, output.hasSuffix("/") {
      try MapFolder.write(
        zip(MapFolder.names(maps), documents).flatMap { name, document in
          CommandOutput.files(document, named: name, ending: target.fileEnding)
        }, to: output, force: replacing.force)
    } else if !several, documents.count <= 1 {
      for document in documents {
        try CommandOutput.write(document, to: output, force: replacing.force, quiet: quiet)
      }
    } else if target.holdsSeveral {
      var joiner = DocumentJoiner(target.joining)
      try CommandOutput.write(documents.flatMap { joiner.piece($0.bytes) } + joiner.end, to: output)
    } else {
      throw Self.needsFolder(file)
    }
    guard !quiet else { return }
    for diagnostic in documents.flatMap(\.diagnostics) {
      Console.warn([diagnostic], file: diagnostic.rule == "loss" ? nil : file)
    }
  }

  private static func needsFolder(_ file: String) -> CommandFailure {
    CommandFailure(
      "usage", "the file holds several documents, and the format only one a file",
      explanation: "-o FOLDER/ writes a file each.", file: file, status: ExitStatus.usage)
  }
}
