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
  /// - Parameter share: How much of the whole that is, from 0 to 1, where it isn't told by numbers.
  mutating func show(_ done: Int, share: Double? = nil) {
    guard isTerminal else { return }
    let elapsed = Int((ContinuousClock.now - start).components.seconds)
    guard elapsed > lastShown else { return }
    lastShown = elapsed
    let share = share ?? total.map { Double(done) / Double(max(1, $0)) }
    let count = "\(what) \(done)" + (total.map { " of \($0)" } ?? "")
    Console.progress("\r\(share.map { Self.bar($0) + " " } ?? "")\(count)\u{1B}[K")
  }

  /// A bar of twenty cells, and the share in percent.
  static func bar(_ share: Double) -> String {
    let cells = 20
    let share = min(1, max(0, share))
    let full = Int(share * Double(cells))
    let percent = String(Int(share * 100))
    return "[" + String(repeating: "#", count: full)
      + String(repeating: "-", count: cells - full) + "] "
      + String(repeating: " ", count: 3 - percent.count) + percent + " %"
  }

  /// Takes the line away, at the end or for a message; what is shown next brings it back.
  func finish() {
    if lastShown > 0 { Console.progress("\r\u{1B}[K") }
  }
}
