internal import ArgumentJSON
internal import ArgumentModel

/// Whole documents of YAML, of the part of it that ``YAMLBlocks`` reads.
enum YAMLDocument {
  /// The members of a document, in its order.
  /// - Throws: ``ReadFailure`` with the place where it can't be read.
  static func object(
    _ input: ImportInput
  ) throws(ReadFailure) -> (object: JSONObject, findings: [Diagnostic]) {
    let (bytes, finding) = DocumentEncoding.utf8(input.bytes)
    if let failure = ArgdownImporter.unreadable(bytes) { throw ReadFailure([failure]) }
    let (start, end) = body(bytes)
    var blocks = YAMLBlocks(bytes, from: start, to: end, keepsOrder: true)
    var findings = finding.map { [$0] } ?? []
    do throws(YAMLError) {
      let object = try blocks.object()
      for place in blocks.tightColons {
        var diagnostic = Diagnostic(
          rule: "annotation-syntax", severity: .warning,
          message: "a name has no space after its colon; it was read as if it had one")
        diagnostic.position = position(place, in: bytes)
        findings.append(diagnostic)
      }
      return (object, findings)
    } catch {
      var diagnostic = Diagnostic(
        rule: "annotation-syntax", severity: .error, message: error.message)
      diagnostic.position = position(error.place, in: bytes)
      throw ReadFailure([diagnostic])
    }
  }

  /// What stands between the marks of a document's beginning and end, if there are such.
  private static func body(_ bytes: [UInt8]) -> (start: Int, end: Int) {
    var start = 0
    var line = 0
    var hasWords = false
    while line < bytes.count {
      let next = bytes[line...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let words = bytes[line..<next]
      if words.starts(with: "---".utf8), words.dropFirst(3).allSatisfy({ $0 == 0x20 }) {
        if hasWords { return (start, line) }
        start = min(next + 1, bytes.count)
      } else if words.elementsEqual("...".utf8) {
        return (start, line)
      } else if words.first != UInt8(ascii: "#"), words.contains(where: { $0 > 0x20 }) {
        hasWords = true
      }
      line = next + 1
    }
    return (start, bytes.count)
  }

  /// The line and the column, in code points, of a byte.
  private static func position(_ place: Int, in bytes: [UInt8]) -> SourcePosition {
    var line = 1
    var start = 0
    for (index, byte) in bytes[..<min(place, bytes.count)].enumerated() where byte == 0x0A {
      line += 1
      start = index + 1
    }
    let column = bytes[start..<min(max(place, start), bytes.count)].count { $0 & 0xC0 != 0x80 } + 1
    return SourcePosition(line: line, column: column)
  }
}
