internal import Glibc

/// Reads a stream of lines in batches, of which only one is in memory.
struct LineReader: ~Copyable {
  /// Some lines of a stream.
  struct Batch: Sendable {
    /// The bytes, and where in them each line is.
    let bytes: [UInt8]
    let lines: [Range<Int>]
    /// The number of the first line, from 1.
    let firstNumber: Int
  }

  /// The longest line, in bytes; what is longer is no document anybody meant.
  static let longestLine = 1 << 28

  /// Why reading stopped.
  enum Failure: Error {
    case system(Int32)
    case longLine(number: Int)
  }

  private let descriptor: Int32
  private let size: Int
  private var rest: [UInt8] = []
  private var number = 1
  private var isAtEnd = false

  /// Opens a file, or standard input for `-`.
  /// - Parameter size: About how many bytes a batch has.
  init(_ path: String, size: Int) throws(Failure) {
    self.size = size
    if path == "-" {
      descriptor = STDIN_FILENO
    } else {
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .system(errno) }
      var status = stat()
      if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
        close(descriptor)
        throw .system(EISDIR)
      }
    }
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// The size of the file in bytes; nil for what is none, and for an empty one.
  var fileSize: Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0
    else { return nil }
    return Int(status.st_size)
  }

  /// The next lines; nil at the end.
  mutating func next() throws(Failure) -> Batch? {
    var bytes = rest
    rest = []
    var wanted = size
    while true {
      try fill(&bytes, to: wanted)
      guard !bytes.isEmpty else { return nil }
      // A last line may lack its line feed.
      let end = isAtEnd ? bytes.count : (bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
      guard end > 0 else {
        guard wanted < Self.longestLine else { throw .longLine(number: number) }
        wanted *= 2
        continue
      }
      rest = Array(bytes[end...])
      bytes.removeLast(bytes.count - end)
      let first = number
      let lines = Self.lines(bytes)
      number += lines.count
      return Batch(bytes: bytes, lines: lines, firstNumber: first)
    }
  }

  private mutating func fill(_ bytes: inout [UInt8], to count: Int) throws(Failure) {
    while bytes.count < count, !isAtEnd {
      let old = bytes.count
      let room = max(count - old, 1 << 16)
      bytes.append(contentsOf: repeatElement(0, count: room))
      let got = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress.map { $0 + old }, room)
      }
      bytes.removeLast(room - max(0, got))
      if got < 0 {
        if errno == EINTR { continue }
        throw .system(errno)
      }
      if got == 0 { isAtEnd = true }
    }
  }

  private static func lines(_ bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      while start < buffer.count {
        let feed = memchr(base + start, 0x0A, buffer.count - start)
        let end = feed.map { $0 - UnsafeMutableRawPointer(mutating: base) } ?? buffer.count
        lines.append(start..<end)
        start = end + 1
      }
    }
    return lines
  }
}
