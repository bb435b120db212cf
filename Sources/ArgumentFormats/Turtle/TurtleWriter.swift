/// Writes RDF as Turtle (W3C, “RDF 1.1 Turtle”, 2014, section 6).
struct TurtleWriter {
  private let graph: RDFGraph

  init(_ graph: RDFGraph) { self.graph = graph }

  /// The document.
  func text() -> String {
    var text = RDFGraph.prefixes.map { "@prefix \($0.0): <\($0.1)> .\n" }.joined()
    for subject in graph.subjects {
      text += "\n\(resource(subject.resource))\n"
      for (number, statement) in subject.statements.enumerated() {
        let isLast = number + 1 == subject.statements.count
        text += "  \(predicate(statement.predicate)) \(object(statement.object))"
        text += isLast ? " .\n" : " ;\n"
      }
    }
    return text
  }

  private func predicate(_ name: RDFGraph.Resource) -> String {
    name == .name("rdf", "type") ? "a" : resource(name)
  }

  private func resource(_ resource: RDFGraph.Resource) -> String {
    switch resource {
    case .document: "<>"
    case .fragment(let name): "<#\(name)>"
    case .name(let prefix, let name): "\(prefix):\(name)"
    }
  }

  private func object(_ object: RDFGraph.Object) -> String {
    switch object {
    case .resource(let name): resource(name)
    case .literal(let text, let language): Self.quoted(text) + (language.map { "@\($0)" } ?? "")
    case .typed(let text, let type): "\(Self.quoted(text))^^\(resource(type))"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\u{1}"..."\u{1F}", "\u{7F}", "\u{FFFE}", "\u{FFFF}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
