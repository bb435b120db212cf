internal import ArgumentModel

// Utterances as locutions, with the illocutions and transitions between them and what they bring in.

extension MapNodeGraphMaker {
  /// Adds those who speak.
  mutating func addParticipants() {
    var numbers = Set<EntityID>()
    for participant in map.participants {
      let own = participant.extensions[dialect.namespace]?.objectValue
      let name = participant.name.preferred([language])?.text ?? participant.id.rawValue
      var id = own?["id"]?.stringValue
      if let given = id, !numbers.insert(EntityID(given)).inserted { id = nil }
      let person = NodeGraph.Participant(
        id: id ?? participant.id.rawValue, name: name,
        more: own?["more"]?.objectValue ?? JSONObject())
      graph.participants.append(person)
      if participantIDs[participant.id] == nil { participantIDs[participant.id] = person.id }
    }
  }

  /// How many of the map's participants say nothing.
  var silentParticipants: Int {
    let speaking = Set(map.utterances.compactMap(\.speaker))
    return map.participants.count { !speaking.contains($0.id) }
  }

  /// Who says an utterance and when, as it was as long as the map says so.
  func locutions(_ kept: [JSONObject], of utterance: Utterance) -> [JSONObject] {
    var all = kept
    let person = utterance.speaker.flatMap { participantIDs[$0] }
    if all.isEmpty {
      if person == nil, utterance.at == nil { return [] }
      all = [JSONObject([.init(name: "personID", value: .null)])]
    }
    if all[0]["personID"]?.nameText != person {
      all[0]["personID"] = person.map(JSONValue.string) ?? .null
    }
    let start = all[0]["start"]?.stringValue.flatMap { $0.isEmpty ? nil : $0 }
    if start != utterance.at { all[0]["start"] = utterance.at.map(JSONValue.string) ?? .null }
    return all
  }

  /// What an utterance brings in, or what it answers.
  private struct Tie: Hashable {
    var utterance: EntityID
    var other: EntityID
  }

  /// Adds what ties utterances to the rest, where no kept node does.
  /// - Returns: The places of kept nodes that say what the map no longer does.
  mutating func addDialogue() -> Set<Int> {
    var entities: [EntityID: EntityID] = [:]
    for (entity, node) in nodeIDs where entities[EntityID(node)] == nil {
      entities[EntityID(node)] = entity
    }
    let utterances = Set(map.utterances.map(\.id))
    var contents: Set<Tie> = []
    var replies: Set<Tie> = []
    for utterance in map.utterances {
      for id in utterance.content { contents.insert(Tie(utterance: utterance.id, other: id)) }
      if let other = utterance.replyTo {
        replies.insert(Tie(utterance: utterance.id, other: other))
      }
    }
    var incoming: [EntityID: [EntityID]] = [:]
    var outgoing: [EntityID: [EntityID]] = [:]
    var kinds: [EntityID: NodeKind] = [:]
    for node in kept.nodes { kinds[EntityID(node.id)] = node.kind }
    for kept in kept.edges {
      let (from, to) = (EntityID(kept.edge.from), EntityID(kept.edge.to))
      if kinds[to] != nil { incoming[to, default: []].append(from) }
      if kinds[from] != nil { outgoing[from, default: []].append(to) }
    }
    func speaking(_ nodes: [EntityID]?) -> EntityID? {
      (nodes ?? []).lazy.compactMap { entities[$0] }.first { utterances.contains($0) }
    }
    var saidContents: Set<Tie> = []
    var saidReplies: Set<Tie> = []
    var transitions: [EntityID: String] = [:]
    /// Who replies by each transition, found once, since many illocutions may hang on it.
    var repliers: [EntityID: EntityID] = [:]
    var gone: Set<Int> = []
    for (index, entry) in kept.order.enumerated() {
      guard case .node(let node) = entry, node.kind == .transition else { continue }
      let id = EntityID(node.id)
      var isTrue = false
      if let first = speaking(incoming[id]) {
        for reply in (outgoing[id] ?? []).compactMap({ entities[$0] })
        where utterances.contains(reply) && replies.contains(Tie(utterance: reply, other: first)) {
          saidReplies.insert(Tie(utterance: reply, other: first))
          isTrue = true
        }
      }
      if !isTrue, kept.said.contains(index) {
        gone.insert(index)
      } else if let replier = speaking(outgoing[id]) {
        repliers[id] = replier
        if transitions[replier] == nil { transitions[replier] = node.id }
      }
    }
    for (index, entry) in kept.order.enumerated() {
      guard case .node(let node) = entry, node.kind == .illocution else { continue }
      let id = EntityID(node.id)
      var isTrue = false
      let by =
        speaking(incoming[id]) ?? (incoming[id] ?? []).lazy.compactMap { repliers[$0] }.first
      if let by {
        for other in (outgoing[id] ?? []).compactMap({ entities[$0] }) {
          guard contents.contains(Tie(utterance: by, other: other)) else { continue }
          saidContents.insert(Tie(utterance: by, other: other))
          isTrue = true
        }
      }
      if !isTrue, kept.said.contains(index) { gone.insert(index) }
    }
    for utterance in map.utterances {
      guard let node = nodeIDs[utterance.id] else { continue }
      if let other = utterance.replyTo, let from = nodeIDs[other],
        saidReplies.insert(Tie(utterance: utterance.id, other: other)).inserted
      {
        var transition = NodeGraph.Node(id: unique("\(node)-replies"), kind: .transition)
        name(&transition, SchemeLabel(.transition, scheme: nil, in: dialect))
        add(transition)
        addEdge(from, transition.id)
        addEdge(transition.id, node)
        transitions[utterance.id] = transition.id
      }
      for id in utterance.content {
        guard saidContents.insert(Tie(utterance: utterance.id, other: id)).inserted else {
          continue
        }
        guard let to = nodeIDs[id] else {
          lost.drafts += 1
          continue
        }
        let words = illocution(of: id, by: utterance)
        var illocution = NodeGraph.Node(id: unique("\(node)-says"), kind: .illocution)
        name(&illocution, SchemeLabel.illocution(words.name))
        add(illocution)
        // A step is brought in by answering, where there is something to answer.
        let anchor = words.isStep ? transitions[utterance.id] ?? node : node
        addEdge(anchor, illocution.id)
        addEdge(illocution.id, to)
      }
    }
    return gone
  }

  private func name(_ node: inout NodeGraph.Node, _ label: SchemeLabel) {
    node.text = label.text
    node.scheme = label.scheme
    node.schemeID = label.schemeID
  }

  private func illocution(
    of id: EntityID, by utterance: Utterance
  ) -> (name: String, isStep: Bool) {
    guard let node = nodeIDs[id], let kind = kind(ofOwn: node) else {
      return ("Default Illocuting", false)
    }
    switch kind {
    case .inference: return ("Arguing", true)
    case .conflict: return ("Disagreeing", true)
    case .rephrase: return ("Restating", true)
    case .information where utterance.act == nil || utterance.act == .asserts:
      return ("Asserting", false)
    default: return ("Default Illocuting", false)
    }
  }
}
