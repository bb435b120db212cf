/// The portions of a run on their way through threads, taken in order.
struct RunPipeline<Value: Sendable>: ~Copyable {
  private typealias Ticket = WorkThreads<RunPortion, Value>.Ticket

  private var source: RunSource
  private let threads: WorkThreads<RunPortion, Value>
  private let isStopped: @Sendable () -> Bool
  private var portions: [(portion: RunPortion, ticket: Ticket)?] = []
  /// Which portion is the next to be taken.
  private var first = 0
  /// How many bytes of lines were read.
  private(set) var bytes = 0
  /// Whether everything was taken.
  private(set) var isAtEnd = false

  /// How many portions a thread may be ahead of what is taken, so that a wait for the disk stops none.
  private static var portionsAhead: Int { 32 }

  /// Begins threads.
  init(
    _ source: consuming RunSource, jobs: Int?, unless isStopped: @escaping @Sendable () -> Bool,
    _ work: @escaping @Sendable (RunPortion) -> Value
  ) {
    self.source = source
    self.isStopped = isStopped
    threads = WorkThreads(OrderedWork.threads(jobs), work)
  }

  deinit { threads.end() }

  /// What came of the next portion, which has no documents any more; nil at the end, or where the run is
  /// stopped.
  mutating func next() throws(FileFailure) -> (portion: RunPortion, value: Value)? {
    while portions.count - first < Self.portionsAhead * max(1, threads.count), !isStopped(),
      let portion = try source.portion()
    {
      bytes += portion.bytes
      portions.append((portion.withoutDocuments, threads.submit(portion)))
    }
    guard portions.count > first, let next = portions[first] else {
      isAtEnd = source.isAtEnd
      return nil
    }
    guard !isStopped(), let value = next.ticket.wait(unless: isStopped) else { return nil }
    portions[first] = nil
    first += 1
    if first * 2 > portions.count {
      portions.removeFirst(first)
      first = 0
    }
    return (next.portion, value)
  }

  /// How much of all stands before a position, from 0 to 1; nil where nobody knows.
  func share(at position: RunPosition) -> Double? { source.share(at: position) }
}
