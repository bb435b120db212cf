internal import ArgumentModel
internal import ArgumentReports
internal import ArgumentWords

/// Writes the lines of a diagram for D2.
struct D2Writer {
  private(set) var text = ""
  let grouping: GraphGrouping
  private let structure: MapStructure
  private let label: NodeLabel
  /// Where each statement and joint stands: within its group's box, or by itself.
  private var homes: [Int: Int] = [:]
  private var joints: [Int: Int] = [:]
  private var missing: [EntityID: String] = [:]

  init(_ structure: MapStructure, languages: [LanguageTag]) {
    self.structure = structure
    label = NodeLabel(structure, languages: languages)
    grouping = GraphGrouping(structure)
    for (group, members) in grouping.members.enumerated() {
      for member in members { homes[member] = group }
      if !members.isEmpty { for joint in grouping.joints[group] { joints[joint] = group } }
    }
  }

  private var map: ArgumentMap { structure.map }

  mutating func write() {
    line("direction: up")
    for (group, members) in grouping.members.enumerated() where !members.isEmpty {
      let title = GraphGrouping.title(group, structure, label.phrases[0])
      line("g\(group + 1): \(Self.quoted([title])) {style.stroke-dash: 3}")
    }
    for statement in map.statements.indices { write(statement: statement) }
    for reason in map.reasons.indices { write(reason: reason) }
    for relation in map.relations.indices { write(relation: relation) }
  }

  /// A statement's name: numbers are never taken for words of the language.
  private func name(statement: Int) -> String {
    (homes[statement].map { "g\($0 + 1)." } ?? "") + "n\(statement + 1)"
  }

  private func name(reason: Int) -> String {
    (joints[reason].map { "g\($0 + 1)." } ?? "") + "r\(reason + 1)"
  }

  private func name(node: Int32) -> String {
    structure.graph.reason(ofNode: node).map { name(reason: Int($0)) } ?? name(statement: Int(node))
  }

  private mutating func write(statement: Int) {
    let kind = label.kind(statement).map { ["[\($0)]"] } ?? []
    var style: [String] = []
    switch map.statements[statement].role {
    case Role.thesis?: style.append("style.double-border: true")
    case Role.evidence?: style.append("shape: page")
    case Role.question?: style.append("shape: oval")
    default: break
    }
    if map.statements[statement].implicit { style.append("style.stroke-dash: 5") }
    let body = style.isEmpty ? "" : " {\(style.joined(separator: "; "))}"
    line("\(name(statement: statement)): \(Self.quoted(kind + label.texts(statement)))\(body)")
  }

  private mutating func write(reason number: Int) {
    let reason = map.reasons[number]
    let sign = reason.stance == .attacks ? "−" : "+"
    let head =
      reason.stance == .attacks
      ? "{target-arrowhead.shape: cf-one; style.stroke-width: 3}" : ""
    let premises = reason.premises.map { premise in
      structure.statement(premise.statement).map { name(statement: $0) }
        ?? node(missing: premise.statement)
    }
    let target = reason.target.map { id in
      structure.target(ofReason: number).map { name(node: $0) } ?? node(missing: id)
    }
    guard label.hasJoint(number) else {
      if let premise = premises.first, let target {
        line("\(premise) -> \(target): \(Self.quoted([sign])) \(head)")
      }
      return
    }
    line("\(name(reason: number)): \(Self.quoted([sign])) {shape: circle}")
    for premise in premises { line("\(premise) -- \(name(reason: number))") }
    if let target { line("\(name(reason: number)) -> \(target): \"\" \(head)") }
  }

  private mutating func write(relation number: Int) {
    let relation = map.relations[number]
    let words = label.words.relations[relation.type.rawValue]?.first
    let name = (words ?? relation.type.rawValue).printable
    let ends =
      relation.between.isEmpty
      ? [relation.from ?? relation.prefer, relation.to ?? relation.over].compactMap { $0 }
      : relation.between
    guard ends.count > 1 else { return }
    let nodes = ends.map { id in
      structure.node(id).map { self.name(node: $0) } ?? node(missing: id)
    }
    let arrow = relation.between.isEmpty ? "->" : "--"
    for other in nodes.dropFirst() {
      line("\(nodes[0]) \(arrow) \(other): \(Self.quoted([name])) {style.stroke-dash: 5}")
    }
  }

  private mutating func node(missing id: EntityID) -> String {
    if let name = missing[id] { return name }
    let name = "m\(missing.count + 1)"
    missing[id] = name
    line("\(name): \(Self.quoted([label.missing(id)])) {style.stroke-dash: 2}")
    return name
  }

  /// Lines in double quotes, in which nothing is substituted.
  private static func quoted(_ lines: [String]) -> String {
    var text = ""
    for scalar in lines.joined(separator: "\n").unicodeScalars {
      switch scalar {
      case "\"", "\\", "$": text += "\\" + String(scalar)
      case "\n": text += "\\n"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return "\"\(text)\""
  }

  private mutating func line(_ line: String) {
    text += line.trimmedSpaces + "\n"
  }
}
