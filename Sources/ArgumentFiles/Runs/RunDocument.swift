public import ArgumentJSON
public import ArgumentModel
internal import ArgumentStore

/// A document that a run comes to: a file, or a line of one.
public struct RunDocument: Sendable {
  /// What its file is called.
  public let file: String
  /// The number of its line, from 1; nil where it is a file by itself.
  public let line: Int?
  private let content: Content

  private enum Content {
    case line(ArraySlice<UInt8>)
    case file(path: String)
    /// The file couldn't be read, or not further.
    case failure(FileFailure)
  }

  init(_ file: ListedDocument) {
    self.file = file.name
    line = nil
    content = .file(path: file.path)
  }

  init(line: Int, of file: ListedDocument, _ bytes: ArraySlice<UInt8>) {
    self.file = file.name
    self.line = line
    content = .line(bytes)
  }

  init(_ file: ListedDocument, failing failure: FileFailure) {
    self.file = file.name
    line = nil
    content = .failure(failure)
  }

  /// The document's bytes.
  /// - Throws: ``FileFailure`` where the file can't be read.
  public func bytes() throws(FileFailure) -> [UInt8] {
    switch content {
    case .line(let bytes): return Array(bytes)
    case .file(let path):
      return try FileFailure.of { () throws(StoreError) in try InputFile.read(path) }
    case .failure(let failure): throw failure
    }
  }

  /// The map that the document is, with its bytes.
  /// - Throws: ``FileFailure`` where it can't be read, or is no map; places are those in the file.
  public func map() throws(FileFailure) -> (document: MapDocument, bytes: [UInt8]) {
    let bytes = try bytes()
    do throws(ReadFailure) {
      return (try MapReader().read(bytes), bytes)
    } catch {
      throw FileFailure(placed(error.diagnostics), file: file)
    }
  }

  /// Findings of the document with their places in the file.
  public func placed(_ findings: [Diagnostic]) -> [Diagnostic] {
    line.map { findings.placed(inLine: $0) } ?? findings
  }

  /// Why the document can't be read, where that is known.
  var failure: FileFailure? {
    if case .failure(let failure) = content { failure } else { nil }
  }

  /// What is set aside of the document where it is refused: a line as it was, of a file its name.
  public var rejected: [UInt8] {
    if case .line(let bytes) = content { return bytes + [0x0A] }
    return Array("\(file)\n".utf8)
  }
}

/// What a run has to say of a document.
public struct RunAnswer: Sendable {
  /// What is written to the output.
  public var output: [UInt8] = []
  /// What is told beside the output; the places are those in the document's file.
  public var findings: [Diagnostic] = []
  /// Whether the document is set aside: nothing could be said of it.
  public var isRefused = false
  /// The exit code that a command should end with if no other document has a higher one.
  public var exitCode: Int32 = 0
  /// Numbers that are added up over all documents, such as how many errors were found.
  public var tallies: [Int] = []

  /// Says nothing.
  public init() {}

  /// Says that a document is refused.
  public init(refusing failure: FileFailure) {
    isRefused = true
    findings = failure.diagnostics
    exitCode = failure.exitCode
  }
}
