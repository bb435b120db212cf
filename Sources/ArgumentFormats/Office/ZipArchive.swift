/// A ZIP archive (PKWARE, APPNOTE 6.3.10, sections 4.3 and 4.4) whose files are stored as they are.
///
/// All files have the first time that the format knows, so that the same files give the same bytes.
struct ZipArchive {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a file.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let name = Array(name.utf8)
    let start = body.count
    let shared = Self.header(name, content)
    body += Self.little(0x0403_4B50, 4) + Self.little(20, 2) + shared + name + content
    directory += Self.little(0x0201_4B50, 4) + Self.little(20, 2) + Self.little(20, 2) + shared
    // No comment, the first disk, and no attributes.
    directory += [UInt8](repeating: 0, count: 10) + Self.little(start, 4) + name
    count += 1
  }

  /// Adds a file of text.
  mutating func add(_ name: String, text: String) { add(name, Array(text.utf8)) }

  /// The whole archive.
  var bytes: [UInt8] {
    var end = Self.little(0x0605_4B50, 4) + [UInt8](repeating: 0, count: 4)
    end += Self.little(count, 2) + Self.little(count, 2)
    end += Self.little(directory.count, 4) + Self.little(body.count, 4) + [0, 0]
    return body + directory + end
  }

  /// What stands in both headers of a file: names in UTF-8, stored, the first of January 1980.
  private static func header(_ name: [UInt8], _ content: [UInt8]) -> [UInt8] {
    var header = little(1 << 11, 2) + little(0, 2) + little(0, 2) + little(0x21, 2)
    header += little(Int(checksum(content)), 4) + little(content.count, 4)
    header += little(content.count, 4) + little(name.count, 2) + little(0, 2)
    return header
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  /// CRC-32 (ISO 3309), by a table of what each byte does.
  static func checksum(_ content: [UInt8]) -> UInt32 {
    ~content.reduce(~UInt32(0)) { sum, byte in
      sum >> 8 ^ table[Int((sum ^ UInt32(byte)) & 0xFF)]
    }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
    }
  }
}
