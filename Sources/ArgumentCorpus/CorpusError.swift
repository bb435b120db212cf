public import ArgumentModel

/// Why a corpus' index wasn't read or written.
public struct CorpusError: Error {
  /// What is wrong, and what helps.
  public var diagnostic: Diagnostic
  /// The exit code of a command that fails with it: 65 no index, 66 missing, 69 not built in, 74 not
  /// written.
  public var exitCode: Int32

  init(_ rule: String, _ message: String, explanation: String? = nil, exitCode: Int32) {
    diagnostic = Diagnostic(
      rule: rule, severity: .error, message: message, explanation: explanation)
    self.exitCode = exitCode
  }

  /// The error where the trait `Corpus` is off.
  static var notBuiltIn: CorpusError {
    CorpusError(
      "not-built-in", "this argue was built without its index of corpora",
      explanation: "Install libsqlite3-dev, and build it with `--traits Corpus`.", exitCode: 69)
  }
}

/// Whether this program has an index of corpora, which the package trait `Corpus` decides when it is built.
public enum CorpusSupport {
  /// Whether it has.
  public static var isBuiltIn: Bool {
    #if Corpus
      true
    #else
      false
    #endif
  }
}
