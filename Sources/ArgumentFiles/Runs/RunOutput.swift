internal import ArgumentModel
internal import ArgumentStore

/// The files that a run writes, and how far it got.
///
/// Every now and then a small file beside the output says where in its documents the run is and how long
/// the files were then. A run that goes on cuts off what was written after that and begins at the next
/// document, so that nothing is there twice and nothing is missing. What is noted is on the disk before.
struct RunOutput: ~Copyable {
  private(set) var progress: RunProgress
  private let output: GrowingFile
  private let reject: GrowingFile?
  /// Where it is noted how far the run got; nil where the output can't be gone on with.
  private let note: RunNote?
  private let key: UInt64
  /// When that was noted last.
  private var lastNote: ContinuousClock.Instant?

  /// How long the run goes on between two notes, since waiting for the disk takes its time.
  private static let pause = Duration.seconds(1)

  /// Opens the files: anew, or for going on.
  /// - Parameters:
  ///   - path: Where what is said goes; `-` is the standard output.
  ///   - rejectPath: Where refused documents go, if anywhere.
  ///   - resumes: Whether to go on where an earlier run ended.
  ///   - key: What tells the run from others, which can't be gone on with.
  init(
    output path: String, reject rejectPath: String?, resumes: Bool, key: UInt64
  ) throws(FileFailure) {
    // With a pipe or a device nobody could go on.
    let isFile = try FileFailure.of { () throws(StoreError) in
      try GrowingFile.size(of: path) != nil
    }
    let note = isFile ? RunNote(besideOutput: path) : nil
    // All of them before one is opened, for opening cuts a file off.
    try FileFailure.of { () throws(StoreError) in
      try FileLedger.current?.admit(outputs: [path] + [rejectPath, note?.path].compactMap(\.self))
    }
    let noted = try FileFailure.of { () throws(StoreError) -> (RunProgress, key: UInt64?)? in
      if let note { try Self.read(note) } else { nil }
    }
    // What a run wrote that was killed after its first line looks like a map.
    try LinesFile.admit((noted == nil ? [path] : []) + [rejectPath].compactMap(\.self))
    var kept = RunProgress()
    if resumes, let noted {
      guard noted.key == key else {
        throw Self.mismatch(path, "it had other documents or other options", path)
      }
      kept = noted.0
      try Self.check(kept, path, rejectPath)
    } else if noted != nil, let note {
      // The other run may be at work still, which its lock tells.
      try FileFailure.of { () throws(StoreError) in
        _ = try GrowingFile(path, keeping: .max)
      }
      throw FileFailure(
        "unfinished-run", "an earlier run over “\(path)” was interrupted",
        explanation: "--resume goes on with it; remove \(note.path) to begin anew.",
        file: path, exitCode: 74)
    }
    let output = try FileFailure.of { () throws(StoreError) in
      try GrowingFile(path, keeping: kept.outputBytes)
    }
    let reject = try FileFailure.of { () throws(StoreError) -> GrowingFile? in
      if let rejectPath { try GrowingFile(rejectPath, keeping: kept.rejectBytes) } else { nil }
    }
    self.output = output
    self.reject = reject
    self.note = note
    self.key = key
    progress = kept
  }

  /// How far the run got that left a note.
  private static func read(
    _ note: RunNote
  ) throws(StoreError) -> (RunProgress, key: UInt64?)? {
    guard let text = try note.read() else { return nil }
    guard let progress = RunProgress(text) else { throw note.isSomethingElse }
    return (progress, RunProgress.key(of: text))
  }

  /// Whether all that an earlier run wrote is there to go on with.
  private static func check(
    _ kept: RunProgress, _ path: String, _ rejectPath: String?
  ) throws(FileFailure) {
    func size(_ path: String, of expected: Int) throws(FileFailure) -> FileFailure? {
      let size = try FileFailure.of { () throws(StoreError) in try GrowingFile.size(of: path) }
      guard let size, size < expected else { return nil }
      return mismatch(path, "it has \(size) bytes of \(expected)", path)
    }
    if let failure = try size(path, of: kept.outputBytes) { throw failure }
    guard kept.refused > 0 else { return }
    guard let rejectPath else {
      if kept.rejectBytes == 0 { return }
      throw mismatch(path, "it set lines aside with --reject, this one doesn't", path)
    }
    if kept.rejectBytes == 0 {
      throw mismatch(
        rejectPath, "it refused \(kept.refused) lines without --reject", path)
    }
    if let failure = try size(rejectPath, of: kept.rejectBytes) { throw failure }
  }

  private static func mismatch(_ file: String, _ why: String, _ output: String) -> FileFailure {
    FileFailure(
      "cannot-resume", "the run before can't be gone on with: \(why)",
      explanation: "Remove \(output).progress to begin anew.", file: file,
      exitCode: 74)
  }

  /// Writes what came of a portion, and notes how far the run got.
  mutating func write(_ result: RunResult, of portion: RunPortion) throws(StoreError) {
    try output.append(result.output)
    try reject?.append(result.rejected)
    progress.position = portion.end
    progress.lines += portion.lines
    progress.outputBytes += result.output.count
    progress.rejectBytes += reject == nil ? 0 : result.rejected.count
    progress.add(result.progress)
    let now = ContinuousClock.now
    if let lastNote, lastNote + Self.pause > now { return }
    try noteProgress()
  }

  /// Counts findings that were told.
  mutating func count(told: Int) { progress.told += told }

  /// Notes that the run begins, so that whatever is there after a kill is known for its own.
  mutating func begin() throws(StoreError) {
    guard progress == RunProgress() else { return }
    try noteProgress()
    // Of so short a run nothing need be lost either.
    lastNote = nil
  }

  /// Notes how far the run got, after what it wrote is safe.
  mutating func noteProgress() throws(StoreError) {
    guard let note else { return }
    try synchronize()
    try note.write(progress.text(key: key), for: output)
    lastNote = .now
  }

  /// Notes that all is done: there is nothing to go on with.
  func finish() throws(StoreError) {
    try synchronize()
    try note?.remove()
  }

  /// Waits until what was written would outlast a loss of power.
  private func synchronize() throws(StoreError) {
    try output.synchronize()
    try reject?.synchronize()
  }
}

/// What came of a portion.
struct RunResult: Sendable {
  var output: [UInt8] = []
  var rejected: [UInt8] = []
  var findings: [(file: String, Diagnostic)] = []
  /// The counts alone.
  var progress = RunProgress()

  mutating func add(_ answer: RunAnswer, to document: RunDocument) {
    output += answer.output
    if answer.isRefused { rejected += document.rejected }
    findings += answer.findings.map { (document.file, $0) }
    progress.add(answer)
  }
}
