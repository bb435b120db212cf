/// An entity of any kind.
public enum Entity: Hashable, Sendable {
  /// A text.
  case source(Source)
  /// Somebody who says something.
  case participant(Participant)
  /// A proposition or a question.
  case statement(Statement)
  /// A step of reasoning.
  case reason(Reason)
  /// A tie that is not reasoning.
  case relation(Relation)
  /// Entities that are read together.
  case group(Group)
  /// A turn of a dialogue.
  case utterance(Utterance)
  /// A remark on an entity.
  case comment(Comment)
}

extension Entity {
  /// Which kind of entity it is.
  public var kind: EntityKind {
    switch self {
    case .source: .source
    case .participant: .participant
    case .statement: .statement
    case .reason: .reason
    case .relation: .relation
    case .group: .group
    case .utterance: .utterance
    case .comment: .comment
    }
  }

  /// The id of whatever entity it is.
  public var id: EntityID {
    switch self {
    case .source(let record): record.id
    case .participant(let record): record.id
    case .statement(let record): record.id
    case .reason(let record): record.id
    case .relation(let record): record.id
    case .group(let record): record.id
    case .utterance(let record): record.id
    case .comment(let record): record.id
    }
  }

  /// Calls `body` with each reference to another entity, in canonical order.
  public func forEachReference(_ body: (Reference) -> Void) {
    switch self {
    case .source(let record): record.forEachReference(body)
    case .participant(let record): record.forEachReference(body)
    case .statement(let record): record.forEachReference(body)
    case .reason(let record): record.forEachReference(body)
    case .relation(let record): record.forEachReference(body)
    case .group(let record): record.forEachReference(body)
    case .utterance(let record): record.forEachReference(body)
    case .comment(let record): record.forEachReference(body)
    }
  }
}
