internal import ArgumentFormats
internal import ArgumentJSON
public import ArgumentModel
internal import ArgumentStore

/// Turns many documents into one format, on several threads, in the order of the documents, with only
/// some of them in memory at a time.
public struct ConversionRun: Sendable {
  /// Where what is made goes.
  public enum Output: Sendable {
    /// One file for all, whose format can hold several documents; `-` is the standard output.
    case file(String)
    /// A file for each document in a folder, named after its source.
    /// - Parameter replaces: Whether what stands in the way is replaced.
    case folder(String, replaces: Bool)

    /// The one file, where it is one.
    fileprivate var file: String? {
      if case .file(let path) = self { path } else { nil }
    }
  }

  /// What is read.
  public var documents: DocumentList
  /// How each document is read; the path is that of the document.
  public var reading = DocumentFile("-")
  /// The format to write.
  public var target: TargetFormat
  /// Files that texts of maps may be made from.
  public var textFiles: [String] = []
  /// Whether annotations have relations that only follow from something else, such as a claim's stance.
  public var includesDerived = false
  /// Whether a document is refused of which the format can't carry something.
  public var refusesLoss = false
  /// Where is listed what is refused, if anywhere: a line of maps as it was, of anything else its name.
  public var reject: String?
  /// How many threads work; nil is one for each processor.
  public var jobs: Int?

  /// Makes a run.
  public init(_ documents: DocumentList, to target: TargetFormat) {
    self.documents = documents
    self.target = target
  }

  /// What a run tells of a document: what is wrong with it, and what is lost.
  public struct Report: Sendable {
    /// The document's name.
    public var name: String
    /// The findings; the places are those in the document.
    public var diagnostics: [Diagnostic]
    /// How much of all documents is done, from 0 to 1.
    public var share: Double
  }

  /// What came of a run.
  public struct Summary: Hashable, Sendable {
    /// How many documents were read.
    public var documents = 0
    /// How many maps were made of them.
    public var maps = 0
    /// How many documents, of files that hold several, became no map or couldn't be written.
    public var refused = 0
    /// The exit code that a command should end with: 0, 1 where a part of a document was wrong, 65
    /// where a document became no map, 66 where a text is missing, 74 where something wasn't written.
    public var exitCode: Int32 = 0
  }

  /// About how many bytes of lines are in memory at a time.
  private static let batchBytes = 4 << 20

  /// Runs to the end.
  /// - Parameter tell: Is told of each document that there is something to say of, in order.
  /// - Throws: ``FileFailure`` where the one file can't be written. Documents that are refused are no
  ///   failure.
  public func run(
    into output: Output, telling tell: (Report) -> Void
  ) throws(FileFailure) -> Summary {
    var summary = Summary()
    // All of them, for a document that is read late may be the file that is written first.
    try FileFailure.of { () throws(StoreError) in
      try FileLedger.current?.enter(inputs: documents.documents.map(\.path))
      // Together, so that they can't be one file.
      try FileLedger.current?.admit(outputs: [output.file, reject].compactMap(\.self))
    }
    try LinesFile.admit([reject].compactMap(\.self))
    let rejects = try FileFailure.of { () throws(StoreError) -> GrowingFile? in
      if let reject { try GrowingFile(reject, keeping: 0) } else { nil }
    }
    func list(_ result: ConvertedDocument) throws(StoreError) {
      try rejects?.append(result.rejects)
    }
    switch output {
    case .file(let path):
      try FileFailure.of { () throws(StoreError) in
        try OutputFile.write(to: path) { (sink) throws(StoreError) in
          var joiner = DocumentJoiner(target.joining)
          try convertAll(&summary, tell) { (results) throws(StoreError) in
            for document in results.documents { try sink(joiner.piece(document.document.bytes)) }
            try list(results)
            return []
          }
          try sink(joiner.end)
        }
      }
    case .folder(let folder, let replaces):
      var writer = FolderWriter(folder, ending: target.fileEnding, replaces: replaces)
      try FileFailure.of { () throws(StoreError) in
        try convertAll(&summary, tell) { (results) throws(StoreError) in
          try list(results)
          return writer.write(results)
        }
        try writer.finish()
      }
    }
    return summary
  }

  // MARK: In order

  private func convertAll(
    _ summary: inout Summary, _ tell: (Report) -> Void,
    _ take: (ConvertedDocument) throws(StoreError) -> [Diagnostic]
  ) throws(StoreError) {
    let all = documents.documents
    var done = 0
    func finish(_ converted: ConvertedDocument) throws(StoreError) {
      var result = converted
      summary.documents += result.count
      summary.maps += result.documents.count
      summary.refused += result.count - result.documents.count
      var exitCode = result.exitCode
      let unwritten = try take(result)
      if !unwritten.isEmpty {
        summary.refused += 1
        exitCode = 74
        result.diagnostics += unwritten
      }
      summary.exitCode = max(summary.exitCode, exitCode)
      let share = Double(done) / Double(all.count)
      tell(Report(name: result.source.name, diagnostics: result.diagnostics, share: share))
    }
    while done < all.count {
      if all[done].hasLines {
        let document = all[done]
        var lines: MapLines
        do throws(StoreError) {
          lines = try MapLines(document.path, size: Self.batchBytes)
        } catch {
          done += 1
          try finish(ConvertedDocument(document, refusedFor: error))
          continue
        }
        while let batch = try lines.next() {
          try OrderedWork.forEach(of: batch.count, jobs: jobs) { index in
            convert(batch.line(index), document)
          } taking: { (result) throws(StoreError) in
            try finish(result)
          }
        }
        done += 1
      } else {
        let files = all[done...].prefix { !$0.hasLines }
        try OrderedWork.forEach(of: files.count, jobs: jobs) { index in
          convert(files[files.startIndex + index])
        } taking: { (result) throws(StoreError) in
          done += 1
          try finish(result)
        }
      }
    }
  }

  // MARK: One document

  /// Converts a file.
  private func convert(_ source: ListedDocument) -> ConvertedDocument {
    var result = ConvertedDocument(source)
    do throws(FileFailure) {
      if source.path.lowercased().hasSuffix(".argue.json") {
        let map = try FileFailure.of { () throws(StoreError) in
          try MapStore(path: source.path).readMap().map
        }
        add([ImportedMap(map)], to: &result)
      } else {
        var file = reading
        file.path = source.path
        add(try file.read().maps, to: &result)
      }
    } catch {
      result.refuse(error)
    }
    return result
  }

  /// Converts one line of a file of maps.
  private func convert(_ line: MapLines.Line, _ source: ListedDocument) -> ConvertedDocument {
    var result = ConvertedDocument(source, line: line.number)
    do throws(ReadFailure) {
      add([ImportedMap(try MapReader().read(line.bytes).map)], to: &result)
    } catch {
      result.refuse(FileFailure(error.diagnostics, file: source.path))
    }
    if result.documents.isEmpty { result.rejects = line.bytes + [0x0A] }
    return result
  }

  private static let lossRefused = Diagnostic(
    rule: "loss-refused", severity: .error,
    message: "it wasn't written, because the format can't carry all of the map",
    explanation: "Without --strict it is written, and what is missing is said.")

  private func add(_ maps: [ImportedMap], to result: inout ConvertedDocument) {
    result.count = maps.count
    for imported in maps {
      result.diagnostics += imported.diagnostics
      guard let map = imported.map else {
        result.exitCode = max(result.exitCode, 65)
        continue
      }
      if imported.diagnostics.contains(where: { $0.severity == .error }) {
        result.exitCode = max(result.exitCode, 1)
      }
      do throws(FileFailure) {
        let document = try target.document(
          of: map, path: result.source.path, name: result.source.stem, textFiles: textFiles,
          includesDerived: includesDerived)
        result.diagnostics += document.diagnostics
        if refusesLoss, document.diagnostics.contains(where: { $0.rule == "loss" }) {
          result.diagnostics.append(Self.lossRefused)
          result.exitCode = max(result.exitCode, 1)
          continue
        }
        result.documents.append((map.header.id, document))
      } catch {
        result.diagnostics += error.diagnostics
        result.exitCode = max(result.exitCode, error.exitCode)
      }
    }
    if result.documents.count < maps.count {
      result.rejects = Array("\(result.source.name)\n".utf8)
    }
    if let line = result.line { result.diagnostics = result.diagnostics.placed(inLine: line) }
  }
}

/// What became of a document.
struct ConvertedDocument: Sendable {
  let source: ListedDocument
  /// The line of the document, in a file of lines.
  let line: Int?
  /// How many documents were in it.
  var count = 1
  /// What was made, each with its map's id.
  var documents: [(id: EntityID?, document: TargetDocument)] = []
  var diagnostics: [Diagnostic] = []
  var exitCode: Int32 = 0
  var rejects: [UInt8] = []

  init(_ source: ListedDocument, line: Int? = nil) {
    self.source = source
    self.line = line
  }

  init(_ source: ListedDocument, refusedFor error: StoreError) {
    self.init(source)
    refuse(FileFailure(error))
  }

  mutating func refuse(_ failure: FileFailure) {
    diagnostics += line.map { failure.diagnostics.placed(inLine: $0) } ?? failure.diagnostics
    exitCode = max(exitCode, failure.exitCode)
    rejects = Array("\(source.name)\n".utf8)
  }
}
