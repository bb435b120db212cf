import Glibc

/// Files of the repository from which the fuzzers were built.
enum RepositoryFile {
  /// The bytes of a file, by its path in the repository.
  static func bytes(_ path: String) -> [UInt8] {
    let path = folder + "/" + path
    guard let file = fopen(path, "r") else { fatalError("there is no \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      if count == 0 { return bytes }
      bytes += piece[..<count]
    }
  }

  /// The repository's folder.
  static let folder: String = {
    let steps = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return steps.dropLast(6).joined(separator: "/")
  }()
}
