internal import ArgumentModel
internal import ArgumentStore

/// The files that a run over a corpus writes, and how far it got.
///
/// Every now and then a small file beside the output says how many lines were read and how long the
/// files were then. A run that goes on cuts off what was written after that and begins at the next
/// line, so that nothing is there twice and nothing is missing. What is noted is on the disk before.
struct CorpusOutput: ~Copyable {
  /// How far a run got.
  struct Progress: Equatable {
    var lines = 0
    var outputBytes = 0
    var rejectBytes = 0
    var maps = 0
    var refused = 0

    /// The form in which it is kept: a line of numbers.
    var text: String {
      "argue-progress/1 \(lines) \(outputBytes) \(rejectBytes) \(maps) \(refused)\n"
    }

    init() {}

    /// Reads the form; nil if it is something else.
    init?(_ text: String) {
      let words = text.split(whereSeparator: \.isWhitespace)
      let numbers = words.dropFirst().compactMap { Int($0) }
      guard words.first == "argue-progress/1", numbers.count == 5, numbers.allSatisfy({ $0 >= 0 })
      else { return nil }
      (lines, outputBytes, rejectBytes) = (numbers[0], numbers[1], numbers[2])
      (maps, refused) = (numbers[3], numbers[4])
    }
  }

  private(set) var progress: Progress
  private let output: GrowingFile
  private let reject: GrowingFile?
  /// Where it is noted how far the run got; nil where the output can't be gone on with.
  private let note: RunNote?
  /// When that was noted last.
  private var lastNote: ContinuousClock.Instant?

  /// How long the run goes on between two notes, since waiting for the disk takes its time.
  private static let pause = Duration.seconds(1)

  /// Opens the files: anew, or for going on.
  /// - Parameters:
  ///   - path: Where maps go; `-` is the standard output.
  ///   - rejectPath: Where refused lines go, if anywhere.
  ///   - resumes: Whether to go on where an earlier run ended.
  init(output path: String, reject rejectPath: String?, resumes: Bool) throws(FileFailure) {
    let note = path == "-" ? nil : RunNote(besideOutput: path)
    // All of them before one is opened, for opening cuts a file off.
    try FileFailure.of { () throws(StoreError) in
      try FileLedger.current?.admit(outputs: [path] + [rejectPath, note?.path].compactMap(\.self))
    }
    try LinesFile.admit([path] + [rejectPath].compactMap(\.self))
    let noted = try FileFailure.of { () throws(StoreError) -> Progress? in
      if let note { try Self.read(note) } else { nil }
    }
    var kept = Progress()
    if resumes {
      kept = noted ?? kept
      try Self.check(kept, path, rejectPath)
    } else if noted != nil, let note {
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
    progress = kept
  }

  /// How far the run got that left a note.
  private static func read(_ note: RunNote) throws(StoreError) -> Progress? {
    guard let text = try note.read() else { return nil }
    guard let progress = Progress(text) else { throw note.isSomethingElse }
    return progress
  }

  /// Whether all that an earlier run wrote is there to go on with.
  private static func check(
    _ kept: Progress, _ path: String, _ rejectPath: String?
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

  /// Writes what came of a batch, in pieces, and notes how far the run got.
  mutating func write(
    _ maps: [[UInt8]], count: Int, rejected: [UInt8], refused: Int, lines: Int
  ) throws(StoreError) {
    for piece in maps { try output.append(piece) }
    try reject?.append(rejected)
    progress.lines += lines
    progress.outputBytes += maps.reduce(0) { $0 + $1.count }
    progress.rejectBytes += reject == nil ? 0 : rejected.count
    progress.maps += count
    progress.refused += refused
    guard let note else { return }
    let now = ContinuousClock.now
    if let lastNote, lastNote + Self.pause > now { return }
    try synchronize()
    try note.write(progress.text, for: output)
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
