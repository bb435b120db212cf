/// The files that Argue keeps for itself: locks, journals, notes of how far a run got.
///
/// Their names can be guessed, so somebody else may have put something there: a link to another
/// file, or a pipe that makes a reader wait for ever. So none is opened unless it is a regular file
/// by that very name, and a new one is made only where nothing is. They tell of what a map holds,
/// so they are no more open than the map is.
enum KeptFile {
  /// Opens a file for reading.
  /// - Returns: Nil where there is none.
  /// - Throws: ``SystemError``, also for what is no regular file.
  static func open(_ path: String) throws(SystemError) -> OpenFile? {
    do throws(SystemError) {
      return try regular(path, .inspecting)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// Opens a file for reading and for writing at its end, or makes it.
  /// - Parameter guarded: The file whose permissions and owner a new one takes.
  /// - Throws: ``SystemError``, also for what is no regular file.
  static func openOrMake(
    _ path: String, like guarded: FileStatus
  ) throws(SystemError) -> OpenFile {
    // What others make or remove in between is met again the next time round.
    for _ in 0..<100 {
      do throws(SystemError) {
        return try regular(path, .keeping)
      } catch {
        if !error.isMissing { throw error }
      }
      do throws(SystemError) {
        let file = try OpenFile(
          path, .beginningToKeep, permissions: guarded.permissionsBeside)
        _ = file.takeGuard(of: guarded)
        return file
      } catch {
        if !error.isExisting { throw error }
      }
    }
    throw .changing
  }

  private static func regular(
    _ path: String, _ access: OpenFile.Access
  ) throws(SystemError) -> OpenFile {
    let file = try OpenFile(path, access)
    guard try file.status().kind == .file else { throw .notRegular }
    return file
  }
}
