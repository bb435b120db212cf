internal import ArgumentModel
internal import ArgumentStore

/// Where in its documents a run is.
struct RunPosition: Equatable, Sendable {
  /// How many of the listed files are done with.
  var file = 0
  /// How many lines of the next file are.
  var lines = 0
  /// How many bytes these have.
  var bytes = 0
}

/// Some documents that one thread takes at a time.
struct RunPortion: Sendable {
  var documents: [RunDocument] = []
  /// How many lines were read for them, blank ones included.
  var lines = 0
  /// How many bytes were read of files of lines.
  var bytes = 0
  /// Where the run is when they are done with.
  var end: RunPosition

  /// The portion as it is kept until it is done with.
  var withoutDocuments: RunPortion { RunPortion(lines: lines, bytes: bytes, end: end) }
}

/// Reads the documents of a run in portions, of which only a few are in memory.
struct RunSource: ~Copyable {
  private let files: [ListedDocument]
  private let firstLine: Int
  private var position = RunPosition()
  /// The file of lines that is being read.
  private var reader: LineReader?
  private var batch: LineReader.Batch?
  /// The first line of the batch that wasn't given.
  private var next = 0
  /// How large the file of lines is that is being read; nil where nobody knows.
  private var size: Int?

  /// About how many bytes of lines are read at a time.
  private static let batchSize = 1 << 20
  /// So many documents are a portion, or fewer that have so many bytes.
  private static let mostDocuments = 32
  private static let mostBytes = 1 << 17

  /// Begins at the beginning.
  /// - Parameter firstLine: The number of the first line of a file.
  init(_ files: [ListedDocument], firstLine: Int = 1) {
    self.files = files
    self.firstLine = firstLine
  }

  /// Opens the only file, where it is one of lines.
  mutating func openOnly() throws(FileFailure) {
    if files.count == 1, files[0].hasLines { try open(files[0]) }
  }

  /// Begins somewhere else, before anything was read.
  mutating func begin(at position: RunPosition) throws(FileFailure) {
    self.position = position
    if reader != nil { try skip() }
  }

  /// Whether there is nothing more to give.
  var isAtEnd: Bool { position.file >= files.count }

  /// How much of all is read that stands before a position, from 0 to 1; nil where nobody knows.
  func share(at position: RunPosition) -> Double? {
    guard !files.isEmpty else { return 1 }
    var done = Double(position.file)
    if position.file < files.count, files[position.file].hasLines {
      if position.file == self.position.file {
        guard let size else { return files.count > 1 ? done / Double(files.count) : nil }
        done += Double(position.bytes) / Double(size)
      }
    }
    return done / Double(files.count)
  }

  /// The next documents; nil at the end.
  /// - Throws: ``FileFailure`` where the only file can't be read. Of several one that can't be is a
  ///   document that has nothing to say.
  mutating func portion() throws(FileFailure) -> RunPortion? {
    while position.file < files.count {
      let file = files[position.file]
      guard file.hasLines else { return filePortion() }
      do throws(FileFailure) {
        if let portion = try linePortion(of: file) { return portion }
        endFile()
      } catch {
        guard files.count > 1, error.diagnostics.first?.rule != "cannot-resume" else { throw error }
        endFile()
        return RunPortion(documents: [RunDocument(file, failing: error)], end: position)
      }
    }
    return nil
  }

  private mutating func endFile() {
    position = RunPosition(file: position.file + 1)
    reader = nil
    batch = nil
    size = nil
  }

  private mutating func filePortion() -> RunPortion {
    var portion = RunPortion(end: position)
    while position.file < files.count, !files[position.file].hasLines,
      portion.documents.count < Self.mostDocuments
    {
      portion.documents.append(RunDocument(files[position.file]))
      position.file += 1
    }
    portion.end = position
    return portion
  }

  private mutating func linePortion(
    of file: ListedDocument
  ) throws(FileFailure) -> RunPortion? {
    if reader == nil { try open(file) }
    if batch.map({ next >= $0.lines.count }) ?? true {
      batch = try FileFailure.of { () throws(StoreError) in try reader?.next() }
      next = 0
    }
    guard let batch else { return nil }
    var portion = RunPortion(end: position)
    while next < batch.lines.count, portion.documents.count < Self.mostDocuments,
      portion.bytes < Self.mostBytes
    {
      let line = batch.lines[next]
      if let document = batch.document(at: next) {
        portion.documents.append(
          RunDocument(line: batch.firstNumber + next + firstLine - 1, of: file, document))
      }
      portion.lines += 1
      portion.bytes += line.count + 1
      next += 1
    }
    position.lines += portion.lines
    let end = next < batch.lines.count ? batch.lines[next].lowerBound : batch.bytes.count
    position.bytes = batch.firstOffset + end
    portion.end = position
    return portion
  }

  private mutating func open(_ file: ListedDocument) throws(FileFailure) {
    let opened = try FileFailure.of { () throws(StoreError) in
      try LineReader(file.path, size: Self.batchSize)
    }
    size = opened.fileSize
    reader = consume opened
    try skip()
  }

  /// Passes over what is done with of the open file.
  private mutating func skip() throws(FileFailure) {
    guard position.bytes > 0 else { return }
    guard position.bytes <= size ?? 0 else {
      let name = files[position.file].name
      throw FileFailure(
        "cannot-resume", "“\(name)” is shorter than what an earlier run read of it",
        explanation: "Begin anew, with another output.", file: name, exitCode: 74)
    }
    let (lines, bytes) = (position.lines, position.bytes)
    do throws(StoreError) {
      try reader?.skip(lines: lines, bytes: bytes)
    } catch {
      throw FileFailure(error)
    }
  }
}
