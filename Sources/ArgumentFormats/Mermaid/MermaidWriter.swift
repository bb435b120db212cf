internal import ArgumentModel
internal import ArgumentReports
internal import ArgumentWords

/// Writes the lines of one flowchart; nodes have generated names, since ids may be keywords.
struct MermaidWriter {
  private(set) var text = ""
  let grouping: GraphGrouping
  private let structure: MapStructure
  private let label: NodeLabel
  private var missing: [EntityID: String] = [:]

  init(_ structure: MapStructure, languages: [LanguageTag]) {
    self.structure = structure
    label = NodeLabel(structure, languages: languages)
    grouping = GraphGrouping(structure)
  }

  private var map: ArgumentMap { structure.map }

  mutating func write() {
    line("flowchart BT")
    for statement in map.statements.indices { write(statement: statement) }
    for (group, members) in grouping.members.enumerated() where !members.isEmpty {
      let title = GraphGrouping.title(group, structure, label.phrases[0])
      line("  subgraph g\(group + 1)[\(MermaidText.quoted([title]))]")
      for member in members { line("    \(name(statement: member))") }
      for reason in grouping.joints[group] where label.hasJoint(reason) {
        line("    \(name(reason: reason))")
      }
      line("  end")
    }
    for reason in map.reasons.indices { write(reason: reason) }
    for relation in map.relations.indices { write(relation: relation) }
    style("thesis", "stroke-width:3px", map.statements.indices.filter { isThesis($0) })
    let implicit = map.statements.indices.filter { map.statements[$0].implicit }
    style("implicit", "stroke-dasharray:5 4", implicit)
  }

  private func isThesis(_ statement: Int) -> Bool { map.statements[statement].role == .thesis }

  private func name(statement: Int) -> String { "n\(statement + 1)" }

  private func name(reason: Int) -> String { "r\(reason + 1)" }

  private func name(node: Int32) -> String {
    structure.graph.reason(ofNode: node).map { name(reason: Int($0)) }
      ?? name(statement: Int(node))
  }

  private mutating func write(statement: Int) {
    let lines = (label.kind(statement).map { [$0] } ?? []) + label.texts(statement)
    let text = MermaidText.quoted(lines)
    let name = name(statement: statement)
    switch map.statements[statement].role {
    case Role.question?: line("  \(name)([\(text)])")
    case Role.counterargument?: line("  \(name){{\(text)}}")
    case Role.background?: line("  \(name)(\(text))")
    default: line("  \(name)[\(text)]")
    }
  }

  private mutating func write(reason number: Int) {
    let reason = map.reasons[number]
    let attacks = reason.stance == .attacks
    // Full width: an ASCII sign at the start of a label would begin a list.
    let sign = attacks ? "−" : "＋"
    let arrow = attacks ? "--x" : "-->"
    let premises = reason.premises.map { premise in
      structure.statement(premise.statement).map(name(statement:))
        ?? nodeForMissing(premise.statement)
    }
    let target = reason.target.map { id in
      structure.target(ofReason: number).map(name(node:)) ?? nodeForMissing(id)
    }
    guard label.hasJoint(number) else {
      if let premise = premises.first, let target {
        line("  \(premise) \(arrow)|\"\(sign)\"| \(target)")
      }
      return
    }
    let joint = name(reason: number)
    line("  \(joint)((\"\(sign)\"))")
    for premise in premises { line("  \(premise) --- \(joint)") }
    if let target { line("  \(joint) \(arrow) \(target)") }
  }

  private mutating func write(relation number: Int) {
    let relation = map.relations[number]
    let words = label.words.relations[relation.type.rawValue]?.first
    let name = MermaidText.quoted([(words ?? relation.type.rawValue).printable])
    let isSymmetric = !relation.between.isEmpty
    let ends =
      isSymmetric
      ? relation.between
      : [relation.from ?? relation.prefer, relation.to ?? relation.over].compactMap { $0 }
    guard ends.count > 1 else { return }
    let nodes = ends.map { id in structure.node(id).map(self.name(node:)) ?? nodeForMissing(id) }
    let arrow = isSymmetric ? "-.-" : "-.->"
    // An empty label is no label.
    let label = name == "\"\"" ? "" : "|\(name)|"
    for other in nodes.dropFirst() { line("  \(nodes[0]) \(arrow)\(label) \(other)") }
  }

  private mutating func nodeForMissing(_ id: EntityID) -> String {
    if let name = missing[id] { return name }
    let name = "m\(missing.count + 1)"
    missing[id] = name
    line("  \(name)[\(MermaidText.quoted([label.missing(id)]))]")
    return name
  }

  private mutating func style(_ name: String, _ style: String, _ statements: [Int]) {
    guard !statements.isEmpty else { return }
    line("  classDef \(name) \(style)")
    for statement in statements { line("  class \(self.name(statement: statement)) \(name)") }
  }

  private mutating func line(_ line: String) { text += line + "\n" }
}
