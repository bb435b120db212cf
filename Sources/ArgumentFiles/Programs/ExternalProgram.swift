internal import Glibc

/// A program of the system, looked for when it is needed.
public struct ExternalProgram {
  /// Where it is.
  public let path: String

  /// Looks for a program on the path; nil if there is none.
  public init?(_ name: String) {
    guard let folders = getenv("PATH").map({ String(cString: $0) }) else { return nil }
    for folder in folders.split(separator: ":") {
      let candidate = "\(folder)/\(name)"
      if access(candidate, X_OK) == 0 {
        path = candidate
        return
      }
    }
    return nil
  }

  /// How a run ended.
  public enum Ending: Equatable, Sendable {
    /// With an exit code.
    case exited(Int32)
    /// By a signal.
    case signaled(Int32)
    /// By us, when its time was up.
    case timedOut
    /// It couldn't be started.
    case notStarted
  }

  /// What a run may take: documents come from anywhere, and some are made to be hard to read.
  public struct Limits: Sendable {
    /// How many seconds it may take.
    public var seconds: Int
    /// How many KiB of memory it may ask for.
    public var memory: Int
    /// How many blocks of 512 bytes a file may have that it writes; nil is as many as it likes.
    public var fileBlocks: Int?

    /// Makes limits: by default two minutes, 4 GiB of memory, and files of any size.
    public init(seconds: Int = 120, memory: Int = 4 << 20, fileBlocks: Int? = nil) {
      self.seconds = seconds
      self.memory = memory
      self.fileBlocks = fileBlocks
    }
  }

  /// Limits that hold in the program from its very start, and no network where the system lets everybody
  /// do without one.
  private static let script = """
    ulimit -v "$1"; ulimit -t "$2"; ulimit -f "$3"; ulimit -c 0; shift 3
    if unshare -r -n true 2>/dev/null; then exec unshare -r -n -- "$@"; fi
    exec "$@"
    """

  /// Runs the program and waits for it.
  /// - Parameters:
  ///   - arguments: What it is told, without its own name.
  ///   - output: The file that gets its standard output; nil throws it away.
  ///   - messages: The file that gets its standard error.
  ///   - limits: What it may take.
  public func run(
    _ arguments: [String], output: String?, messages: String, limits: Limits = Limits()
  ) -> Ending {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, output ?? "/dev/null", writing, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, messages, writing, 0o600)
    let shell = "/bin/sh"
    let fileBlocks = limits.fileBlocks.map(String.init) ?? "unlimited"
    let words = [
      shell, "-c", Self.script, shell, "\(limits.memory)", "\(limits.seconds)", fileBlocks, path,
    ]
    var copies = (words + arguments).map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    var number: pid_t = 0
    guard posix_spawn(&number, shell, &actions, nil, &copies, environ) == 0 else {
      return .notStarted
    }
    return Self.wait(for: number, atMost: .seconds(limits.seconds))
  }

  private static func wait(for number: pid_t, atMost time: Duration) -> Ending {
    let deadline = ContinuousClock.now + time
    var status: Int32 = 0
    // Short at first, for most runs take milliseconds.
    var pause: UInt32 = 500
    while true {
      let ended = waitpid(number, &status, WNOHANG)
      if ended == number { break }
      if ended < 0, errno != EINTR { return .notStarted }
      guard ContinuousClock.now < deadline else {
        kill(number, SIGKILL)
        while waitpid(number, &status, 0) < 0, errno == EINTR {}
        return .timedOut
      }
      usleep(pause)
      pause = min(pause * 2, 20_000)
    }
    let signal = status & 0x7F
    // The shell's own limit on processor time ends a program so.
    if signal == SIGXCPU { return .timedOut }
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .signaled(signal)
  }

  /// What went wrong in a run that gave nothing, in one sentence, with what the program said.
  /// - Parameters:
  ///   - name: The program's name.
  ///   - ending: How it ended.
  ///   - said: The first line of its messages.
  ///   - limits: What it might take.
  public static func failure(
    of name: String, _ ending: Ending, said: String, limits: Limits = Limits()
  ) -> String {
    let memory = "it may take at most \(limits.memory >> 20) GiB of memory"
    let words = said.isEmpty ? "" : ": \(said)"
    let isShort = said.lowercased().contains("memory") || said.lowercased().contains("heap")
    switch ending {
    case .timedOut: return "\(name) was stopped, since it took longer than \(limits.seconds) s"
    case .notStarted: return "\(name) couldn't be started"
    case .signaled(let signal): return "\(name) was ended by signal \(signal) (\(memory))\(words)"
    case .exited(let code):
      return "\(name) ended with \(code)" + (isShort ? " (\(memory))" : "") + words
    }
  }
}
