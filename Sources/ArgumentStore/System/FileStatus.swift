#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What the system says of a file.
struct FileStatus {
  enum Kind {
    case file, folder, other
  }

  let kind: Kind
  /// The permission bits.
  let permissions: mode_t
  let owner: uid_t
  let group: gid_t
  let size: Int
  private let device: UInt64
  private let inode: UInt64

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    permissions = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
    size = Int(status.st_size)
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
  }

  /// The status of what a path leads to, links followed; nil where there is nothing.
  static func of(_ path: String) throws(SystemError) -> FileStatus? {
    var status = stat()
    if stat(path, &status) == 0 { return FileStatus(status) }
    let error = SystemError.last
    if error.isMissing { return nil }
    throw error
  }

  /// Whether both are one file, by whatever path.
  func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && inode == other.inode
  }
}
