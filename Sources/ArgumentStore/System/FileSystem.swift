internal import CLinux

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The calls that work on paths.
enum FileSystem {
  /// Where a symbolic link leads, as it is written in it; nil if the path is no link.
  static func destination(ofLink path: String) throws(SystemError) -> String? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = bytes.withUnsafeMutableBytes { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.map { readlink(path, $0, characters.count) } ?? 0
      }
    }
    if count > 0 { return String(decoding: bytes[..<count], as: UTF8.self) }
    let error = SystemError.last
    // Anything else must not pass for no link: the link would be replaced.
    if count == 0 || error.isNoLink || error.isMissing { return nil }
    throw error
  }

  /// Gives a file another name in place of whatever had it.
  static func rename(_ path: String, to other: String) throws(SystemError) {
    #if canImport(Glibc)
      guard Glibc.rename(path, other) == 0 else { throw .last }
    #elseif canImport(Musl)
      guard Musl.rename(path, other) == 0 else { throw .last }
    #elseif canImport(Darwin)
      guard Darwin.rename(path, other) == 0 else { throw .last }
    #endif
  }

  /// Gives a file another name, one that nothing has.
  /// - Returns: Whether this system and file system can do that in one step; otherwise nothing was done.
  static func renameIfFree(_ path: String, to other: String) throws(SystemError) -> Bool {
    #if canImport(Glibc)
      // RENAME_NOREPLACE.
      if renameat2(AT_FDCWD, path, AT_FDCWD, other, 1) == 0 { return true }
      let error = SystemError.last
      if error.isUnsupported { return false }
      throw error
    #else
      return false
    #endif
  }

  /// Gives a file a second name, one that nothing has.
  static func addName(_ new: String, to path: String) throws(SystemError) {
    guard link(path, new) == 0 else { throw .last }
  }

  /// Removes a file, or does nothing where there is none.
  static func remove(_ path: String) throws(SystemError) {
    guard unlink(path) != 0 else { return }
    let error = SystemError.last
    if !error.isMissing { throw error }
  }

  /// Makes a folder, or does nothing where there is one; answers whether it was made.
  static func makeFolder(_ path: String) throws(SystemError) -> Bool {
    if mkdir(path, 0o777) == 0 { return true }
    let error = SystemError.last
    guard error.isExisting else { throw error }
    return false
  }

  /// Removes a folder with nothing in it; one that has something stays.
  static func removeEmptyFolder(_ path: String) { _ = rmdir(path) }

  /// Waits until a folder's entries would outlast a loss of power.
  static func synchronizeFolder(_ path: String) throws(SystemError) {
    do throws(SystemError) {
      try OpenFile(path, .folder).synchronize()
    } catch {
      // A folder that may be written but not read can't be opened, so it can't be flushed either.
      if !error.isDenied { throw error }
    }
  }

  /// Waits until all that was written to the file system of a folder, by whomever, would outlast a loss of
  /// power.
  static func synchronizeAll(around folder: String) throws(SystemError) {
    #if os(Linux)
      try OpenFile(folder, .folder).synchronizeFileSystem()
    #else
      sync()
    #endif
  }

  /// Whether a path leads to something.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Why the process may not write to a file that is there; nil if it may.
  static func protection(of path: String) -> SystemError? {
    guard access(path, W_OK) != 0 else { return nil }
    let error = SystemError.last
    return error.isDenied ? error : nil
  }

  /// The names in a folder that begin and end in a certain way; none where it can't be read.
  static func names(in folder: String, from start: String, to end: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    let start = Array(start.utf8CString.dropLast())
    let end = Array(end.utf8CString.dropLast())
    var names: [String] = []
    while let entry = readdir(directory) {
      withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: tuple.pointee))
        { name in
          // Folders can be large, so a name becomes a string only if it fits.
          guard strncmp(name, start, start.count) == 0 else { return }
          let length = strlen(name)
          guard length >= start.count + end.count,
            memcmp(name + (length - end.count), end, end.count) == 0
          else { return }
          names.append(String(cString: name))
        }
      }
    }
    return names
  }

  /// Whether there is a process with a number.
  static func isRunning(_ process: Int32) -> Bool {
    kill(process, 0) == 0 || SystemError.last.code != ESRCH
  }

  /// The process's number.
  static var processNumber: Int32 { getpid() }

  /// Sleeps.
  static func sleep(microseconds: UInt32) { _ = usleep(microseconds) }

  /// The time now in UTC, as of RFC 3339: `2026-11-23T21:50:04Z`.
  static var timestamp: String {
    var now = time(nil)
    var parts = tm()
    guard gmtime_r(&now, &parts) != nil else { return "" }
    func padded(_ number: Int32, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let date = [
      padded(parts.tm_year + 1900, 4), padded(parts.tm_mon + 1, 2), padded(parts.tm_mday, 2),
    ]
    let clock = [padded(parts.tm_hour, 2), padded(parts.tm_min, 2), padded(parts.tm_sec, 2)]
    return date.joined(separator: "-") + "T" + clock.joined(separator: ":") + "Z"
  }
}
