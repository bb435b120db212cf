import Foundation

/// A process that is started, perhaps killed, and waited for; lighter than Foundation's, for tests
/// that start hundreds.
public struct Child: Sendable {
  /// How a process ended.
  public enum End: Hashable, Sendable {
    /// With an exit code.
    case exit(Int32)
    /// By a signal.
    case signal(Int32)
  }

  /// The process's number.
  public let number: Int32

  /// Starts the built program `argue`, or another.
  /// - Parameters:
  ///   - arguments: What it is told, without its own name; files by their whole path, for it works
  ///     where the tests do.
  ///   - program: The program's path, if it isn't `argue`.
  ///   - input: The file that it reads as its standard input.
  ///   - output: The file that gets its standard output.
  ///   - messages: The file that gets its standard error.
  public init(
    _ arguments: [String], program: String? = nil, input: String = "/dev/null",
    output: String = "/dev/null", messages: String = "/dev/null"
  ) throws {
    let path = try program ?? Program.url.path
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, writing, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, messages, writing, 0o644)
    // Threads that work for others may have all signals blocked, and what they start would too.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    // Whoever runs the tests in the background may have Ctrl-C ignored.
    var usual = sigset_t()
    sigemptyset(&usual)
    sigaddset(&usual, SIGINT)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let environment = ProcessInfo.processInfo.environment.merging(
      ["COLUMNS": "100", "LC_ALL": "C.UTF-8"]) { $1 }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var number: pid_t = 0
    let error = posix_spawn(&number, path, &actions, &attributes, &words, &variables)
    guard error == 0 else { throw POSIXError(POSIXErrorCode(rawValue: error) ?? .ENOENT) }
    self.number = number
  }

  /// Kills the process as `kill -9` does; nothing happens if it ended.
  public func kill() { _ = Foundation.kill(number, SIGKILL) }

  /// Whether the process has ended; it still has to be waited for.
  public var hasEnded: Bool {
    var information = siginfo_t()
    let answer = waitid(P_PID, id_t(number), &information, WEXITED | WNOHANG | WNOWAIT)
    return answer != 0 || information.si_signo != 0
  }

  /// Waits until the process ends; to be called once.
  public func wait() -> End {
    var status: Int32 = 0
    while waitpid(number, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
  }

  /// Runs a program to its end.
  public static func run(
    _ arguments: [String], program: String? = nil, input: String = "/dev/null",
    output: String = "/dev/null", messages: String = "/dev/null"
  ) throws -> End {
    try Child(
      arguments, program: program, input: input, output: output, messages: messages
    ).wait()
  }

  /// Where a program is that isn't ours, or nil where it isn't installed.
  public static func path(of program: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return (folders.map(String.init) + ["/usr/sbin", "/sbin"]).map { $0 + "/" + program }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
