internal import ArgumentCorpus
internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentReports
internal import ArgumentStore
internal import ArgumentWords

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

  /// The failure that an error is, where it is one that a command ends with; nil for others, such as those
  /// of the argument parser.
  init?(anyOf error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let failure as FileFailure: self.init(failure)
    case let error as CorpusError: self.init([error.diagnostic], status: error.exitCode)
    default: return nil
    }
  }

  /// How many findings are printed before the rest is only counted.
  private static let most = 100

  /// Says on standard error what is wrong.
  /// - Returns: The exit code.
  func tell() -> Int32 {
    let writer = DiagnosticText(
      file: file, source: nil, hasColor: Terminal.messagesHaveColor, language: Interface.language)
    let translator = Translator.ofHelp(into: Interface.language)
    for diagnostic in diagnostics.prefix(Self.most) {
      let text = writer.text(translator.map { diagnostic.translated(by: $0) } ?? diagnostic)
      Console.message(text.hasSuffix("\n") ? String(text.dropLast()) : text)
    }
    let more = diagnostics.count - Self.most
    if more > 0 { Console.message(Interface.said("and \(more) more")) }
    guard status == ExitStatus.cannotWrite else { return status }
    Console.noteChange()
    return ExitStatus.notWritten
  }
}
