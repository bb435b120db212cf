/// Temporary files of processes that were killed.
enum Leftovers {
  /// Removes what is left of attempts to write a file without its lock, unless somebody is still at
  /// it.
  ///
  /// Where that fails nothing is lost: it is tried again the next time.
  static func remove(of location: FileLocation) { remove(location.freeTemporaries()) }

  /// Removes what is left of attempts to write any file in a folder.
  static func remove(in folder: String) { remove(FileLocation.freeTemporaries(in: folder)) }

  private static func remove(_ temporaries: [(path: String, process: Int32)]) {
    for (path, process) in temporaries {
      // The number alone would not do: a folder can be shared by machines, each with its own
      // processes. So whoever writes keeps the file locked, which the system ends with the process.
      guard !FileSystem.isRunning(process), let file = try? OpenFile(path, .inspecting),
        (try? file.status().kind) == .file, (try? file.tryToLock()) == true
      else { continue }
      try? FileSystem.remove(path)
    }
  }
}
