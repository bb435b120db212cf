internal import ArgumentJSON
internal import ArgumentModel

/// Writes RDF as JSON-LD in its compacted form (W3C, “JSON-LD 1.1”, 2020, section 9).
struct JSONLDWriter {
  private let graph: RDFGraph

  init(_ graph: RDFGraph) { self.graph = graph }

  /// The document.
  func text() -> String {
    var context = JSONObject()
    for (prefix, iri) in RDFGraph.prefixes { context.append(prefix, .string(iri)) }
    var root = JSONObject()
    root.append("@context", .object(context))
    root.append("@graph", .array(graph.subjects.map { .object(node($0)) }))
    return String(decoding: JSONWriter.canonical(.object(root)), as: UTF8.self)
  }

  private func node(_ subject: RDFGraph.Subject) -> JSONObject {
    var types: [JSONValue] = []
    var names: [String] = []
    var values: [String: [JSONValue]] = [:]
    for statement in subject.statements {
      if statement.predicate == .name("rdf", "type") {
        if case .resource(let type) = statement.object { types.append(.string(name(type))) }
        continue
      }
      let predicate = name(statement.predicate)
      if values[predicate] == nil { names.append(predicate) }
      values[predicate, default: []].append(value(statement.object))
    }
    var object = JSONObject()
    object.append("@id", .string(name(subject.resource)))
    if !types.isEmpty { object.append("@type", .array(types)) }
    for name in names { object.append(name, .array(values[name] ?? [])) }
    return object
  }

  private func value(_ object: RDFGraph.Object) -> JSONValue {
    switch object {
    case .resource(let resource): .members(["@id": .string(name(resource))])
    case .literal(let text, let language):
      .members(["@value": .string(text), "@language": language.map { .string($0) }])
    case .typed(let text, let type):
      .members(["@value": .string(text), "@type": .string(name(type))])
    }
  }

  private func name(_ resource: RDFGraph.Resource) -> String {
    switch resource {
    case .document: ""
    case .fragment(let name): "#\(name)"
    case .name(let prefix, let name): "\(prefix):\(name)"
    }
  }
}
