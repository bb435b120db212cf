internal import Glibc

/// A program of the system that a command needs and looks for when it does.
struct ExternalProgram {
  /// Where it is.
  let path: String

  /// Looks for a program on the path; nil if there is none.
  init?(_ name: String) {
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

  /// Runs the program and waits for it.
  /// - Parameters:
  ///   - arguments: What it is told, without its own name.
  ///   - output: The file that gets its standard output; nil throws it away.
  ///   - messages: The file that gets its standard error.
  /// - Returns: The exit code; 127 if it couldn't be started, 128 and the signal if one ended it.
  func run(_ arguments: [String], output: String?, messages: String) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, output ?? "/dev/null", writing, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, messages, writing, 0o600)
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var number: pid_t = 0
    guard posix_spawn(&number, path, &actions, nil, &words, environ) == 0 else { return 127 }
    var status: Int32 = 0
    while waitpid(number, &status, 0) < 0 {
      if errno != EINTR { return 127 }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}

/// A folder of a command's own for files that another program reads or writes.
struct WorkFolder: ~Copyable {
  let path: String
  private var files: [String] = []

  /// Makes the folder; nil where that isn't possible.
  init?() {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/argue-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The path of a file in the folder, which goes with it.
  mutating func file(_ name: String) -> String {
    files.append("\(path)/\(name)")
    return files[files.count - 1]
  }

  deinit {
    for file in files { unlink(file) }
    rmdir(path)
  }
}
