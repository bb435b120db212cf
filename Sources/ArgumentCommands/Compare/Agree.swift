internal import ArgumentComparison
internal import ArgumentFiles
internal import ArgumentFormats
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore
internal import ArgumentWords

struct Agree: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree", abstract: "Measure how far the makers of several maps of the same agree.",
    discussion: """
        argue agree anna.argue.json ben.argue.json
        argue agree annotators/ --json
        argue agree anna.ann ben.ann carl.ann
        argue agree a.argue.json b.argue.json c.argue.json --adjudicate majority -o gold.argue.json
        argue agree … --adjudicate majority -o gold.argue.json --decisions open.json --report pages/

      Statements are the same that stand at the same passage or have like words; reasons, that lead from \
      the same to the same. Measured are the statements themselves and their roles (Cohen's κ, Scott's π, \
      Fleiss' κ, Krippendorff's α, each with an interval that holds 95 of 100 samples), where they stand \
      (αU, γ, F1), how the text is cut (S, B, Pk, WindowDiff), what bears on what (F1 of edges, κ over \
      all pairs, CASS) and, where makers give them, credences and strengths (Krippendorff's α for \
      ordinal, interval and ratio scales). What is undefined is said to be so. Documents of \
      annotations are read too, as argue import reads them.

      --adjudicate makes one map of all: of what all have (unanimous), more than half (majority), anybody \
      (union), or with the first one's word in what differs (priority). Who said what is kept in it; what \
      the rule doesn't decide is listed. With --json that list is a document in which a person writes \
      beside each “take”, a maker's name or null to leave it out, and “why”; --decisions reads it, and \
      the next run decides so. --report writes a page for each maker: what was taken, corrected or \
      dropped, and why.
      """)

  @Argument(
    help: ArgumentHelp(
      "The maps' or annotations' files, folders, archives or patterns.", valueName: "map"),
    completion: .file())
  var files: [MapPaths]

  @Flag(name: .customLong("json"), help: "Print JSON.")
  var isJSON = false

  @Option(help: ArgumentHelp("The language of the headings.", valueName: "tag"))
  var language: String?

  @Option(help: "Make one map of all: unanimous, majority, union or priority.")
  var adjudicate: AdjudicationName?

  @Option(
    name: .shortAndLong, help: "For --adjudicate: the map's file; by default standard output.",
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "For --adjudicate: a folder for a page for each maker on what became of their map.",
      valueName: "folder"),
    completion: .directory)
  var report: String?

  @Option(
    help: ArgumentHelp(
      "For --adjudicate: a file with what a person decided, and why.", valueName: "file"),
    completion: .file())
  var decisions: String?

  @OptionGroup var replacing: ReplacingOptions

  func validate() throws {
    if output != nil, adjudicate == nil { throw ValidationError("-o is for --adjudicate.") }
    if report != nil, adjudicate == nil { throw ValidationError("--report is for --adjudicate.") }
    if decisions != nil, adjudicate == nil {
      throw ValidationError("--decisions is for --adjudicate.")
    }
    if isJSON, adjudicate != nil, output == nil {
      throw ValidationError(
        "Two documents aren't printed at once: name a file for the map with -o.")
    }
  }

  func run() throws {
    let list = try DocumentList(files.paths) { $0.hasSuffix(".argue.json") }
    guard list.documents.count >= 2 else {
      throw CommandFailure(
        "usage", "there is only one map, and agreement is between two or more",
        status: ExitStatus.usage)
    }
    let maps = AlignedMaps(
      try list.documents.map { document in
        var map = try Self.map(document.path)
        if let output, output != "-", !document.isFromArchive {
          NamedFiles.move(&map, from: document.path, to: output)
        }
        return map
      })
    let coders = list.documents.map(\.stem)
    if let strategy = adjudicate?.strategy {
      let adjudication = Adjudication(
        maps, coders: coders, by: strategy, deciding: try decided())
      if !adjudication.unused.isEmpty { throw Self.failure(adjudication.unused, file: decisions) }
      return try write(adjudication, coders)
    }
    let report = AgreementReport(maps, coders: coders)
    if isJSON {
      Console.write(JSONWriter.canonical(report.json))
    } else {
      Console.show(report.text(language.map { LanguageTag(rawValue: $0) }))
    }
  }

  /// What a person decided.
  private func decided() throws -> [CurationDecision] {
    guard let decisions else { return [] }
    do {
      return try CurationDecision.list(json: try JSONFile.read(decisions))
    } catch let problems as ShapeProblems {
      throw CommandFailure(problems, path: decisions)
    }
  }

  /// Decisions that decide nothing are mistakes, which may be found before anything is written.
  private static func failure(_ unused: [CurationDecision], file: String?) -> CommandFailure {
    CommandFailure(
      unused.map { decision in
        var message =
          "there is no \(decision.what.rawValue) “\(decision.id)” of “\(decision.maker)” to decide on"
        if case .take(let name) = decision.choice { message += ", or “\(name)” hasn't got it" }
        return Diagnostic(
          rule: "decision-without-subject", severity: .error, message: message,
          explanation: "Ids and makers are those that --adjudicate --json prints.")
      }, file: file)
  }

  private func write(_ adjudication: Adjudication, _ coders: [String]) throws {
    try CommandOutput.write([
      OutputDocument(path: output ?? "-", content: .map(adjudication.map))
    ])
    if let report {
      let page = CurationPage(adjudication, language: language.map { LanguageTag(rawValue: $0) })
      try MapFolder.write(
        coders.enumerated().map { number, name in
          let file = name.split(separator: "/").joined(separator: "-") + ".html"
          return (file, .bytes(Array(page.page(of: number).utf8)))
        }, to: report, force: replacing.force)
    }
    if isJSON {
      Console.write(JSONWriter.canonical(adjudication.json))
    } else {
      let words = Words.of(language.map { LanguageTag(rawValue: $0) })
      for residual in adjudication.residuals {
        let votes = JSONWriter.compact(.object(residual.votes))
        Console.message("\(residual.what.rawValue) \(residual.id): \(votes)")
      }
      Console.message(words.agreement.open(adjudication.residuals.count))
    }
    if !adjudication.residuals.isEmpty {
      throw CommandFailure.silent(status: ExitStatus.findings)
    }
  }

  /// The one map that a document holds.
  private static func map(_ path: String) throws -> ArgumentMap {
    if path == "-" || ExistingFile.isNamedAsMap(path) { return try LimitOptions.usual(path) }
    let maps = try DocumentFile(path).read().maps
    guard maps.count == 1 else {
      throw CommandFailure(
        "usage", "the file holds \(maps.count) documents, and agreement is over one text",
        explanation: "argue convert writes a file for each.", file: path,
        status: ExitStatus.usage)
    }
    guard let map = maps[0].map else { throw CommandFailure(maps[0].diagnostics, file: path) }
    Console.warn(maps[0].diagnostics.filter { $0.severity == .error }, file: path)
    return map
  }
}

/// A rule of adjudication as the command line has it.
enum AdjudicationName: String, CaseIterable, ExpressibleByArgument {
  case unanimous, majority, union, priority

  var strategy: Adjudication.Strategy {
    switch self {
    case .unanimous: .unanimous
    case .majority: .majority
    case .union: .union
    case .priority: .priority
    }
  }
}
