internal import ArgumentStore
internal import Glibc

/// A file that may change while a command looks at it.
struct FileWatch {
  private let path: String

  /// How long to wait between two looks, in microseconds: what a person takes for at once.
  private static let pause: UInt32 = 150_000

  init(_ path: String) { self.path = path }

  /// Does something now, and again after each change; only a signal or an error ends it.
  func forever(_ work: () throws -> Void) throws {
    var known = FileState(path)
    while true {
      Terminal.clear()
      try work()
      var now = FileState(path)
      while now == nil || now == known {
        usleep(Self.pause)
        now = FileState(path)
      }
      known = now
    }
  }
}
