public import ArgumentModel

/// Why a question has no answer.
public enum NotDecided: Error, Hashable, Sendable {
  /// The time was up.
  case timeout
  /// The bounded search of a program without CaDiCaL came to its end.
  case needsSolver
}

/// Whether this program has CaDiCaL, which the package trait `CaDiCaL` decides when it is built.
public enum SolverSupport {
  /// Whether it has.
  public static var isBuiltIn: Bool {
    #if CaDiCaL
      true
    #else
      false
    #endif
  }
}

extension NotDecided {
  /// What to say: the rule is `not-decided` or `not-built-in`.
  public var diagnostic: Diagnostic {
    switch self {
    case .timeout:
      Diagnostic(
        rule: "not-decided", severity: .error, message: "not decided: the time was up",
        explanation: "Allow more with --timeout.")
    case .needsSolver:
      Diagnostic(
        rule: "not-built-in", severity: .error,
        message: "this argue was built without CaDiCaL, and the question is too hard without it",
        explanation: "Install libcadical-dev, and build it with `--traits CaDiCaL`.")
    }
  }
}
