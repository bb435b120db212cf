internal import ArgumentMarkup
internal import ArgumentModel

/// An argument graph as arg-microtexts write it (Peldszus and Stede 2015; `arggraph.dtd`).
struct MicrotextsGraph {
  /// The root's attributes.
  var attributes: [XMLElement.Attribute] = []
  /// The segments of the text, in its order.
  var segments: [Segment] = []
  /// The ids of joints, each of which makes one of several segments.
  var joints: [String] = []
  /// The propositions.
  var units: [Unit] = []
  /// All edges, in the document's order.
  var edges: [Edge] = []

  /// An elementary discourse unit, `edu`.
  struct Segment {
    var id: String
    var text: String
    /// Whether the text leaves it unsaid.
    var isImplicit = false
  }

  /// An argumentative discourse unit, `adu`.
  struct Unit {
    var id: String
    /// `pro` or `opp`: whose it is.
    var side: String
  }

  /// An edge between two of them, or to another edge.
  struct Edge {
    var id: String
    var source: String
    var target: String
    var type: String
    var position = SourcePosition(line: 1, column: 1)
  }

  /// Reads a document.
  /// - Throws: A diagnostic with line and column.
  init(_ bytes: [UInt8]) throws(Diagnostic) {
    var graph = MicrotextsGraph()
    var open: Segment?
    var isFirst = true
    try XMLReader().read(bytes) { (event) throws(Diagnostic) in
      switch event {
      case .start(let element):
        if isFirst, element.name != "arggraph" {
          throw Self.wrong("the root is “\(element.name)”, not “arggraph”", element)
        }
        if open != nil { throw Self.wrong("an element stands within an “edu”", element) }
        if isFirst {
          graph.attributes = element.attributes
          isFirst = false
          return
        }
        open = try graph.add(element)
      case .text(let text): open?.text += text
      case .end:
        if let segment = open { graph.segments.append(segment) }
        open = nil
      }
    }
    self = graph
  }

  /// Makes an empty graph.
  init() {}

  private mutating func add(_ element: XMLElement) throws(Diagnostic) -> Segment? {
    func required(_ name: String) throws(Diagnostic) -> String {
      if let value = element[name] { return value }
      throw Self.wrong("an “\(element.name)” has no “\(name)”", element)
    }
    switch element.name {
    case "edu":
      let implicit = element["implicit"].map { $0 == "yes" || $0 == "true" || $0 == "1" }
      return Segment(id: try required("id"), text: "", isImplicit: implicit ?? false)
    case "joint": joints.append(try required("id"))
    case "adu": units.append(Unit(id: try required("id"), side: element["type"] ?? "pro"))
    case "edge":
      edges.append(
        Edge(
          id: try required("id"), source: try required("src"), target: try required("trg"),
          type: try required("type"), position: element.position))
    default: throw Self.wrong("there is no element “\(element.name)” in an argument graph", element)
    }
    return nil
  }

  private static func wrong(_ message: String, _ element: XMLElement) -> Diagnostic {
    var diagnostic = Diagnostic(
      rule: "annotation-syntax", severity: .error, message: message,
      explanation: "It has edu, joint, adu and edge, as of arggraph.dtd.")
    diagnostic.position = element.position
    return diagnostic
  }
}

extension MicrotextsGraph {
  /// The document's text.
  var xml: String {
    func attributes(_ pairs: [(String, String)]) -> String {
      pairs.map { " \($0.0)=\"\(XMLText.escaped($0.1))\"" }.joined()
    }
    var lines = ["<?xml version='1.0' encoding='UTF-8'?>"]
    lines.append("<arggraph\(attributes(self.attributes.map { ($0.name, $0.value) }))>")
    for segment in segments {
      let implicit = segment.isImplicit ? [("implicit", "true")] : []
      lines.append(
        "  <edu\(attributes([("id", segment.id)] + implicit))>\(XMLText.escaped(segment.text))</edu>"
      )
    }
    for joint in joints { lines.append("  <joint\(attributes([("id", joint)]))/>") }
    for unit in units {
      lines.append("  <adu\(attributes([("id", unit.id), ("type", unit.side)]))/>")
    }
    for edge in edges {
      let pairs = [
        ("id", edge.id), ("src", edge.source), ("trg", edge.target), ("type", edge.type),
      ]
      lines.append("  <edge\(attributes(pairs))/>")
    }
    return lines.joined(separator: "\n") + "\n</arggraph>\n"
  }
}

extension MicrotextsGraph {
  /// The central claim is what goes to nothing; the other side's are counterarguments, and what
  /// attacks them rebuttals.
  static func roles(_ units: [Unit], _ edges: [Edge]) -> [String: Role] {
    let sides = Dictionary(
      keepingFirst: units.map { ($0.id, $0.side) })
    let outgoing = Dictionary(
      keepingFirst: edges.map { ($0.source, $0.type) })
    return sides.reduce(into: [:]) { roles, unit in
      let attacks = outgoing[unit.key].map { $0 == "reb" || $0 == "und" } ?? false
      roles[unit.key] =
        unit.value == "opp"
        ? .counterargument
        : outgoing[unit.key] == nil ? .thesis : attacks ? .rebuttal : .premise
    }
  }
}
