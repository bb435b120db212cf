public import ArgumentModel

/// Why a file wasn't read or written; what it held is still there, except for
/// ``Code/notFlushed``.
public struct StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong.
  public var code: Code
  /// The file, as it was named.
  public var path: String
  /// What is wrong, in one sentence without a full stop.
  public var message: String
  /// What that means and what helps, where the message alone doesn't say.
  public var explanation: String?
  /// The system's error number, where a system call failed.
  public var systemError: Int32?
  /// What is wrong with the content, where the file was read but isn't a map, or with edits.
  private var findings: [Diagnostic]

  /// The ways in which files fail; the value is the rule of the diagnostic.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// There is no such file.
    case missing = "file-missing"
    /// It is a folder.
    case folder = "file-is-folder"
    /// It is no file that could be edited in place, such as a device or the standard input.
    case notAFile = "file-not-regular"
    /// A document names it, and it isn't in the document's folder.
    case outside = "path-outside-folder"
    /// The system doesn't let it be read.
    case unreadable = "file-unreadable"
    /// It is larger than the limit.
    case tooLarge = "file-too-large"
    /// It was read, but isn't a map.
    case notAMap = "file-not-a-map"
    /// It is there, and a new one was to be made.
    case exists = "file-exists"
    /// It is one of the files that are read, or named for two outputs.
    case outputIsInput = "output-is-input"
    /// It is a map, and what was to be written is something else.
    case isMap = "output-is-map"
    /// Another process held the lock all the time.
    case locked = "file-locked"
    /// The file system has no locks.
    case lockUnsupported = "lock-unsupported"
    /// Another program changed it while it was being edited.
    case changedMeanwhile = "file-changed"
    /// The disk or the quota is full, or the file would be larger than the system allows.
    case noSpace = "no-space"
    /// The system doesn't let it be written.
    case cannotWrite = "cannot-write"
    /// It was written, but the disk didn't confirm that it would outlast a loss of power.
    case notFlushed = "not-flushed"
    /// There is no change to undo.
    case nothingToUndo = "nothing-to-undo"
    /// There is no change to redo.
    case nothingToRedo = "nothing-to-redo"
    /// The file isn't as the journal's last change left it.
    case mismatch = "journal-mismatch"
    /// The edits don't fit the map.
    case refused = "edits-refused"
  }

  init(
    _ code: Code, _ path: String, _ message: String, explanation: String? = nil,
    system: SystemError? = nil, findings: [Diagnostic] = []
  ) {
    self.code = code
    self.path = path
    self.message = message
    self.explanation = explanation
    systemError = system?.code
    self.findings = findings
  }

  /// The exit code of a command that fails with it: 64 usage, 65 bad input, 66 missing input, 73
  /// written, but not surely kept, 74 not written.
  public var exitCode: Int32 {
    switch code {
    case .outputIsInput: 64
    case .missing, .folder, .unreadable: 66
    case .outside, .tooLarge, .notAMap, .nothingToUndo, .nothingToRedo, .mismatch, .refused: 65
    case .notFlushed: 73
    case .notAFile, .exists, .isMap, .locked, .lockUnsupported, .changedMeanwhile, .noSpace,
      .cannotWrite:
      74
    }
  }

  /// The message, for whoever prints an error without knowing it.
  public var description: String { message }

  /// The error as diagnostics: what is wrong with the content, or else one for the file.
  public var diagnostics: [Diagnostic] {
    if !findings.isEmpty { return findings }
    return [
      Diagnostic(
        rule: code.rawValue, severity: .error, message: message, explanation: explanation)
    ]
  }
}
