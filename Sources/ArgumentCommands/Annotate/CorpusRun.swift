internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentStore
internal import ArgumentText
internal import Dispatch
internal import Glibc
internal import Synchronization

/// Makes a map of each line of a corpus, in the order of the lines, on several threads, in constant
/// memory.
struct CorpusRun {
  let corpus: String
  let output: String?
  let reject: String?
  let resumes: Bool
  let jobs: Int?
  var annotator = CorpusAnnotator()
  var isJSON = false

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
  /// - Throws: ``CommandFailure``, also, silently with exit code 1, where lines were refused.
  func run() throws {
    do {
      try work()
    } catch let error as StoreError {
      // Whoever reads the output may have had enough.
      if error.systemError == EPIPE { exit(0) }
      throw CommandFailure(error, path: error.path)
    }
  }

  private func work() throws {
    var reader = try LineReader(corpus, size: Self.batchSize)
    var output = try CorpusOutput(output: output ?? "-", reject: reject, resumes: resumes)
    var skip = output.progress.lines
    if skip > 0 { Console.message("going on after line \(skip)") }
    var reported = 0
    let start = ContinuousClock.now
    var bytes = 0
    /// What was read of the corpus, with what an earlier run was done with.
    var passed = 0
    let size = reader.fileSize
    var progress = Progress("annotated documents:")
    while let batch = try reader.next() {
      let skipped = min(skip, batch.lines.count)
      skip -= skipped
      passed += batch.bytes.count
      guard skipped < batch.lines.count else { continue }
      let chunks = process(batch, from: skipped)
      var rejected: [UInt8] = []
      for chunk in chunks {
        rejected += chunk.rejected
        if !chunk.problems.isEmpty { progress.finish() }
        report(chunk.problems, &reported)
      }
      try output.write(
        chunks.map(\.maps), count: chunks.reduce(0) { $0 + $1.count }, rejected: rejected,
        refused: chunks.reduce(0) { $0 + $1.refused }, lines: batch.lines.count - skipped)
      bytes += batch.bytes.count
      progress.show(output.progress.maps, share: size.map { Double(passed) / Double($0) })
    }
    progress.finish()
    try output.finish()
    summarize(output.progress, bytes, ContinuousClock.now - start)
    if output.progress.refused > 0 { throw CommandFailure.silent(status: ExitStatus.findings) }
  }

  /// Makes the maps of a batch's lines, on all threads.
  private func process(_ batch: LineReader.Batch, from first: Int) -> [Chunk] {
    let count = batch.lines.count - first
    let chunks = (count + Self.chunkSize - 1) / Self.chunkSize
    let results = Mutex([Chunk?](repeating: nil, count: chunks))
    let next = Atomic(0)
    let threads = min(chunks, jobs ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let chunk = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard chunk < chunks else { return }
        let start = first + chunk * Self.chunkSize
        let made = make(batch, start..<min(start + Self.chunkSize, batch.lines.count))
        results.withLock { $0[chunk] = made }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  private func make(_ batch: LineReader.Batch, _ lines: Range<Int>) -> Chunk {
    var chunk = Chunk()
    for index in lines {
      var line = batch.bytes[batch.lines[index]]
      // A byte order mark is the file's, not the first document's.
      if batch.firstNumber + index == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) {
        line = line.dropFirst(3)
      }
      guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { continue }
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
    _ problems: [(line: Int, diagnostic: Diagnostic)], _ reported: inout Int
  ) {
    for (line, diagnostic) in problems {
      reported += 1
      if reported == Self.mostReports + 1 {
        Console.message("more lines are refused; the summary says how many")
      }
      guard reported <= Self.mostReports else { return }
      var diagnostic = diagnostic
      diagnostic.position = SourcePosition(
        line: line, column: diagnostic.position?.column ?? 1)
      Console.warn([diagnostic], file: corpus)
    }
  }

  private func summarize(_ progress: CorpusOutput.Progress, _ bytes: Int, _ time: Duration) {
    if isJSON {
      let json = JSONObject([
        .init(name: "lines", value: .int(Int64(progress.lines))),
        .init(name: "maps", value: .int(Int64(progress.maps))),
        .init(name: "refused", value: .int(Int64(progress.refused))),
      ])
      Console.message(JSONWriter.compact(.object(json)))
      return
    }
    let seconds =
      Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    let rate = Double(bytes) / 1e6 / max(seconds, 1e-9)
    let refused =
      progress.refused == 0
      ? ""
      : ", \(progress.refused) refused" + (reject.map { " and set aside in \($0)" } ?? "")
    Console.message(
      "\(progress.lines) lines: \(progress.maps) maps\(refused); \(Int(rate.rounded())) MB/s")
  }
}
