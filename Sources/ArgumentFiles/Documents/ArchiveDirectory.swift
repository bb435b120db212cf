internal import Glibc

/// What a ZIP archive's directory says is in it (PKWARE, APPNOTE 6.3.10, sections 4.3.12 and 4.3.16), before
/// anything is unpacked.
struct ArchiveDirectory {
  /// How many files it has.
  private(set) var files = 0
  /// How many bytes they have together once they are unpacked.
  private(set) var bytes = 0
  /// The first name that leads out of the folder it is unpacked in, if there is one.
  private(set) var climbing: String?

  /// The most files that are unpacked, and the most bytes of all together.
  static let mostFiles = 100_000
  static let mostBytes = 2 << 30

  /// Reads an archive's directory; nil where the file has none, which who unpacks it will say.
  init?(_ path: String) {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    // The end stands before a comment of at most 64 KiB.
    let size = Int(status.st_size)
    let tail = Self.read(file, from: max(0, size - 65_557), count: 65_557)
    guard
      let end = (0..<max(0, tail.count - 21)).reversed().first(where: { place in
        Self.number(tail, place, 4) == 0x0605_4B50
      })
    else { return nil }
    // What is so large that these numbers don't say it is too large anyway.
    let (length, start) = (Self.number(tail, end + 12, 4), Self.number(tail, end + 16, 4))
    guard start + length <= size, length <= 1 << 28 else {
      files = Self.mostFiles + 1
      return
    }
    take(Self.read(file, from: start, count: length))
  }

  private mutating func take(_ directory: [UInt8]) {
    var place = 0
    while place + 46 <= directory.count, Self.number(directory, place, 4) == 0x0201_4B50 {
      files += 1
      bytes += Self.number(directory, place + 24, 4)
      let name = Self.number(directory, place + 28, 2)
      let more = Self.number(directory, place + 30, 2) + Self.number(directory, place + 32, 2)
      guard place + 46 + name <= directory.count else { return }
      let words = directory[(place + 46)..<(place + 46 + name)]
      if climbing == nil, Self.climbs(words) {
        climbing = String(decoding: words, as: UTF8.self)
      }
      place += 46 + name + more
    }
  }

  /// Whether a name begins at the root, or goes up anywhere.
  private static func climbs(_ name: ArraySlice<UInt8>) -> Bool {
    // Programs on other systems have backslashes between folders.
    let slashes: Set<UInt8> = [UInt8(ascii: "/"), UInt8(ascii: "\\")]
    if let first = name.first, slashes.contains(first) { return true }
    return name.split(whereSeparator: slashes.contains).contains { $0.elementsEqual("..".utf8) }
  }

  private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }

  private static func read(_ file: Int32, from start: Int, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let read = pread(file, rest.baseAddress, rest.count, off_t(start + filled))
        guard read > 0 else { return }
        filled += read
      }
    }
  }
}
