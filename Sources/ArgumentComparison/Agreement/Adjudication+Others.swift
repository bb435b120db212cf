internal import ArgumentModel

// Relations, turns of dialogues, groups and comments.
extension Adjudication {
  mutating func decideOthers() {
    // What is referred to comes first; of what can refer to its own kind it is first decided what there is.
    for node in aligned.others(.relation) { decideRelation(node) }
    let utterances = aligned.others(.utterance).compactMap { decideUtterance($0) }
    answer(utterances)
    let groups = aligned.others(.group).compactMap { decideGroup($0) }
    fill(groups)
    decideComments()
  }

  private func candidate(_ what: CurationDecision.What, _ node: Int) -> Candidate? {
    candidate(what, node, aligned.others[node - aligned.firstOther].indices)
  }

  private mutating func decideRelation(_ node: Int) {
    guard var candidate = candidate(.relation, node),
      var relation = version(of: &candidate, { $0.relation($1, of: $2) })
    else { return }
    name(&relation, of: node)
    relation.extensions[Self.namespace] = .object(candidate.record)
    map.relations.append(relation)
  }

  /// A maker's relation as the map has it; nil where that lacks what it ties.
  private func relation(_ index: Int, of coder: Int) -> Relation? {
    var relation = aligned.maps[coder].relations[index]
    for index in relation.between.indices {
      guard let id = merged(relation.between[index], of: coder) else { return nil }
      relation.between[index] = id
    }
    for end in [\Relation.from, \.to, \.prefer, \.over] {
      guard let id = relation[keyPath: end] else { continue }
      guard let new = merged(id, of: coder) else { return nil }
      relation[keyPath: end] = new
    }
    return relation
  }

  // MARK: Dialogues

  /// An entity that is in the map, and whose version it is.
  private struct Taken {
    var place: Int
    var coder: Int
    var candidate: Candidate
  }

  private mutating func decideUtterance(_ node: Int) -> Taken? {
    guard var candidate = candidate(.utterance, node) else { return nil }
    let isEnough = suffices(candidate.having.count, of: coders.count)
    guard let chosen = choose(&candidate, isEnough: isEnough) else { return nil }
    let all = candidate.having.map { aligned.maps[$0.coder].utterances[$0.index] }
    var utterance = names.renamed(
      aligned.maps[chosen.coder].utterances[chosen.index], of: chosen.coder)
    name(&utterance, of: node)
    utterance.act = word(.act, &candidate, all.map { $0.act?.rawValue }).map {
      SpeechAct(rawValue: $0)
    }
    let contents = zip(candidate.having, all).map { having, utterance in
      entities(utterance.content, of: having.coder)
    }
    utterance.content = parts(.content, &candidate, contents, isOpenInPart: true)
    utterance.anchors = utterance.anchors.map { names.anchor($0, of: chosen.coder) }
    utterance.extensions[Self.namespace] = .object(candidate.record)
    map.utterances.append(utterance)
    return Taken(place: map.utterances.count - 1, coder: chosen.coder, candidate: candidate)
  }

  /// Has turns answer what is in the map of those that they answer.
  private mutating func answer(_ utterances: [Taken]) {
    for taken in utterances {
      let answered = map.utterances[taken.place].replyTo
      map.utterances[taken.place].replyTo = answered.flatMap { merged($0, of: taken.coder) }
    }
  }

  /// What of a list is in the map, by its id there.
  private func entities(
    _ list: [EntityID], of coder: Int
  ) -> [(key: String, part: EntityID)] {
    list.compactMap { merged($0, of: coder) }.map { ($0.rawValue, $0) }
  }

  // MARK: Groups

  private mutating func decideGroup(_ node: Int) -> Taken? {
    guard var candidate = candidate(.group, node) else { return nil }
    let isEnough = suffices(candidate.having.count, of: coders.count)
    guard let chosen = choose(&candidate, isEnough: isEnough) else { return nil }
    var group = aligned.maps[chosen.coder].groups[chosen.index]
    name(&group, of: node)
    map.groups.append(group)
    return Taken(place: map.groups.count - 1, coder: chosen.coder, candidate: candidate)
  }

  /// Puts members and parents into groups, now that it is known which groups there are.
  private mutating func fill(_ groups: [Taken]) {
    for taken in groups {
      var candidate = taken.candidate
      let lists = candidate.having.map { having in
        entities(aligned.maps[having.coder].groups[having.index].members, of: having.coder)
      }
      map.groups[taken.place].members = parts(.members, &candidate, lists, isOpenInPart: true)
      let parent = map.groups[taken.place].parent
      map.groups[taken.place].parent = parent.flatMap { merged($0, of: taken.coder) }
      map.groups[taken.place].extensions[Self.namespace] = .object(candidate.record)
    }
  }

  // MARK: Comments

  /// Decides about comments, those on others after what they are on; those that lead round to themselves
  /// are on nothing.
  private mutating func decideComments() {
    var waiting: [Int: [Int]] = [:]
    var ready: [Int] = []
    let comments = aligned.others(.comment)
    let all = Set(comments)
    for node in comments {
      if let subject = subject(ofComment: node), all.contains(subject) {
        waiting[subject, default: []].append(node)
      } else {
        ready.append(node)
      }
    }
    var found: [(node: Int, comment: Comment)] = []
    while let node = ready.popLast() {
      guard let comment = decideComment(node) else { continue }
      found.append((node, comment))
      ready += waiting.removeValue(forKey: node) ?? []
    }
    map.comments = found.sorted { $0.node < $1.node }.map { $0.comment }
  }

  /// The node that a comment is on.
  private func subject(ofComment node: Int) -> Int? {
    let indices = aligned.others[node - aligned.firstOther].indices
    guard let coder = indices.firstIndex(where: { $0 != nil }), let index = indices[coder] else {
      return nil
    }
    return aligned.maps[coder].comments[index].on.flatMap { aligned.nodes[coder][$0] }
  }

  private mutating func decideComment(_ node: Int) -> Comment? {
    guard var candidate = candidate(.comment, node), let first = candidate.having.first else {
      return nil
    }
    var comment = aligned.maps[first.coder].comments[first.index]
    let subject = comment.on.flatMap { merged($0, of: first.coder) }
    // Where the subject isn't in the map there is nothing to remark on.
    guard comment.on == nil || subject != nil else { return nil }
    guard choose(&candidate, isEnough: true) != nil else { return nil }
    comment.on = subject
    name(&comment, of: node)
    comment.extensions[Self.namespace] = .object(candidate.record)
    return comment
  }
}
