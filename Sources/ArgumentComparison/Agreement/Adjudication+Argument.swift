internal import ArgumentModel

// Statements and reasons.
extension Adjudication {
  mutating func decideStatement(_ node: Int) {
    guard var candidate = candidate(.statement, node, aligned.statements[node]) else { return }
    let isEnough = suffices(candidate.having.count, of: coders.count)
    guard let chosen = choose(&candidate, isEnough: isEnough) else { return }
    let all = candidate.having.map { aligned.maps[$0.coder].statements[$0.index] }
    let own = aligned.maps[chosen.coder].statements[chosen.index]
    var statement = names.renamed(own, of: chosen.coder, attribution: own.attribution)
    name(&statement, of: node)
    for other in all {
      for version in other.text.versions where statement.text[version.language] == nil {
        statement.text[version.language] = version.text
      }
    }
    let role = word(.role, &candidate, all.map { $0.role?.rawValue })
    statement.role = role.map { Role(rawValue: $0) }
    statement.anchors = parts(
      .anchors, &candidate, zip(candidate.having, all).map { places($1.anchors, of: $0.coder) },
      isOpenInPart: false)
    statement.extensions[Self.namespace] = .object(candidate.record)
    map.statements.append(statement)
  }

  /// Anchors in the map's own texts, by where they are.
  private func places(_ anchors: [Anchor], of coder: Int) -> [(key: String, part: Anchor)] {
    anchors.map { anchor in
      let anchor = names.anchor(anchor, of: coder)
      let ranges = anchor.ranges.map { "\($0.start)-\($0.end)" }.joined(separator: ",")
      return ("\(anchor.source.rawValue)/\(anchor.edition) \(ranges)", anchor)
    }
  }

  mutating func decideReason(_ position: Int) {
    let node = aligned.statements.count + position
    guard var candidate = candidate(.reason, node, aligned.reasons[position]),
      var reason = version(of: &candidate, { $0.reason($1, of: $2) })
    else { return }
    name(&reason, of: node)
    reason.extensions[Self.namespace] = .object(candidate.record)
    map.reasons.append(reason)
  }

  /// A maker's reason as the map has it; nil where that lacks its target or a premise.
  private func reason(_ index: Int, of coder: Int) -> Reason? {
    let own = aligned.maps[coder].reasons[index]
    var reason = names.renamed(own, of: coder, attribution: own.attribution)
    guard let target = reason.target.flatMap({ merged($0, of: coder) }) else { return nil }
    reason.target = target
    for index in reason.premises.indices {
      guard let id = merged(reason.premises[index].statement, of: coder) else { return nil }
      reason.premises[index].statement = id
    }
    for index in reason.questions.indices {
      reason.questions[index].statement = reason.questions[index].statement.flatMap {
        merged($0, of: coder)
      }
    }
    reason.anchors = reason.anchors.map { names.anchor($0, of: coder) }
    return reason
  }
}
