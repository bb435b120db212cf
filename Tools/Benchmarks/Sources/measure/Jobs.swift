// The only file of the benchmarks that calls Argue's library.
//
// TODO before any number means anything: the three bodies marked STUB only read the file's bytes.
// Put the library's calls there, import ArgumentJSON, ArgumentAnalysis and ArgumentModel, and set
// `isConnected` to true. Until then `measure` marks its output as a stub's, and
// `Tools/Benchmarks/run` says so in its table.

import Glibc

/// A job that is measured.
enum Job: String {
  case read
  case readAndCheck = "read-check"
  case write

  /// Whether the jobs call the library.
  static let isConnected = false

  /// Does the job and counts with the stopwatch what belongs to it.
  func run(onFile path: String, _ stopwatch: inout Stopwatch) throws {
    switch self {
    case .read: try stopwatch.measure { try Self.read(path) }
    case .readAndCheck: try stopwatch.measure { try Self.readAndCheck(path) }
    case .write: try Self.write(path, &stopwatch)
    }
  }

  /// Reads a map from a file and frees it, as jansson's parse and free are measured.
  private static func read(_ path: String) throws {
    _ = try bytes(ofFile: path).count  // STUB: read the map.
  }

  /// Reads a map from a file, runs every check on it, and frees it.
  private static func readAndCheck(_ path: String) throws {
    _ = try bytes(ofFile: path).count  // STUB: read the map and check it.
  }

  /// Reads a map from a file, which doesn't count, and writes it to memory, which does.
  private static func write(_ path: String, _ stopwatch: inout Stopwatch) throws {
    let map = try bytes(ofFile: path)  // STUB: read the map.
    let written = stopwatch.measure { map.map(\.self) }  // STUB: write the map.
    guard written == map else { throw JobError(message: "\(path) isn't written as it was read") }
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
