internal import ArgumentModel

/// The names of a document's outermost members, found without parsing it: enough to tell formats apart.
struct JSONMemberNames {
  /// The byte that each member's value begins with, by its name as it is written.
  private var beginnings: [String: UInt8] = [:]

  /// Looks through a document; what isn't an object has no members.
  init(_ document: [UInt8]) {
    // What isn't UTF-8 is seldom JSON, and then small.
    let bytes =
      document.prefix(2).contains(where: { $0 == 0 || $0 >= 0xFE })
      ? DocumentEncoding.utf8(document).bytes : document
    var (depth, index) = (0, 0)
    var name: Range<Int>?
    let end = bytes.count
    while index < end {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        if depth == 0 { return }
        let start = index + 1
        index = start
        while index < end, bytes[index] != UInt8(ascii: "\"") {
          index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        if depth == 1, name == nil {
          name = start..<min(index, end)
        } else {
          take(&name, byte, bytes, depth)
        }
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if depth == 0, byte != UInt8(ascii: "{") { return }
        take(&name, byte, bytes, depth)
        depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ","): if depth == 1 { name = nil }
      case UInt8(ascii: ":"), 0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF: break
      default:
        if depth == 0 { return }
        take(&name, byte, bytes, depth)
      }
      index += 1
    }
  }

  private mutating func take(
    _ name: inout Range<Int>?, _ byte: UInt8, _ bytes: [UInt8], _ depth: Int
  ) {
    guard depth == 1, let range = name else { return }
    beginnings[String(decoding: bytes[range], as: UTF8.self)] = byte
    name = nil
  }

  /// Whether a member is an object.
  func isObject(_ name: String) -> Bool { beginnings[name] == UInt8(ascii: "{") }

  /// Whether a member is an array.
  func isArray(_ name: String) -> Bool { beginnings[name] == UInt8(ascii: "[") }

  /// Whether a member is there.
  func has(_ name: String) -> Bool { beginnings[name] != nil }
}
