import Foundation

/// Shell scripts that may mount file systems which nobody else sees, and which go with them.
public struct PrivateMounts: Sendable {
  private let program: String
  private let options: [String]

  /// Finds out whether mounting is possible; nil, said aloud, where it isn't.
  /// - Parameter what: What is skipped then.
  public init?(for what: String) {
    // Who isn't root may be it in a name space of their own, if the system allows such.
    for options in [["-m"], ["-r", "-m"]] {
      let probe = options + ["sh", "-c", "mount -t tmpfs -o size=64k none /tmp"]
      if let program = Child.path(of: "unshare"),
        (try? Child.run(probe, program: program)) == .exit(0)
      {
        self.program = program
        self.options = options
        return
      }
    }
    Repository.skipped(what, because: "file systems can't be mounted here")
    return nil
  }

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
