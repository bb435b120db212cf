// What each kind of entity is and refers to.

extension Source: EntityRecord {
  /// A source.
  public static var kind: EntityKind { .source }
  /// The source as an entity.
  public var entity: Entity { .source(self) }
  /// Editions refer to each other within the source, so there is none.
  public func forEachReference(_ body: (Reference) -> Void) {}
  /// A record of this kind refers to nothing.
  public mutating func replaceReferences(to old: EntityID, with new: EntityID) {}
}

extension Participant: EntityRecord {
  /// A participant.
  public static var kind: EntityKind { .participant }
  /// The participant as an entity.
  public var entity: Entity { .participant(self) }
  /// A record of this kind refers to nothing.
  public func forEachReference(_ body: (Reference) -> Void) {}
  /// A record of this kind refers to nothing.
  public mutating func replaceReferences(to old: EntityID, with new: EntityID) {}
}

extension Statement: EntityRecord {
  /// A statement.
  public static var kind: EntityKind { .statement }
  /// The statement as an entity.
  public var entity: Entity { .statement(self) }

  /// The sources of anchors, citations and divergences.
  public func forEachReference(_ body: (Reference) -> Void) {
    anchors.forEachReference(body)
    for (index, citation) in citations.enumerated() {
      if let source = citation.source {
        body(Reference(source, EntityKinds(.source), .citations, index, .source))
      }
    }
    for (index, divergence) in divergences.enumerated() {
      if let source = divergence.source {
        body(Reference(source, EntityKinds(.source), .divergences, index, .source))
      }
    }
  }

  /// Replaces sources and speakers.
  public mutating func replaceReferences(to old: EntityID, with new: EntityID) {
    anchors.replaceSource(old, with: new)
    for index in citations.indices { citations[index].source.replace(old, with: new) }
    for index in divergences.indices { divergences[index].source.replace(old, with: new) }
    attribution.replaceSpeaker(old, with: new)
  }
}

extension Reason: EntityRecord {
  /// A reason.
  public static var kind: EntityKind { .reason }
  /// The reason as an entity.
  public var entity: Entity { .reason(self) }

  /// The premises, the target, the statements that answer questions, and the anchors' sources.
  public func forEachReference(_ body: (Reference) -> Void) {
    for (index, premise) in premises.enumerated() {
      let member: Reference.StaticName? = premise.shorthand == nil ? .statement : nil
      body(Reference(premise.statement, EntityKinds(.statement), .premises, index, member))
    }
    if let target { body(Reference(target, .arguable, .target)) }
    for (index, question) in questions.enumerated() {
      if let statement = question.statement {
        body(Reference(statement, EntityKinds(.statement), .questions, index, .statement))
      }
    }
    anchors.forEachReference(body)
  }

  /// Replaces premises, target, answers, sources and speakers.
  public mutating func replaceReferences(to old: EntityID, with new: EntityID) {
    for index in premises.indices { premises[index].statement.replace(old, with: new) }
    target.replace(old, with: new)
    for index in questions.indices { questions[index].statement.replace(old, with: new) }
    anchors.replaceSource(old, with: new)
    attribution.replaceSpeaker(old, with: new)
  }
}

extension Relation: EntityRecord {
  /// A relation.
  public static var kind: EntityKind { .relation }
  /// The relation as an entity.
  public var entity: Entity { .relation(self) }

  /// The entities that it ties.
  public func forEachReference(_ body: (Reference) -> Void) {
    for (index, id) in between.enumerated() { body(Reference(id, .arguable, .between, index)) }
    if let from { body(Reference(from, EntityKinds(.statement), .from)) }
    if let to { body(Reference(to, EntityKinds(.statement), .to)) }
    if let prefer { body(Reference(prefer, .arguable, .prefer)) }
    if let over { body(Reference(over, .arguable, .over)) }
  }

  /// Replaces the entities that it ties.
  public mutating func replaceReferences(to old: EntityID, with new: EntityID) {
    between.replace(old, with: new)
    from.replace(old, with: new)
    to.replace(old, with: new)
    prefer.replace(old, with: new)
    over.replace(old, with: new)
  }
}

extension Group: EntityRecord {
  /// A group.
  public static var kind: EntityKind { .group }
  /// The group as an entity.
  public var entity: Entity { .group(self) }

  /// The members and the group that this one is part of.
  public func forEachReference(_ body: (Reference) -> Void) {
    for (index, id) in members.enumerated() { body(Reference(id, .all, .members, index)) }
    if let parent { body(Reference(parent, EntityKinds(.group), .parent)) }
  }

  /// Replaces members and parent.
  public mutating func replaceReferences(to old: EntityID, with new: EntityID) {
    members.replace(old, with: new)
    parent.replace(old, with: new)
  }
}

extension Utterance: EntityRecord {
  /// An utterance.
  public static var kind: EntityKind { .utterance }
  /// The utterance as an entity.
  public var entity: Entity { .utterance(self) }

  /// The speaker, what it brings in, the utterance that it answers, and the anchors' sources.
  public func forEachReference(_ body: (Reference) -> Void) {
    if let speaker { body(Reference(speaker, EntityKinds(.participant), .speaker)) }
    for (index, id) in content.enumerated() {
      body(Reference(id, EntityKinds(.statement, .reason, .relation), .content, index))
    }
    if let replyTo { body(Reference(replyTo, EntityKinds(.utterance), .replyTo)) }
    anchors.forEachReference(body)
  }

  /// Replaces speaker, content, the answered utterance and sources.
  public mutating func replaceReferences(to old: EntityID, with new: EntityID) {
    speaker.replace(old, with: new)
    content.replace(old, with: new)
    replyTo.replace(old, with: new)
    anchors.replaceSource(old, with: new)
  }
}

extension Comment: EntityRecord {
  /// A comment.
  public static var kind: EntityKind { .comment }
  /// The comment as an entity.
  public var entity: Entity { .comment(self) }

  /// What the comment is on.
  public func forEachReference(_ body: (Reference) -> Void) {
    if let on { body(Reference(on, .all, .on)) }
  }

  /// Replaces what the comment is on.
  public mutating func replaceReferences(to old: EntityID, with new: EntityID) {
    on.replace(old, with: new)
  }
}
