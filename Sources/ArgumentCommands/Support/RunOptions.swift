internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser

/// How a command runs over many maps with `--jsonl`.
struct RunOptions: ParsableArguments {
  @Option(
    name: .shortAndLong, help: "With --jsonl: where answers go; by default standard output.",
    completion: .file())
  var output: String?

  @Flag(help: "With --jsonl and -o: go on where an interrupted run ended.")
  var resume = false

  @Option(help: "With --jsonl: how many threads; by default one a processor.")
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "With --jsonl: a file for the numbers of maps, refused ones and findings, as JSON.",
      valueName: "file"), completion: .file())
  var summary: String?

  @Option(
    help: ArgumentHelp(
      "With --jsonl: the number of the first line, of a part of a larger file.",
      valueName: "number"))
  var firstLine = 1

  func validate() throws {
    if !(1...(1 << 53)).contains(firstLine) {
      throw ValidationError("--first-line is at least 1.")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs is at least 1.") }
    if resume, output == nil || output == "-" {
      throw ValidationError("--resume needs -o FILE.")
    }
  }

  /// Refuses what is for many maps where there is one.
  /// - Parameter reject: The file for refused lines, where the command has one.
  func refuseWithoutLines(reject: String?) throws {
    let isAsked = output != nil || resume || jobs != nil || summary != nil || firstLine != 1
    if isAsked || reject != nil {
      throw ValidationError(
        "-o, --resume, --jobs, --summary, --first-line and the rejects' file go with --jsonl.")
    }
  }
}

/// A command's run over maps in lines, files and folders.
struct MapRun {
  let options: RunOptions
  /// Where refused maps go, if anywhere.
  let reject: String?
  /// What is done to maps, as progress tells it.
  let done: String
  /// The names of what is counted, in the order of the tallies.
  var counted: [String] = []
  var run: DocumentRun

  /// Makes a run.
  /// - Parameters:
  ///   - names: The names of files, folders, archives and patterns.
  ///   - done: What is done to maps, as progress tells it.
  ///   - task: What tells the answers from those of other options.
  init(_ names: [String], _ options: RunOptions, reject: String?, done: String, task: [String])
    throws
  {
    self.options = options
    self.reject = reject
    self.done = done
    if options.resume, names.contains("-") {
      throw ValidationError("--resume needs maps in files.")
    }
    run = DocumentRun(try DocumentList(mapsAndLines: names))
    run.output = options.output ?? "-"
    run.reject = reject
    run.resumes = options.resume
    run.jobs = options.jobs
    run.firstLine = options.firstLine
    run.task = task.joined(separator: "\n")
  }

  /// Whether answers say which file they are about.
  var isForSeveral: Bool { run.documents.isForSeveral }

  /// Runs to the end, or to Ctrl-C.
  /// - Parameters:
  ///   - take: Takes what is found in place of standard error.
  ///   - answer: Answers for a document.
  /// - Throws: ``CommandFailure`` where nothing can be read or written, and for an interruption.
  func perform(
    taking take: ((Diagnostic, String) -> Void)? = nil,
    _ answer: @escaping @Sendable (RunDocument) -> RunAnswer
  ) throws -> DocumentRun.Summary {
    var progress = Progress(done)
    var run = run
    Interruption.watch()
    run.isStopped = { Interruption.signalNumber != nil }
    let outputs = [run.output, reject, options.summary].compactMap(\.self)
    try CommandOutput.enter(inputs: run.documents.documents.map(\.path))
    try CommandOutput.admit(outputs)
    if let summary = options.summary { try CommandOutput.checkOther(summary, force: true) }
    let result = try run.run(answering: answer) { event in
      switch event {
      case .resumed(let file, let line):
        let place = file.map { "\($0), line \(line)" } ?? "line \(line)"
        Console.message("going on after \(place)")
      case .done(let documents, let share): progress.show(documents, share: share)
      case .found(let finding, let file):
        if let take { return take(finding, file) }
        progress.finish()
        Console.warn([finding], file: file)
      case .noMoreIsSaid:
        progress.finish()
        Console.message("more is found; it is only counted")
      }
    }
    progress.finish()
    if let summary = options.summary {
      try CommandOutput.write(
        JSONWriter.canonical(json(result)), to: summary)
    }
    if result.isStopped { throw Self.interruption(result.documents, output: options.output) }
    return result
  }

  /// What a command that was interrupted ends with.
  static func interruption(_ documents: Int, output: String?) -> CommandFailure {
    let isKept = output != nil && output != "-"
    Console.message(
      "interrupted after \(Console.count(documents, "document"))"
        + (isKept ? "; --resume goes on with it" : ""))
    return .silent(status: 128 + (Interruption.signalNumber ?? 2))
  }

  private func json(_ summary: DocumentRun.Summary) -> JSONValue {
    var object = JSONObject([
      .init(name: "documents", value: .int(Int64(summary.documents))),
      .init(name: "refused", value: .int(Int64(summary.refused))),
      .init(name: "lines", value: .int(Int64(summary.lines))),
      .init(name: "interrupted", value: .bool(summary.isStopped)),
    ])
    if !counted.isEmpty {
      let counts = counted.enumerated().map { index, name in
        JSONObject.Member(
          name: name,
          value: .int(Int64(summary.tallies.indices.contains(index) ? summary.tallies[index] : 0)))
      }
      object.append("counts", .object(JSONObject(counts)))
    }
    return .object(object)
  }
}
