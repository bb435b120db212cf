internal import Glibc

/// A thread of the system's, which belongs to nobody else.
enum OwnThread {
  private final class Start: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Begins a thread that ends with what it does.
  /// - Returns: Whether the system had one to give.
  static func begin(_ body: @escaping @Sendable () -> Void) -> Bool {
    let start = Unmanaged.passRetained(Start(body))
    var thread = pthread_t()
    let error = pthread_create(
      &thread, nil,
      { raw in
        if let raw { Unmanaged<Start>.fromOpaque(raw).takeRetainedValue().body() }
        return nil
      }, start.toOpaque())
    guard error == 0 else {
      start.release()
      return false
    }
    pthread_detach(thread)
    return true
  }
}
