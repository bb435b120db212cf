/// How much a finding matters.
public enum Severity: String, CaseIterable, Hashable, Sendable, Comparable {
  /// Worth knowing.
  case note
  /// Probably not what its author wants.
  case warning
  /// Wrong: an edit that would bring it in is refused.
  case error

  /// Orders severities from note to error.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
