internal import ArgumentStore
internal import Glibc

/// Where a map's editor is reached: on a port of this machine, by whoever knows the token.
///
/// It is kept beside the map's journal, readable by its owner alone, so that a page finds its server again
/// after that was ended.
struct EditorAddress: Equatable, Sendable {
  /// The port; 0 lets the system choose.
  var port: UInt16
  /// 256 bits of chance in hexadecimal digits.
  var token: String

  /// A new address.
  init(port: UInt16) {
    self.port = port
    var random = SystemRandomNumberGenerator()
    token = (0..<4).map { _ in
      let digits = String(random.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// Reads the form in which it is kept; nil if it is something else.
  init?(_ text: String) {
    let words = text.split(separator: " ")
    guard words.count == 3, words[0] == "argue-editor/1", let port = UInt16(words[1]),
      words[2].count == 65, words[2].last == "\n",
      words[2].dropLast().allSatisfy({ $0.isHexDigit && $0.isASCII })
    else { return nil }
    self.port = port
    token = String(words[2].dropLast())
  }

  /// The form in which it is kept.
  var text: String { "argue-editor/1 \(port) \(token)\n" }

  /// The address that was kept in a file; nil where none was, or where others may read it.
  static func kept(in file: String) -> EditorAddress? {
    let descriptor = open(file, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_mode & 0o077 == 0, status.st_uid == geteuid()
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = read(descriptor, &bytes, bytes.count)
    guard count > 0 else { return nil }
    return EditorAddress(String(decoding: bytes.prefix(count), as: UTF8.self))
  }

  /// Keeps the address; where that can't be done, a page just won't find the next server.
  func keep(in file: String) {
    unlink(file)
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    _ = write(descriptor, bytes, bytes.count)
  }
}
