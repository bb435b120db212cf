public import ArgumentModel

/// Texts of editions that are kept beside a map, in its folder `.argue`, and not in it: what may be
/// read on this machine, but not passed on.
///
/// Each stands in a file named by its digest, as open as the map is. A file that isn't what its name
/// says, or that is a link, is no such text.
public struct AttachedTexts: Sendable {
  /// The map; `-` stands for one in the current folder.
  private let map: String
  private let location: FileLocation?

  /// The most bytes that a text may have.
  private static let mostBytes = 1 << 31
  private static let ending = ".txt"

  /// The texts of a map's editions.
  public init(besideMap path: String) {
    map = path
    location = try? FileLocation(path)
  }

  private func folder(of location: FileLocation) -> String { location.storeFolder + "/texts" }

  private static func name(_ digest: Digest) -> String {
    digest.description.dropFirst("sha256:".count) + ending
  }

  /// The text with a digest, or nil if it isn't kept.
  public func read(_ digest: Digest) -> String? {
    guard let folder = existingFolder else { return nil }
    return Self.read(folder + "/" + Self.name(digest), named: digest)
  }

  /// All texts that are kept, in the order of their digests.
  public func all() -> [String] {
    guard let folder = existingFolder else { return [] }
    return FileSystem.names(in: folder, from: "", to: Self.ending).sorted().compactMap { name in
      guard let digest = Digest("sha256:" + name.dropLast(Self.ending.count)) else { return nil }
      return Self.read(folder + "/" + name, named: digest)
    }
  }

  private static func read(_ path: String, named digest: Digest) -> String? {
    guard let file = try? KeptFile.open(path), let status = try? file.status(),
      let bytes = try? InputFile.content(of: file, status, path, limit: mostBytes),
      Digest.of(bytes: bytes) == digest
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The folder of the texts, if it is there and nobody put a link in its place.
  private var existingFolder: String? {
    guard let location, (try? StoreFolder.check(of: location)) != nil else { return nil }
    let folder = folder(of: location)
    guard (try? FileStatus.ofName(folder))?.kind == .folder else { return nil }
    return folder
  }

  /// Keeps a text.
  public func write(_ text: String) throws(StoreError) {
    if read(.of(text)) != nil { return }
    let location = try FileLocation(map)
    try StoreFolder.check(of: location)
    let folder = folder(of: location)
    do throws(SystemError) {
      for path in [location.storeFolder, folder] { _ = try FileSystem.makeFolder(path) }
      guard try FileStatus.ofName(folder)?.kind == .folder else { throw .notRegular }
    } catch {
      if error == .notRegular { throw .folderMissing(folder, map) }
      throw .writing(map, in: location.storeFolder, error)
    }
    let file = FileLocation(kept: folder + "/" + Self.name(.of(text)))
    Leftovers.remove(of: file)
    var replacement: Replacement
    if let guarded = try OutputFile.status(map) {
      replacement = try Replacement(of: file, at: file.freeTemporary, beside: guarded)
    } else {
      replacement = try Replacement(of: file, at: file.freeTemporary, like: nil)
    }
    replacement.claim()
    try replacement.append(Array(text.utf8))
    try replacement.finish()
    try replacement.replace()
    try replacement.synchronizeFolder()
  }

  /// Removes a text, if it is kept.
  /// - Returns: Whether it was.
  @discardableResult
  public func remove(_ digest: Digest) throws(StoreError) -> Bool {
    guard let folder = existingFolder else { return false }
    let path = folder + "/" + Self.name(digest)
    do throws(SystemError) {
      guard try FileStatus.ofName(path) != nil else { return false }
      try FileSystem.remove(path)
      return true
    } catch {
      throw .writing(path, in: folder, error)
    }
  }
}
