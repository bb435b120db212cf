internal import Glibc

/// Shows on a terminal how far a command is that works longer than a second; elsewhere nothing.
struct Progress {
  private let what: String
  private let total: Int?
  private let start = ContinuousClock.now
  private var lastShown = 0
  /// What was done already when the first thing was told of, as where a run goes on with an earlier one.
  private var begun: (done: Int, share: Double?)?
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
    let share = share ?? total.map { Double(done) / Double(max(1, $0)) }
    let begun = begun ?? (done, share)
    self.begun = begun
    let seconds = Double((ContinuousClock.now - start) / .milliseconds(1)) / 1000
    guard Int(seconds) > lastShown else { return }
    lastShown = Int(seconds)
    let count = "\(what) \(done)" + (total.map { " of \($0)" } ?? "")
    let pace = Self.pace(done - begun.done, from: begun.share, to: share, after: seconds)
    Console.progress("\r\(share.map { Self.bar($0) + " " } ?? "")\(count)\(pace)\u{1B}[K")
  }

  /// How fast it goes, and how long it will still take.
  /// - Parameters:
  ///   - done: How many things were done since it began.
  ///   - first: What share of the whole was done then, where that is known.
  ///   - share: What share is done now.
  ///   - seconds: How long ago it began.
  static func pace(
    _ done: Int, from first: Double?, to share: Double?, after seconds: Double
  ) -> String {
    guard done > 0, seconds > 0 else { return "" }
    let rate = Double(done) / seconds
    let shown = rate < 10 ? String(Double(Int(rate * 10)) / 10) : String(Int(rate))
    guard let first, let share, share > first else { return ", \(shown) a second" }
    let left = seconds * max(0, 1 - share) / (share - first)
    return ", \(shown) a second, \(duration(left)) left"
  }

  /// Minutes and seconds, or hours and minutes where there are hours: “4:05”, “1 h 12”.
  private static func duration(_ seconds: Double) -> String {
    guard seconds < 1e7 else { return "long" }
    let all = Int(seconds.rounded(.up))
    let (hours, minutes) = (all / 3600, all / 60 % 60)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return hours > 0 ? "\(hours) h \(two(minutes))" : "\(minutes):\(two(all % 60))"
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
