internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore

/// A file that a command writes.
struct OutputDocument {
  enum Content {
    case map(ArgumentMap)
    /// A document of any other kind.
    case bytes([UInt8])
  }

  /// The file; `-` is the standard output.
  var path: String
  var content: Content
  /// Whether the user named this very file; otherwise it came along with one, or with a folder.
  var isNamed = true

  /// What the file shall hold.
  var bytes: [UInt8] {
    switch content {
    case .map(let map): MapWriter().bytes(map)
    case .bytes(let bytes): bytes
    }
  }
}

/// Writes what commands make, so that nothing is lost that the user didn't mean to give up.
///
/// No output is a file that the command reads. A map is replaced by another map alone, and by a change
/// that `argue undo` takes back. What the user didn't name isn't replaced at all. All of that is made
/// sure of before the first file is written.
enum CommandOutput {
  /// Writes files.
  /// - Parameter force: Whether what stands in the way may be replaced all the same; files that are read
  ///   never are.
  static func write(_ documents: [OutputDocument], force: Bool = false) throws {
    let documents = try documents.filter { try !isThere($0) }
    try admit(documents.map(\.path))
    let steps = try documents.map { try step(for: $0, force: force) }
    for (document, step) in zip(documents, steps) { try take(step, for: document) }
  }

  /// Enters files that will be read, before anything is written.
  static func enter(inputs paths: [String]) throws {
    do throws(StoreError) {
      try FileLedger.current?.enter(inputs: paths)
    } catch {
      throw CommandFailure(error, path: error.path)
    }
  }

  /// Makes sure that files may be written, before anything is done.
  static func admit(_ paths: [String]) throws {
    do throws(StoreError) {
      try FileLedger.current?.admit(outputs: paths)
    } catch {
      throw CommandFailure(error, path: error.path)
    }
  }

  /// Writes a document that isn't a map.
  /// - Parameter path: The file; nil is the standard output.
  static func write(_ bytes: [UInt8], to path: String?) throws {
    try write([OutputDocument(path: path ?? "-", content: .bytes(bytes))])
  }

  /// Makes sure that a file may be written which isn't a map, before anything is done.
  static func checkOther(_ path: String, force: Bool) throws {
    _ = try step(for: OutputDocument(path: path, content: .bytes([])), force: force)
  }

  private enum Step {
    case write, replaceMap
  }

  /// Whether a file that the user didn't name holds already what it shall hold, as a text that is read
  /// from beside a document and goes with it.
  private static func isThere(_ document: OutputDocument) throws -> Bool {
    if document.isNamed { return false }
    return try existing(document.path)?.holds(document.bytes) ?? false
  }

  private static func existing(_ path: String) throws -> ExistingFile? {
    do throws(StoreError) {
      return try ExistingFile(path)
    } catch {
      throw CommandFailure(error, path: path)
    }
  }

  private static func isOtherwiseTaken(_ path: String) throws -> Bool {
    do throws(StoreError) {
      return try ExistingFile.isOtherwiseTaken(path)
    } catch {
      throw CommandFailure(error, path: path)
    }
  }

  private static func step(for document: OutputDocument, force: Bool) throws -> Step {
    let path = document.path
    let existing = try existing(path)
    if !document.isNamed, !force, try existing != nil || isOtherwiseTaken(path) {
      throw inTheWay(path)
    }
    switch document.content {
    case .map:
      guard let existing, existing.isMap else { return .write }
      if existing.isReadableMap { return .replaceMap }
      if !force { throw unreadableMap(path) }
    case .bytes:
      if force { return .write }
      if existing?.isMap == true { throw isMap(path) }
      if ExistingFile.isNamedAsMap(path) { throw isNamedAsMap(path) }
    }
    return .write
  }

  private static func take(_ step: Step, for document: OutputDocument) throws {
    let path = document.path
    do {
      switch (step, document.content) {
      case (.replaceMap, .map(let map)):
        let outcome = try MapStore(path: path).replace(with: map)
        Console.warn(outcome.warnings, file: path)
        if outcome.isWritten {
          Console.message("replaced the map in \(path); argue undo \(path) brings it back")
        }
      default: try OutputFile.write(document.bytes, to: path)
      }
    } catch let error as StoreError {
      throw CommandFailure(error, path: path)
    } catch let error as EditRefusal {
      throw CommandFailure(error.diagnostics, file: path, status: ExitStatus.bug)
    }
  }

  // MARK: Refusals

  private static func inTheWay(_ path: String) -> CommandFailure {
    CommandFailure(
      StoreError.Code.exists.rawValue,
      "there is something else called “\(path)” already",
      explanation: "Nothing was written. Choose another name, or say --force to replace it.",
      file: path, status: ExitStatus.cannotWrite)
  }

  private static func isMap(_ path: String) -> CommandFailure {
    CommandFailure(
      StoreError.Code.isMap.rawValue,
      "“\(path)” is a map, and this would write something else over it",
      explanation: "Nothing was written. Choose another name.", file: path,
      status: ExitStatus.cannotWrite)
  }

  private static func isNamedAsMap(_ path: String) -> CommandFailure {
    CommandFailure(
      StoreError.Code.isMap.rawValue,
      "“\(path)” is the name of a map, and what is to be written is none",
      explanation: "Choose another name: .argue.json is for maps.", file: path,
      status: ExitStatus.usage)
  }

  private static func unreadableMap(_ path: String) -> CommandFailure {
    CommandFailure(
      StoreError.Code.isMap.rawValue,
      "“\(path)” bears the name of a map, but can't be read as one, so no undo could bring it back",
      explanation:
        "Nothing was written. `argue check` says what is wrong with it; --force replaces it.",
      file: path, status: ExitStatus.cannotWrite)
  }
}

/// Whether a command may replace what is in its way.
struct ReplacingOptions: ParsableArguments {
  @Flag(
    help: "Replace files that are there already and weren't named, and maps that can't be read.")
  var force = false
}
