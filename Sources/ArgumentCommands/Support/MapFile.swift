internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore

/// The map that a command works on.
struct MapArgument: ParsableArguments {
  @Argument(help: "The map's file, or - for standard input.", completion: .file())
  var map: String

  /// Whether the map comes from standard input.
  var isStandardInput: Bool { map == "-" }
}

/// Reads maps for commands.
enum MapInput {
  /// Reads a map.
  /// - Throws: ``CommandFailure`` with everything that is wrong, places included.
  static func map(_ path: String) throws -> ArgumentMap { try read(path).map }

  /// Reads a map together with its file's bytes.
  /// - Throws: ``CommandFailure`` with everything that is wrong, places included.
  static func read(_ path: String, limits: ReadingLimits = ReadingLimits()) throws -> StoredMap {
    do {
      return try MapStore(path: path, limits: limits).read()
    } catch {
      throw CommandFailure(error, path: path)
    }
  }
}

extension CommandFailure {
  /// The failure that a store's error is for a command.
  init(_ error: StoreError, path: String) {
    self.init(error.diagnostics, file: path, status: error.exitCode)
  }
}
