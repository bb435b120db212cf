internal import ArgumentComparison
internal import ArgumentFiles
internal import ArgumentFormats
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore

struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compare students' maps with a reference of the same text.",
    discussion: """
        argue compare reference.argue.json anna.argue.json
        argue compare reference.argue.json class/
        argue compare reference.argue.json 'class/*.argue.json' -o reports/
        argue compare reference.argue.json class.zip --csv > grades.csv
        argue compare --print-rubric > rubric.json

      Statements are matched by passages of the text that both stand at, by words, and by their place in \
      the argument, never by words alone where few are alike; what a match rests on is told. Then it is \
      told what was found, what is missing, what was added, what is turned round, leads elsewhere or is \
      put together otherwise, and how far objections are answered. Of one map every judgement is \
      printed, of several a line each. -o writes a page for each, index.html for the class and \
      scores.csv; --rubric has a teacher's own points.

      --comment puts the reference's comments, and what isn't right, into the students' maps as comments; \
      argue undo takes that back.
      """)

  @Argument(
    help: ArgumentHelp(
      "The reference's file, then the students' files, folders, archives or patterns.",
      valueName: "map"),
    completion: .file())
  var files: [MapPaths] = []

  @Option(help: "A file with points, weights and credit.", completion: .file())
  var rubric: String?

  @Flag(help: "Print the usual rubric, to be edited.")
  var printRubric = false

  @Flag(name: .customLong("json"), help: "Print JSON.")
  var isJSON = false

  @Flag(help: "Print a table for a grade book, as comma-separated values.")
  var csv = false

  @Option(
    name: .shortAndLong, help: "A folder for a page of each map, index.html and scores.csv.",
    completion: .directory)
  var output: String?

  @Flag(help: "Write comments into the students' maps.")
  var comment = false

  @Option(help: ArgumentHelp("For --comment: in whose name.", valueName: "name"))
  var by = "argue compare"

  @Option(help: ArgumentHelp("The language to tell it in.", valueName: "tag"))
  var language: String?

  @OptionGroup var replacing: ReplacingOptions
  @OptionGroup var limits: LimitOptions

  func validate() throws {
    if printRubric != files.isEmpty {
      throw ValidationError("Name the reference and at least one map, or say --print-rubric alone.")
    }
    if [isJSON, csv, output != nil].count(where: { $0 }) > 1 {
      throw ValidationError("One of --json, --csv and -o.")
    }
    if !printRubric, files.paths.count < 2 {
      throw ValidationError("Name the reference, and then at least one map to compare with it.")
    }
  }

  private var tag: LanguageTag? { language.map { LanguageTag(rawValue: $0) } }

  func run() throws {
    if printRubric { return Console.write(JSONWriter.canonical(Rubric().json)) }
    let rubric = try readRubric()
    let paths = files.paths
    let reference = PreparedReference(try limits.map(paths[0]))
    let list = try DocumentList(Array(paths.dropFirst())) { $0.hasSuffix(".argue.json") }
    var compared: [ComparedMap] = []
    var worst: Int32 = 0
    var progress = Progress("compared", of: list.documents.count)
    for (number, document) in list.documents.enumerated() {
      progress.show(number)
      do throws(CommandFailure) {
        compared.append(
          ComparedMap(
            try limits.map(document.path), name: document.stem, with: reference, by: rubric))
      } catch {
        Console.warn(error.diagnostics, file: document.name)
        worst = max(worst, error.status)
        continue
      }
      if comment, let map = compared.last { try write(comments: map, to: document) }
    }
    progress.finish()
    try tell(ClassComparison(compared, reference: reference.map), isOne: !list.isForSeveral)
    if worst != 0 { throw CommandFailure.silent(status: worst) }
  }

  private func readRubric() throws -> Rubric {
    guard let rubric else { return Rubric() }
    do {
      return try Rubric(json: try JSONFile.read(rubric))
    } catch let problems as ShapeProblems {
      throw CommandFailure(problems, path: rubric)
    }
  }

  private func tell(_ comparison: ClassComparison, isOne: Bool) throws {
    if let output {
      try write(comparison, to: output)
    } else if isJSON {
      Console.write(JSONWriter.canonical(comparison.json))
    } else if csv {
      Console.write(Self.table(comparison, tag))
    } else if isOne, let map = comparison.maps.first {
      Console.show(ComparisonText(map, language: tag).text)
    } else {
      Console.show(comparison.text(tag))
    }
  }

  private static func table(_ comparison: ClassComparison, _ language: LanguageTag?) -> String {
    var table = CSVTable()
    for row in comparison.rows(language) { table.row(row) }
    return table.text
  }

  private func write(_ comparison: ClassComparison, to folder: String) throws {
    let page = ComparisonPage(language: tag)
    // The pages stand beside each other, whatever folders the maps were in.
    var names = UniqueNames()
    _ = names.name("index")
    let files = comparison.maps.map { map in
      names.name(map.name.split(separator: "/").joined(separator: "-")) + ".html"
    }
    var documents: [(name: String, content: OutputDocument.Content)] = zip(comparison.maps, files)
      .map { ($1, .bytes(Array(page.page(of: $0).utf8))) }
    documents.append(
      ("index.html", .bytes(Array(page.overview(comparison, links: files).utf8))))
    documents.append(("scores.csv", .bytes(Array(Self.table(comparison, tag).utf8))))
    try MapFolder.write(documents, to: folder, force: replacing.force)
  }

  /// Adds comments to a map that was compared, under its lock and with a journal.
  private func write(comments map: ComparedMap, to document: ListedDocument) throws {
    guard !document.isFromArchive, document.path != "-" else {
      throw CommandFailure(
        "usage", "comments aren't written into an archive or a stream",
        explanation: "Unpack it, and name the folder.", file: document.name,
        status: ExitStatus.usage)
    }
    let edits = ComparisonComments(map, by: by, language: tag).edits
    guard !edits.isEmpty else { return }
    do {
      let outcome = try limits.store(document.path).update { (editor, _) in
        let inverse = try editor.apply(edits)
        return Change(edits: edits, inverse: inverse)
      }
      Console.warn(outcome.warnings, file: document.name)
      Console.message("\(document.name): added \(Console.count(edits.count, "comment"))")
    } catch let error as StoreError {
      throw CommandFailure(error, path: document.name)
    } catch let refusal as EditRefusal {
      throw CommandFailure(refusal.diagnostics, file: document.name)
    }
  }
}
