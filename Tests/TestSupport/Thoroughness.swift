import Foundation

/// How much tests try: a part of it by default, all of it where `ARGUE_THOROUGH` is set.
public enum Thoroughness {
  /// Whether everything is tried.
  public static let isFull = ProcessInfo.processInfo.environment["ARGUE_THOROUGH"] != nil

  /// Says what a test leaves out of what it could try, so that a green run doesn't hide it.
  ///
  /// The test itself isn't skipped.
  public static func shortened(_ what: String) {
    print("SHORTENED: \(what) are left out: set ARGUE_THOROUGH for all")
  }

  /// How many rounds to go.
  public static func rounds(_ usual: Int, full: Int) -> Int { isFull ? full : usual }
}
