internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentStore

/// Why a command ends without having done its work.
struct CommandFailure: Error {
  /// What is wrong; empty if everything was said already.
  var diagnostics: [Diagnostic]
  /// The file they are about, where it is one.
  var file: String?
  /// The exit code.
  var status: Int32

  init(_ diagnostics: [Diagnostic], file: String? = nil, status: Int32 = ExitStatus.badInput) {
    self.diagnostics = diagnostics
    self.file = file
    self.status = status
  }

  /// A failure said in one sentence.
  init(
    _ rule: String, _ message: String, explanation: String? = nil, file: String? = nil,
    status: Int32 = ExitStatus.badInput
  ) {
    self.init(
      [Diagnostic(rule: rule, severity: .error, message: message, explanation: explanation)],
      file: file, status: status)
  }

  /// The failure that one of work on files is for a command.
  init(_ failure: FileFailure) {
    self.init(failure.diagnostics, file: failure.file, status: failure.exitCode)
  }

  /// A failure of which everything was said already.
  static func silent(status: Int32) -> CommandFailure { CommandFailure([], status: status) }
}
