/// What stands above a drawing: its titles, who made the map, and when.
struct DrawingHead {
  private struct Line {
    var text: String
    var name: String
    var y: Double
  }

  private var lines: [Line] = []
  /// What it takes, with what is free below.
  private(set) var height = 0.0

  private static let sizes = [20.0, 15.0]
  private static let creditSize = 10.5

  /// Sets the head of a drawing within a width, in points.
  init(_ drawing: Drawing, width: Double) {
    for (number, title) in drawing.titles.enumerated() {
      let size = Self.sizes[min(number, Self.sizes.count - 1)]
      add(title, number == 0 ? "head-title" : "head-second", size, width)
    }
    add(drawing.credits.joined(separator: " · "), "head-credit", Self.creditSize, width)
    if height > 0 { height += 10 }
  }

  private mutating func add(_ text: String, _ name: String, _ size: Double, _ width: Double) {
    guard !text.isEmpty else { return }
    let measure = TextMeasure(size: size, isBold: true, isChinese: text.isChinese)
    let font = text.isChinese ? "" : " latin"
    for line in BalancedLines(measure).lines(
      of: text, width: Int(width / size * 1000 / TextMeasure.slack)
    ).prefix(4) {
      lines.append(
        Line(text: String(line.text), name: name + font, y: height + size * 1.1))
      height += (size * 1.4).rounded()
    }
  }

  func write(x: Double, y: Double, _ out: inout String) {
    let number = XMLText.number
    for line in lines {
      out += "<text class=\"\(line.name)\" x=\"\(number(x))\" y=\"\(number(y + line.y))\">"
      out += "\(XMLText.escaped(line.text))</text>\n"
    }
  }
}
