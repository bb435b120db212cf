internal import Synchronization

/// What one piece of work, such as a command, reads and writes: so that it destroys nothing that it
/// reads, and that nothing which it writes is written over something else that it writes.
///
/// Whoever wants that runs the work with a ledger as ``current``. ``InputFile``, ``OutputFile`` and
/// the other types of this module enter what they open, so that no place can forget it. Files are told
/// from each other by device and inode: a link, or another path to the same file, makes no difference.
public final class FileLedger: Sendable {
  /// The ledger of the work under way; nil where nobody keeps one.
  @TaskLocal public static var current: FileLedger?

  private struct Entries: Sendable {
    /// The names under which files were read and written.
    var inputs: [Place: String] = [:]
    var outputs: [Place: String] = [:]
    var isStandardOutputAdmitted = false
    /// Whether the last change of a map is in its file.
    var hasMadeChange = false
  }

  /// A file that is there, or a name in a folder where none is yet.
  private enum Place: Hashable, Sendable {
    case file(FileIdentity)
    case name(String, folder: FileIdentity)
  }

  private let entries = Mutex(Entries())

  /// Makes an empty ledger.
  public init() {}

  // MARK: Inputs and outputs

  /// Enters a file that is about to be read.
  /// - Parameter isOutput: Whether it is an output that is read before it is written over.
  func enter(input status: FileStatus, _ name: String, isOutput: Bool = false) throws(StoreError) {
    guard status.kind == .file else { return }
    let place = Place.file(status.identity)
    let output = entries.withLock { entries in
      entries.inputs[place] = name
      return entries.outputs[place]
    }
    if let output, !isOutput { throw Self.clash(output: output, input: name) }
  }

  /// Enters files that will be read, before any output is written; what isn't there is passed over.
  /// - Parameter paths: The files; `-` is the standard input.
  public func enter(inputs paths: [String]) throws(StoreError) {
    for path in paths where path != "-" {
      guard let status = try? FileStatus.of(path) else { continue }
      try enter(input: status, path)
    }
  }

  /// Makes sure of all files that are to be written, before any of them is opened.
  ///
  /// None of them may be one that was read, or be named twice. Admitting one again, by the same name, is
  /// no harm.
  /// - Parameter paths: The files; `-` is the standard output.
  /// - Throws: ``StoreError`` with the code ``StoreError/Code/outputIsInput``.
  public func admit(outputs paths: [String]) throws(StoreError) {
    var places: [Place: String] = [:]
    for path in paths {
      guard path != "-" else {
        try admitStandardOutput()
        continue
      }
      guard let place = try Self.place(path) else { continue }
      if let other = places.updateValue(path, forKey: place) {
        throw Self.clash(output: path, other: other)
      }
      try entries.withLock { (entries) throws(StoreError) in
        if let input = entries.inputs[place] { throw Self.clash(output: path, input: input) }
        if let other = entries.outputs[place], other != path {
          throw Self.clash(output: path, other: other)
        }
      }
    }
    entries.withLock { $0.outputs.merge(places) { $1 } }
  }

  /// Makes sure, once, that the standard output isn't a file that was read, as in
  /// `argue show map >> map`.
  public func admitStandardOutput() throws(StoreError) {
    guard let status = try? OpenFile.standardOutput.status(), status.kind == .file else { return }
    let place = Place.file(status.identity)
    let input = entries.withLock { entries -> String? in
      if entries.isStandardOutputAdmitted { return nil }
      entries.isStandardOutputAdmitted = true
      entries.outputs[place] = "standard output"
      return entries.inputs[place]
    }
    if let input { throw Self.clash(output: "standard output", input: input) }
  }

  /// Where a path leads; nil for a device or a pipe, which holds nothing that could be lost.
  private static func place(_ path: String) throws(StoreError) -> Place? {
    do throws(SystemError) {
      if let status = try FileStatus.of(path) {
        return status.kind == .file ? .file(status.identity) : nil
      }
    } catch {
      throw .reading(path, error)
    }
    let location = try FileLocation(path)
    guard let folder = try? FileStatus.of(location.folder) else { return nil }
    return .name(location.name, folder: folder.identity)
  }

  private static func clash(output: String, input: String) -> StoreError {
    StoreError(
      .outputIsInput, output,
      output == input
        ? "“\(output)” is read, so it can't be written too"
        : "“\(output)” is the same file as “\(input)”, which is read",
      explanation: "Nothing was written. Give the output another name.")
  }

  private static func clash(output: String, other: String) -> StoreError {
    StoreError(
      .outputIsInput, output,
      output == other
        ? "“\(output)” is named for two different outputs"
        : "“\(output)” is the same file as “\(other)”, and both are outputs",
      explanation: "Nothing was written. Give one of them another name.")
  }

  // MARK: Changes

  /// Whether a map's last change is in its file: what fails after that mustn't be taken for a change that
  /// wasn't made.
  public var hasMadeChange: Bool { entries.withLock { $0.hasMadeChange } }

  /// Notes that a change begins, or that it is made.
  func noteChange(isMade: Bool) {
    entries.withLock { $0.hasMadeChange = isMade }
  }
}
