import Dispatch

/// Runs what long tests do on a thread of its own, so that they neither wait behind all tests that are
/// short nor keep these from their threads.
final class ThreadExecutor: TaskExecutor {
  private let queue: DispatchQueue

  init(_ name: String) { queue = DispatchQueue(label: name) }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
