internal import ArgumentModel

/// The bytes of a document while it is read: hands spans to the parser and says where errors are.
struct DocumentText {
  var bytes: [UInt8]
  let limits: ReadingLimits
  private let syntax: JSONSyntax

  init(_ bytes: [UInt8], limits: ReadingLimits, syntax: JSONSyntax) {
    self.bytes = bytes
    self.limits = limits
    self.syntax = syntax
  }

  /// The first byte that isn't white space.
  var firstByte: Int {
    JSONScanner(bytes, nestingLimit: limits.nesting).skipSpace(from: 0)
  }

  /// Refuses what is too large, or begins as no JSON does.
  func checkBeginning() throws(ReadFailure) {
    if bytes.count > min(limits.bytes, Int(clamping: UInt32.max)) {
      throw ReadFailure(
        "too-large", "the document has \(bytes.count) bytes, more than \(limits.bytes)",
        explanation: "A larger limit can be asked for: --limit-bytes, up to 4 GiB.", at: nil)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      throw syntaxError(
        "the text begins with a byte order mark", "Save it as UTF-8 without one.", 0)
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw syntaxError("the text is UTF-16", "Save it as UTF-8.", 0)
    }
    if firstByte == bytes.count {
      throw syntaxError("the document is empty", "A map has at least “format”.", 0)
    }
  }

  /// Finds the entities.
  func outline() throws(ReadFailure) -> DocumentOutline {
    do throws(JSONScanner.ScanFailure) {
      return try DocumentOutline(JSONScanner(bytes, nestingLimit: limits.nesting))
    } catch {
      throw failure(error)
    }
  }

  /// Looks through a whole text that is one value, such as an edit.
  func checkValue() throws(ReadFailure) {
    let scanner = JSONScanner(bytes, nestingLimit: limits.nesting)
    do throws(JSONScanner.ScanFailure) {
      let end = try scanner.endOfValue(from: scanner.skipSpace(from: 0))
      if scanner.skipSpace(from: end) != bytes.count { throw .malformed }
    } catch {
      throw failure(error)
    }
  }

  private func failure(_ halt: JSONScanner.ScanFailure) -> ReadFailure {
    switch halt {
    case .tooDeep(let place):
      return syntaxError(
        "arrays and objects are nested deeper than \(limits.nesting) levels",
        "A larger limit can be asked for: --limit-nesting, up to 2048.", place)
    case .inexactNumber(let span):
      let number = String(decoding: bytes[span.prefix(60)], as: UTF8.self)
      return syntaxError(
        "the number \(number) can't be held exactly", "Write it with fewer digits, or as a string.",
        span.lowerBound)
    case .malformed:
      do throws(JSONSyntaxError) {
        _ = try parse(0..<bytes.count)
      } catch {
        return failure(error, in: 0..<bytes.count) { $0 }
      }
      // Any value is JSON, but the scanner wants an object.
      return syntaxError("a map is a JSON object", nil, firstByte)
    }
  }

  /// The document without its entities: their arrays are empty.
  func frame(_ outline: DocumentOutline) throws(ReadFailure) -> JSONObject {
    var kept: [UInt8] = []
    var place = 0
    for array in outline.arrays {
      kept.append(contentsOf: bytes[place..<array.lowerBound])
      place = array.upperBound
    }
    kept.append(contentsOf: bytes[place...])
    do throws(JSONSyntaxError) {
      let value = try syntax.parse(kept[...])
      return value.objectValue ?? JSONObject()
    } catch {
      // Places in the frame are places in the document but for the arrays cut out before them.
      throw failure(error, in: 0..<bytes.count) { offset in
        var offset = offset
        for array in outline.arrays where array.lowerBound <= offset { offset += array.count }
        return offset
      }
    }
  }

  /// The value that takes up a span.
  func value(_ span: Range<Int>) throws(ReadFailure) -> JSONValue {
    do throws(JSONSyntaxError) {
      return try parse(span)
    } catch {
      throw failure(error, in: span) { span.lowerBound + $0 }
    }
  }

  private func parse(_ span: Range<Int>) throws(JSONSyntaxError) -> JSONValue {
    try syntax.parse(bytes[span])
  }

  private func failure(
    _ error: JSONSyntaxError, in span: Range<Int>, _ place: (Int) -> Int
  ) -> ReadFailure {
    var offset = place(error.position)
    if error.kind == .invalidUTF8,
      let invalid = TextPositions.firstInvalidUTF8(in: bytes[span])
    {
      offset = invalid
    } else if error.kind == .truncated {
      offset = span.upperBound
    } else if let token = error.token, error.position >= token.utf8.count {
      offset = place(error.position - token.utf8.count)
    }
    return syntaxError(error.message, error.remedy, offset)
  }

  private func syntaxError(_ message: String, _ remedy: String?, _ offset: Int) -> ReadFailure {
    ReadFailure(
      "syntax", message, explanation: remedy,
      at: TextPositions.position(ofByte: offset, in: bytes))
  }
}
