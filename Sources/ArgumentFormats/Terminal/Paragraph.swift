internal import ArgumentUnicode

/// A text of one style that will be wrapped, perhaps after a number in another style.
struct Paragraph {
  /// What stands before the text on its first line.
  var lead = ""
  var text: String
  var style: TextStyle

  /// A list of chips; short ones stay whole when the list is wrapped.
  static func chips(_ chips: [String], separator: String = " · ", style: TextStyle = .meta) -> Self {
    let joint = separator.trimmingFirstSpace
    let text = chips.map { $0.displayWidth <= longestWhole ? $0.withoutBreaks : $0 }
      .joined(separator: joint)
    return Paragraph(text: text, style: style)
  }

  private static let longestWhole = 28

  /// A wrapped line.
  struct Line {
    var styled: String
    var width: Int
  }

  /// The paragraph's lines.
  func lines(width: Int, hasColor: Bool) -> [Line] {
    let whole = lead.isEmpty ? text : text.isEmpty ? lead : "\(lead) \(text)"
    var isFirst = true
    return LineBreaker(width: width).lines(of: whole).map { line in
      defer { isFirst = false }
      let columns = line.displayWidth
      let line = line.withBreaks[...]
      guard isFirst, !lead.isEmpty, line.hasPrefix(lead) else {
        return Line(styled: style(line, hasColor: hasColor), width: columns)
      }
      let rest = line.dropFirst(lead.count)
      return Line(
        styled: TextStyle.number(lead, hasColor: hasColor) + style(rest, hasColor: hasColor),
        width: columns)
    }
  }
}

// Where no line may end stands a no-break space until the lines are made; a word joiner would do the
// same between ideographs, but not everywhere be invisible.
extension String {
  fileprivate var withoutBreaks: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }

  /// A separator that stays with what it follows.
  fileprivate var trimmingFirstSpace: String {
    hasPrefix(" ") ? "\u{A0}" + dropFirst() : self
  }
}

extension Substring {
  fileprivate var withBreaks: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}
