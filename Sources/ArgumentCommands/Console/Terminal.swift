internal import Glibc

/// What the terminal can do.
enum Terminal {
  /// The number of columns, from the terminal or `COLUMNS`, else 80.
  static var width: Int {
    if let columns = environment("COLUMNS").flatMap(Int.init), columns > 0 { return columns }
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return 80
  }

  /// Whether standard output takes colours: a terminal, unless `NO_COLOR` is set (no-color.org).
  static var hasColor: Bool { takesColor(STDOUT_FILENO) }

  /// Whether standard error takes colours.
  static var messagesHaveColor: Bool { takesColor(STDERR_FILENO) }

  /// Empties the screen for a new answer; what standard output is but a terminal stays as it is.
  static func clear() {
    if hasColor { Console.write("\u{1B}[H\u{1B}[2J") }
  }

  private static func takesColor(_ stream: Int32) -> Bool {
    if let setting = environment("NO_COLOR"), !setting.isEmpty { return false }
    return isatty(stream) == 1 && environment("TERM") != "dumb"
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
