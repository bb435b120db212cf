internal import Glibc

/// Does the same with many things on several threads, and gives what comes of them in their order.
enum OrderedWork {
  /// How many threads there are for work: one for each processor unless it is said otherwise.
  static func threads(_ jobs: Int?) -> Int {
    jobs ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  /// So many things a thread takes at a time.
  private static let portion = 8
  /// So many portions a thread may be ahead of what is taken: what is in memory at a time is bounded.
  private static let portionsAhead = 16

  /// Does it with each of some things, and takes what comes of each in their order while threads are at work
  /// on those that follow.
  /// - Parameters:
  ///   - count: How many things there are.
  ///   - jobs: How many threads work; nil is one for each processor.
  ///   - work: Does it with one of them, by its number from 0.
  ///   - take: Takes what came of one; what it throws ends the work.
  static func forEach<Result: Sendable, Failure: Error>(
    of count: Int, jobs: Int?, _ work: @escaping @Sendable (Int) -> Result,
    taking take: (Result) throws(Failure) -> Void
  ) throws(Failure) {
    let portions = (count + portion - 1) / portion
    let threads = WorkThreads<Range<Int>, [Result]>(min(portions, threads(jobs))) { $0.map(work) }
    defer { threads.end() }
    var tickets: [WorkThreads<Range<Int>, [Result]>.Ticket] = []
    var taken = 0
    while taken < portions {
      while taken + tickets.count < portions, tickets.count < portionsAhead * max(1, threads.count)
      {
        let start = (taken + tickets.count) * portion
        tickets.append(threads.submit(start..<min(start + portion, count)))
      }
      let results = tickets.removeFirst().wait() ?? []
      taken += 1
      for result in results { try take(result) }
    }
  }
}
