internal import Glibc

/// The files that a run over a corpus writes, and how far it got.
///
/// Every now and then a small file beside the output says how many lines were read and how long the
/// files were then. A run that goes on cuts off what was written after that and begins at the next
/// line, so that nothing is there twice and nothing is missing. What is noted is on the disk before.
struct CorpusOutput: ~Copyable {
  /// Why something couldn't be written.
  struct Failure: Error {
    let path: String
    let code: Int32
  }

  /// Why a run can't go on: what the one before it wrote isn't all there.
  struct Mismatch: Error {
    let path: String
    let why: String
  }

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
  private let output: Int32
  private let outputPath: String?
  private let reject: Int32
  private let rejectPath: String?
  /// When it was noted last how far the run got.
  private var lastNote: ContinuousClock.Instant?

  /// How long the run goes on between two notes, since waiting for the disk takes its time.
  private static let pause = Duration.seconds(1)

  /// Opens the files: anew, or for going on.
  /// - Throws: ``Failure`` or ``Mismatch``.
  init(output path: String?, reject rejectPath: String?, resumes: Bool) throws {
    var kept = Progress()
    if resumes, let path {
      kept = Self.read(Self.progressPath(path)) ?? kept
      try Self.check(kept, path, rejectPath)
    }
    let opened =
      if let path { try Self.open(path, keeping: kept.outputBytes) } else { STDOUT_FILENO }
    let set =
      if let rejectPath { try Self.open(rejectPath, keeping: kept.rejectBytes) } else { Int32(-1) }
    self.init(progress: kept, output: (opened, path), reject: (set, rejectPath))
  }

  private init(
    progress: Progress, output: (Int32, String?), reject: (Int32, String?)
  ) {
    self.progress = progress
    (self.output, outputPath) = output
    (self.reject, rejectPath) = reject
  }

  deinit {
    if output != STDOUT_FILENO { close(output) }
    if reject >= 0 { close(reject) }
  }

  /// Whether all that an earlier run wrote is there to go on with.
  private static func check(
    _ kept: Progress, _ path: String, _ rejectPath: String?
  ) throws(Mismatch) {
    if let size = size(of: path, for: kept.outputBytes) {
      throw Mismatch(path: path, why: "it has \(size) bytes of \(kept.outputBytes)")
    }
    guard kept.refused > 0 else { return }
    guard let rejectPath else {
      if kept.rejectBytes == 0 { return }
      throw Mismatch(path: path, why: "it set lines aside with --reject, this one doesn't")
    }
    if kept.rejectBytes == 0 {
      throw Mismatch(path: rejectPath, why: "it refused \(kept.refused) lines without --reject")
    }
    if let size = size(of: rejectPath, for: kept.rejectBytes) {
      throw Mismatch(path: rejectPath, why: "it has \(size) bytes of \(kept.rejectBytes)")
    }
  }

  /// The size of a file that ought to be larger; nil where it is large enough, or no plain file.
  private static func size(of path: String, for expected: Int) -> Int? {
    guard expected > 0 else { return nil }
    var status = stat()
    guard stat(path, &status) == 0 else { return 0 }
    return status.st_mode & S_IFMT != S_IFREG || status.st_size >= expected
      ? nil : Int(status.st_size)
  }

  /// Whether an earlier run was interrupted.
  static func isUnfinished(_ path: String) -> Bool { read(progressPath(path)) != nil }

  private static func progressPath(_ path: String) -> String { path + ".progress" }

  private static func open(_ path: String, keeping count: Int) throws(Failure) -> Int32 {
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Failure(path: path, code: errno) }
    // A device such as /dev/null can't be cut off, and needn't be.
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
      guard ftruncate(descriptor, off_t(min(count, Int(status.st_size)))) == 0,
        lseek(descriptor, 0, SEEK_END) >= 0
      else { throw Failure(path: path, code: errno) }
    }
    return descriptor
  }

  /// Writes what came of a batch, in pieces, and notes how far the run got.
  mutating func write(
    _ maps: [[UInt8]], count: Int, rejected: [UInt8], refused: Int, lines: Int
  ) throws(Failure) {
    for piece in maps { try Self.write(piece, output, outputPath ?? "standard output") }
    if reject >= 0, let rejectPath { try Self.write(rejected, reject, rejectPath) }
    progress.lines += lines
    progress.outputBytes += maps.reduce(0) { $0 + $1.count }
    progress.rejectBytes += reject >= 0 ? rejected.count : 0
    progress.maps += count
    progress.refused += refused
    guard let outputPath else { return }
    let now = ContinuousClock.now
    if let lastNote, lastNote + Self.pause > now { return }
    try synchronize()
    try Self.replace(Self.progressPath(outputPath), progress.text)
    lastNote = .now
  }

  /// Notes that all is done: there is nothing to go on with.
  func finish() throws(Failure) {
    guard let outputPath else { return }
    try synchronize()
    unlink(Self.progressPath(outputPath))
  }

  /// Waits until what was written would outlast a loss of power.
  private func synchronize() throws(Failure) {
    if let outputPath { try Self.synchronize(output, outputPath) }
    if let rejectPath { try Self.synchronize(reject, rejectPath) }
  }

  private static func synchronize(_ descriptor: Int32, _ path: String) throws(Failure) {
    while fsync(descriptor) != 0 {
      // A device or a pipe has nothing to flush.
      if errno == EINVAL || errno == ENOTSUP || errno == EROFS { return }
      guard errno == EINTR else { throw Failure(path: path, code: errno) }
    }
  }

  private static func read(_ path: String) -> Progress? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = fread(&buffer, 1, buffer.count, file)
    return Progress(String(decoding: buffer[..<count], as: UTF8.self))
  }

  /// Replaces a small file as a whole.
  private static func replace(_ path: String, _ text: String) throws(Failure) {
    let temporary = path + ".new"
    let descriptor = Glibc.open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Failure(path: temporary, code: errno) }
    defer { close(descriptor) }
    try write(Array(text.utf8), descriptor, temporary)
    try synchronize(descriptor, temporary)
    guard rename(temporary, path) == 0 else { throw Failure(path: path, code: errno) }
  }

  private static func write(
    _ bytes: [UInt8], _ descriptor: Int32, _ path: String
  ) throws(Failure) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + done }, bytes.count - done)
      }
      if count >= 0 {
        done += count
      } else if errno != EINTR {
        throw Failure(path: path, code: errno)
      }
    }
  }
}
