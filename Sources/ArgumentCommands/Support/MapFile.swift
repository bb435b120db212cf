internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore

/// How large the maps may be that a command reads.
struct LimitOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The most bytes that a map may have.", visibility: .hidden))
  var limitBytes = ReadingLimits().bytes

  @Option(
    help: ArgumentHelp(
      "How deep arrays and objects may be nested, up to 2048.", visibility: .hidden))
  var limitNesting = ReadingLimits().nesting

  func validate() throws {
    if limitBytes < 1 { throw ValidationError("--limit-bytes is at least 1.") }
    if !(1...2048).contains(limitNesting) {
      throw ValidationError("--limit-nesting is from 1 to 2048.")
    }
  }

  /// The limits, as what reads maps takes them.
  var reading: ReadingLimits {
    var limits = ReadingLimits()
    limits.bytes = limitBytes
    limits.nesting = limitNesting
    return limits
  }

  /// A store for a map within these limits.
  func store(_ path: String, wait seconds: Double = 10) -> MapStore {
    MapStore(path: path, lockTimeout: .seconds(max(0, seconds)), limits: reading)
  }

  /// Reads a map.
  /// - Throws: ``CommandFailure`` with everything that is wrong, places included.
  func map(_ path: String) throws(CommandFailure) -> ArgumentMap {
    do throws(StoreError) {
      return try store(path, wait: 0).readMap().map
    } catch {
      throw CommandFailure(error, path: path)
    }
  }

  /// Reads a map within the usual limits.
  /// - Throws: ``CommandFailure`` with everything that is wrong, places included.
  static func usual(_ path: String) throws(CommandFailure) -> ArgumentMap {
    do throws(StoreError) {
      return try MapStore(path: path, lockTimeout: .zero).readMap().map
    } catch {
      throw CommandFailure(error, path: path)
    }
  }

  /// Reads a map together with its file's bytes.
  /// - Throws: ``CommandFailure`` with everything that is wrong, places included.
  func read(_ path: String) throws -> StoredMap {
    do {
      return try store(path).read()
    } catch {
      throw CommandFailure(error, path: path)
    }
  }
}

/// The map that a command works on.
struct MapArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The map's file, or - for standard input.", valueName: "map"),
    completion: .file())
  var path: String

  @OptionGroup var limits: LimitOptions

  /// Whether the map comes from standard input.
  var isStandardInput: Bool { path == "-" }

  /// Reads the map.
  /// - Throws: ``CommandFailure`` with everything that is wrong, places included.
  func read() throws -> ArgumentMap { try limits.map(path) }

  /// A store for the map.
  func store(wait seconds: Double) -> MapStore { limits.store(path, wait: seconds) }
}

extension CommandFailure {
  /// The failure that a store's error is for a command.
  init(_ error: StoreError, path: String) {
    self.init(error.diagnostics, file: path, status: error.exitCode)
  }
}
