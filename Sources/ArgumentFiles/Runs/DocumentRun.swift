public import ArgumentModel
internal import ArgumentStore

/// Says something of each of many documents, in their order, on several threads, in memory that doesn't
/// grow with their number.
///
/// A document that can't be read is told of and set aside, and the others have their turn all the same.
/// A run into a file can be interrupted, also by a kill or a loss of power, and gone on with later; its
/// output is the same then, to the byte.
///
/// ```swift
/// let maps = try DocumentList([corpus], hasLines: true) { _ in true }
/// let counted = try DocumentRun(maps).run { document in
///   var answer = RunAnswer()
///   do throws(FileFailure) {
///     answer.tallies = [try document.map().document.map.statements.count]
///   } catch {
///     return RunAnswer(refusing: error)
///   }
///   return answer
/// } telling: { _ in
/// }
/// ```
public struct DocumentRun: Sendable {
  /// What is read.
  public var documents: DocumentList
  /// Where what is said goes; `-` is the standard output.
  public var output = "-"
  /// Where is set aside what is refused, if anywhere: a line as it was, of a file its name.
  public var reject: String?
  /// Whether to go on where an earlier run was interrupted.
  public var resumes = false
  /// How many threads work; nil is one for each processor.
  public var jobs: Int?
  /// What is done, in words that differ where what is said of a document would: a run isn't gone on with
  /// by another.
  public var task = ""
  /// The number of the first line of each file of lines, where these are parts of a larger one.
  public var firstLine = 1
  /// How many findings are told one by one; nil is all.
  public var mostFindings: Int? = 100
  /// Whether the run shall end before its time.
  public var isStopped: @Sendable () -> Bool = { false }

  /// Makes a run over documents.
  public init(_ documents: DocumentList) { self.documents = documents }

  /// What a run tells while it is at work.
  public enum Event: Sendable {
    /// The run goes on behind a file or one of its lines.
    case resumed(afterFile: String?, line: Int)
    /// Something is told of a document; the place is that in its file.
    case found(Diagnostic, file: String)
    /// Further findings are only counted.
    case noMoreIsSaid
    /// So many documents are done.
    /// - Parameter share: How much of all that is, from 0 to 1; nil where nobody knows.
    case done(documents: Int, share: Double?)
  }

  /// What came of a run, with what the runs before did that it went on with.
  public struct Summary: Hashable, Sendable {
    /// How many documents something was said of, or that were refused.
    public var documents = 0
    /// How many of them were refused.
    public var refused = 0
    /// How many lines were read, blank ones included.
    public var lines = 0
    /// How many bytes of lines this run read.
    public var bytes = 0
    /// The highest exit code of a document.
    public var exitCode: Int32 = 0
    /// The sums of the numbers that were said of the documents.
    public var tallies: [Int] = []
    /// Whether the run ended before its time, and can be gone on with.
    public var isStopped = false
  }

  /// Runs to the end.
  /// - Parameters:
  ///   - answer: Says something of a document; called on several threads at a time.
  ///   - tell: Is told what goes on, in order.
  /// - Throws: ``FileFailure`` where the only file can't be read, or the output can't be written. Documents
  ///   that are refused are no failure.
  public func run(
    answering answer: @escaping @Sendable (RunDocument) -> RunAnswer, telling tell: (Event) -> Void
  ) throws(FileFailure) -> Summary {
    let files = documents.documents
    // All of them, for a document that is read late may be the file that is written first.
    try FileFailure.of { () throws(StoreError) in
      try FileLedger.current?.enter(inputs: files.map(\.path))
    }
    var source = RunSource(files, firstLine: firstLine)
    // What isn't there has no output made for it.
    try source.openOnly()
    var output = try RunOutput(output: output, reject: reject, resumes: resumes, key: key)
    try FileFailure.of { () throws(StoreError) in try output.begin() }
    let start = output.progress.position
    if start != RunPosition() {
      let file = files.indices.contains(start.file) ? files[start.file].name : nil
      tell(.resumed(afterFile: files.count > 1 ? file : nil, line: start.lines))
    }
    try source.begin(at: start)
    var pipeline = RunPipeline(source, jobs: jobs, unless: isStopped) { portion in
      Self.result(of: portion, answer)
    }
    while let (portion, result) = try pipeline.next() {
      report(result.findings, &output, tell)
      try FileFailure.of { () throws(StoreError) in try output.write(result, of: portion) }
      tell(
        .done(documents: output.progress.documents, share: pipeline.share(at: portion.end)))
    }
    var summary = Summary()
    summary.bytes = pipeline.bytes
    summary.isStopped = !pipeline.isAtEnd
    let isStopped = summary.isStopped
    try FileFailure.of { () throws(StoreError) in
      if isStopped { try output.noteProgress() } else { try output.finish() }
    }
    let progress = output.progress
    (summary.documents, summary.refused) = (progress.documents, progress.refused)
    (summary.lines, summary.exitCode) = (progress.lines, progress.exitCode)
    summary.tallies = progress.tallies
    return summary
  }

  private static func result(
    of portion: RunPortion, _ answer: (RunDocument) -> RunAnswer
  ) -> RunResult {
    var result = RunResult()
    for document in portion.documents {
      result.add(
        document.failure.map { RunAnswer(refusing: $0) } ?? answer(document), to: document)
    }
    return result
  }

  private func report(
    _ findings: [(file: String, Diagnostic)], _ output: inout RunOutput, _ tell: (Event) -> Void
  ) {
    let most = mostFindings ?? .max
    let told = output.progress.told
    for (file, finding) in findings.prefix(max(0, most - told)) {
      tell(.found(finding, file: file))
    }
    if told <= most, told + findings.count > most { tell(.noMoreIsSaid) }
    output.count(told: findings.count)
  }

  /// A number that is another one for other documents, and for another task (FNV-1a, 64 bits).
  private var key: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func mix(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    mix(task)
    mix("\(firstLine)")
    // One file is the same by whatever way it is named; of several the order counts.
    if documents.documents.count > 1 {
      for document in documents.documents { mix(document.name) }
    }
    return hash
  }
}
