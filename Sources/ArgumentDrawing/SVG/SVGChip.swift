internal import ArgumentModel

/// Writes small labels with round ends, such as what a mark says of a box.
enum SVGChip {
  /// How wide one is, in points.
  static func width(of text: String) -> Double {
    TextMeasure(size: 10.5, isBold: true).width(of: text) + 10
  }

  /// How high each is, in points.
  static let height = 15.0

  /// Writes one, from its left upper corner.
  static func write(
    _ text: String, class name: String, title: String = "", at x: Double, _ y: Double,
    _ out: inout String
  ) {
    let number = XMLText.number
    out += "<g class=\"\(name)\">"
    if !title.isEmpty { out += "<title>\(XMLText.escaped(title))</title>" }
    out += "<rect x=\"\(number(x))\" y=\"\(number(y))\""
    out += " width=\"\(number(width(of: text)))\" height=\"15\" rx=\"7.5\"/>"
    out +=
      "<text x=\"\(number(x + 5))\" y=\"\(number(y + 11.3))\">\(XMLText.escaped(text))</text></g>\n"
  }

  /// Writes marks beside each other, from the left upper corner of the first.
  static func write(_ marks: [Overlay.Mark], at x: Double, _ y: Double, _ out: inout String) {
    var x = x
    for mark in marks {
      var title = ""
      if case .comment(let text) = mark { title = text }
      write(mark.sign, class: "mark \(mark.name)", title: title, at: x, y, &out)
      x += step
    }
  }

  /// How far marks are from each other, in points.
  static let step = 24.0
}

extension Overlay.Mark {
  /// By what it is known in styles and words.
  var name: String {
    switch self {
    case .verdict(let verdict): verdict.rawValue
    case .difference(let difference): difference.rawValue
    case .comment: "comment"
    }
  }

  /// How it is drawn.
  var sign: String {
    switch self {
    case .verdict(.accepted): "✓"
    case .verdict(.rejected): "✗"
    case .verdict(.undecided): "？"
    case .difference(.added): "＋"
    case .difference(.removed): "－"
    case .difference(.changed): "≠"
    case .comment: "”"
    }
  }
}
