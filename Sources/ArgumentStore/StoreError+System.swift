internal import ArgumentJSON

extension StoreError {
  /// The error of a call that reads.
  static func reading(_ path: String, _ error: SystemError) -> StoreError {
    if error.isMissing { return missing(path) }
    let explanation = error.isDenied ? "Its permissions, or a folder's on the way, forbid it." : nil
    return StoreError(
      .unreadable, path, "“\(path)” can't be read: \(error.text)", explanation: explanation,
      system: error)
  }

  /// The error for what isn't there.
  static func missing(_ path: String) -> StoreError {
    StoreError(.missing, path, "there is no file “\(path)”")
  }

  /// The error for a folder where a file is wanted.
  static func folder(_ path: String) -> StoreError {
    StoreError(.folder, path, "“\(path)” is a folder, not a file")
  }

  /// The error for what is no regular file.
  static func notAFile(_ path: String) -> StoreError {
    StoreError(
      .notAFile, path, "“\(path)” is no file that could be replaced",
      explanation: "It is a device or a pipe; write the result to a file with -o.")
  }

  /// The error of a call that writes.
  /// - Parameters:
  ///   - path: The file, as it was named.
  ///   - folder: The folder in which files are made for it.
  static func writing(_ path: String, in folder: String, _ error: SystemError) -> StoreError {
    if error.isNoSpace {
      return StoreError(
        .noSpace, path, "there is no space left to write “\(path)”: \(error.text)",
        explanation: "The file is as it was. Make room, or write elsewhere with -o.", system: error)
    }
    if error.isTooLargeFile {
      return StoreError(
        .noSpace, path, "“\(path)” would be larger than the system allows",
        explanation: "The file is as it was. The limit is the file system's or “ulimit -f”.",
        system: error)
    }
    if error.isDenied {
      return StoreError(
        .cannotWrite, path,
        "“\(path)” can't be written, because the folder “\(folder)” is read-only: \(error.text)",
        explanation: "A new file takes the old one's place, so the folder must be writable. "
          + "Write elsewhere with -o.", system: error)
    }
    if error.isMissing {
      return StoreError(
        .cannotWrite, path, "“\(path)” can't be written, because there is no folder “\(folder)”",
        system: error)
    }
    return StoreError(
      .cannotWrite, path, "“\(path)” can't be written: \(error.text)", system: error)
  }

  /// The error for a document that isn't a map.
  static func notAMap(_ path: String, _ failure: ReadFailure) -> StoreError {
    StoreError(
      .notAMap, path, "“\(path)” can't be read as a map", findings: failure.diagnostics)
  }

  /// The error for a file that another program changed.
  static func changedMeanwhile(_ path: String) -> StoreError {
    StoreError(
      .changedMeanwhile, path, "another program changed “\(path)” in the meantime",
      explanation: "Nothing was written. Run the command again, or write its result to another "
        + "file with -o.")
  }
}
