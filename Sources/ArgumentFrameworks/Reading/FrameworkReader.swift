public import ArgumentModel

/// Reads plain frameworks, byte by byte and in time proportional to the document.
///
/// Lines that begin with `#` are comments, wherever they stand; Windows line ends and a byte order
/// mark do no harm.
public enum FrameworkReader {
  /// Reads a document.
  /// - Throws: What is wrong first, with its line: `framework-syntax`, `framework-argument` for an
  ///   argument that isn't there, `too-large`.
  public static func read(
    _ bytes: [UInt8], as format: FrameworkFormat
  ) throws(Diagnostic) -> FrameworkDocument {
    var cursor = ByteCursor(bytes)
    switch format {
    case .i23: return .plain(try numbered(&cursor))
    case .aba: return .assumptions(try assumptions(&cursor))
    case .apx: return .plain(try facts(&cursor))
    case .tgf: return .plain(try graph(&cursor))
    }
  }

  /// Goes to the next line with something on it that is no comment; false if there is none.
  static func findLine(_ cursor: inout ByteCursor) -> Bool {
    while true {
      cursor.skipBlanks()
      if cursor.byte == 0x23 {
        cursor.nextLine()
      } else if cursor.isAtEnd {
        return false
      } else if cursor.isAtLineEnd {
        cursor.nextLine()
      } else {
        return true
      }
    }
  }

  /// The number in the line `p KIND n`.
  static func header(
    _ cursor: inout ByteCursor, kind: StaticString
  ) throws(Diagnostic) -> Int32 {
    let expected = "expected “p \(kind) NUMBER” in the first line, found $"
    guard findLine(&cursor) else {
      throw cursor.refusal("there is no line “p \(kind) NUMBER”")
    }
    let start = cursor.mark
    guard cursor.word().elementsEqual("p".utf8) else {
      throw cursor.refusal(expected, at: start)
    }
    cursor.skipBlanks()
    var mark = cursor.mark
    guard cursor.word().elementsEqual(kind.description.utf8) else {
      throw cursor.refusal(expected, at: mark)
    }
    cursor.skipBlanks()
    mark = cursor.mark
    guard let count = cursor.number(), cursor.byte <= 0x20 else {
      throw cursor.refusal("expected a number after “p \(kind)”, found $", at: mark)
    }
    guard count <= FrameworkLimits.count else {
      throw cursor.refusal(
        "more than \(FrameworkLimits.count) arguments aren't read", rule: "too-large", at: mark)
    }
    try endLine(&cursor)
    return count
  }

  /// A number from 1 to the count, as one from 0.
  @inline(__always)
  static func argument(
    _ cursor: inout ByteCursor, of count: Int32
  ) throws(Diagnostic) -> Int32 {
    let mark = cursor.mark
    if let number = cursor.number(), number >= 1, number <= count, cursor.byte <= 0x20 {
      return number - 1
    }
    throw missingArgument(cursor, at: mark, of: count)
  }

  private static func missingArgument(
    _ cursor: ByteCursor, at mark: ByteCursor.Mark, of count: Int32
  ) -> Diagnostic {
    cursor.isNumber(at: mark)
      ? cursor.refusal(
        "there is no argument $: they are numbered from 1 to \(count)",
        rule: "framework-argument", at: mark)
      : cursor.refusal("expected an argument's number, found $", at: mark)
  }

  /// Ends a line on which nothing more may stand.
  @inline(__always)
  static func endLine(_ cursor: inout ByteCursor) throws(Diagnostic) {
    cursor.skipBlanks()
    guard cursor.isAtLineEnd else {
      throw cursor.refusal("expected the end of the line, found $")
    }
    cursor.nextLine()
  }

  /// The format `p af` (rules of the competition of 2023).
  private static func numbered(_ cursor: inout ByteCursor) throws(Diagnostic) -> Framework {
    let count = try header(&cursor, kind: "af")
    var attackers: [Int32] = []
    var attacked: [Int32] = []
    // A line has about so many bytes; it is only for setting memory aside.
    let lines = cursor.estimatedLines(ofBytes: 8)
    attackers.reserveCapacity(lines)
    attacked.reserveCapacity(lines)
    while findLine(&cursor) {
      attackers.append(try argument(&cursor, of: count))
      cursor.skipBlanks()
      attacked.append(try argument(&cursor, of: count))
      try endLine(&cursor)
    }
    return Framework(count: count, attackers: attackers, attacked: attacked)
  }
}
