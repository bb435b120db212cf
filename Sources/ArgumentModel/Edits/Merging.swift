/// What becomes of the fields of two entities that become one.
enum Merging {
  /// Merges a statement into another: lists are joined without repetition, languages and fields that
  /// the other lacks are taken over, and where both have one the kept statement's stays.
  static func merge(_ merged: Statement, into kept: inout Statement) {
    for field in Statement.fields { field.fill(&kept, merged) }
    kept.unknown.fill(from: merged.unknown)
  }

  /// The one value of a field that two reasons have, or only one of them.
  fileprivate static func one<Value: Equatable>(
    _ kept: Value?, _ merged: Value?, _ field: String, _ id: EntityID
  ) throws(EditRefusal) -> Value? {
    if let kept, let merged, kept != merged {
      throw EditRefusal(
        "conflict", "the reasons have different values of “\(field)”", id: id,
        explanation: "Set them equal, or remove one, and join then.")
    }
    return kept ?? merged
  }
}

/// A reason that takes over others with the same target and stance, however many.
struct JoinedReason {
  /// The reason, with what was taken over.
  private(set) var reason: Reason
  // What the lists have, so that each is looked through once for all that comes.
  private var premises: Set<EntityID>
  private var questions: KnownElements
  private var anchors: KnownElements
  private var tags: Set<String>

  /// The members that are taken over as when statements merge.
  private static let others = Reason.fields.filter {
    !["premises", "target", "scheme", "strength", "questions", "anchors", "tags"].contains($0.name)
  }

  /// Begins with the reason that stays.
  init(_ reason: Reason) {
    self.reason = reason
    premises = Set(reason.premises.map { $0.statement })
    questions = KnownElements(reason.questions)
    anchors = KnownElements(reason.anchors)
    tags = Set(reason.tags)
  }

  /// Takes a reason over.
  /// - Throws: ``EditRefusal`` where both have different values of a field that has but one.
  mutating func take(_ other: Reason) throws(EditRefusal) {
    // One reason may name a premise twice: that is held as it was written.
    let new = other.premises.filter { !premises.contains($0.statement) }
    reason.premises += new
    premises.formUnion(new.map { $0.statement })
    reason.scheme = try Merging.one(reason.scheme, other.scheme, "scheme", other.id)
    reason.strength = try Merging.one(reason.strength, other.strength, "strength", other.id)
    reason.questions += other.questions.filter { questions.insert($0) }
    reason.anchors += other.anchors.filter { anchors.insert($0) }
    reason.tags += other.tags.filter { tags.insert($0).inserted }
    for field in Self.others { field.fill(&reason, other) }
    reason.unknown.fill(from: other.unknown)
  }
}
