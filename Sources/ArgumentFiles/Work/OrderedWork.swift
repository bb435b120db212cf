internal import ArgumentStore
internal import Dispatch
internal import Glibc
internal import Synchronization

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
    of count: Int, jobs: Int?, _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: count))
    let next = Atomic(0)
    // What is current on this thread isn't on those of the work.
    let ledger = FileLedger.current
    DispatchQueue.concurrentPerform(iterations: min(count, threads(jobs))) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result = FileLedger.$current.withValue(ledger) { work(index) }
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
