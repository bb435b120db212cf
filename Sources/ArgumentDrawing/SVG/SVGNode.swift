internal import ArgumentModel

/// Writes one box or joint.
struct SVGNode {
  private let node: Drawing.Node
  private let number: Int
  private let groups: [Drawing.GroupKey]

  init(_ number: Int, of drawing: Drawing) {
    self.number = number
    node = drawing.nodes[number]
    groups = drawing.groups
  }

  func write(_ out: inout String) {
    let description = XMLText.escaped(node.description)
    out +=
      "<g class=\"\(classes)\" id=\"n\(number)\" data-id=\"\(XMLText.escaped(node.id.rawValue))\""
    out += " role=\"listitem\" aria-level=\"\(node.level)\">"
    out += "<title>\(description)</title>\n"
    if node.isJoint { writeJoint(&out) } else { writeBox(&out) }
    if node.hidden > 0 { writeHidden(&out) }
    // Beside a joint, and above where undercuts end.
    let (x, y) = node.isJoint ? (10.0, -16.0) : (8.0, -7.0)
    SVGChip.write(node.marks, at: node.place.minX + x, node.place.minY + y, &out)
    writeGroups(&out)
    writeTurns(&out)
    out += "</g>\n"
  }

  private var classes: String {
    var classes = ["node", node.side.rawValue]
    if node.isJoint { classes.append("joint") }
    if let role = node.role, Role.known.contains(role) { classes.append(role.rawValue) }
    if node.isImplicit { classes.append("implicit") }
    return classes.joined(separator: " ")
  }

  private func writeBox(_ out: inout String) {
    let number = XMLText.number
    let place = node.place
    let corners = "x=\"\(number(place.minX))\" y=\"\(number(place.minY))\""
    let height = "height=\"\(number(place.height))\""
    let round = node.role == .question ? "14" : "3"
    out +=
      "<rect class=\"box\" \(corners) width=\"\(number(place.width))\" \(height) rx=\"\(round)\"/>\n"
    out += "<rect class=\"bar\" \(corners) width=\"4\" \(height)/>\n"
    for line in node.lines {
      out += "<text class=\"line-\(line.kind.rawValue)\(line.isChinese ? "" : " latin")\""
      out += " x=\"\(number(line.start.x))\" y=\"\(number(line.start.y))\""
      if let language = line.language {
        out += " xml:lang=\"\(XMLText.escaped(language.rawValue))\""
      }
      if line.isRightToLeft { out += " direction=\"rtl\"" }
      out += ">\(XMLText.escaped(line.text))</text>\n"
    }
  }

  /// A circle, and in it a plus, a minus or a slash: what the reason does, also without colour.
  private func writeJoint(_ out: inout String) {
    let number = XMLText.number
    let (x, y) = (node.place.midX, node.place.midY)
    let radius = node.place.width / 2
    out +=
      "<circle class=\"dot\" cx=\"\(number(x))\" cy=\"\(number(y))\" r=\"\(number(radius - 0.9))\"/>"
    let arm = radius - 3
    switch node.side {
    case .attacks:
      out += "<path class=\"sign\" d=\"M\(number(x - arm)) \(number(y))h\(number(2 * arm))\"/>"
    case .undercuts:
      out +=
        "<path class=\"sign\" d=\"M\(number(x - arm)) \(number(y + arm))l\(number(2 * arm)) \(number(-2 * arm))\"/>"
    default:
      out += "<path class=\"sign\" d=\"M\(number(x - arm)) \(number(y))h\(number(2 * arm))"
      out += "M\(number(x)) \(number(y - arm))v\(number(2 * arm))\"/>"
    }
    out += "\n"
  }

  private func writeHidden(_ out: inout String) {
    SVGChip.write(
      "+\(node.hidden)", class: "hidden", at: node.place.maxX - 8, node.place.maxY - 8, &out)
  }

  /// A coloured edge for each group, and its letter, since nothing depends on colour alone.
  private func writeGroups(_ out: inout String) {
    let number = XMLText.number
    let place = node.place
    let share = place.height / Double(max(1, node.groups.count))
    for (index, group) in node.groups.enumerated() {
      out += "<g class=\"group g\(group % Theme.groupColors + 1)\">"
      out += "<title>\(XMLText.escaped(groups[group].title))</title>"
      out += "<rect x=\"\(number(place.maxX - 4))\""
      out += " y=\"\(number(place.minY + share * Double(index)))\" width=\"4\""
      out += " height=\"\(number(share))\"/>"
      let point = node.keyPoint(index)
      Self.writeKey(group, point.x, point.y, &out)
      out += "</g>\n"
    }
  }

  /// The letter of a group, around a point.
  static func writeKey(_ group: Int, _ x: Double, _ y: Double, _ out: inout String) {
    let number = XMLText.number
    out += "<circle cx=\"\(number(x))\" cy=\"\(number(y))\" r=\"7.5\"/>"
    out += "<text x=\"\(number(x))\" y=\"\(number(y + 3.4))\">"
    out += "\(Drawing.GroupKey.sign(group))</text>"
  }

  /// On which pages the rest is: upon the border, or below a joint, where nothing else is.
  private func writeTurns(_ out: inout String) {
    if node.isJoint {
      let text = [node.onPage.above, node.onPage.below].filter { !$0.isEmpty }
        .joined(separator: " ")
      guard !text.isEmpty else { return }
      SVGChip.write(
        text, class: "turn", at: node.place.midX - SVGChip.width(of: text) / 2,
        node.place.maxY + 2, &out)
      return
    }
    for (text, place) in [
      (node.onPage.above, node.turnAbove), (node.onPage.below, node.turnBelow),
    ] where !text.isEmpty {
      SVGChip.write(text, class: "turn", at: place.minX, place.minY, &out)
    }
  }
}
