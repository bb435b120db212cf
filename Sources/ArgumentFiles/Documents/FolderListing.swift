internal import Glibc

/// What is in a folder.
package enum FolderListing {
  /// What an entry is, links followed.
  package enum Kind {
    case file, folder
    /// A link to a folder, a device, a pipe, or a link that leads nowhere.
    case other
  }

  /// The entries of a folder, in no order; nil where it can't be read.
  package static func entries(of folder: String) -> [(name: String, kind: Kind)]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var entries: [(name: String, kind: Kind)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      // Most file systems say here what most entries are.
      let kind: Kind =
        switch Int(entry.pointee.d_type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        default: Self.kind(of: "\(folder)/\(name)")
        }
      entries.append((name, kind))
    }
    return entries
  }

  /// What a path leads to.
  static func kind(of path: String) -> Kind {
    var own = stat()
    guard lstat(path, &own) == 0 else { return .other }
    if own.st_mode & S_IFMT == S_IFDIR { return .folder }
    var target = stat()
    let isFile = stat(path, &target) == 0 && target.st_mode & S_IFMT == S_IFREG
    return isFile ? .file : .other
  }

  /// Removes a folder with all that is in it; links themselves, not what they lead to.
  static func remove(_ folder: String) {
    var folders = [folder]
    var next = 0
    while next < folders.count {
      let folder = folders[next]
      next += 1
      for entry in entries(of: folder) ?? [] {
        let path = "\(folder)/\(entry.name)"
        if entry.kind == .folder { folders.append(path) } else { unlink(path) }
      }
    }
    // The inner ones stand behind those that hold them.
    for folder in folders.reversed() { rmdir(folder) }
  }
}
