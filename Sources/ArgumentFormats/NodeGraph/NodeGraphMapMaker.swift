internal import ArgumentModel

/// Makes a map of a node graph.
///
/// Each node that the map has a word for becomes an entity that keeps the node's id; each edge that
/// follows from these entities is `held` by the map. All other nodes and edges are kept in the map's
/// extensions, in their order, so that ``MapNodeGraphMaker`` makes the same graph again: the entities give
/// the edges that are held, and only those that are not come from what was kept.
struct NodeGraphMapMaker {
  let graph: NodeGraph
  let language: LanguageTag
  var findings = Findings()
  var map: ArgumentMap
  /// What became of each node, in the graph's order.
  var places: [Place] = []
  /// The edges that lead into each node, and those that leave it.
  var incoming: [[Int]] = []
  var outgoing: [[Int]] = []
  /// The nodes that each edge joins; nil where there is none of its name.
  var ends: [(from: Int?, to: Int?)] = []
  /// Whether the map holds an edge: whether it follows from an entity.
  var isHeld: [Bool] = []
  /// Whether the map holds what a kept node says.
  var isSaid: Set<Int> = []
  private var ids = IDMaker()

  /// What became of a node.
  enum Place: Equatable {
    case statement(Int)
    case reason(Int)
    case relation(Int)
    case utterance(Int)
    /// The map keeps it in its extensions.
    case kept
  }

  init(_ graph: NodeGraph, _ input: ImportInput) {
    self.graph = graph
    language = input.language ?? .undetermined
    map = input.frame()
  }

  /// The map.
  mutating func make() -> ArgumentMap {
    takeParticipants()
    takeNodes()
    takeEdges()
    for node in graph.nodes.indices {
      switch places[node] {
      case .reason(let reason): fill(reason: reason, node)
      case .relation(let relation): fill(relation: relation, node)
      default: break
      }
    }
    takeDialogue()
    reportEdges()
    keepRest()
    return map
  }

  // MARK: Nodes

  private mutating func takeNodes() {
    var seen: Set<EntityID> = []
    var unknown: [String: Int] = [:]
    for node in graph.nodes {
      guard seen.insert(EntityID(node.id)).inserted else {
        warn("two nodes have the id “\(node.id)”; edges are taken to be the first one's")
        places.append(.kept)
        continue
      }
      places.append(place(node))
      if !NodeKind.known.contains(node.kind) { unknown[node.kind.rawValue, default: 0] += 1 }
    }
    for (kind, count) in unknown.sorted(by: { $0.key.utf8Precedes($1.key) }) {
      let nodes = count == 1 ? "a node has" : "\(count) nodes have"
      warn(
        kind.isEmpty
          ? "\(nodes) no type, and no part in the map"
          : "\(nodes) the type “\(kind)”, which maps have no word for"
      )
    }
  }

  private mutating func place(_ node: NodeGraph.Node) -> Place {
    switch node.kind {
    case .information:
      var statement = Statement()
      statement.id = ids.id(for: node.id, fallback: "statement")
      statement.text = text(node)
      if let majorClaim = graph.majorClaim, majorClaim.hasSameBytes(as: node.id) {
        statement.role = .thesis
      }
      if let speaker = node.speaker {
        var attribution = Attribution()
        attribution.who = self.speaker(speaker, name: nil).id.rawValue
        statement.attribution = [attribution]
      }
      keep(node, in: &statement.extensions)
      map.statements.append(statement)
      return .statement(map.statements.count - 1)
    case .inference, .conflict:
      var reason = Reason()
      reason.id = ids.id(for: node.id, fallback: "reason")
      reason.stance = node.kind == .conflict ? .attacks : .supports
      reason.scheme = SchemeLabel.scheme(text: node.text, scheme: node.scheme)
      keep(node, in: &reason.extensions, hasLabel: true)
      map.reasons.append(reason)
      return .reason(map.reasons.count - 1)
    case .rephrase, .preference:
      var relation = Relation()
      relation.id = ids.id(for: node.id, fallback: "relation")
      relation.type = node.kind == .rephrase ? .restates : .prefers
      keep(node, in: &relation.extensions, hasLabel: true)
      map.relations.append(relation)
      return .relation(map.relations.count - 1)
    case .locution:
      var utterance = Utterance()
      utterance.id = ids.id(for: node.id, fallback: "utterance")
      utterance.text = text(node)
      keep(node, in: &utterance.extensions)
      map.utterances.append(utterance)
      return .utterance(map.utterances.count - 1)
    default: return .kept
    }
  }

  private mutating func text(_ node: NodeGraph.Node) -> LocalizedText {
    guard let text = node.text else {
      warn("\(node.kind.noun) “\(node.id)” has no text")
      return LocalizedText()
    }
    return LocalizedText(text, language: language)
  }

  /// Keeps what only the node's format says of it.
  private func keep(
    _ node: NodeGraph.Node, in extensions: inout JSONObject, hasLabel: Bool = false
  ) {
    var shared = JSONObject([.init(name: "id", value: .string(node.id))])
    var own = JSONObject()
    if hasLabel {
      own["text"] = node.text.map(JSONValue.string)
      own["scheme"] = node.scheme.map(JSONValue.string)
      own["schemeID"] = node.schemeID.map(JSONValue.string)
    }
    if !node.more.isEmpty { own["more"] = .object(node.more) }
    if !node.locutions.isEmpty { own["locutions"] = .array(node.locutions.map(JSONValue.object)) }
    if graph.dialect.namespace == GraphDialect.shared {
      shared.append(contentsOf: own)
    } else if !own.isEmpty {
      extensions[graph.dialect.namespace] = .object(own)
    }
    extensions[GraphDialect.shared] = .object(shared)
  }

  // MARK: Edges

  private mutating func takeEdges() {
    var nodes: [EntityID: Int] = [:]
    for (index, node) in graph.nodes.enumerated() where nodes[EntityID(node.id)] == nil {
      nodes[EntityID(node.id)] = index
    }
    incoming = Array(repeating: [], count: graph.nodes.count)
    outgoing = incoming
    isHeld = Array(repeating: false, count: graph.edges.count)
    for (index, edge) in graph.edges.enumerated() {
      let from = nodes[EntityID(edge.from)]
      let to = nodes[EntityID(edge.to)]
      ends.append((from, to))
      guard let from, let to else { continue }
      outgoing[from].append(index)
      incoming[to].append(index)
    }
  }

  /// The node that an edge which leads into a node begins at.
  func source(_ edge: Int) -> Place { ends[edge].from.map { places[$0] } ?? .kept }

  /// The node that an edge leads to.
  func target(_ edge: Int) -> Place { ends[edge].to.map { places[$0] } ?? .kept }

  /// The id of the statement or reason at a place.
  private func arguable(_ place: Place) -> EntityID? {
    switch place {
    case .statement(let index): map.statements[index].id
    case .reason(let index): map.reasons[index].id
    default: nil
    }
  }

  private mutating func fill(reason: Int, _ node: Int) {
    var isPremise: Set<Int> = []
    for edge in incoming[node] {
      guard case .statement(let statement) = source(edge), isPremise.insert(statement).inserted
      else { continue }
      map.reasons[reason].premises.append(Premise(map.statements[statement].id))
      isHeld[edge] = true
    }
    var targets = 0
    for edge in outgoing[node] {
      guard places[node] != target(edge), let id = arguable(target(edge)) else { continue }
      targets += 1
      guard targets == 1 else { continue }
      map.reasons[reason].target = id
      isHeld[edge] = true
    }
    let kind = graph.nodes[node].kind
    let name = "\(kind.noun) “\(graph.nodes[node].id)”"
    if isPremise.isEmpty { warn("\(name) has no premise") }
    if targets == 0 { warn("\(name) leads to no statement and no other reason") }
    if targets > 1 {
      warn("\(name) leads to \(targets) nodes, of which the map has only the first")
    }
  }

  private mutating func fill(relation: Int, _ node: Int) {
    let isRephrase = graph.nodes[node].kind == .rephrase
    func end(_ place: Place) -> EntityID? {
      if isRephrase, case .reason = place { return nil }
      return arguable(place)
    }
    let sources = incoming[node].compactMap { edge in end(source(edge)).map { (edge, $0) } }
    let targets = outgoing[node].compactMap { edge in end(target(edge)).map { (edge, $0) } }
    if let (edge, id) = sources.first {
      isHeld[edge] = true
      if isRephrase {
        map.relations[relation].from = id
      } else {
        map.relations[relation].prefer = id
      }
    }
    if let (edge, id) = targets.first {
      isHeld[edge] = true
      if isRephrase { map.relations[relation].to = id } else { map.relations[relation].over = id }
    }
    let name = "\(graph.nodes[node].kind.noun) “\(graph.nodes[node].id)”"
    if sources.isEmpty { warn("\(name) begins at no statement") }
    if targets.isEmpty { warn("\(name) leads to no statement") }
    if sources.count > 1 || targets.count > 1 {
      warn("\(name) joins several nodes, of which the map has only the first on each side")
    }
  }

  // MARK: What is wrong, and what is kept

  mutating func warn(_ message: String) { findings.add("graph-shape", .warning, message) }

  private mutating func reportEdges() {
    for (index, edge) in graph.edges.enumerated() where !isHeld[index] {
      let name = edge.id.map { "the edge “\($0)”" } ?? "the edge “\(edge.from)” → “\(edge.to)”"
      guard let from = ends[index].from, let to = ends[index].to else {
        let gone = ends[index].from == nil ? edge.from : edge.to
        warn("\(name) has an end “\(gone)”, which is no node")
        continue
      }
      if from == to {
        warn("\(name) leads from “\(edge.from)” to itself")
        continue
      }
      let kinds = (graph.nodes[from].kind, graph.nodes[to].kind)
      switch kinds {
      case (.information, .information), (.locution, .locution), (.information, .locution),
        (.locution, .information):
        warn(
          "\(name) leads from \(kinds.0.noun) “\(edge.from)” straight to \(kinds.1.noun) “\(edge.to)”"
        )
      case (.information, .inference), (.information, .conflict):
        warn("\(name) is there twice")
      default: break
      }
    }
  }

  /// Keeps the order of all nodes and edges, and whatever the map has no word for.
  private mutating func keepRest() {
    var nodes: [JSONValue] = []
    for (index, node) in graph.nodes.enumerated() {
      nodes.append(places[index] == .kept ? .object(kept(node, index)) : .string(node.id))
    }
    var edges: [JSONValue] = []
    for (index, edge) in graph.edges.enumerated() {
      var kept = JSONObject()
      kept.append("from", .string(edge.from))
      if let id = edge.id { kept.append("id", .string(id)) }
      if isHeld[index] { kept.append("held", .bool(true)) }
      if ends[index].from == nil || ends[index].to == nil { kept.append("open", .bool(true)) }
      if !edge.more.isEmpty { kept.append("more", .object(edge.more)) }
      kept.append("to", .string(edge.to))
      edges.append(.object(kept))
    }
    for (namespace, members) in graph.documentMembers where !members.isEmpty {
      map.header.extensions[namespace] = .object(members)
    }
    var shared = map.header.extensions[GraphDialect.shared]?.objectValue ?? JSONObject()
    shared["dialect"] = .string(graph.dialect.namespace)
    if !nodes.isEmpty { shared["nodes"] = .array(nodes) }
    if !edges.isEmpty { shared["edges"] = .array(edges) }
    map.header.extensions[GraphDialect.shared] = .object(shared)
  }

  private func kept(_ node: NodeGraph.Node, _ index: Int) -> JSONObject {
    var kept = JSONObject()
    kept.append("id", .string(node.id))
    if isSaid.contains(index) { kept.append("held", .bool(true)) }
    if !node.locutions.isEmpty {
      kept.append("locutions", .array(node.locutions.map(JSONValue.object)))
    }
    if !node.more.isEmpty { kept.append("more", .object(node.more)) }
    if let scheme = node.scheme { kept.append("scheme", .string(scheme)) }
    if let number = node.schemeID { kept.append("schemeID", .string(number)) }
    if let text = node.text { kept.append("text", .string(text)) }
    kept.append("type", .string(node.kind.rawValue))
    return kept
  }

  // MARK: Who speaks

  /// The participants and their names by the document's ids.
  private var speakers: [EntityID: (id: EntityID, name: String?)] = [:]

  private mutating func takeParticipants() {
    for person in graph.participants {
      var participant = Participant()
      participant.id = ids.id(for: "person-\(person.id)", fallback: "person")
      participant.name = LocalizedText(person.name, language: language)
      participant.extensions[graph.dialect.namespace] = .object(
        JSONObject([
          .init(name: "id", value: .string(person.id)),
          .init(name: "more", value: .object(person.more)),
        ]))
      map.participants.append(participant)
      let key = EntityID(person.id)
      if speakers[key] == nil { speakers[key] = (participant.id, person.name) }
    }
  }

  /// The participant of a document's id, who is made where only the id is known, and the name.
  mutating func speaker(_ person: String, name: String?) -> (id: EntityID, name: String?) {
    if let known = speakers[EntityID(person)] { return known }
    var participant = Participant()
    participant.id = ids.id(for: "person-\(person)", fallback: "person")
    if let name { participant.name = LocalizedText(name, language: language) }
    participant.extensions[graph.dialect.namespace] = .object(
      JSONObject([.init(name: "id", value: .string(person))]))
    map.participants.append(participant)
    speakers[EntityID(person)] = (participant.id, name)
    return (participant.id, name)
  }
}
