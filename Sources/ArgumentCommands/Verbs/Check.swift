internal import ArgumentAnalysis
internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentReports
internal import ArgumentStore

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check maps: what is wrong, what is missing, what is unanswered.",
    discussion: """
      Exits 1 if there is an error, with --strict also for a warning. `argue explain RULE` says what \
      a rule means. --jsonl checks maps that are lines, and any number of files and folders, on all \
      processors and in constant memory; interrupted, --resume goes on.

        argue check --jsonl corpus.jsonl --format lines -o found.jsonl --reject bad.jsonl

      With --with-text every anchor is held against its text: the one in the map, the \
      file that the map names, or the one that `argue source attach` keeps beside it. What a map \
      refers to in other maps is looked up in its folder, but not for maps that are lines.
      """)

  @Argument(
    help: ArgumentHelp(
      "The maps' files, folders or patterns, or - for standard input.", valueName: "maps"),
    completion: .file())
  var files: [MapPaths]

  @Flag(help: "Exit 1 for warnings too.")
  var strict = false

  @Flag(name: .customLong("with-text"), help: "Hold every anchor against its text.")
  var withText = false

  @Option(
    name: .customLong("text-from"),
    help: "A file from which editions are made by their rules; implies --with-text.",
    completion: .file())
  var textFiles: [String] = []

  @Option(
    help: ArgumentHelp(
      "Set a rule's severity: off, note, warning or error.", valueName: "rule=severity"))
  var severity: [String] = []

  @Option(
    help: "text, json, sarif or github; with --jsonl also lines, a line of JSON for each map.")
  var format = FindingFormat.text

  @Flag(name: .customLong("json"), help: "Print JSON: short for --format json.")
  var isJSON = false

  @Flag(help: "Check maps that are lines of JSON Lines, and maps in files.")
  var jsonl = false

  @OptionGroup var setAside: SetAsideOption

  @OptionGroup var many: RunOptions

  @Flag(help: "Mend what is safe first, as `argue fix` does.")
  var fix = false

  @Flag(name: .shortAndLong, help: "Print the summary alone.")
  var quiet = false

  @OptionGroup var limits: LimitOptions
  @OptionGroup var watching: WatchOptions

  func validate() throws {
    _ = try settings()
    if watching.watch, jsonl || fix {
      throw ValidationError("--watch looks at one map, and goes with neither --jsonl nor --fix.")
    }
    if jsonl, fix || withText || !textFiles.isEmpty {
      throw ValidationError("--jsonl doesn't go with --fix, --with-text or --text-from.")
    }
    guard jsonl else {
      if format == .lines { throw ValidationError("--format lines goes with --jsonl.") }
      return try many.refuseWithoutLines(reject: setAside.reject)
    }
    if many.output != nil, isJSON || format == .json || format == .sarif {
      throw ValidationError(
        "With -o findings are text, github or lines; a whole document of them has no end.")
    }
  }

  private func settings() throws -> [String: Checker.Setting] {
    var settings: [String: Checker.Setting] = [:]
    for argument in severity {
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let setting = Checker.Setting(parts[1]) else {
        throw ValidationError("Write --severity RULE=off, =note, =warning or =error.")
      }
      guard RuleCatalogue.rule(parts[0]) != nil else {
        throw ValidationError("There is no rule “\(parts[0])”; `argue explain` lists all rules.")
      }
      settings[parts[0]] = setting
    }
    return settings
  }

  func run() throws {
    guard watching.watch else { return try check() }
    let map = NamedMaps(paths: files.paths, limits: limits, isWatched: true)
    try map.answer("checked") { _ in try check() }
  }

  private func check() throws {
    if jsonl { return try checkLines() }
    let list = try DocumentList(files.paths) { $0.hasSuffix(".argue.json") }
    let documents = list.documents
    if fix, let packed = documents.first(where: { $0.isFromArchive }) {
      throw CommandFailure(
        "usage", "“\(packed.name)” is in an archive, in which nothing can be mended",
        status: ExitStatus.usage)
    }
    let checker = Checker(settings: try settings())
    var output = FindingOutput(
      isJSON ? .json : format, isQuiet: quiet, isForSeveral: list.isForSeveral)
    var worst: Int32 = 0
    var named = NamedTexts()
    var others = OtherMaps(limits: limits.reading)
    var progress = Progress("checked", of: documents.count)
    for (number, document) in documents.enumerated() {
      progress.show(number)
      if fix { try mend(document.path, checker) }
      let (report, source, map) = try report(document.path, checker, &worst, &named, &others)
      output.add(report, file: document.name, source: source, map: map)
    }
    progress.finish()
    if named.reportWrongFiles() { worst = max(worst, ExitStatus.badInput) }
    output.finish(
      subject: documents.count == 1 ? documents[0].name : FindingOutput.maps(documents.count))
    try end(output.counts, worst)
  }

  /// Ends the command with what was found, or with something worse.
  private func end(_ counts: FindingCounts, _ worst: Int32) throws {
    let isFound = counts.errors > 0 || (strict && counts.warnings > 0)
    let status = worst == 0 && isFound ? ExitStatus.findings : worst
    if status != 0 { throw CommandFailure.silent(status: status) }
  }

  /// Checks maps that stand in lines, and in any number of files.
  private func checkLines() throws {
    let format = isJSON ? .json : format
    var run = try MapRun(
      files.paths, many, reject: setAside.reject, done: "checked maps:",
      task: ["check", format.rawValue, "\(quiet)", Interface.language?.rawValue ?? ""] + severity)
    run.counted = FindingCounts.names
    var output = FindingOutput(format, isQuiet: quiet, isForSeveral: true)
    let answer = LineCheck(
      checker: Checker(settings: try settings()), format: format, isQuiet: quiet,
      hasColor: many.output == nil && Terminal.hasColor, namesFile: run.isForSeveral)
    let summary: DocumentRun.Summary
    do {
      if format == .json || format == .sarif {
        run.run.mostFindings = nil
        summary = try run.perform { finding, file in
          output.add(CheckReport([finding]), file: file, source: nil)
        } _: {
          answer.answer($0)
        }
      } else {
        summary = try run.perform { answer.answer($0) }
      }
    } catch let failure as FileFailure {
      throw LineOutput.quiet(failure)
    }
    let counts = FindingCounts(summary.tallies)
    output.finish(subject: FindingOutput.maps(summary.documents), counts)
    try end(counts, summary.exitCode)
  }

  /// Applies safe fixes to a map in its file.
  private func mend(_ path: String, _ checker: Checker) throws {
    do {
      _ = try limits.store(path).update { (editor, _) in
        let outcome = Fixer(checker).fix(&editor)
        return Change(edits: outcome.edits, inverse: outcome.inverse)
      }
    } catch let error as StoreError {
      throw CommandFailure(error, path: path)
    }
  }

  /// The findings of one map; what can't be read is a report too, so that the others are checked.
  private func report(
    _ path: String, _ checker: Checker, _ worst: inout Int32, _ named: inout NamedTexts,
    _ others: inout OtherMaps
  ) throws -> (CheckReport, [UInt8]?, ArgumentMap?) {
    let document: MapDocument
    var input: [UInt8]?
    do throws(StoreError) {
      if path == "-" {
        let stored = try limits.store(path).read()
        (document, input) = (stored.document, stored.bytes)
      } else {
        document = try limits.store(path).readMap()
      }
    } catch {
      worst = max(worst, error.exitCode)
      return (CheckReport(error.diagnostics), nil, nil)
    }
    let map = document.map
    var report = checker.check(map)
    let dangling = others.dangling(in: map, mapPath: path)
    if !dangling.isEmpty {
      report.diagnostics = checker.finish(report.diagnostics + dangling, map)
    }
    if withText || !textFiles.isEmpty {
      let texts = try EditionTexts(map, mapPath: path, files: textFiles, accepting: .changed)
      named.add(texts.problems(with: map))
      let (findings, resolved) = texts.check(map)
      // An anchor beyond its edition's recorded length is beyond its text too.
      let known = Set(report.diagnostics.map { [$0.rule, $0.pointer] })
      let new = findings.filter { !known.contains([$0.rule, $0.pointer]) }
      report.diagnostics = checker.finish(report.diagnostics + new, map)
      Console.message("\(path): \(resolved) anchors resolved")
    }
    // The text of a file is read again only where there is something to show in it.
    guard !report.diagnostics.isEmpty, let source = input ?? (try? InputFile.read(path)) else {
      return (report, nil, map)
    }
    document.index.locate(&report.diagnostics, in: source)
    return (report, source, map)
  }
}
