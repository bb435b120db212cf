import Foundation

/// Programs that drive a page in a browser, for tests that say that they need them.
public enum PageTools {
  /// What went wrong with running one.
  public enum Failure: Error {
    case stopped(status: Int32, messages: String)
  }

  /// Runs a program.
  /// - Returns: Its output.
  public static func run(_ arguments: [String], input: String = "") throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.environment = Repository.pythonEnvironment
    let files = ["in", "out", "err"].map {
      FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).\($0)")
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    try Data(input.utf8).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let messages = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
    guard process.terminationStatus == 0 else {
      throw Failure.stopped(status: process.terminationStatus, messages: messages)
    }
    return String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
  }
}
