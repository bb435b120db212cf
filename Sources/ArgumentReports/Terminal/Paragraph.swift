internal import ArgumentUnicode

/// A text of one style that will be wrapped, perhaps after a number in another style.
package struct Paragraph {
  /// What stands before the text on its first line.
  package var lead = ""
  package var text: String
  package var style: TextStyle

  /// What must stand at the end of a text that is cut to one line.
  package var tail: String?
  /// Whether characters stand in for others until the lines are made.
  private var isChips = false

  package init(lead: String = "", text: String, style: TextStyle, tail: String? = nil) {
    self.lead = lead
    self.text = text
    self.style = style
    self.tail = tail
  }

  /// A list of chips; short ones stay whole when the list is wrapped.
  package static func chips(
    lead: String = "", _ chips: [String], separator: String = " · ", style: TextStyle = .meta
  ) -> Self {
    let text = chips.map { $0.displayWidth <= longestWhole ? $0.withoutBreaks : $0 }
      .joined(separator: separator.first == " " ? "\u{A0}" + separator.dropFirst() : separator)
    var paragraph = Paragraph(lead: lead, text: text, style: style)
    paragraph.isChips = true
    return paragraph
  }

  private static let longestWhole = 36
  /// A text that is cut keeps at least this much, or isn't cut.
  private static let leastCut = 12

  /// The text as it is before it is wrapped.
  package var plainText: String { isChips ? text[...].withBreaks : text }

  /// A wrapped line.
  package struct Line {
    var styled: String
    var width: Int
  }

  /// The paragraph's lines.
  package func lines(width: Int, hasColor: Bool) -> [Line] {
    let whole = whole(width)
    var isFirst = true
    return LineBreaker(width: width).lines(of: whole).map { line in
      defer { isFirst = false }
      let line = isChips ? line.withBreaks : String(line)
      let columns = line.displayWidth
      guard isFirst, !lead.isEmpty, line.hasPrefix(lead) else {
        return Line(styled: style(line, hasColor: hasColor), width: columns)
      }
      let rest = line.dropFirst(lead.count)
      return Line(
        styled: TextStyle.number(lead, hasColor: hasColor) + style(rest, hasColor: hasColor),
        width: columns)
    }
  }

  private func whole(_ width: Int) -> String {
    let start = lead.isEmpty || text.isEmpty ? lead : lead + " "
    guard let tail else { return start + text }
    let end = tail.isEmpty ? "" : "\u{A0}\(tail)"
    let room = width - start.displayWidth - end.displayWidth
    guard text.displayWidth > room, room >= Self.leastCut else { return start + text + end }
    let cut = LineBreaker(width: room - 1).lines(of: text).first ?? ""
    return start + cut + "…" + end
  }
}

// Where no line may end stands a no-break space or hyphen until the lines are made.
extension String {
  fileprivate var withoutBreaks: String {
    guard utf8.contains(where: { $0 == 0x20 || $0 == 0x2D }) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      result.append(scalar == " " ? "\u{A0}" : scalar == "-" ? "\u{2011}" : scalar)
    }
    return String(result)
  }
}

extension Substring {
  fileprivate var withBreaks: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      result.append(scalar == "\u{A0}" ? " " : scalar == "\u{2011}" ? "-" : scalar)
    }
    while result.last == " " { result.removeLast() }
    return String(result)
  }
}
