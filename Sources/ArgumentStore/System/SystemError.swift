#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What a system call answered when it failed.
struct SystemError: Error, Hashable {
  /// The value of `errno`.
  let code: Int32

  init(_ code: Int32) { self.code = code }

  /// The error of the call that just failed.
  static var last: SystemError { SystemError(errno) }

  /// What has the name is neither a file nor a symbolic link, where a file of Argue's own belongs.
  static let notRegular = SystemError(-1)
  /// Others make and remove the file all the time.
  static let changing = SystemError(EAGAIN)

  /// The system's words for the error.
  var text: String {
    if self == .notRegular { return "It is no regular file" }
    return strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }

  var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  /// Whether something else is where a folder should be.
  var isNoFolder: Bool { code == ENOTDIR }
  var isExisting: Bool { code == EEXIST }
  var isDenied: Bool { code == EACCES || code == EPERM || code == EROFS }
  /// Whether nothing at all can be written there, whoever wants to.
  var isReadOnlyFileSystem: Bool { code == EROFS }
  var isNoSpace: Bool { code == ENOSPC || code == EDQUOT }
  var isTooLargeFile: Bool { code == EFBIG }
  /// Whether a symbolic link was met where none is followed.
  var isLink: Bool { code == ELOOP }
  /// Whether nobody reads any more what is written.
  var isBrokenPipe: Bool { code == EPIPE }
  /// Whether what was asked for its destination is no symbolic link.
  var isNoLink: Bool { code == EINVAL }
  var isInterruption: Bool { code == EINTR }
  /// Whether it would have to wait.
  var isBusy: Bool { code == EWOULDBLOCK || code == EAGAIN }
  /// Whether a file can't be given a second name, which some file systems have no notion of.
  var isWithoutLinks: Bool {
    code == EPERM || code == EMLINK || code == EOPNOTSUPP || code == ENOTSUP || code == ENOSYS
  }
  /// Whether the file system can't do it at all.
  var isUnsupported: Bool {
    code == ENOLCK || code == EOPNOTSUPP || code == ENOTSUP || code == ENOSYS || code == EINVAL
  }
}
