internal import ArgumentJSON

extension StoreError {
  /// The error of a call that reads.
  static func reading(_ path: String, _ error: SystemError) -> StoreError {
    if error.isMissing { return missing(path) }
    let explanation =
      error.isDenied
      ? "Its permissions, or a folder's on the way, forbid it."
      : "Try again; if it goes on, the disk or the network may be failing."
    return StoreError(
      .unreadable, path, "“\(path)” can't be read: \(error.text)", explanation: explanation,
      system: error)
  }

  /// What system calls give that read, with their failure as the error of a file.
  static func reading<Value: ~Copyable>(
    _ path: String, _ body: () throws(SystemError) -> Value
  ) throws(StoreError) -> Value {
    do throws(SystemError) {
      return try body()
    } catch {
      throw .reading(path, error)
    }
  }

  /// The error for what isn't there.
  static func missing(_ path: String) -> StoreError {
    StoreError(
      .missing, path, "there is no file “\(path)”",
      explanation: "Look at how it is spelt, and at the folder that you are in.")
  }

  /// The error for a folder where a file is wanted.
  static func folder(_ path: String) -> StoreError {
    StoreError(
      .folder, path, "“\(path)” is a folder, not a file",
      explanation: "Name a file, or give the folder another name.")
  }

  /// The error for what is no regular file.
  static func notAFile(_ path: String) -> StoreError {
    StoreError(
      .notAFile, path, "“\(path)” is no file that could be replaced",
      explanation: "It is a device or a pipe. " + throughStandardStreams)
  }

  /// The error of a call that writes.
  /// - Parameters:
  ///   - path: The file, as it was named.
  ///   - folder: The folder in which files are made for it.
  static func writing(_ path: String, in folder: String, _ error: SystemError) -> StoreError {
    if error.isNoSpace {
      return StoreError(
        .noSpace, path, "there is no space left to write “\(path)”: \(error.text)",
        explanation: "The file is as it was. Make room, then run the command again.",
        system: error)
    }
    if error.isTooLargeFile {
      return StoreError(
        .noSpace, path, "“\(path)” would be larger than the system allows",
        explanation: "The file is as it was. The limit is the file system's or “ulimit -f”.",
        system: error)
    }
    if error.isDenied {
      let what = error.isReadOnlyFileSystem ? "can't be written to" : "doesn't allow it"
      return StoreError(
        .cannotWrite, path,
        "“\(path)” can't be written, because the folder “\(folder)” \(what): \(error.text)",
        explanation: "A new file takes the old one's place, so it must be allowed to make and "
          + "replace files there. Change that, or work on a copy elsewhere.", system: error)
    }
    if error.isNoFolder {
      return StoreError(
        .cannotWrite, path, "“\(path)” can't be written, because “\(folder)” is no folder",
        explanation: "What is there is as it was. Choose another place.", system: error)
    }
    if error.isMissing {
      return StoreError(
        .cannotWrite, path, "“\(path)” can't be written, because there is no folder “\(folder)”",
        explanation: "Make the folder first, or choose another place.", system: error)
    }
    return StoreError(
      .cannotWrite, path, "“\(path)” can't be written: \(error.text)",
      explanation:
        "The file is as it was. Try again; if it goes on, the disk or the network may be "
        + "failing, so work on a copy elsewhere.", system: error)
  }

  /// The error of a call on a file that Argue keeps beside a map.
  static func keeping(
    _ path: String, of location: FileLocation, _ error: SystemError
  ) -> StoreError {
    guard error.isLink || error == .notRegular else {
      return .writing(path, in: location.storeFolder, error)
    }
    return StoreError(
      .cannotWrite, location.named,
      "“\(location.named)” can't be edited, because “\(path)” is "
        + (error.isLink ? "a symbolic link" : "no regular file"),
      explanation:
        "A lock or a history belongs there, and what is there isn't Argue's. Look what it "
        + "is, and remove it or give the map another name; the map itself is as it was.",
      system: error)
  }

  /// The error where something else stands in place of a folder that Argue keeps.
  static func folderMissing(_ folder: String, _ map: String) -> StoreError {
    StoreError(
      .cannotWrite, map, "no text can be kept beside “\(map)”, because “\(folder)” is no folder",
      explanation: "Remove what is there, or give it another name.")
  }

  /// The error for a change that is made, but may not outlast a loss of power.
  static func notFlushed(_ path: String, in folder: String, _ error: SystemError) -> StoreError {
    StoreError(
      .notFlushed, path,
      "“\(path)” was changed, but the disk doesn't confirm it for the folder “\(folder)”: "
        + error.text,
      explanation: "The change is in the file, so don't make it again; it may be lost if the "
        + "machine stops now. The disk or the network may be failing.", system: error)
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
      explanation: "Nothing was written. Run the command again: it then works on the file as it is "
        + "now.")
  }

  /// The way out where a map can't be edited in place.
  static let throughStandardStreams =
    "Give the map as - on standard input: the changed one then goes to standard output."
}
