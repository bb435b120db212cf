internal import ArgumentFiles
internal import ArgumentFormats
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write maps in another format.",
    discussion: """
        argue export MAP --format markdown
        argue export MAP -o map.dot          (the format by the file's ending)
        argue export MAP --format csv --table reasons
        argue export class/ --format markdown -o handouts/

      The formats: \(Export.list(ExportFormats.all.map { ($0.name, $0.summary) })); \
      and annotations of the map's texts: \
      \(Export.list(AnnotationFormats.all.map { ($0.name, $0.summary) })).
      What a format can't carry is said on standard error.
      """)

  /// What formats there are, by their names.
  private static func list(_ formats: [(name: String, summary: String)]) -> String {
    formats.map { "\($0.name) (\(Interface.saidInHelp($0.summary)))" }.joined(separator: ", ")
  }

  @OptionGroup var maps: MapsArgument

  @Option(help: "The format; by default that of the file's ending.")
  var format: String?

  @Option(
    name: .shortAndLong,
    help: "The file to write, or a folder for several maps; by default standard output.",
    completion: .file())
  var output: String?

  @Option(help: "A language to write; several are possible. By default as the format has room.")
  var language: [String] = []

  @Option(help: "For csv: statements, reasons, or argument, which can be read again.")
  var table: String?

  @Flag(help: "For csv: begin with a byte order mark, by which Excel knows UTF-8.")
  var bom = false

  @Flag(help: "Leave out comments.")
  var clean = false

  @Option(help: "How deep to unfold outlines.")
  var depth: Int?

  @Option(help: "How many columns plain text may have.")
  var width: Int?

  @Flag(inversion: .prefixedNo, help: "Show ids in outlines.")
  var ids = true

  @Option(help: "For annotations: the edition to write, as EDITION or SOURCE/EDITION.")
  var edition: String?

  @Flag(
    help: "For annotations: write relations that only follow from something else, such as a stance."
  )
  var derived = false

  @Option(
    name: .customLong("text-from"), help: "For annotations: a file to make texts from.",
    completion: .file())
  var textFiles: [String] = []

  @Flag(name: .customLong("json"), help: "Short for --format json.")
  var isJSON = false

  @Flag(
    help:
      "Export each line of JSON Lines: into a folder, or where the format holds several one file.")
  var jsonl = false

  @OptionGroup var losses: LossOptions

  @OptionGroup var replacing: ReplacingOptions

  @Flag(name: .shortAndLong, help: "Don't say what the format can't carry.")
  var quiet = false

  func validate() throws {
    if annotations == nil { _ = try exporter() }
    if let table, ExportOptions.Table(rawValue: table) == nil {
      throw ValidationError("--table is statements, reasons or argument.")
    }
    if let width, width < 20 { throw ValidationError("--width is at least 20.") }
    if jsonl, losses.strict || losses.report != nil {
      throw ValidationError("--strict and --loss-report are for one map.")
    }
    if let depth, depth < 0 { throw ValidationError("--depth is at least 0.") }
  }

  private func exporter() throws -> ExportFormat {
    let names = (ExportFormats.all.map(\.name) + AnnotationFormats.all.map(\.name))
      .joined(separator: ", ")
    if isJSON, let json = ExportFormats.named("json") { return json }
    if let format {
      if let exporter = ExportFormats.named(format) { return exporter }
      throw ValidationError("There is no format “\(format)”; the formats are \(names).")
    }
    if let output, let exporter = ExportFormats.forFile(output) { return exporter }
    throw ValidationError("Name a format with --format: \(names).")
  }

  /// The format of annotations asked for, if it is one.
  private var annotations: (any AnnotationExporter)? {
    if isJSON { return nil }
    if let format { return AnnotationFormats.named(format) }
    return output.flatMap { ExportFormats.forFile($0) == nil ? $0 : nil }
      .flatMap(AnnotationFormats.forFile)
      ?? output.flatMap(AnnotationFormats.forFile).flatMap {
        $0.fileEndings[0].contains(".") ? $0 : nil
      }
  }

  private func export(
    _ map: ArgumentMap, as annotations: any AnnotationExporter, _ named: NamedMap,
    _ lost: inout LossTally
  ) throws {
    var options = try AnnotationOutput.options(
      map, path: named.path, textFiles: textFiles, edition: edition, languages: language)
    options.includesDerived = derived
    let exported: Exported
    do throws(Diagnostic) {
      exported = try annotations.export(map, options: options)
    } catch {
      throw CommandFailure([error], file: named.name, status: ExitStatus.missingInput)
    }
    try losses.heed(
      exported.diagnostics, beside: output.map { [$0] } ?? [], force: replacing.force)
    let document = TargetDocument(exported)
    let ending = annotations.fileEndings[0]
    if named.isOneOfSeveral, let output {
      try MapFolder.write(
        CommandOutput.files(document, named: named.stem, ending: ending), to: output,
        force: replacing.force)
    } else {
      try CommandOutput.write(document, to: output, force: replacing.force, quiet: quiet)
    }
    tell(exported.diagnostics, named, ending, &lost)
  }

  private func export(
    _ map: ArgumentMap, as format: ExportFormat, _ named: NamedMap, _ lost: inout LossTally
  ) throws {
    let exported = format.export(map, options: options)
    try losses.heed(
      exported.diagnostics, beside: output.map { [$0] } ?? [], force: replacing.force)
    // The map itself, as JSON, is a map again.
    let isMap = format.name == "json"
    let content: OutputDocument.Content = isMap ? .map(map) : .bytes(exported.bytes)
    let ending = isMap ? "argue.json" : format.fileEndings[0]
    if named.isOneOfSeveral, let output {
      try MapFolder.write(
        [("\(named.stem).\(ending)", content)], to: output, force: replacing.force)
    } else {
      try CommandOutput.write(
        [OutputDocument(path: output ?? "-", content: content)], force: replacing.force)
    }
    tell(exported.diagnostics, named, ending, &lost)
  }

  /// Says what one map lost; what several lost is added up.
  private func tell(
    _ findings: [Diagnostic], _ named: NamedMap, _ ending: String, _ lost: inout LossTally
  ) {
    guard !quiet else { return }
    guard named.isOneOfSeveral else { return Console.warn(findings, file: nil) }
    Console.warn(findings.filter { !lost.take($0) }, file: named.name)
    if let output = named.output(output, ending: ending) {
      Console.message("\(named.name) → \(output)")
    }
  }

  /// Exports many maps one after the other: each line of a file, or where the output is one file several.
  private func exportTogether(_ list: DocumentList) throws {
    let name = isJSON ? "argue-lines" : format
    guard
      let target = name.map(TargetFormat.init(named:))
        ?? output.flatMap(TargetFormat.init(forFile:))
    else { throw ValidationError("Name a format with --format.") }
    var run = ConversionRun(list, to: target)
    run.textFiles = textFiles
    run.includesDerived = derived
    try ManyDocumentsOptions.parse([]).perform(
      run, into: output, force: replacing.force, quiet: quiet)
  }

  func run() throws {
    if jsonl {
      return try exportTogether(DocumentList(maps.paths, hasLines: true) { _ in false })
    }
    let list = try maps.named.list()
    if list.isForSeveral, losses.strict || losses.report != nil {
      throw ValidationError("--strict and --loss-report are for one map.")
    }
    if list.isForSeveral, !MapFolder.isMeant(by: output) { return try exportTogether(list) }
    let annotations = annotations
    let format = try annotations == nil ? exporter() : nil
    var lost = LossTally()
    try maps.named.answer("exported", in: list) { named in
      let map = try maps.named.read(named)
      if let annotations { try export(map, as: annotations, named, &lost) }
      if let format { try export(map, as: format, named, &lost) }
    } end: {
      if !quiet { Console.warn(lost.diagnostics, file: nil) }
    }
  }

  private var options: ExportOptions {
    var options = ExportOptions()
    options.languages = language.map(LanguageTag.init(rawValue:))
    options.isClean = clean
    options.table = table.flatMap(ExportOptions.Table.init) ?? .statements
    options.hasByteOrderMark = bom
    options.depth = depth
    options.showsIDs = ids
    if let width { options.width = width }
    return options
  }
}
