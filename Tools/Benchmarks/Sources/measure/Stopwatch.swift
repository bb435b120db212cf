import Glibc

/// Adds up the CPU time that this process, all its threads together, spends on what is measured.
struct Stopwatch {
  private(set) var seconds: Double = 0

  /// Does a piece of work and counts its time.
  ///
  /// What the work builds has to be gone when it returns if freeing it is to count.
  mutating func measure<Result>(_ work: () throws -> Result) rethrows -> Result {
    let start = Self.now()
    defer { seconds += Self.now() - start }
    return try work()
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
