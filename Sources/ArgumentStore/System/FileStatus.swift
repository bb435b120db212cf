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
    case file, folder, link, other
  }

  let kind: Kind
  /// The permission bits.
  let permissions: mode_t
  let owner: uid_t
  let group: gid_t
  let size: Int
  /// How many names the file has.
  let names: Int
  /// Which file it is, whatever it is called.
  let identity: FileIdentity

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    permissions = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
    size = Int(status.st_size)
    names = Int(status.st_nlink)
    identity = FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }

  /// The status of what a path leads to, links followed; nil where there is nothing.
  static func of(_ path: String) throws(SystemError) -> FileStatus? {
    var status = stat()
    if stat(path, &status) == 0 { return FileStatus(status) }
    let error = SystemError.last
    if error.isMissing { return nil }
    throw error
  }

  /// The status of what has a name itself, which may be a symbolic link; nil where there is nothing.
  static func ofName(_ path: String) throws(SystemError) -> FileStatus? {
    var status = stat()
    if lstat(path, &status) == 0 { return FileStatus(status) }
    let error = SystemError.last
    if error.isMissing { return nil }
    throw error
  }

  /// The permissions of what is kept beside the file: the same, but its keeper may always write.
  var permissionsBeside: mode_t { permissions & 0o777 | 0o600 }
}

/// Which file something is: two paths lead to one file if these are equal.
struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64
}
