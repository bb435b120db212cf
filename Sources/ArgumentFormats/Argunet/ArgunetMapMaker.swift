internal import ArgumentModel

/// Makes a map of a debate of Argunet (Schneider, Voigt and Betz, “ArguNet: a software tool for collaborative
/// argumentation analysis and research”, 2007).
///
/// Propositions of one id are one statement. Each conclusion of an argument follows from what stands above it
/// since the last one, that one included. An argument that isn't taken apart is a statement of its own.
struct ArgunetMapMaker {
  private let reader: ArgunetReader
  private let language: LanguageTag
  private(set) var findings: Findings
  private var map: ArgumentMap
  private var ids = IDMaker()
  private var statements: [EntityID: EntityID] = [:]
  /// The nodes by the ids of what is in them.
  private var nodes: [EntityID: Int] = [:]
  /// What each node concludes, and its last reason.
  private var conclusions: [EntityID?]
  private var reasons: [EntityID?]
  private var relations: Set<Pair> = []

  private struct Pair: Hashable {
    var first: EntityID
    var second: EntityID
    var isDenial: Bool
  }

  init(_ reader: ArgunetReader, _ input: ImportInput) {
    self.reader = reader
    findings = reader.findings
    language = input.language ?? .undetermined
    map = input.frame(title: reader.title.isEmpty ? nil : reader.title)
    conclusions = Array(repeating: nil, count: reader.nodes.count)
    reasons = conclusions
  }

  /// The map.
  mutating func make() -> ArgumentMap {
    for (index, node) in reader.nodes.enumerated() where nodes[EntityID(node.id)] == nil {
      nodes[EntityID(node.id)] = index
    }
    for node in reader.nodes { for one in node.propositions { take(one) } }
    for index in reader.nodes.indices { makeArgument(index) }
    for node in reader.nodes { for one in node.propositions { relate(one) } }
    for edge in reader.edges { take(edge) }
    makeGroups()
    return map
  }

  private mutating func warn(_ rule: String, _ message: String, _ line: Int) {
    findings.add(rule, .warning, message, line: line)
  }

  private mutating func take(_ proposition: ArgunetReader.Proposition) {
    let name = EntityID(proposition.id)
    guard proposition.id.isEmpty || statements[name] == nil else { return }
    var statement = Statement()
    statement.id = ids.id(for: proposition.id, fallback: "proposition")
    statement.text = LocalizedText(proposition.text, language: language)
    if !proposition.id.isEmpty { statements[name] = statement.id }
    if !statement.id.rawValue.hasSameBytes(as: proposition.id) {
      statement.extensions["argunet"] = .members(["id": .string(proposition.id)])
    }
    map.statements.append(statement)
  }

  // MARK: Arguments

  private mutating func makeArgument(_ index: Int) {
    let node = reader.nodes[index]
    guard !node.kind.isEmpty, node.kind != "group" else { return }
    guard !node.propositions.isEmpty else { return makeSketch(index) }
    let sorted = node.propositions.enumerated().sorted {
      let (left, right) = ($0.element.index ?? .max, $1.element.index ?? .max)
      return left == right ? $0.offset < $1.offset : left < right
    }.map(\.element)
    let lastStep = sorted.lastIndex(where: \.isConclusion)
    var premises: [EntityID] = []
    for (place, proposition) in sorted.enumerated() {
      guard let id = statements[EntityID(proposition.id)] else { continue }
      guard proposition.isConclusion else {
        premises.append(id)
        continue
      }
      let isLast = place == lastStep
      var reason = Reason(
        ids.id(for: isLast ? node.id : "\(node.id)-step", fallback: "argument"), from: premises,
        .supports, id)
      if isLast {
        describe(&reason, node)
        reasons[index] = reason.id
        conclusions[index] = id
      }
      if premises.isEmpty {
        warn("graph-shape", "a conclusion of “\(node.id)” follows from nothing", node.line)
      }
      map.reasons.append(reason)
      premises = [id]
    }
    guard lastStep == nil else { return }
    warn("graph-shape", "the argument “\(node.id)” has no conclusion", node.line)
    var reason = Reason(ids.id(for: node.id, fallback: "argument"), from: premises, .supports, nil)
    describe(&reason, node)
    reasons[index] = reason.id
    map.reasons.append(reason)
  }

  private func describe(_ reason: inout Reason, _ node: ArgunetReader.Node) {
    if !node.description.isEmpty {
      reason.note = LocalizedText(node.description, language: language)
    }
    var own = node.attributes
    if !node.title.isEmpty { own["title"] = .string(node.title) }
    if !reason.id.rawValue.hasSameBytes(as: node.id) { own["id"] = .string(node.id) }
    if !own.isEmpty { reason.extensions["argunet"] = .object(own) }
  }

  private mutating func makeSketch(_ index: Int) {
    let node = reader.nodes[index]
    var statement = Statement()
    statement.id = ids.id(for: node.id, fallback: "argument")
    let words = node.description.isEmpty ? node.title : node.description
    statement.text = LocalizedText(words, language: language)
    var own = node.attributes
    own["kind"] = .string(node.kind)
    if !node.title.isEmpty, !node.description.isEmpty { own["title"] = .string(node.title) }
    if !statement.id.rawValue.hasSameBytes(as: node.id) { own["id"] = .string(node.id) }
    statement.extensions["argunet"] = .object(own)
    conclusions[index] = statement.id
    map.statements.append(statement)
  }

  // MARK: Relations

  private mutating func relate(_ proposition: ArgunetReader.Proposition) {
    guard let id = statements[EntityID(proposition.id)] else { return }
    for (others, isDenial) in [(proposition.denied, true), (proposition.restated, false)] {
      for other in others {
        guard let other = statements[EntityID(other)], other != id else { continue }
        let isFirst = id.rawValue.utf8Precedes(other.rawValue)
        let pair = Pair(
          first: isFirst ? id : other, second: isFirst ? other : id, isDenial: isDenial)
        guard relations.insert(pair).inserted else { continue }
        var relation = Relation()
        relation.id = ids.id(for: "\(id)-\(isDenial ? "or" : "as")-\(other)", fallback: "relation")
        relation.type = isDenial ? .contradicts : .restates
        if isDenial {
          relation.between = [id, other]
        } else {
          (relation.from, relation.to) = (id, other)
        }
        map.relations.append(relation)
      }
    }
  }

  private mutating func take(_ edge: ArgunetReader.Edge) {
    // What follows from propositions is there without its edge.
    guard edge.type.hasPrefix("sketched") else { return }
    guard let source = nodes[EntityID(edge.source)], let target = nodes[EntityID(edge.target)],
      let premise = conclusions[source], let bearer = reasons[target] ?? conclusions[target]
    else {
      return warn(
        "annotation-reference", "the edge “\(edge.id)” joins no two arguments", edge.line)
    }
    let isAttack = edge.type == "sketchedAttack"
    let id = ids.id(
      for: "\(premise)-\(isAttack ? "against" : "for")-\(bearer)", fallback: "sketch")
    var reason = Reason(id, from: [premise], isAttack ? .attacks : .supports, bearer)
    reason.extensions["argunet"] = .members(["type": .string(edge.type)])
    map.reasons.append(reason)
  }

  private mutating func makeGroups() {
    var groups: [Int: Int] = [:]
    for (index, node) in reader.nodes.enumerated() {
      if node.kind == "group" {
        var group = Group()
        group.id = ids.id(for: node.id, fallback: "group")
        group.title = LocalizedText(node.title, language: language)
        if !node.description.isEmpty {
          group.note = LocalizedText(node.description, language: language)
        }
        if !node.attributes.isEmpty { group.extensions["argunet"] = .object(node.attributes) }
        if let parent = node.parent.flatMap({ groups[$0] }) {
          group.parent = map.groups[parent].id
        }
        groups[index] = map.groups.count
        map.groups.append(group)
      } else if let group = node.parent.flatMap({ groups[$0] }),
        let member = reasons[index] ?? conclusions[index]
      {
        map.groups[group].members.append(member)
      }
    }
  }
}
