internal import Glibc
internal import Synchronization

/// Ctrl-C and its like, for commands that end cleanly before their time.
///
/// The first signal is noted, and the command ends when it comes to it; a second one ends the process.
enum Interruption {
  private static let caught = Atomic<Int32>(0)

  /// Notes signals from here on.
  static func watch() {
    // What a handler sees has to be there before.
    caught.store(0, ordering: .sequentiallyConsistent)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      // Whoever started the program may have had it ignored, as nohup does.
      let before = signal(number) { number in
        Interruption.caught.store(number, ordering: .sequentiallyConsistent)
        _ = signal(number, SIG_DFL)
      }
      if unsafeBitCast(before, to: Int.self) == 1 { _ = signal(number, SIG_IGN) }
    }
  }

  /// The signal that came, if one did.
  static var signalNumber: Int32? {
    let number = caught.load(ordering: .sequentiallyConsistent)
    return number == 0 ? nil : number
  }
}
