internal import ArgumentModel

/// Where a file really is: symbolic links in its own name followed, so that a link stays one when
/// the file is replaced.
struct FileLocation {
  /// The path as it was named, for messages.
  let named: String
  /// The path of the file itself, whether it is there or not.
  let path: String
  /// The folder that the file is in.
  let folder: String
  /// The file's name there.
  let name: String

  private static let mostLinks = 40

  init(_ named: String) throws(StoreError) {
    var path = named
    var links = 0
    while let destination = try Self.destination(ofLink: path, named) {
      links += 1
      guard links <= Self.mostLinks else {
        throw StoreError(
          .unreadable, named, "“\(named)” is a symbolic link that leads nowhere but to links")
      }
      path =
        destination.hasPrefix("/")
        ? destination : Self.join(Self.split(path).folder, destination)
    }
    self.named = named
    self.path = path
    (folder, name) = Self.split(path)
    if name.isEmpty || name == "." || name == ".." { throw .folder(named) }
  }

  /// The location of a file that Argue keeps: its name is never a link that is followed.
  init(kept path: String) {
    named = path
    self.path = path
    (folder, name) = Self.split(path)
  }

  /// The folder of the lock and the journal.
  var storeFolder: String { Self.join(folder, ".argue") }

  /// A name made of the file's, short enough to have something added.
  private var stem: String {
    // Names have at most 255 bytes on the usual file systems.
    if name.utf8.count <= 200 { return name }
    return "long-" + String(Digest.of(name).description.suffix(64))
  }

  /// The file on which processes lock each other out.
  var lock: String { Self.join(storeFolder, stem + ".lock") }
  /// The file of the changes that can be undone.
  var journal: String { Self.join(storeFolder, stem + ".journal") }
  /// A file that stands beside them.
  func companion(_ ending: String) -> String { Self.join(storeFolder, stem + "." + ending) }
  /// The journal as a file that is itself replaced now and then.
  var ofJournal: FileLocation { FileLocation(kept: journal) }
  /// Where new content is written by whoever holds the lock: always the same name, so that what a
  /// killed process left is found without a search.
  var lockedTemporary: String { Self.join(folder, ".\(stem).argue-tmp") }
  /// Where new content is written without a lock: a name of its own each time.
  ///
  /// It says whose it is, and no file's ``lockedTemporary`` ends like it.
  var freeTemporary: String {
    let number = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    return Self.join(
      folder,
      freeTemporaryStart + "\(FileSystem.processNumber)-\(number)"
        + Self.freeTemporaryEnd)
  }

  private var freeTemporaryStart: String { ".\(stem)." }
  private static let freeTemporaryEnd = ".argue-new"

  /// The files ``freeTemporary`` of this file that are in its folder, with their makers' numbers.
  func freeTemporaries() -> [(path: String, process: Int32)] {
    let start = freeTemporaryStart
    return FileSystem.names(in: folder, from: start, to: Self.freeTemporaryEnd).compactMap { name in
      let middle = name.utf8.dropFirst(start.utf8.count).dropLast(Self.freeTemporaryEnd.utf8.count)
      return Self.maker(middle).map { (Self.join(folder, name), $0) }
    }
  }

  /// The files ``freeTemporary`` of whatever file in a folder, with their makers' numbers.
  static func freeTemporaries(in folder: String) -> [(path: String, process: Int32)] {
    FileSystem.names(in: folder, from: ".", to: freeTemporaryEnd).compactMap { name in
      let named = name.utf8.dropFirst().dropLast(freeTemporaryEnd.utf8.count)
      guard let dot = named.lastIndex(of: UInt8(ascii: ".")), dot > named.startIndex else {
        return nil
      }
      return maker(named[named.index(after: dot)...]).map { (join(folder, name), $0) }
    }
  }

  /// The number of the process that a temporary file's name says made it, by the part that says so.
  private static func maker(_ part: Substring.UTF8View) -> Int32? {
    let parts = part.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2, let process = Int32(String(decoding: parts[0], as: UTF8.self)),
      process > 0, UInt64(String(decoding: parts[1], as: UTF8.self), radix: 36) != nil
    else { return nil }
    return process
  }

  private static func destination(
    ofLink path: String, _ named: String
  ) throws(StoreError) -> String? {
    do throws(SystemError) {
      return try FileSystem.destination(ofLink: path)
    } catch {
      throw .reading(named, error)
    }
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.utf8.index(after: slash)...]))
  }

  private static func join(_ folder: String, _ name: String) -> String {
    switch folder {
    case ".": name
    case "/": "/" + name
    default: folder + "/" + name
    }
  }
}
