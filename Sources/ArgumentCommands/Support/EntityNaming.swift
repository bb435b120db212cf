internal import ArgumentModel
internal import ArgumentReports

extension MapEditor {
  /// The ids that people named, by id or by number of the outline.
  /// - Throws: ``CommandFailure`` where a number isn't in the outline.
  borrowing func ids(
    named names: [String], preferring preference: EntityNames.Preference = .statement
  ) throws -> [EntityID] {
    // The outline is computed only for those who ask by number.
    guard names.contains(where: EntityNames.isNumber) else { return names.map { EntityID($0) } }
    return try map.ids(named: names, preferring: preference)
  }

  /// The id that somebody named, by id or by number of the outline.
  borrowing func id(
    named name: String, preferring preference: EntityNames.Preference = .statement
  ) throws -> EntityID {
    try ids(named: [name], preferring: preference)[0]
  }
}

extension ArgumentMap {
  /// The ids that people named, by id or by number of the outline.
  /// - Throws: ``CommandFailure`` where a number isn't in the outline.
  func ids(
    named list: [String], preferring preference: EntityNames.Preference = .statement
  ) throws(CommandFailure) -> [EntityID] {
    var names = EntityNames(self)
    var ids: [EntityID] = []
    for name in list {
      do throws(Diagnostic) {
        ids.append(try names.id(name, preferring: preference))
      } catch {
        throw CommandFailure([error])
      }
    }
    return ids
  }

  /// The id that somebody named, by id or by number of the outline.
  func id(
    named name: String, preferring preference: EntityNames.Preference = .statement
  ) throws(CommandFailure) -> EntityID {
    try ids(named: [name], preferring: preference)[0]
  }
}

extension ArgumentMap {
  /// What a command can look at.
  enum Subject: String {
    case reasoning = "statement or reason"
    case anchored = "statement, reason or utterance"
  }

  /// The ids of some statements, reasons or utterances, by what people named them.
  /// - Throws: ``CommandFailure`` where there is none of a name; it says which may have been meant.
  func ids(
    of subject: Subject, named names: [String], file: String
  ) throws(CommandFailure) -> [EntityID] {
    let ids: [EntityID]
    do {
      ids = try self.ids(named: names)
    } catch {
      throw CommandFailure(error.diagnostics, file: file, status: error.status)
    }
    var known = statements.map(\.id) + reasons.map(\.id)
    if subject == .anchored { known += utterances.map(\.id) }
    let there = Set(known)
    if let missing = ids.first(where: { !there.contains($0) }) {
      throw CommandFailure(
        "unknown-id", "there is no \(subject.rawValue) “\(missing)” in the map",
        explanation: NearestIDs.suggestion(for: missing, among: known), file: file)
    }
    return ids
  }
}

extension [Edit] {
  /// The ids of what the edits are about, for a person: “a”, “b”.
  var subjects: String {
    var ids: [EntityID] = []
    for edit in self {
      guard let id = edit.subject, !ids.contains(id) else { continue }
      ids.append(id)
    }
    return ids.map { "“\($0)”" }.joined(separator: ", ")
  }
}

extension Edit {
  /// The entity that the edit is about; nil for the map, and for several.
  var subject: EntityID? {
    switch self {
    case .add(let entity, _): entity.id
    case .set(let edit): edit.address?.id
    case .rename(let address, _), .renameEdition(let address, _, _), .retarget(let address, _),
      .link(let address, _, _), .unlink(let address, _), .split(let address, _),
      .move(let address, _), .remove(let address, _), .merge(let address, _):
      address.id
    case .movePart(let address, _, _, _): address?.id
    case .join: nil
    }
  }
}
