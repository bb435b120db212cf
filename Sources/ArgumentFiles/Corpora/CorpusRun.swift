internal import ArgumentJSON
public import ArgumentModel
internal import ArgumentStore
public import ArgumentText

/// Makes a map of each line of a corpus, in the order of the lines, on several threads, in constant
/// memory.
public struct CorpusRun: Sendable {
  /// The corpus' file; `-` is the standard input.
  public var corpus: String
  /// Where the maps go, a line each; `-` is the standard output.
  public var output: String
  /// Where lines go that are refused, if anywhere.
  public var reject: String?
  /// Whether to go on where an earlier run was interrupted.
  public var resumes = false
  /// How many threads work; nil is one for each processor.
  public var jobs: Int?
  /// What makes a map of a document.
  public var annotator = CorpusAnnotator()

  /// Makes a run from one file to another.
  public init(corpus: String, output: String) {
    self.corpus = corpus
    self.output = output
  }

  /// What a run tells while it is at work.
  public enum Event: Sendable {
    /// The run goes on behind a line.
    case resumed(afterLine: Int)
    /// A line is refused; its place is in the finding.
    case refused(Diagnostic)
    /// Further lines that are refused are only counted.
    case noMoreIsSaid
    /// So many maps are made.
    /// - Parameter share: How much of the corpus that is, from 0 to 1; nil where nobody knows.
    case made(maps: Int, share: Double?)
  }

  /// What came of a run, with what the runs before did that it went on with.
  public struct Summary: Hashable, Sendable {
    /// How many lines were read.
    public var lines: Int
    /// How many maps were made.
    public var maps: Int
    /// How many lines were refused.
    public var refused: Int
    /// How many bytes this run read.
    public var bytes: Int
  }

  /// About how many bytes are worked on at a time.
  private static let batchSize = 4 << 20
  /// How many lines one thread takes at a time.
  private static let chunkSize = 16
  /// How many refused lines are told of one by one.
  private static let mostReports = 100

  /// What came of some lines.
  private struct Chunk: Sendable {
    var maps: [UInt8] = []
    var count = 0
    var rejected: [UInt8] = []
    var problems: [(line: Int, diagnostic: Diagnostic)] = []
    var refused = 0
  }

  /// Runs to the end.
  /// - Parameter tell: Is told what goes on.
  /// - Throws: ``FileFailure`` where files can't be read or written. Refused lines are no failure.
  public func run(telling tell: (Event) -> Void) throws(FileFailure) -> Summary {
    var reader = try FileFailure.of { () throws(StoreError) in
      try LineReader(corpus, size: Self.batchSize)
    }
    var output = try CorpusOutput(output: output, reject: reject, resumes: resumes)
    var skip = output.progress.lines
    if skip > 0 { tell(.resumed(afterLine: skip)) }
    var reported = 0
    var bytes = 0
    /// What was read of the corpus, with what an earlier run was done with.
    var passed = 0
    let size = reader.fileSize
    while let batch = try FileFailure.of({ () throws(StoreError) in try reader.next() }) {
      let skipped = min(skip, batch.lines.count)
      skip -= skipped
      passed += batch.bytes.count
      guard skipped < batch.lines.count else { continue }
      let chunks = process(batch, from: skipped)
      var rejected: [UInt8] = []
      for chunk in chunks {
        rejected += chunk.rejected
        report(chunk.problems, &reported, tell)
      }
      try FileFailure.of { () throws(StoreError) in
        try output.write(
          chunks.map(\.maps), count: chunks.reduce(0) { $0 + $1.count }, rejected: rejected,
          refused: chunks.reduce(0) { $0 + $1.refused }, lines: batch.lines.count - skipped)
      }
      bytes += batch.bytes.count
      tell(
        .made(maps: output.progress.maps, share: size.map { Double(passed) / Double($0) }))
    }
    try FileFailure.of { () throws(StoreError) in try output.finish() }
    let progress = output.progress
    return Summary(
      lines: progress.lines, maps: progress.maps, refused: progress.refused, bytes: bytes)
  }

  /// Makes the maps of a batch's lines, on all threads.
  private func process(_ batch: LineReader.Batch, from first: Int) -> [Chunk] {
    let count = batch.lines.count - first
    let chunks = (count + Self.chunkSize - 1) / Self.chunkSize
    return OrderedWork.results(of: chunks, jobs: jobs) { chunk in
      let start = first + chunk * Self.chunkSize
      return make(batch, start..<min(start + Self.chunkSize, batch.lines.count))
    }
  }

  private func make(_ batch: LineReader.Batch, _ lines: Range<Int>) -> Chunk {
    var chunk = Chunk()
    for index in lines {
      guard let line = batch.document(at: index) else { continue }
      var problems: [Diagnostic] = []
      do {
        let map = try annotator.map(
          of: try JSONParser.value(Array(line), limits: AnnotationReader.limits))
        chunk.maps += MapWriter().line(map)
        chunk.count += 1
      } catch let error as ReadFailure {
        problems = error.diagnostics
      } catch let error as CorpusAnnotator.Failure {
        problems = error.diagnostics
      } catch {
        problems = [
          Diagnostic(rule: "wrong-shape", severity: .error, message: "the line is no document")
        ]
      }
      guard !problems.isEmpty else { continue }
      chunk.refused += 1
      chunk.rejected += line
      chunk.rejected.append(0x0A)
      chunk.problems += problems.map { (batch.firstNumber + index, $0) }
    }
    return chunk
  }

  private func report(
    _ problems: [(line: Int, diagnostic: Diagnostic)], _ reported: inout Int,
    _ tell: (Event) -> Void
  ) {
    for (line, diagnostic) in problems {
      reported += 1
      if reported == Self.mostReports + 1 { tell(.noMoreIsSaid) }
      guard reported <= Self.mostReports else { return }
      for placed in [diagnostic].placed(inLine: line) { tell(.refused(placed)) }
    }
  }
}
