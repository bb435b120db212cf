internal import ArgumentModel
internal import Glibc

/// The program's standard streams.
///
/// Results go to standard output, messages to standard error. Whoever reads the output may stop
/// early (`argue show … | head`): then the program ends quietly.
enum Console {
  /// Writes text to standard output.
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes bytes to standard output.
  static func write(_ bytes: [UInt8]) { put(bytes, STDOUT_FILENO) }

  /// Writes a line to standard output.
  static func writeLine(_ text: String) { write(text + "\n") }

  /// Writes a message to standard error.
  static func message(_ text: String) { put(Array((text + "\n").utf8), STDERR_FILENO) }

  /// Writes findings that don't stop a command to standard error.
  static func warn(_ findings: [Diagnostic], file: String?) {
    let writer = DiagnosticText(file: file, source: nil, hasColor: Terminal.messagesHaveColor)
    for finding in findings { put(Array(writer.text(finding).utf8), STDERR_FILENO) }
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
        }
        exit(ExitStatus.cannotWrite)
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
  /// The output couldn't be written.
  static let cannotWrite: Int32 = 74
  /// The time was up before there was an answer.
  static let notDecided: Int32 = 75
}
