internal import ArgumentStore
internal import Dispatch
internal import Synchronization

/// Threads that do the same with one thing after another, and give what comes of each to whoever waits.
///
/// They belong to whoever made them. The threads of Swift's tasks are one for each processor, and of work
/// that waits for disks few of them would be left for anybody else.
struct WorkThreads<Input: Sendable, Output: Sendable>: Sendable {
  /// What comes of a thing, perhaps later.
  final class Ticket: Sendable {
    private let input: Mutex<Input?>
    private let output = Mutex<Output?>(nil)
    private let isDone = DispatchSemaphore(value: 0)

    fileprivate init(_ input: Input) { self.input = Mutex(input) }

    fileprivate func perform(_ work: (Input) -> Output) {
      guard let input = input.withLock({ $0.take() }) else { return }
      let result = work(input)
      output.withLock { $0 = result }
      isDone.signal()
    }

    /// Waits for what comes of the thing; it is given once.
    /// - Parameter isStopped: Asked now and then whether waiting is no longer wanted.
    /// - Returns: Nil where it isn't.
    func wait(unless isStopped: () -> Bool = { false }) -> Output? {
      while isDone.wait(timeout: .now() + .milliseconds(50)) == .timedOut {
        if isStopped() { return nil }
      }
      return output.withLock { $0.take() }
    }
  }

  /// Things that wait for a thread, in the order in which they came.
  private final class Line: Sendable {
    private let waiting = Mutex<(tickets: [Ticket?], first: Int)>(([], 0))
    private let hasMore = DispatchSemaphore(value: 0)

    /// Puts a thing behind the others; nil ends the thread that takes it.
    func append(_ ticket: Ticket?) {
      waiting.withLock { $0.tickets.append(ticket) }
      hasMore.signal()
    }

    func next() -> Ticket? {
      hasMore.wait()
      return waiting.withLock { waiting in
        let ticket = waiting.tickets[waiting.first]
        waiting.tickets[waiting.first] = nil
        waiting.first += 1
        if waiting.first > 64, waiting.first * 2 > waiting.tickets.count {
          waiting.tickets.removeFirst(waiting.first)
          waiting.first = 0
        }
        return ticket
      }
    }
  }

  private let line = Line()
  private let work: @Sendable (Input) -> Output
  /// How many threads there are.
  let count: Int

  /// Begins threads that wait for something to do; ``end()`` has to be called.
  /// - Parameters:
  ///   - wanted: How many threads; where the system gives none, work is done by whoever hands it over.
  ///   - work: Does it with one thing.
  init(_ wanted: Int, _ work: @escaping @Sendable (Input) -> Output) {
    self.work = work
    let line = line
    // What is current on this thread isn't on those of the work.
    let ledger = FileLedger.current
    var begun = 0
    for _ in 0..<wanted {
      let isBegun = OwnThread.begin {
        FileLedger.$current.withValue(ledger) {
          while let ticket = line.next() { ticket.perform(work) }
        }
      }
      if isBegun { begun += 1 }
    }
    count = begun
  }

  /// Hands a thing over.
  func submit(_ input: Input) -> Ticket {
    let ticket = Ticket(input)
    if count == 0 { ticket.perform(work) } else { line.append(ticket) }
    return ticket
  }

  /// Lets each thread end when everything before was taken.
  func end() {
    for _ in 0..<count { line.append(nil) }
  }
}
