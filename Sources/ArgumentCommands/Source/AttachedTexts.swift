internal import ArgumentModel
internal import ArgumentStore
internal import Glibc

/// Texts of editions that are kept beside a map, in its folder `.argue`, and not in it: what may be
/// read on this machine, but not passed on.
enum AttachedTexts {
  /// The folder for the texts of a map's editions.
  static func folder(ofMap path: String) -> String { parent(path) + ".argue/texts" }

  /// A path that a map gives relative to its own folder; one that leads elsewhere is none.
  static func path(_ path: String, besideMap map: String) -> String {
    path.hasPrefix("/") ? path : parent(map) + path
  }

  /// The folder of a file, with a slash at its end, or nothing for the current one.
  private static func parent(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  private static func name(_ digest: Digest) -> String {
    "\(digest.description.dropFirst("sha256:".count)).txt"
  }

  /// The text with a digest, or nil if it isn't kept.
  static func read(_ digest: Digest, in folder: String) -> String? {
    guard let bytes = try? InputFile.read("\(folder)/\(name(digest))") else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// All texts that are kept, in the order of their digests.
  static func all(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".txt") { names.append(name) }
    }
    return names.sorted().compactMap { name in
      (try? InputFile.read("\(folder)/\(name)")).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Keeps a text.
  static func write(_ text: String, in folder: String) throws(StoreError) {
    // What these calls can't do, the writing that follows reports.
    if let parent = folder.lastIndex(of: "/") { mkdir(String(folder[..<parent]), 0o777) }
    mkdir(folder, 0o777)
    try OutputFile.write(Array(text.utf8), to: "\(folder)/\(name(.of(text)))")
  }

  /// Removes a text, if it is kept.
  static func remove(_ digest: Digest, in folder: String) {
    unlink("\(folder)/\(name(digest))")
  }
}
