internal import ArgumentModel
internal import ArgumentReports
internal import ArgumentStore
internal import ArgumentUnicode
internal import ArgumentWords
internal import Glibc

/// The program's standard streams.
///
/// Results go to standard output, messages to standard error. Whoever reads the output may stop
/// early (`argue show … | head`): then the program ends quietly.
enum Console {
  /// Writes text to standard output.
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes bytes to standard output, unless that is a file which the command reads: then the program
  /// ends with an error.
  static func write(_ bytes: [UInt8]) {
    do throws(StoreError) {
      try FileLedger.current?.admitStandardOutput()
    } catch {
      warn(error.diagnostics, file: nil)
      exit(error.exitCode)
    }
    put(bytes, STDOUT_FILENO)
  }

  /// Writes a line to standard output.
  static func writeLine(_ text: String) { write(text + "\n") }

  /// Writes text for a person to standard output: what maps, texts and names hold acts on no terminal.
  static func show(_ text: String) { write(text.showingControls(keepsLines: true)) }

  /// Writes a line for a person to standard output.
  static func showLine(_ text: String) { show(text + "\n") }

  /// Writes a message to standard error.
  static func message(_ text: String) {
    let text = Interface.said(text)
    put(Array((text.showingControls(keepsLines: true) + "\n").utf8), STDERR_FILENO)
  }

  /// Writes findings that don't stop a command to standard error.
  static func warn(_ findings: [Diagnostic], file: String?) {
    let writer = DiagnosticText(
      file: file, source: nil, hasColor: Terminal.messagesHaveColor, language: Interface.language)
    let translator = Translator.ofHelp(into: Interface.language)
    for finding in findings {
      let told = translator.map { finding.translated(by: $0) } ?? finding
      put(Array(writer.text(told).utf8), STDERR_FILENO)
    }
  }

  /// A number of things: “1 line”, “2 lines”.
  static func count(_ number: Int, _ thing: String) -> String {
    "\(number) \(thing)\(number == 1 ? "" : "s")"
  }

  /// Says that what failed didn't undo a change that was made before, if there is one.
  static func noteChange() {
    if FileLedger.current?.hasMadeChange == true {
      message("  = The map was changed all the same, so don't make the change again.")
    }
  }

  /// Writes part of a progress line to standard error.
  static func progress(_ text: String) { put(Array(text.utf8), STDERR_FILENO) }

  private static func put(_ bytes: [UInt8], _ stream: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(stream, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EINTR {
        continue
      } else if errno == EPIPE {
        exit(0)
      } else {
        if stream == STDOUT_FILENO {
          let why = String(cString: strerror(errno))
          message("error[cannot-write]: standard output can't be written: \(why)")
          noteChange()
        }
        exit(ExitStatus.notWritten)
      }
    }
  }
}

/// The program's exit codes (sysexits.h, and 1 for findings).
enum ExitStatus {
  /// Something was found.
  static let findings: Int32 = 1
  /// The arguments make no sense.
  static let usage: Int32 = 64
  /// The input is no map, or no list of edits, or doesn't fit.
  static let badInput: Int32 = 65
  /// The input isn't there.
  static let missingInput: Int32 = 66
  /// Something that the command needs isn't installed.
  static let unavailable: Int32 = 69
  /// Our bug.
  static let bug: Int32 = 70
  /// The map was changed, but what should be said of it couldn't be written, or the disk doesn't confirm
  /// the change: it mustn't be made again.
  static let changedAllTheSame: Int32 = 73
  /// The output couldn't be written.
  static let cannotWrite: Int32 = 74
  /// The time was up before there was an answer.
  static let notDecided: Int32 = 75

  /// The code where something couldn't be written, by what the command did before.
  static var notWritten: Int32 {
    FileLedger.current?.hasMadeChange == true ? changedAllTheSame : cannotWrite
  }
}
