extension Entity {
  /// What the entity says or is called.
  package var words: LocalizedText {
    switch self {
    case .source(let source): source.title
    case .participant(let participant): participant.name
    case .statement(let statement): statement.text
    case .reason(let reason): reason.warrant
    case .relation(let relation): relation.note
    case .group(let group): group.title
    case .utterance(let utterance): utterance.text
    case .comment(let comment): comment.text
    }
  }

  /// The words to find it by.
  package var tags: [String] {
    switch self {
    case .source(let source): source.tags
    case .participant(let participant): participant.tags
    case .statement(let statement): statement.tags
    case .reason(let reason): reason.tags
    case .relation(let relation): relation.tags
    case .group(let group): group.tags
    case .utterance, .comment: []
    }
  }

  /// Who says it, the outermost speaker first.
  package var attribution: [Attribution] {
    switch self {
    case .statement(let statement): statement.attribution
    case .reason(let reason): reason.attribution
    default: []
    }
  }

  /// Where in the texts it stands.
  package var anchors: [Anchor] {
    switch self {
    case .statement(let statement): statement.anchors
    case .reason(let reason): reason.anchors
    default: []
    }
  }
}
