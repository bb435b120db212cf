public import ArgumentModel
public import ArgumentStore

/// Why work on files couldn't be done.
public struct FileFailure: Error {
  /// What is wrong, and what helps.
  public var diagnostics: [Diagnostic]
  /// The file they are about, where it is one.
  public var file: String?
  /// The exit code of a command that fails with it (sysexits.h): 64 usage, 65 bad input, 66 missing
  /// input, 69 a program isn't installed, 74 not written.
  public var exitCode: Int32
  /// The error of the store behind it, if it is one.
  public var storeError: StoreError?

  /// Makes a failure of findings.
  public init(_ diagnostics: [Diagnostic], file: String?, exitCode: Int32 = 65) {
    self.diagnostics = diagnostics
    self.file = file
    self.exitCode = exitCode
  }

  /// The failure that a store's error is.
  public init(_ error: StoreError, file: String? = nil) {
    self.init(error.diagnostics, file: file ?? error.path, exitCode: error.exitCode)
    storeError = error
  }

  /// What something gives that works with a store; an error of that is a failure.
  static func of<Value: ~Copyable>(
    _ work: () throws(StoreError) -> Value
  ) throws(FileFailure) -> Value {
    do throws(StoreError) {
      return try work()
    } catch {
      throw FileFailure(error)
    }
  }

  /// A failure said in one sentence.
  package init(
    _ rule: String, _ message: String, explanation: String? = nil, file: String? = nil,
    exitCode: Int32 = 65
  ) {
    self.init(
      [Diagnostic(rule: rule, severity: .error, message: message, explanation: explanation)],
      file: file, exitCode: exitCode)
  }
}
