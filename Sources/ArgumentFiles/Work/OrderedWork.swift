internal import Glibc

/// Does the same with many things on several threads, and gives what comes of them in their order.
enum OrderedWork {
  /// How many threads there are for work: one for each processor unless it is said otherwise.
  static func threads(_ jobs: Int?) -> Int {
    jobs ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  /// What comes of each of some things, all at once.
  /// - Parameters:
  ///   - count: How many things there are.
  ///   - jobs: How many threads work; nil is one for each processor.
  ///   - work: Does it with one of them, by its number from 0.
  static func results<Result: Sendable>(
    of count: Int, jobs: Int?, _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let threads = WorkThreads(min(count, threads(jobs)), work)
    defer { threads.end() }
    let tickets = (0..<count).map { threads.submit($0) }
    return tickets.compactMap { $0.wait() }
  }
}
