internal import ArgumentJSON
public import ArgumentModel

/// Writes xAIF, which OVA3 opens.
public struct XAIFExporter: MapExporter {
  /// `xaif`.
  public let name = "xaif"
  /// `xaif.json`.
  public let fileEndings = ["xaif.json"]
  /// What the format is for.
  public let summary = "argument graphs with text and layout, JSON of OVA3"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The document.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let language = options.languages(of: map)[0]
    var maker = MapNodeGraphMaker(map, language: language, dialect: .aif)
    let graph = maker.make()
    let kept = map.header.extensions["xaif"]?.objectValue ?? JSONObject()
    var object = JSONObject()
    object.append("AIF", .object(AIFWriter(graph, map, .xaif).object))
    object.append("text", kept["text"] ?? .string(Self.text(graph)))
    if let dialog = kept["dialog"] {
      object.append("dialog", dialog)
    } else if kept.isEmpty {
      object.append("dialog", .bool(graph.nodes.contains { $0.kind == .locution }))
    }
    object.append("OVA", kept["OVA"].map { Self.layout($0, graph, maker.kept) } ?? Self.noLayout)
    object.append(contentsOf: kept.others(than: ["text", "dialog", "OVA"]))
    return Exported(
      text: String(decoding: JSONWriter.canonical(.object(object)), as: UTF8.self),
      diagnostics: NodeGraphLosses.diagnostics(
        map, format: "xAIF", carried: [.utterances, .participants],
        namespaces: [GraphDialect.shared, "xaif"], maker.lost, language: language))
  }

  /// The words of all locutions, or where there are none of all statements, each marked with its node.
  private static func text(_ graph: NodeGraph) -> String {
    let hasLocutions = graph.nodes.contains { $0.kind == .locution }
    let kind: NodeKind = hasLocutions ? .locution : .information
    return graph.nodes.filter { $0.kind == kind }.map { node in
      "<span id=\"node\(escaped(node.id))\" class=\"highlighted\">\(escaped(node.text ?? ""))</span><br>"
    }.joined()
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The layout as it was, without the nodes that are gone.
  private static func layout(
    _ value: JSONValue, _ graph: NodeGraph, _ kept: KeptGraph
  ) -> JSONValue {
    guard var layout = value.objectValue else { return value }
    let gone = kept.ids.subtracting(graph.nodes.map { EntityID($0.id) })
    func isThere(_ object: JSONObject, _ names: String...) -> Bool {
      names.allSatisfy { name in
        object[name]?.nameText.map { !gone.contains(EntityID($0)) } ?? true
      }
    }
    for list in ["nodes", "edges"] {
      guard let elements = layout[list]?.arrayValue else { continue }
      layout[list] = .array(
        elements.filter { element in
          element.objectValue.map { isThere($0, "nodeID", "fromID", "toID") } ?? true
        })
    }
    return .object(layout)
  }

  private static var noLayout: JSONValue {
    var layout = JSONObject()
    for name in ["firstname", "surname", "url"] { layout.append(name, .string("")) }
    for name in ["nodes", "edges"] { layout.append(name, .array([])) }
    return .object(layout)
  }
}
