internal import Glibc

/// Shows on a terminal how far a command is that works longer than a second; elsewhere nothing.
struct Progress {
  private let what: String
  private let total: Int?
  private let start = ContinuousClock.now
  private var lastShown = 0
  private let isTerminal = isatty(STDERR_FILENO) == 1

  /// Makes a progress line.
  /// - Parameters:
  ///   - what: What is done, such as “checked”.
  ///   - total: Of how many things; nil where nobody knows.
  init(_ what: String, of total: Int? = nil) {
    self.what = what
    self.total = total
  }

  /// Says that so many things are done.
  mutating func show(_ done: Int) {
    guard isTerminal else { return }
    let elapsed = Int((ContinuousClock.now - start).components.seconds)
    guard elapsed > lastShown else { return }
    lastShown = elapsed
    Console.progress("\r\(what) \(done)" + (total.map { " of \($0)" } ?? ""))
  }

  /// Takes the line away.
  func finish() {
    if lastShown > 0 { Console.progress("\r\u{1B}[K") }
  }
}
