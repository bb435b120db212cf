internal import ArgumentModel
internal import ArgumentReports
internal import ArgumentUnicode
internal import ArgumentWords

/// Writes the lines of one graph.
struct DOTWriter {
  private(set) var text = ""
  let grouping: GraphGrouping
  private let structure: MapStructure
  private let label: NodeLabel
  private var names: DOTNames
  /// Nodes for ids that the map lacks.
  private var missing: [EntityID: String] = [:]
  private static let breaker = LineBreaker(width: 32)

  init(_ structure: MapStructure, languages: [LanguageTag]) {
    self.structure = structure
    label = NodeLabel(structure, languages: languages)
    grouping = GraphGrouping(structure)
    names = DOTNames(structure)
  }

  private var map: ArgumentMap { structure.map }

  mutating func write() {
    let title = label.phrases.compactMap { $0.text(map.header.title) }.first { !$0.isEmpty }
    let id = map.header.id?.rawValue ?? "map"
    line("digraph \(DOTText.quoted(id: id)) {")
    line("  graph [rankdir=BT, ranksep=0.5, nodesep=0.3, charset=\"UTF-8\"];")
    line("  graph [fontname=\"sans-serif\"];")
    if let title {
      line("  graph [label=\(DOTText.quoted(label: lines(title))), labelloc=t];")
    }
    line("  node [shape=box, fontname=\"sans-serif\", fontsize=11, margin=\"0.12,0.08\"];")
    line("  edge [fontname=\"sans-serif\", fontsize=11];")
    line("")
    for statement in map.statements.indices { write(statement: statement) }
    for (group, members) in grouping.members.enumerated() where !members.isEmpty {
      write(group: group, members)
    }
    line("")
    for reason in map.reasons.indices { write(reason: reason) }
    for relation in map.relations.indices { write(relation: relation) }
    line("}")
  }

  // MARK: Nodes

  private mutating func write(statement: Int) {
    var lines = label.kind(statement).map { ["[\($0)]"] } ?? []
    for text in label.texts(statement) { lines += self.lines(text) }
    var attributes = ["label=\(DOTText.quoted(label: lines))"]
    var styles: [String] = []
    switch map.statements[statement].role {
    case Role.thesis?: attributes.append("peripheries=2")
    case Role.evidence?: attributes.append("shape=note")
    case Role.question?: attributes.append("shape=ellipse")
    case Role.counterargument?: styles.append("diagonals")
    case Role.background?: attributes.append("shape=plaintext")
    default: break
    }
    if map.statements[statement].implicit { styles.append("dashed") }
    if !styles.isEmpty { attributes.append("style=\"\(styles.joined(separator: ","))\"") }
    line("  \(names.statements[statement]) [\(attributes.joined(separator: ", "))];")
  }

  private mutating func write(group: Int, _ members: [Int]) {
    let title = GraphGrouping.title(group, structure, label.phrases[0])
    line("  subgraph \"cluster_\(group)\" {")
    line("    graph [label=\(DOTText.quoted(label: lines(title))), style=dotted, labelloc=b];")
    for member in members { line("    \(names.statements[member]);") }
    for reason in grouping.joints[group] where label.hasJoint(reason) {
      line("    \(names.reasons[reason]);")
    }
    line("  }")
  }

  // MARK: Edges

  private mutating func write(reason number: Int) {
    let reason = map.reasons[number]
    let attacks = reason.stance == .attacks
    let sign = attacks ? "−" : "+"
    let head = attacks ? "arrowhead=tee, style=bold" : "arrowhead=normal"
    let premises = reason.premises.map { premise in
      structure.statement(premise.statement).map { names.statements[$0] }
        ?? nodeForMissing(premise.statement)
    }
    let target = reason.target.map { id in
      structure.target(ofReason: number).map { names.name(node: $0, structure) }
        ?? nodeForMissing(id)
    }
    guard label.hasJoint(number) else {
      if let premise = premises.first, let target {
        line("  \(premise) -> \(target) [\(head), label=\"\(sign)\"];")
      }
      return
    }
    let joint = names.reasons[number]
    line("  \(joint) [label=\"\(sign)\", shape=circle, width=0.25, fixedsize=true, margin=0];")
    for premise in premises { line("  \(premise) -> \(joint) [arrowhead=none];") }
    if let target { line("  \(joint) -> \(target) [\(head)];") }
  }

  private mutating func write(relation number: Int) {
    let relation = map.relations[number]
    let words = label.words.relations[relation.type.rawValue]?.first
    let name = (words ?? relation.type.rawValue).printable
    let isSymmetric = !relation.between.isEmpty
    let ends =
      isSymmetric
      ? relation.between
      : [relation.from ?? relation.prefer, relation.to ?? relation.over].compactMap { $0 }
    guard ends.count > 1 else { return }
    let nodes = ends.map { id in
      structure.node(id).map { names.name(node: $0, structure) } ?? nodeForMissing(id)
    }
    let direction = isSymmetric ? ", dir=none" : ""
    for other in nodes.dropFirst() {
      line(
        "  \(nodes[0]) -> \(other) [style=dashed\(direction), constraint=false, "
          + "label=\(DOTText.quoted(label: [name]))];")
    }
  }

  private mutating func nodeForMissing(_ id: EntityID) -> String {
    if let name = missing[id] { return name }
    let name = names.unused("missing: \(id.rawValue)")
    missing[id] = name
    line("  \(name) [label=\(DOTText.quoted(label: [label.missing(id)])), style=dotted];")
    return name
  }

  private func lines(_ text: String) -> [String] { Self.breaker.lines(of: text).map(String.init) }

  private mutating func line(_ line: String) { text += line + "\n" }
}
