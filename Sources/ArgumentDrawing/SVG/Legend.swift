internal import ArgumentModel
internal import ArgumentWords

/// Says what the signs of a drawing mean: those that it has, and no others.
struct Legend {
  /// What stands before the words.
  enum Sample {
    case edge(Drawing.Edge.Kind)
    case joint
    case strength
    case box(String)
    case chip(String, String)
    case sign(String)
    case group(Int)
  }

  private struct Entry {
    var sample: Sample
    var text: String
    var isChinese: Bool
    var x = 0.0
    var y = 0.0
  }

  private var entries: [Entry] = []
  private let title: String
  /// What it takes, with what is free above; 0 where nothing has to be said.
  private(set) var height = 0.0

  private static let row = 20.0
  private static let above = 12.0
  private static let sampleWidth = 40.0
  private static let size = 10.5

  /// Sets the legend of drawings, pages of one map or one alone, within a width in points.
  init(_ drawings: [Drawing], width: Double) {
    let words = Words.of(drawings.first?.languages.first)
    title = words.drawing.legend
    var used = LegendContent()
    for drawing in drawings { used.add(drawing) }
    for (sample, text) in used.entries(words) {
      entries.append(Entry(sample: sample, text: text, isChinese: text.isChinese))
    }
    guard !entries.isEmpty else { return }
    arrange(width)
  }

  private mutating func arrange(_ width: Double) {
    var (x, y) = (0.0, Self.above + Self.row)
    for number in entries.indices {
      let measure = TextMeasure(size: Self.size, isChinese: entries[number].isChinese)
      let size =
        Self.sampleWidth + measure.width(of: entries[number].text) * TextMeasure.slack + 18
      if x > 0, x + size > width {
        x = 0
        y += Self.row
      }
      (entries[number].x, entries[number].y) = (x, y)
      x += size
    }
    height = y + Self.row
  }

  func write(x: Double, y: Double, _ out: inout String) {
    guard height > 0 else { return }
    let number = XMLText.number
    let font = title.isChinese ? "" : " latin"
    out += "<g class=\"legend\" aria-hidden=\"true\">\n"
    out += "<text class=\"line-heading\(font)\" x=\"\(number(x))\""
    out += " y=\"\(number(y + Self.above + 14))\">\(XMLText.escaped(title))</text>\n"
    for entry in entries {
      write(entry.sample, x: x + entry.x, y: y + entry.y + Self.row / 2, &out)
      let font = entry.isChinese ? "" : " latin"
      out += "<text class=\"line-source\(font)\" x=\"\(number(x + entry.x + Self.sampleWidth))\""
      out += " y=\"\(number(y + entry.y + Self.row / 2 + 4))\">"
      out += "\(XMLText.escaped(entry.text))</text>\n"
    }
    out += "</g>\n"
  }

  /// - Parameter y: The middle of the row.
  private func write(_ sample: Sample, x: Double, y: Double, _ out: inout String) {
    let number = XMLText.number
    switch sample {
    case .edge(let kind): writeEdge(kind, x: x, y: y, strength: 2, &out)
    case .strength:
      for (strength, dy) in [(1, -5.0), (2, 0.0), (3, 5.0)] {
        let width = ["1.2", "1.9", "3.2"][strength - 1]
        out += "<g class=\"edge neutral\"><path class=\"way\" stroke-width=\"\(width)\""
        out += " d=\"M\(number(x)) \(number(y + dy))h30\"/></g>"
      }
    case .joint:
      out += "<g class=\"edge premise supports\">"
      for dy in [-6.0, 6.0] {
        out += "<path class=\"way\" stroke-width=\"1.9\" d=\"M\(number(x)) \(number(y + dy))"
        out += "C\(number(x + 9)) \(number(y + dy)) \(number(x + 9)) \(number(y))"
        out += " \(number(x + 18)) \(number(y))\"/>"
      }
      out += "</g><g class=\"node joint supports\"><circle class=\"dot\" cx=\"\(number(x + 22))\""
      out += " cy=\"\(number(y))\" r=\"5.1\"/></g>"
    case .box(let name):
      out += "<g class=\"node \(name)\"><rect class=\"box\" x=\"\(number(x + 1))\""
      out += " y=\"\(number(y - 6))\" width=\"28\" height=\"12\""
      out += " rx=\"\(name == "question" ? 6 : 3)\"/></g>"
    case .chip(let text, let name):
      let width = TextMeasure(size: Self.size, isBold: true).width(of: text) + 10
      out += "<g class=\"\(name)\"><rect x=\"\(number(x + 1))\" y=\"\(number(y - 7.5))\""
      out += " width=\"\(number(width))\" height=\"15\" rx=\"7.5\"/>"
      out += "<text x=\"\(number(x + 6))\" y=\"\(number(y + 3.8))\">"
      out += "\(XMLText.escaped(text))</text></g>"
    case .group(let group):
      out += "<g class=\"group g\(group % Theme.groupColors + 1)\">"
      SVGNode.writeKey(group, x + 15, y, &out)
      out += "</g>"
    case .sign(let text):
      out += "<text class=\"line-source\" x=\"\(number(x + 14))\" y=\"\(number(y + 4))\""
      out += " text-anchor=\"middle\">\(XMLText.escaped(text))</text>"
    }
    out += "\n"
  }

  private func writeEdge(
    _ kind: Drawing.Edge.Kind, x: Double, y: Double, strength: Int, _ out: inout String
  ) {
    var example = Drawing()
    for _ in 0..<2 {
      example.nodes.append(
        Drawing.Node(
          id: "", isJoint: false, place: Rectangle(minX: x, minY: y, width: 0, height: 0),
          role: nil, side: .neutral, isImplicit: false, lines: [], description: "", hidden: 0,
          marks: [], level: 1, number: 0, isFoldable: false))
    }
    var route = Route(from: Point(x, y))
    route.addLine(to: Point(x + 32, y))
    let edge = Drawing.Edge(
      kind: kind, id: "", source: 0, target: 1, isAttack: false, strength: strength, route: route)
    SVGEdge(edge, 0, example).writeExample(&out)
  }
}
