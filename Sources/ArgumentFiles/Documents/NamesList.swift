internal import ArgumentStore

/// A file that lists names of files, one a line.
public enum NamesList {
  /// The names in a list, in its order; blank lines are passed over.
  /// - Parameter path: The list's file; `-` is the standard input.
  /// - Throws: ``FileFailure`` where the list can't be read.
  public static func names(in path: String) throws(FileFailure) -> [String] {
    let bytes = try FileFailure.of { () throws(StoreError) in try InputFile.read(path) }
    return bytes.split(separator: 0x0A).compactMap { line in
      let line = line.last == 0x0D ? line.dropLast() : line
      return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
    }
  }
}
