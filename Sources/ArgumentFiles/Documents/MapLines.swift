public import ArgumentStore
internal import Glibc

/// Maps in a file of JSON Lines, of which only some are in memory.
public struct MapLines: ~Copyable {
  /// A line that isn't empty.
  public struct Line: Sendable {
    /// Its number, from 1.
    public let number: Int
    /// Its bytes, without the line feed and without a byte order mark.
    public let bytes: [UInt8]
  }

  /// Some lines.
  public struct Batch: Sendable {
    fileprivate let batch: LineReader.Batch
    fileprivate let places: [Int]

    /// How many lines there are.
    public var count: Int { places.count }

    /// One of the lines, from 0.
    public func line(_ index: Int) -> Line {
      let place = places[index]
      return Line(number: batch.firstNumber + place, bytes: Array(batch.document(at: place) ?? []))
    }
  }

  private var reader: LineReader

  /// Opens a file; `-` is the standard input.
  /// - Parameters:
  ///   - path: The file.
  ///   - size: About how many bytes a batch has.
  public init(_ path: String, size: Int = 4 << 20) throws(StoreError) {
    reader = try LineReader(path, size: size)
  }

  /// The next lines; nil at the end.
  public mutating func next() throws(StoreError) -> Batch? {
    guard let batch = try reader.next() else { return nil }
    return Batch(batch: batch, places: batch.lines.indices.filter { batch.document(at: $0) != nil })
  }

  /// Whether a file has maps in its lines, by its name and its beginning.
  static func isOne(_ path: String) -> Bool {
    guard path.lowercased().hasSuffix(".jsonl") else { return false }
    if path.lowercased().hasSuffix(".argue.jsonl") { return true }
    // What is read of a pipe is gone.
    guard FolderListing.kind(of: path) == .file else { return false }
    guard let file = fopen(path, "r") else { return false }
    defer { fclose(file) }
    var beginning = [UInt8](repeating: 0, count: 512)
    let count = fread(&beginning, 1, beginning.count, file)
    // Maps that we write begin so; what others begin otherwise is named by its ending.
    let begun = beginning[..<count].drop { [0xEF, 0xBB, 0xBF].contains($0) }
      .filter { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return begun.starts(with: #"{"format":"argue/"#.utf8)
  }
}
