internal import ArgumentStore

extension DocumentRun {
  /// Does the same with each document, on several threads, and takes what comes of each in order.
  ///
  /// Nothing is written.
  /// - Parameters:
  ///   - work: Does it with a document.
  ///   - take: Takes what came of a document, and how much of all is done, from 0 to 1, where that is known.
  /// - Returns: Whether all documents had their turn; otherwise the run was stopped.
  /// - Throws: ``FileFailure`` where the only file can't be read, and what `take` throws.
  public func forEach<Value: Sendable>(
    _ work: @escaping @Sendable (RunDocument) -> Value,
    taking take: (Value, Double?) throws -> Void
  ) throws -> Bool {
    let files = documents.documents
    try FileFailure.of { () throws(StoreError) in
      try FileLedger.current?.enter(inputs: files.map(\.path))
    }
    var pipeline = RunPipeline(
      RunSource(files, firstLine: firstLine), jobs: jobs, unless: isStopped
    ) { portion in
      portion.documents.map(work)
    }
    while let (portion, values) = try pipeline.next() {
      let share = pipeline.share(at: portion.end)
      for value in values { try take(value, share) }
    }
    return pipeline.isAtEnd
  }
}
