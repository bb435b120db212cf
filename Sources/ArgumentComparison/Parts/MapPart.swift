public import ArgumentModel

/// A part of a map: what bears on one statement or reason, with the texts and speakers that belong to it.
public struct MapPart: Sendable {
  /// The part, in the order of the map.
  public let map: ArgumentMap

  /// Takes what bears on an entity: the reasons for and against it and for and against those, their
  /// premises, what is said of all that, and the sources that it stands in.
  ///
  /// It is nil where the map has no statement or reason of that id.
  /// Of a reason its target comes along, if that is a statement; groups and utterances keep of their
  /// members what is in the part.
  public init?(of map: ArgumentMap, bearingOn id: EntityID) {
    let statements = Dictionary(keepingFirst: map.statements.map { ($0.id, $0) })
    var on: [EntityID: [Int]] = [:]
    for (index, reason) in map.reasons.enumerated() {
      if let target = reason.target { on[target, default: []].append(index) }
    }
    var kept: Set<EntityID> = [id]
    var waiting = [id]
    if let reason = map.reasons.first(where: { $0.id == id }) {
      for premise in reason.premises where kept.insert(premise.statement).inserted {
        waiting.append(premise.statement)
      }
    } else if statements[id] == nil {
      return nil
    }
    while let next = waiting.popLast() {
      for index in on[next] ?? [] {
        let reason = map.reasons[index]
        let answers = reason.questions.compactMap { $0.statement }
        for other in [reason.id] + reason.premises.map({ $0.statement }) + answers
        where kept.insert(other).inserted {
          waiting.append(other)
        }
      }
    }
    if let target = map.reasons.first(where: { $0.id == id })?.target, statements[target] != nil {
      kept.insert(target)
    }
    self.map = Self.part(of: map, kept)
  }

  private static func part(of map: ArgumentMap, _ kept: Set<EntityID>) -> ArgumentMap {
    var part = ArgumentMap()
    part.header = map.header
    part.header.id = nil
    part.header.checks.acknowledged = map.header.checks.acknowledged.filter { finding in
      finding.id.map(kept.contains) ?? false
    }
    part.statements = map.statements.filter { kept.contains($0.id) }
    part.reasons = map.reasons.filter { kept.contains($0.id) }
    for index in part.reasons.indices {
      if let target = part.reasons[index].target, !kept.contains(target) {
        part.reasons[index].target = nil
      }
    }
    part.relations = map.relations.filter { relation in
      var isWhole = true
      relation.forEachReference { if !kept.contains($0.id) { isWhole = false } }
      return isWhole
    }
    var all = kept.union(part.relations.map { $0.id })
    part.utterances = map.utterances.filter { utterance in
      utterance.content.contains(where: all.contains)
    }
    for index in part.utterances.indices {
      part.utterances[index].content.removeAll { !all.contains($0) }
    }
    all.formUnion(part.utterances.map { $0.id })
    for index in part.utterances.indices {
      if let other = part.utterances[index].replyTo, !all.contains(other) {
        part.utterances[index].replyTo = nil
      }
    }
    part.groups = map.groups.filter { $0.members.contains(where: all.contains) }
    all.formUnion(part.groups.map { $0.id })
    for index in part.groups.indices {
      part.groups[index].members.removeAll { !all.contains($0) }
      if let parent = part.groups[index].parent, !all.contains(parent) {
        part.groups[index].parent = nil
      }
    }
    addWhatIsNamed(of: map, to: &part)
    all.formUnion((part.sources.map { $0.id } + part.participants.map { $0.id }))
    part.comments = map.comments.filter { $0.on.map(all.contains) ?? false }
    return part
  }

  /// The sources and speakers that the part names.
  private static func addWhatIsNamed(of map: ArgumentMap, to part: inout ArgumentMap) {
    var named: Set<EntityID> = []
    for statement in part.statements {
      statement.forEachReference { named.insert($0.id) }
      for link in statement.attribution { named.insert(EntityID(link.who)) }
    }
    for reason in part.reasons {
      reason.forEachReference { named.insert($0.id) }
      for link in reason.attribution { named.insert(EntityID(link.who)) }
    }
    for utterance in part.utterances { utterance.forEachReference { named.insert($0.id) } }
    part.sources = map.sources.filter { named.contains($0.id) }
    part.participants = map.participants.filter { named.contains($0.id) }
  }
}
