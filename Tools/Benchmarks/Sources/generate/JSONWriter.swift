import Glibc

/// Writes JSON in a map's canonical layout to standard output: two spaces a level, an array of
/// scalars on one line.
struct JSONWriter {
  private var bytes: [UInt8] = []
  private var depth = 0
  private var isFirst = true

  /// Writes an object; `name` is nil within an array and for the document itself.
  mutating func object(_ name: String? = nil, _ members: (inout JSONWriter) -> Void) {
    nested(name, "{", "}", members)
  }

  /// Writes an array with one element a line.
  mutating func array(_ name: String, _ elements: (inout JSONWriter) -> Void) {
    nested(name, "[", "]", elements)
  }

  /// Writes a member that is a text without characters that JSON escapes.
  mutating func member(_ name: String, _ text: String) {
    begin(name)
    append("\"\(text)\"")
  }

  /// Writes a member that is a number or a truth value.
  mutating func member(_ name: String, literal: String) {
    begin(name)
    append(literal)
  }

  /// Writes a member that is an array of texts.
  mutating func member(_ name: String, _ texts: [String]) {
    member(name, literal: "[" + texts.map { "\"\($0)\"" }.joined(separator: ", ") + "]")
  }

  /// Ends the document.
  mutating func finish() {
    append("\n")
    flush()
  }

  private mutating func nested(
    _ name: String?, _ open: String, _ close: String, _ content: (inout JSONWriter) -> Void
  ) {
    if depth > 0 {
      begin(name)
    }
    append(open)
    depth += 1
    isFirst = true
    content(&self)
    depth -= 1
    isFirst = false
    newLine()
    append(close)
    if bytes.count > 1 << 20 {
      flush()
    }
  }

  private mutating func begin(_ name: String?) {
    if !isFirst {
      append(",")
    }
    isFirst = false
    newLine()
    if let name {
      append("\"\(name)\": ")
    }
  }

  private mutating func newLine() {
    bytes.append(0x0a)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func flush() {
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        Glibc.write(STDOUT_FILENO, buffer.baseAddress?.advanced(by: start), buffer.count - start)
      }
      guard written > 0 else {
        perror("generate")
        exit(74)
      }
      start += written
    }
    bytes.removeAll(keepingCapacity: true)
  }
}
