internal import Synchronization

/// Many files that one piece of work writes, such as those of a corpus.
///
/// Nobody ever sees half of one while the system runs, whatever is killed. What each file alone would wait
/// for, that it outlast a loss of power, is waited for once, by ``finish()``: where power is lost before, new files
/// may be gone or be without their content, and the work has to be done again. A file that takes the place of
/// another waits by itself all the same.
///
/// ```swift
/// let series = OutputSeries()
/// for number in 1...100 {
///   try OutputFile.write(Array("\(number)".utf8), to: "\(folder)/\(number).txt", in: series)
/// }
/// try series.finish()
/// ```
public final class OutputSeries: Sendable {
  private struct Entries {
    /// The folders that were written in.
    var folders: Set<String> = []
    /// One of them on each file system, and in the order in which these came up.
    var places: [(device: UInt64, folder: String)] = []
  }

  private let entries = Mutex(Entries())

  /// Begins a series of no files.
  public init() {}

  /// Notes that a file is about to be written in a folder; the first time what killed processes left there is
  /// removed, which a search for each file alone would take ever longer to find.
  func enter(_ folder: String) throws(StoreError) {
    guard entries.withLock({ $0.folders.insert(folder).inserted }) else { return }
    Leftovers.remove(in: folder)
    guard let device = try OutputFile.status(folder)?.identity.device else { return }
    entries.withLock { entries in
      guard !entries.places.contains(where: { $0.device == device }) else { return }
      entries.places.append((device, folder))
    }
  }

  /// Waits until all files of the series would outlast a loss of power.
  public func finish() throws(StoreError) {
    for (_, folder) in entries.withLock({ $0.places }) {
      do throws(SystemError) {
        try FileSystem.synchronizeAll(around: folder)
      } catch {
        // As with one file: a folder that may be written but not read can't be opened.
        if !error.isDenied { throw .notFlushed(folder, in: folder, error) }
      }
    }
  }
}
