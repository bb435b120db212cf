internal import ArgumentStore
internal import Glibc

/// What was in an archive, in a folder of ours that goes with the value.
///
/// An archive may come from a stranger: what is in it is unpacked by a program that leaves nothing
/// outside of the folder, within limits of time, memory and size of a file; links are not followed.
final class UnpackedArchive: Sendable {
  /// The kinds of archives, by the endings of their names.
  enum Format {
    case zip, tar

    /// The kind of a file; nil for what is no archive by its name.
    init?(_ path: String) {
      let path = path.lowercased()
      if path.hasSuffix(".zip") {
        self = .zip
      } else if [".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz"].contains(where: path.hasSuffix) {
        self = .tar
      } else {
        return nil
      }
    }

    var program: String { self == .zip ? "unzip" : "tar" }

    func arguments(_ archive: String, into folder: String) -> [String] {
      // A name that begins with a dash is no option.
      let archive = archive.hasPrefix("-") ? "./" + archive : archive
      return switch self {
      case .zip: ["-qq", "-o", archive, "-d", folder]
      case .tar:
        [
          "--extract", "--file", archive, "--directory", folder, "--no-same-owner",
          "--no-same-permissions",
        ]
      }
    }
  }

  /// Where its files are.
  let folder: String

  /// Unpacks an archive.
  init(_ path: String, _ format: Format) throws(FileFailure) {
    let name = format.program
    guard let program = ExternalProgram(name) else {
      throw FileFailure(
        "missing-program", "\(name) isn't installed, which unpacks “\(path)”",
        explanation: "Debian has it in the package \(name): apt-get install \(name).", file: path,
        exitCode: 69)
    }
    guard var work = WorkFolder(), let folder = Self.newFolder() else {
      throw FileFailure("program-failed", "there is no folder to work in", file: path)
    }
    self.folder = folder
    // Entered where it can be seen that no output is this file.
    try FileFailure.of { () throws(StoreError) in _ = try LineReader(path, size: 1) }
    if format == .zip, let directory = ArchiveDirectory(path) {
      try Self.check(directory, path)
    }
    let messages = work.file("messages")
    let ending = program.run(
      format.arguments(path, into: folder), output: nil, messages: messages,
      limits: .init(fileBlocks: 1 << 21))
    guard ending == .exited(0) else {
      let said = WorkFolder.read(messages) ?? []
      let line = String(decoding: said.prefix { $0 != 0x0A }.prefix(300), as: UTF8.self)
      throw FileFailure(
        "program-failed", "“\(path)” can't be unpacked",
        explanation: ExternalProgram.failure(of: name, ending, said: line), file: path)
    }
  }

  /// Refuses an archive that grows without measure, or whose names lead elsewhere.
  private static func check(_ directory: ArchiveDirectory, _ path: String) throws(FileFailure) {
    if let name = directory.climbing {
      throw FileFailure(
        "archive-refused", "“\(path)” has a file “\(name)”, which leads out of its folder",
        explanation: "Nothing of it was unpacked.", file: path)
    }
    guard
      directory.files > ArchiveDirectory.mostFiles || directory.bytes > ArchiveDirectory.mostBytes
    else { return }
    throw FileFailure(
      "archive-refused", "“\(path)” is too large once it is unpacked",
      explanation: "An archive may have \(ArchiveDirectory.mostFiles) files and 2 GiB together.",
      file: path)
  }

  private static func newFolder() -> String? {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/argue-archive-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { FolderListing.remove(folder) }
}
