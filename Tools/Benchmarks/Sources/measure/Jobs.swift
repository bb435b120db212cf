// The only file of the benchmarks that calls Argue's library.

import ArgumentAnalysis
import ArgumentJSON
import ArgumentModel
import Glibc

/// A job that is measured.
enum Job: String {
  case read
  case readAndCheck = "read-check"
  case nearDuplicates = "near-dupl."
  case write

  /// Does the job and counts with the stopwatch what belongs to it.
  func run(onFile path: String, _ stopwatch: inout Stopwatch) throws {
    switch self {
    case .read: try stopwatch.measure { try Self.read(path) }
    case .readAndCheck: try stopwatch.measure { try Self.readAndCheck(path) }
    case .nearDuplicates: try Self.nearDuplicates(path, &stopwatch)
    case .write: try Self.write(path, &stopwatch)
    }
  }

  /// Reads a map from a file and frees it, as jansson's parse and free are measured.
  private static func read(_ path: String) throws {
    _ = try map(inFile: path).statements.count
  }

  /// Reads a map from a file, runs every check on it but the search for near-duplicates, and frees it.
  private static func readAndCheck(_ path: String) throws {
    _ = Checker(settings: ["near-duplicate": .off]).check(try map(inFile: path)).diagnostics.count
  }

  /// Reads a map from a file, which doesn't count, and searches it for near-duplicates, which does.
  private static func nearDuplicates(_ path: String, _ stopwatch: inout Stopwatch) throws {
    let map = try map(inFile: path)
    let others = RuleCatalogue.all.map(\.id).filter { $0 != "near-duplicate" }
    let checker = Checker(settings: Dictionary(uniqueKeysWithValues: others.map { ($0, .off) }))
    _ = stopwatch.measure { checker.check(map).diagnostics.count }
  }

  /// Reads a map from a file, which doesn't count, and writes it, which does.
  private static func write(_ path: String, _ stopwatch: inout Stopwatch) throws {
    let wanted = Digest.of(bytes: try bytes(ofFile: path))
    let map = try map(inFile: path)
    // As the store writes: piece by piece, the whole never in memory.
    var digest = SHA256()
    var count = 0
    stopwatch.measure {
      MapWriter().write(map) { piece in count += piece.count }
    }
    MapWriter().write(map) { digest.update($0) }
    guard digest.finalize() == wanted else {
      throw JobError(message: "\(path) isn't written as it was read")
    }
  }

  private static func map(inFile path: String) throws -> ArgumentMap {
    try MapReader().read(releasing: try bytes(ofFile: path)).map
  }

  /// Reads a whole file.
  private static func bytes(ofFile path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw JobError(message: "can't open \(path)") }
    defer { fclose(file) }
    var information = stat()
    guard fstat(fileno(file), &information) == 0 else {
      throw JobError(message: "can't ask for the size of \(path)")
    }
    return [UInt8](unsafeUninitializedCapacity: Int(information.st_size)) { buffer, count in
      count = fread(buffer.baseAddress, 1, buffer.count, file)
    }
  }
}

/// Why a job could not be done.
struct JobError: Error, CustomStringConvertible {
  var message: String
  var description: String { message }
}
