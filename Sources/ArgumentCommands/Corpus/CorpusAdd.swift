internal import ArgumentCorpus
internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore

struct CorpusAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add maps to an index, which is made if it isn't there.",
    discussion: """
        argue corpus add debates.db maps.jsonl
        argue corpus add debates.db class/ 'more/*.argue.json'

      A map is called by its id, or by its file and line where it has none. One that is there already \
      stays as it is; another of its name is told of. Interrupted, adding is simply done again.
      """)

  @OptionGroup var adding: CorpusAddOptions

  func run() throws { try adding.run(replaces: false) }
}

struct CorpusUpdate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update", abstract: "Add maps to an index, in place of those of the same names.")

  @OptionGroup var adding: CorpusAddOptions

  func run() throws { try adding.run(replaces: true) }
}

/// What adding and updating take.
struct CorpusAddOptions: ParsableArguments {
  @OptionGroup var index: CorpusArgument

  @Argument(
    help: ArgumentHelp(
      "Files of maps or of lines of maps, folders, archives, patterns, @LIST, or - for standard input.",
      valueName: "maps"), completion: .file())
  var maps: [MapPaths]

  @Option(help: "Set lines aside in this file that are no map.", completion: .file())
  var reject: String?

  @Option(help: "How many threads; by default one a processor.")
  var jobs: Int?

  @Flag(name: .customLong("json"), help: "Print the numbers as JSON.")
  var isJSON = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is at least 1.") }
  }

  /// So many maps, or fewer that have so many bytes, are one transaction.
  private static let batchCount = 4_000
  private static let batchBytes = 32 << 20

  func run(replaces: Bool) throws {
    let list = try DocumentList(mapsAndLines: maps.paths)
    try CommandOutput.enter(inputs: list.documents.map(\.path))
    try CommandOutput.admit([index.path] + [reject].compactMap(\.self))
    var adder = Adder(index: try CorpusIndex(index.path, creates: true), replaces: replaces)
    let rejects: RejectFile? = if let reject { try RejectFile(reject) } else { nil }
    var run = DocumentRun(list)
    run.jobs = jobs
    Interruption.watch()
    run.isStopped = { Interruption.signalNumber != nil }
    var progress = Progress("read maps:")
    let isDone = try run.forEach { document in
      Prepared(document)
    } taking: { prepared, share in
      switch prepared.result {
      case .success(let entry):
        adder.pending.append(entry)
        adder.bytes += prepared.size
        if adder.pending.count >= Self.batchCount || adder.bytes >= Self.batchBytes {
          try adder.flush(&progress)
        }
      case .failure(let failure):
        progress.finish()
        adder.refuse(failure)
        try rejects?.append(prepared.rejected)
      }
      progress.show(adder.done + adder.pending.count, share: share)
    }
    try adder.flush(&progress)
    progress.finish()
    try adder.finish()
    adder.tell(isJSON: isJSON, index.path)
    if !isDone { throw CommandFailure.silent(status: 128 + (Interruption.signalNumber ?? 2)) }
    if adder.worst != 0 { throw CommandFailure.silent(status: adder.worst) }
  }

  /// A map made ready on a thread of its own.
  private struct Prepared: Sendable {
    let result: Result<CorpusEntry, FileFailure>
    let size: Int
    let rejected: [UInt8]

    init(_ document: RunDocument) {
      do throws(FileFailure) {
        let (read, bytes) = try document.map()
        size = bytes.count
        rejected = []
        let place = document.file + (document.line.map { ":\($0)" } ?? "")
        result = .success(CorpusEntry(read.map, place: place))
      } catch {
        size = 0
        rejected = document.rejected
        result = .failure(error)
      }
    }
  }

  /// Adds maps in batches, and counts what became of them.
  private struct Adder: ~Copyable {
    let index: CorpusIndex
    let replaces: Bool
    var pending: [CorpusEntry] = []
    var bytes = 0
    var done = 0
    var worst: Int32 = 0
    private var refused = 0
    private var counts: [CorpusChange: Int] = [:]

    /// How many findings are told of one by one.
    private static let most = 100

    init(index: consuming CorpusIndex, replaces: Bool) {
      self.index = index
      self.replaces = replaces
    }

    mutating func refuse(_ failure: FileFailure) {
      refused += 1
      worst = max(worst, failure.exitCode)
      if refused <= Self.most { Console.warn(failure.diagnostics, file: failure.file) }
    }

    mutating func flush(_ progress: inout Progress) throws {
      guard !pending.isEmpty else { return }
      let changes = try index.add(pending, replacing: replaces)
      for (entry, change) in zip(pending, changes) {
        counts[change, default: 0] += 1
        guard change == .taken else { continue }
        worst = max(worst, ExitStatus.findings)
        guard counts[.taken, default: 0] <= Self.most else { continue }
        progress.finish()
        Console.warn(
          [
            Diagnostic(
              rule: "corpus-taken", severity: .error,
              message: "another map is called “\(entry.name)” in the index, and stays",
              explanation: "`argue corpus update` puts this one in its place.")
          ], file: nil)
      }
      done += pending.count
      pending.removeAll(keepingCapacity: true)
      bytes = 0
    }

    func finish() throws { try index.finish() }

    func tell(isJSON: Bool, _ path: String) {
      let named: [(String, Int)] = [
        ("added", counts[.added] ?? 0), ("replaced", counts[.replaced] ?? 0),
        ("unchanged", counts[.unchanged] ?? 0), ("taken", counts[.taken] ?? 0),
        ("refused", refused),
      ]
      if isJSON {
        Console.write(
          JSONWriter.canonical(
            .object(JSONObject(named.map { .init(name: $0.0, value: .int(Int64($0.1))) }))))
        return
      }
      let words = [
        "added": "added", "replaced": "replaced", "unchanged": "there already",
        "taken": "called as others are", "refused": "refused",
      ]
      let parts = named.filter { $0.1 > 0 || $0.0 == "added" }.map { name, count in
        "\(count) \(words[name] ?? name)"
      }
      Console.message("\(path): \(parts.joined(separator: ", "))")
    }
  }
}
