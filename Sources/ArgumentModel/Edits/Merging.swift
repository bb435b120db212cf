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

  /// Merges a reason into another with the same target and stance.
  /// - Throws: ``EditRefusal`` where both have different values of a field that has but one.
  static func merge(_ merged: Reason, into kept: inout Reason) throws(EditRefusal) {
    let known = Set(kept.premises.map(\.statement))
    kept.premises += merged.premises.filter { !known.contains($0.statement) }
    kept.scheme = try one(kept.scheme, merged.scheme, "scheme", merged.id)
    kept.strength = try one(kept.strength, merged.strength, "strength", merged.id)
    kept.questions.join(merged.questions)
    kept.warrant.fill(from: merged.warrant)
    kept.note.fill(from: merged.note)
    if kept.attribution.isEmpty { kept.attribution = merged.attribution }
    kept.anchors.join(merged.anchors)
    kept.tags.join(merged.tags)
    kept.extensions.fill(from: merged.extensions)
    kept.unknown.fill(from: merged.unknown)
  }

  private static func one<Value: Equatable>(
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

extension Array where Element: Hashable {
  /// Adds the elements that aren't there yet.
  fileprivate mutating func join(_ others: [Element]) {
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
