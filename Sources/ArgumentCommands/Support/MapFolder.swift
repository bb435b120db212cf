internal import ArgumentFiles
internal import ArgumentModel
internal import Glibc

/// A folder that several documents are written into, a file each.
enum MapFolder {
  /// Whether what somebody names as the output is a folder: one that is there, or ends as one.
  static func isMeant(by output: String?) -> Bool {
    output.map { $0.hasSuffix("/") || DocumentList.isFolder($0) } ?? false
  }

  /// Writes maps, each under its id.
  static func write(_ maps: [ArgumentMap], to folder: String, force: Bool) throws {
    try write(
      zip(names(maps), maps).map { ("\($0).argue.json", .map($1)) }, to: folder, force: force)
  }

  /// Writes files into a folder, which is made if it isn't there.
  static func write(
    _ files: [(name: String, content: OutputDocument.Content)], to folder: String, force: Bool
  ) throws {
    let folder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    // What this call can't do, the writing that follows reports.
    mkdir(folder.isEmpty ? "/" : folder, 0o777)
    try CommandOutput.write(
      files.map { file in
        OutputDocument(path: "\(folder)/\(file.name)", content: file.content, isNamed: false)
      }, force: force)
  }

  /// A file's name for each map: its id, and a number where that is one already.
  static func names(_ maps: [ArgumentMap]) -> [String] {
    var names = UniqueNames()
    return maps.map { map in
      // An id is of letters, numbers and few other characters; another could name another folder.
      names.name(map.header.id.flatMap { $0.flaw == nil ? $0.rawValue : nil } ?? "map")
    }
  }
}
