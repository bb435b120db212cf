import Foundation

/// How much more work costs when there is more to work on.
///
/// A cost is the CPU time of the thread that works, so that waiting for others doesn't count; what
/// sharing a processor's caches with them costs only adds, so that of several runs the cheapest says
/// most. `Tools/Benchmarks/growth` looks at all things that can be counted, at every command.
public enum Growth {
  /// What four times as much may cost: linear work 4 times, n log n a little more, quadratic 16 times.
  public static let most = 12.0

  /// How many times as dear work is on four times as much: the least of a few tries, which end as soon
  /// as it is at most ``most``.
  /// - Parameters:
  ///   - count: How much there is at first; work on it is to take some milliseconds.
  ///   - make: Makes what is worked on, which isn't counted.
  ///   - work: The work.
  public static func factor<Input>(
    from count: Int, _ make: (Int) throws -> Input, _ work: (Input) throws -> Void
  ) throws -> Double {
    let (less, more) = (try make(count), try make(4 * count))
    var (cheap, dear) = (Double.infinity, Double.infinity)
    for _ in 0..<6 {
      cheap = min(cheap, try seconds { try work(less) })
      dear = min(dear, try seconds { try work(more) })
      if dear <= most * cheap { break }
    }
    return dear / cheap
  }

  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = threadTime()
    try work()
    return threadTime() - start
  }

  private static func threadTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
