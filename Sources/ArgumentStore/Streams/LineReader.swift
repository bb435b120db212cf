#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reads a stream of lines in batches, of which only one is in memory.
public struct LineReader: ~Copyable {
  /// Some lines of a stream.
  public struct Batch: Sendable {
    /// The bytes of the lines, line ends included.
    public let bytes: [UInt8]
    /// Where in the bytes each line is, without its line feed.
    public let lines: [Range<Int>]
    /// The number of the first line, from 1.
    public let firstNumber: Int
    /// How many bytes of the stream stand before the first line.
    public let firstOffset: Int
  }

  /// The longest line, in bytes; what is longer is no document anybody meant.
  public static let longestLine = 1 << 28

  /// The size of the file in bytes; nil for what is none, and for an empty one.
  public let fileSize: Int?

  private let file: OpenFile
  private let name: String
  private let size: Int
  private var rest: [UInt8] = []
  private var number = 1
  /// Where in the stream the next batch begins.
  private var offset = 0
  private var isAtEnd = false

  /// Opens a file, or standard input for `-`.
  /// - Parameters:
  ///   - path: The file.
  ///   - size: About how many bytes a batch has.
  public init(_ path: String, size: Int) throws(StoreError) {
    self.size = size
    let name = path == "-" ? "standard input" : path
    let file = try InputFile.open(path)
    let status = try StoreError.reading(name) { () throws(SystemError) in try file.status() }
    if status.kind == .folder { throw .folder(name) }
    try FileLedger.current?.enter(input: status, name)
    fileSize = status.kind == .file && status.size > 0 ? status.size : nil
    self.name = name
    self.file = file
  }

  /// Passes over lines that were read before, in a file of which nothing was read yet.
  /// - Parameters:
  ///   - lines: How many lines these are.
  ///   - bytes: How many bytes they have, line ends included; no more than the file has.
  public mutating func skip(lines: Int, bytes: Int) throws(StoreError) {
    do throws(SystemError) {
      try file.seek(to: bytes)
    } catch {
      throw .reading(name, error)
    }
    number += lines
    offset = bytes
  }

  /// The next lines; nil at the end.
  public mutating func next() throws(StoreError) -> Batch? {
    var bytes = rest
    rest = []
    var wanted = size
    while true {
      do throws(SystemError) {
        while bytes.count < wanted, !isAtEnd {
          isAtEnd = try file.readMore(into: &bytes, atMost: wanted - bytes.count) == 0
        }
      } catch {
        throw .reading(name, error)
      }
      guard !bytes.isEmpty else { return nil }
      // A last line may lack its line feed.
      let end = isAtEnd ? bytes.count : (bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
      guard end > 0 else {
        guard wanted < Self.longestLine else { throw tooLong }
        wanted *= 2
        continue
      }
      rest = Array(bytes[end...])
      bytes.removeLast(bytes.count - end)
      let (first, firstOffset) = (number, offset)
      let lines = Self.lines(bytes)
      number += lines.count
      offset += bytes.count
      return Batch(bytes: bytes, lines: lines, firstNumber: first, firstOffset: firstOffset)
    }
  }

  private var tooLong: StoreError {
    StoreError(
      .tooLarge, name, "line \(number) is longer than \(Self.longestLine) bytes",
      explanation: "A corpus has one document a line.")
  }

  private static func lines(_ bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      while start < buffer.count {
        let feed = memchr(base + start, 0x0A, buffer.count - start)
        let end = feed.map { UnsafeRawPointer($0) - base } ?? buffer.count
        lines.append(start..<end)
        start = end + 1
      }
    }
    return lines
  }
}
