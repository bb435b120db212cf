public import ArgumentModel

/// Whether this program can read HTML and XML, which the package trait `Markup` decides when it is
/// built.
public enum MarkupSupport {
  /// Whether it can.
  public static var isBuiltIn: Bool {
    #if Markup
      true
    #else
      false
    #endif
  }

  /// What to say where it can't; the rule is `not-built-in`.
  /// - Parameter what: What can't be read, such as “HTML”.
  public static func missing(_ what: String) -> Diagnostic {
    Diagnostic(
      rule: "not-built-in", severity: .error,
      message: "this argue was built without its readers of HTML and XML, so it can't read \(what)",
      explanation: "Install libgumbo-dev and libexpat1-dev, and build it with `--traits Markup`.")
  }
}
