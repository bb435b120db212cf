public import ArgumentModel

/// One line of a list of edits: an edit, or an array of edits that belong together.
public struct EditLine: Sendable {
  /// The number of the line, from 1; for an array over several lines, that of its first.
  public var number: Int
  /// The edits, or why the line is none.
  public var edits: Result<[Edit], ReadFailure>
}

/// Reads lists of edits: one edit a line (JSON Lines), an array of edits a line, or one array for
/// the whole text.
///
/// ```swift
/// let text = #"{"edit":"rename","id":"cost","to":"price"}"#
/// for line in EditListReader(primaryLanguage: "en").lines(Array(text.utf8)) {
///   switch line.edits {
///   case .success(let edits): print("line \(line.number): \(edits.count)")
///   case .failure(let failure): print(failure.diagnostics.map(\.message))
///   }
/// }
/// ```
public struct EditListReader {
  /// The language of texts written as plain strings.
  public var primaryLanguage: LanguageTag
  /// How large the text may be; edits may be nested three levels less deep.
  public var limits: ReadingLimits

  private let syntax: JSONSyntax

  /// Makes a reader for edits of a map, by a syntax.
  package init(primaryLanguage: LanguageTag, limits: ReadingLimits, syntax: JSONSyntax) {
    self.primaryLanguage = primaryLanguage
    self.limits = limits
    self.syntax = syntax
  }

  /// Reads all lines; empty ones are passed over.
  public func lines(_ bytes: [UInt8]) -> [EditLine] {
    if bytes.first(where: { !Self.isSpace($0) }) == UInt8(ascii: "["), let whole = whole(bytes) {
      return [whole]
    }
    var lines: [EditLine] = []
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard !line.allSatisfy(Self.isSpace) else { continue }
      lines.append(EditLine(number: number, edits: edits(Array(line), line: number)))
    }
    return lines
  }

  /// Reads a text that is one array over several lines, or answers nil if it isn't.
  private func whole(_ bytes: [UInt8]) -> EditLine? {
    let feeds = bytes.lazy.filter { $0 == 0x0A }.count
    guard feeds > 0, isValue(bytes) else {
      return nil
    }
    // Blank lines before the array are lines too.
    let blank = bytes.prefix { Self.isSpace($0) }
    let number = blank.count { $0 == 0x0A } + 1
    let start = blank.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return EditLine(number: number, edits: edits(Array(bytes[start...]), line: number))
  }

  private func isValue(_ bytes: [UInt8]) -> Bool {
    do throws(ReadFailure) {
      try DocumentText(bytes, limits: limits, syntax: syntax).checkValue()
      return true
    } catch {
      return false
    }
  }

  private func edits(_ bytes: [UInt8], line: Int) -> Result<[Edit], ReadFailure> {
    let json: JSONValue
    do throws(ReadFailure) {
      // What an edit has at its second level, such as an edition, may come to a map's fifth.
      json = try JSONParser.value(bytes, limits: limits.leaving(levels: 3), syntax: syntax)
    } catch {
      return .failure(error.movedDown(by: line - 1))
    }
    let elements = json.arrayValue ?? [json]
    var edits: [Edit] = []
    var problems: [Diagnostic] = []
    for (index, element) in elements.enumerated() {
      switch EditReader.edit(from: element, primaryLanguage: primaryLanguage) {
      case .success(let edit): edits.append(edit)
      case .failure(let failure):
        let place = json.arrayValue == nil ? "" : "/\(index)"
        for problem in failure.problems {
          var diagnostic = Diagnostic(
            rule: "wrong-shape", severity: .error, message: problem.message,
            pointer: place + problem.pointer)
          diagnostic.position = SourcePosition(line: line, column: 1)
          problems.append(diagnostic)
        }
      }
    }
    return problems.isEmpty ? .success(edits) : .failure(ReadFailure(problems))
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}

extension ReadFailure {
  /// The failure with its positions as they are in a text of which this is a part.
  fileprivate func movedDown(by lines: Int) -> ReadFailure {
    ReadFailure(
      diagnostics.map { diagnostic in
        var diagnostic = diagnostic
        diagnostic.position?.line += lines
        return diagnostic
      })
  }
}
