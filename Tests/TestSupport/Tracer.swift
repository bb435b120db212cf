import Foundation

/// The program `strace`, with which a process can be stopped at, or refused, a certain system call
/// without anything in the process itself that is there for tests.
public struct Tracer: Sendable {
  /// A system call of a process.
  public struct Call: Sendable, CustomStringConvertible {
    /// The call's name.
    public var name: String
    /// Which of the calls of that name it is, from 1.
    public var occurrence: Int
    /// The call as strace writes it, with the paths of open files.
    public var description: String

    /// Whether the call is about a file that has words in its path.
    public func mentions(_ words: String) -> Bool { description.contains(words) }

    /// Whether the call may leave a file in another state than before: whatever isn't known to only look.
    public var changesFiles: Bool {
      if ["open", "openat"].contains(name) {
        return ["O_CREAT", "O_TRUNC", "O_WRONLY", "O_RDWR"].contains(where: description.contains)
      }
      return ![
        "access", "close", "faccessat", "faccessat2", "fcntl", "fstat", "getdents64", "lseek",
        "lstat", "mmap", "newfstatat", "pread64", "read", "readlink", "readlinkat", "stat",
        "statfs", "statx",
      ].contains(name)
    }
  }

  /// What to do to a process at a call.
  public enum Interference: Sendable {
    /// Kill it before the call.
    case kill
    /// Let the call fail with an error, such as `ENOSPC`, without being carried out.
    case fail(String)
  }

  private let path: String

  /// Finds strace, for tests that say that they need it: `.needs(.program("strace"))` and
  /// `.needs(.tracing)`.
  public init() throws {
    guard let path = Child.path(of: "strace") else { throw CocoaError(.fileNoSuchFile) }
    self.path = path
  }

  /// Whether it may trace here.
  static let isPermitted: Bool = {
    guard let path = Child.path(of: "strace") else { return false }
    let probe = try? Child.run(["-qq", "-o", "/dev/null", path, "-V"], program: path)
    return probe == .exit(0)
  }()

  /// Runs `argue` and lists its system calls, in order, from the first one about a file.
  public func calls(
    of arguments: [String], from file: String, endingWith expected: Child.End = .exit(0)
  ) throws -> [Call] {
    let log = FileManager.default.temporaryDirectory.appending(path: "trace-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: log) }
    let end = try Child.run(
      ["-qq", "-y", "-s", "16", "-o", log.path, try Program.url.path] + arguments, program: path)
    guard end == expected else { throw CocoaError(.executableLoad) }
    var counts: [String: Int] = [:]
    var calls: [Call] = []
    let lines = String(decoding: try Data(contentsOf: log), as: UTF8.self).split(separator: "\n")
    for line in lines.dropFirst() {
      guard let end = line.firstIndex(of: "("), !line.hasPrefix("+++") else { continue }
      let name = String(line[..<end])
      counts[name, default: 0] += 1
      let call = Call(name: name, occurrence: counts[name] ?? 0, description: String(line))
      if !calls.isEmpty || call.mentions(file) { calls.append(call) }
    }
    return calls
  }

  /// Runs `argue` and interferes at one of its system calls, or at several.
  public func run(
    _ arguments: [String], at points: [(Call, Interference)],
    output: String = "/dev/null", messages: String = "/dev/null"
  ) throws -> Child.End {
    let injections = points.flatMap { call, interference in
      switch interference {
      case .kill: ["-e", "inject=\(call.name):signal=SIGKILL:when=\(call.occurrence)"]
      case .fail(let error): ["-e", "inject=\(call.name):error=\(error):when=\(call.occurrence)"]
      }
    }
    return try Child.run(
      ["-qq", "-o", "/dev/null"] + injections + [try Program.url.path] + arguments,
      program: path, output: output, messages: messages)
  }
}
