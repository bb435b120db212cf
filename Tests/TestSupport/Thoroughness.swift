import Foundation

/// How much tests try: a part of it by default, all of it where `ARGUE_THOROUGH` is set.
public enum Thoroughness {
  /// Whether everything is tried.
  public static let isFull = ProcessInfo.processInfo.environment["ARGUE_THOROUGH"] != nil

  /// How many rounds to go.
  public static func rounds(_ usual: Int, full: Int) -> Int { isFull ? full : usual }
}
