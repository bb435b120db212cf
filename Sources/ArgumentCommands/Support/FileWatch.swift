internal import Glibc

/// A file that may change while a command looks at it.
struct FileWatch {
  private let path: String

  /// How long to wait between two looks, in microseconds: what a person takes for at once.
  private static let pause: UInt32 = 150_000

  init(_ path: String) { self.path = path }

  /// What tells one state of a file from the next; nil where there is none at the moment, as while an
  /// editor puts a new one in its place.
  private struct State: Equatable {
    var file: UInt64
    var size: Int64
    var seconds: Int
    var nanoseconds: Int

    init?(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      file = UInt64(status.st_ino)
      size = Int64(status.st_size)
      seconds = Int(status.st_mtim.tv_sec)
      nanoseconds = Int(status.st_mtim.tv_nsec)
    }
  }

  /// Does something now, and again after each change; only a signal or an error ends it.
  func forever(_ work: () throws -> Void) throws {
    var known = State(path)
    while true {
      Terminal.clear()
      try work()
      var now = State(path)
      while now == nil || now == known {
        usleep(Self.pause)
        now = State(path)
      }
      known = now
    }
  }
}
