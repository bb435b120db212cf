public import Foundation

/// The built program `argue`, run as its users run it.
public struct Program: Sendable {
  /// What a run of the program gave.
  public struct Result: Sendable {
    /// The exit code.
    public var status: Int32
    /// The standard output.
    public var output: String
    /// The standard error.
    public var messages: String
  }

  /// A folder of its own, for the files of one test.
  public let folder: URL

  /// Makes a folder to run the program in.
  public init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "argue-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Removes the folder.
  public func cleanUp() { try? FileManager.default.removeItem(at: folder) }

  /// Where the program was built: beside the tests.
  public static var url: URL {
    get throws {
      var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      for _ in 0..<6 {
        let program = folder.appending(path: "argue")
        if FileManager.default.isExecutableFile(atPath: program.path),
          (try? program.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true
        {
          return program
        }
        folder.deleteLastPathComponent()
      }
      let standard = Repository.folder.appending(path: ".build/debug/argue")
      guard FileManager.default.isExecutableFile(atPath: standard.path) else {
        throw CocoaError(.fileNoSuchFile)
      }
      return standard
    }
  }

  /// Runs the program in the folder.
  public func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Result {
    try run(arguments, input: input, environment: environment)
  }

  /// Runs the program in the folder.
  public func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Result {
    try run(try Self.url, arguments, input: input, environment: environment)
  }

  /// Runs a script of the shell in the folder, in which `argue` is the program: for what depends on how
  /// files are handed over.
  public func shell(_ script: String, input: String = "") throws -> Result {
    let program = try Self.url.path
    return try run(
      URL(filePath: "/bin/sh"), ["-c", "argue() { '\(program)' \"$@\"; }\n" + script], input: input,
      environment: [:])
  }

  private func run(
    _ program: URL, _ arguments: [String], input: String, environment: [String: String]
  ) throws -> Result {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment
      .merging(["COLUMNS": "100", "LC_ALL": "C.UTF-8"]) { $1 }.merging(environment) { $1 }
    // Files and no pipes: nothing can fill up while nobody reads.
    let name = UUID().uuidString
    let files = ["in", "out", "err"].map {
      FileManager.default.temporaryDirectory.appending(path: "\(name).\($0)")
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    try Data(input.utf8).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      messages: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }

  /// Writes a file into the folder.
  public func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  /// Reads a file of the folder.
  public func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }
}
