extension Entity {
  /// The entity as it is without another one, or nil if it can't be without it.
  ///
  /// A reason can't be without its target, nor without a premise: its premises work together, so
  /// with one fewer it is another argument. A relation can't be without what it ties, nor a comment
  /// without what it is on. Everything else merely mentions others.
  func without(_ id: EntityID) -> Entity? {
    switch self {
    case .source, .participant: return self
    case .statement(var statement):
      statement.anchors.removeAll { $0.source == id }
      statement.citations.removeAll { $0.source == id }
      statement.divergences.removeAll { $0.source == id }
      return .statement(statement)
    case .reason(var reason):
      if reason.target == id || reason.premises.contains(where: { $0.statement == id }) {
        return nil
      }
      for index in reason.questions.indices where reason.questions[index].statement == id {
        reason.questions[index].statement = nil
      }
      reason.anchors.removeAll { $0.source == id }
      return .reason(reason)
    case .relation: return nil
    case .group(var group):
      group.members.removeAll { $0 == id }
      if group.parent == id { group.parent = nil }
      return .group(group)
    case .utterance(var utterance):
      if utterance.speaker == id { utterance.speaker = nil }
      if utterance.replyTo == id { utterance.replyTo = nil }
      utterance.content.removeAll { $0 == id }
      utterance.anchors.removeAll { $0.source == id }
      return .utterance(utterance)
    case .comment: return nil
    }
  }
}
