/// What becomes of the fields of two entities that become one.
enum Merging {
  /// Merges a statement into another: lists are joined without repetition, languages and fields that
  /// the other lacks are taken over, and where both have one the kept statement's stays.
  static func merge(_ merged: Statement, into kept: inout Statement) {
    kept.text.fill(from: merged.text)
    kept.note.fill(from: merged.note)
    kept.role = kept.role ?? merged.role
    // Said once is said.
    kept.implicit = kept.implicit && merged.implicit
    kept.asserted = kept.asserted ?? merged.asserted
    if kept.attribution.isEmpty { kept.attribution = merged.attribution }
    kept.authorStance = kept.authorStance ?? merged.authorStance
    kept.credence = kept.credence ?? merged.credence
    kept.standard = kept.standard ?? merged.standard
    kept.anchors.join(merged.anchors)
    kept.citations.join(merged.citations)
    kept.divergences.join(merged.divergences)
    kept.tags.join(merged.tags)
    kept.extensions.fill(from: merged.extensions)
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
  private var questions: Set<CriticalQuestion>
  private var anchors: Set<Anchor>
  private var tags: Set<String>

  /// Begins with the reason that stays.
  init(_ reason: Reason) {
    self.reason = reason
    premises = Set(reason.premises.map(\.statement))
    questions = Set(reason.questions)
    anchors = Set(reason.anchors)
    tags = Set(reason.tags)
  }

  /// Takes a reason over.
  /// - Throws: ``EditRefusal`` where both have different values of a field that has but one.
  mutating func take(_ other: Reason) throws(EditRefusal) {
    // One reason may name a premise twice: that is held as it was written.
    let new = other.premises.filter { !premises.contains($0.statement) }
    reason.premises += new
    premises.formUnion(new.map(\.statement))
    reason.scheme = try Merging.one(reason.scheme, other.scheme, "scheme", other.id)
    reason.strength = try Merging.one(reason.strength, other.strength, "strength", other.id)
    reason.questions += other.questions.filter { questions.insert($0).inserted }
    reason.warrant.fill(from: other.warrant)
    reason.note.fill(from: other.note)
    if reason.attribution.isEmpty { reason.attribution = other.attribution }
    reason.anchors += other.anchors.filter { anchors.insert($0).inserted }
    reason.tags += other.tags.filter { tags.insert($0).inserted }
    reason.extensions.fill(from: other.extensions)
    reason.unknown.fill(from: other.unknown)
  }
}

extension Array where Element: Hashable {
  /// Adds the elements that aren't there yet.
  fileprivate mutating func join(_ others: [Element]) {
    if others.isEmpty { return }
    var known = Set(self)
    for other in others where known.insert(other).inserted { append(other) }
  }
}

extension LocalizedText {
  /// Takes over the languages that are missing.
  fileprivate mutating func fill(from other: LocalizedText) {
    guard !other.isEmpty else { return }
    // Of several in one language the last counts, so the own come behind.
    self = LocalizedText((other.versions + versions).map { ($0.language, $0.text) })
  }
}

extension JSONObject {
  /// Takes over the members that are missing.
  fileprivate mutating func fill(from other: JSONObject) {
    guard !other.isEmpty else { return }
    // Of several of one name the last counts, so the own come behind.
    self = JSONObject(sorting: other.members + members)
  }
}
