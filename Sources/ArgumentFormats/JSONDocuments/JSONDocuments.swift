internal import ArgumentJSON
internal import ArgumentModel

/// Parts files of JSON Lines, or of one array of JSON, into their documents.
enum JSONDocuments {
  /// A document, or why it isn't one.
  struct Document {
    /// Its number in the file, from 1.
    var number: Int
    /// The line that it stands in, from 1; nil in an array, whose elements stand in any.
    var line: Int?
    /// Its members.
    var content: Result<JSONObject, ReadFailure>
  }

  /// Parses a document, without the byte order mark that some programs write before it.
  ///
  /// Parts of it are kept in the extensions of a map, which must not nest deeper than maps may.
  static func value(_ bytes: [UInt8]) throws(ReadFailure) -> JSONValue {
    let start = bytes.starts(with: mark) ? mark.count : 0
    return try JSONParser.value(
      start == 0 ? bytes : Array(bytes[start...]), limits: ReadingLimits().leaving(levels: 16))
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The documents of a file; blank lines are passed over.
  static func parse(_ bytes: [UInt8]) -> [Document] {
    let start = bytes.starts(with: mark) ? mark.count : 0
    let first = bytes.dropFirst(start).first { $0 > 0x20 }
    if first == UInt8(ascii: "["),
      let whole = try? JSONDocuments.value(Array(bytes.dropFirst(start))),
      let elements = whole.arrayValue
    {
      return elements.enumerated().map { index, element in
        Document(number: index + 1, line: nil, content: object(element, line: nil))
      }
    }
    var documents: [Document] = []
    let lines = bytes.dropFirst(start).split(
      separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do throws(ReadFailure) {
        let value = try JSONDocuments.value(Array(line))
        documents.append(
          Document(
            number: index + 1, line: index + 1, content: object(value, line: index + 1)))
      } catch {
        // One document over several lines is as good.
        if documents.isEmpty, first == UInt8(ascii: "{"),
          let whole = try? JSONDocuments.value(Array(bytes.dropFirst(start)))
        {
          return [Document(number: 1, line: 1, content: object(whole, line: 1))]
        }
        let found = error.diagnostics.map { diagnostic in
          var diagnostic = diagnostic
          diagnostic.position = SourcePosition(
            line: index + 1, column: diagnostic.position?.column ?? 1)
          return diagnostic
        }
        documents.append(
          Document(number: index + 1, line: index + 1, content: .failure(ReadFailure(found))))
      }
    }
    return documents
  }

  private static func object(_ value: JSONValue, line: Int?) -> Result<JSONObject, ReadFailure> {
    if let object = value.objectValue { return .success(object) }
    var diagnostic = Diagnostic(
      rule: "annotation-syntax", severity: .error,
      message: "the document is \(value.kindDescription), not an object")
    diagnostic.position = line.map { SourcePosition(line: $0, column: 1) }
    return .failure(ReadFailure([diagnostic]))
  }

  /// The first document's members, for telling formats apart; nil where the beginning is cut off.
  ///
  /// Documents of graphs have none of what this is asked for, and are known without being parsed.
  static func firstMembers(_ input: ImportInput) -> JSONObject? {
    let names = input.memberNames
    let isGraph = names.has("nodes") && (names.has("edges") || names.has("nodeLinks"))
    if isGraph || names.has("AIF") { return nil }
    let line = input.bytes.prefix(1 << 20).split(separator: 0x0A, maxSplits: 1).first ?? []
    if let value = try? JSONDocuments.value(Array(line)) {
      return value.objectValue ?? value.arrayValue?.first?.objectValue
    }
    guard input.bytes.count <= 1 << 24, let value = try? JSONDocuments.value(input.bytes) else {
      return nil
    }
    return value.objectValue ?? value.arrayValue?.first?.objectValue
  }

  /// Reads each document of a file with a closure.
  static func read(
    _ input: ImportInput,
    _ body: (JSONObject, String, inout Findings) throws(Diagnostic) -> ArgumentMap
  ) throws(ReadFailure) -> [ImportedMap] {
    let documents = parse(input.bytes)
    var maps: [ImportedMap] = []
    for document in documents {
      switch document.content {
      case .failure(let failure):
        maps.append(ImportedMap(nil, failure.diagnostics.map { $0.placed(in: document) }))
      case .success(let object):
        var findings = Findings()
        let number =
          object["id"].flatMap { $0.stringValue ?? $0.integer.map(String.init) }
          ?? String(document.number)
        let name = documents.count == 1 ? input.name : "\(input.name)-\(number)"
        do throws(Diagnostic) {
          let map = try body(object, name, &findings)
          maps.append(ImportedMap(map, findings.all.map { $0.placed(in: document) }))
        } catch {
          maps.append(ImportedMap(nil, [error.placed(in: document)]))
        }
      }
    }
    if maps.isEmpty {
      throw ReadFailure([
        Diagnostic(
          rule: "annotation-syntax", severity: .error, message: "there is no document in the file")
      ])
    }
    return maps
  }
}

extension Diagnostic {
  /// The finding with the document's line if it has none; where that isn't known, with its number.
  func placed(in document: JSONDocuments.Document) -> Diagnostic {
    var placed = self
    guard placed.position == nil else { return placed }
    if let line = document.line {
      placed.position = SourcePosition(line: line, column: 1)
    } else {
      placed.message = "document \(document.number): \(placed.message)"
    }
    return placed
  }

  /// An error in the shape of a document.
  static func shape(_ message: String, explanation: String? = nil) -> Diagnostic {
    Diagnostic(
      rule: "annotation-syntax", severity: .error, message: message, explanation: explanation)
  }
}

extension JSONValue {
  /// The number, if it is an integer.
  var integer: Int? {
    switch self {
    case .int(let number): Int(exactly: number)
    case .double(let number): Int(exactly: number)
    default: nil
    }
  }

  /// A string or integer as a name.
  var nameText: String? { stringValue ?? integer.map(String.init) }
}

extension JSONObject {
  /// The members but those of these names.
  func without(_ names: String...) -> JSONObject {
    JSONObject(members.filter { !names.contains($0.name) })
  }

  /// Adds all members of another object.
  mutating func append(contentsOf other: JSONObject) { members += other.members }

  /// An integer member.
  func required(_ name: String, of what: String) throws(Diagnostic) -> Int {
    if let number = self[name]?.integer { return number }
    throw .shape("\(what) has no “\(name)” that is an integer")
  }

  /// A text member.
  func requiredText(_ name: String, of what: String) throws(Diagnostic) -> String {
    if let text = self[name]?.stringValue { return text }
    throw .shape("\(what) has no “\(name)” that is a string")
  }

  /// An array member; none is empty.
  func list(_ name: String, of what: String) throws(Diagnostic) -> [JSONValue] {
    guard let value = self[name], value != .null else { return [] }
    if let list = value.arrayValue { return list }
    throw .shape("“\(name)” of \(what) is \(value.kindDescription), not an array")
  }
}
