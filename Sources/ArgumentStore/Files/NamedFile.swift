#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reads files that a document names, not a person, such as a map's texts.
///
/// A document may come from a stranger, so it reaches no further than its own folder.
public enum NamedFile {
  /// Reads a regular file that is in a folder or below it, links followed.
  /// - Parameters:
  ///   - path: The file, relative to the folder.
  ///   - folder: The folder; empty for the current one.
  ///   - limit: The most bytes it may have.
  /// - Throws: ``StoreError``, with the code ``StoreError/Code/outside`` for a path that is absolute or
  ///   leads out of the folder, and ``StoreError/Code/notAFile`` for what is no regular file.
  public static func read(
    _ path: String, inside folder: String, limit: Int = 1 << 31
  ) throws(StoreError) -> [UInt8] {
    let full = folder.isEmpty ? path : folder + (folder.hasSuffix("/") ? "" : "/") + path
    if path.hasPrefix("/") { throw outside(path) }
    guard let place = real(full) else {
      // Where it would lead, if it were there, is told by its parts.
      throw climbs(path) ? outside(path) : .missing(full)
    }
    guard let base = real(folder.isEmpty ? "." : folder) else { throw .missing(full) }
    if place == base { throw .folder(full) }
    guard place.hasPrefix(base.hasSuffix("/") ? base : base + "/") else { throw outside(path) }
    let file = try StoreError.reading(full) { () throws(SystemError) in
      try OpenFile(place, .inspecting)
    }
    let status = try StoreError.reading(full) { () throws(SystemError) in try file.status() }
    switch status.kind {
    case .file: return try InputFile.content(of: file, status, full, limit: limit)
    case .folder: throw .folder(full)
    case .link, .other:
      throw StoreError(
        .notAFile, full, "“\(full)” is no regular file",
        explanation: "It is a device or a pipe, which a document may not name.")
    }
  }

  /// The folder of a file as its path has it, with the `/` at its end; empty for the current one.
  public static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// The path by which a map names a file in its folder or below; nil for files elsewhere.
  public static func path(of file: String, besideMap map: String) -> String? {
    let parent = map.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let folder = map.hasPrefix("/") && parent.count == 1 ? "/" : parent.joined(separator: "/")
    guard let folder = real(folder.isEmpty ? "." : folder), let file = real(file) else {
      return nil
    }
    let start = folder == "/" ? folder : folder + "/"
    return file.hasPrefix(start) ? String(file.dropFirst(start.count)) : nil
  }

  /// Whether two names are of one folder that is there, links followed; an empty name is the current one.
  public static func areSameFolder(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    guard let first = real(one.isEmpty ? "." : one) else { return false }
    return first == real(other.isEmpty ? "." : other)
  }

  private static func outside(_ path: String) -> StoreError {
    StoreError(
      .outside, path, "“\(path)” leads out of the folder",
      explanation: "A document may only name files in its own folder and below it.")
  }

  /// Whether a path leaves the folder that it starts from, links aside.
  private static func climbs(_ path: String) -> Bool {
    var depth = 0
    for part in path.split(separator: "/") where part != "." {
      depth += part == ".." ? -1 : 1
      if depth < 0 { return true }
    }
    return false
  }

  /// The path without links and dots; nil where there is nothing.
  private static func real(_ path: String) -> String? {
    guard !path.utf8.contains(0), let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
