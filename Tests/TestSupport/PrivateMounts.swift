import Foundation

/// Shell scripts that may mount file systems which nobody else sees, and which go with them.
public struct PrivateMounts: Sendable {
  private let program: String
  private let options: [String]

  /// For tests that say that they need it: `.needs(.mounting)`.
  public init() throws {
    guard let program = Child.path(of: "unshare"), let options = Self.options else {
      throw CocoaError(.featureUnsupported)
    }
    self.program = program
    self.options = options
  }

  /// The options with which mounting is possible; nil where it isn't.
  static let options: [String]? = {
    guard let program = Child.path(of: "unshare") else { return nil }
    // Who isn't root may be it in a name space of their own, if the system allows such.
    return [["-m"], ["-r", "-m"]].first { options in
      let probe = options + ["sh", "-c", "mount -t tmpfs -o size=64k none /tmp"]
      return (try? Child.run(probe, program: program)) == .exit(0)
    }
  }()

  /// Runs a script.
  /// - Parameters:
  ///   - script: For `sh`; `$1` is the first argument.
  ///   - arguments: The script's.
  ///   - messages: The file that gets what it says.
  public func run(
    _ script: String, _ arguments: [String], messages: String = "/dev/null"
  ) throws -> Child.End {
    try Child.run(
      options + ["sh", "-c", script, "sh"] + arguments, program: program, output: messages,
      messages: messages)
  }
}
