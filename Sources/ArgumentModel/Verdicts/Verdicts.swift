/// The verdicts on a map's statements and reasons.
public struct Verdicts: Equatable, Sendable {
  /// The semantics that gave them, by its name.
  public let semantics: String
  /// How several labellings made one verdict, by its name; nil where there is only one.
  public let acceptance: String?
  /// The verdict on each statement, in the order of the map; nil for what is no proposition.
  public var statements: [Verdict?]
  /// The verdict on each reason, in the order of the map; nil for a draft.
  public var reasons: [Verdict?]
  /// The ids of what they are about.
  private let ids: (statements: [EntityID], reasons: [EntityID])

  /// Makes verdicts, one for each statement and reason of a map.
  public init(
    of map: ArgumentMap, semantics: String, acceptance: String? = nil, statements: [Verdict?],
    reasons: [Verdict?]
  ) {
    self.semantics = semantics
    self.acceptance = acceptance
    self.statements = statements
    self.reasons = reasons
    ids = (map.statements.map { $0.id }, map.reasons.map { $0.id })
  }

  /// The verdict on the first statement or reason with an id; nil where there is none, or where it takes
  /// no part.
  ///
  /// It is looked for from the beginning: for many ids go through ``statements`` and ``reasons``, which
  /// are in the order of the map.
  public subscript(id: EntityID) -> Verdict? {
    if let place = ids.statements.firstIndex(of: id) { return statements[place] }
    return ids.reasons.firstIndex(of: id).flatMap { reasons[$0] }
  }

  /// Whether both say the same, of whatever maps.
  public static func == (left: Self, right: Self) -> Bool {
    left.semantics == right.semantics && left.acceptance == right.acceptance
      && left.statements == right.statements && left.reasons == right.reasons
  }

  /// The verdicts as marks that a drawing shows.
  /// - Parameter map: The map that was evaluated.
  public func overlay(of map: ArgumentMap) -> Overlay {
    var overlay = Overlay()
    forEach(of: map) { overlay.marks[$0] = [.verdict($2.label)] }
    return overlay
  }

  /// Calls `body` with each verdict in the order of the map; of several entities with one id the
  /// first is meant.
  fileprivate func forEach(of map: ArgumentMap, _ body: (EntityID, EntityKind, Verdict) -> Void) {
    var seen: Set<EntityID> = []
    for (statement, verdict) in zip(map.statements, statements) {
      if seen.insert(statement.id).inserted, let verdict { body(statement.id, .statement, verdict) }
    }
    for (reason, verdict) in zip(map.reasons, reasons) {
      if seen.insert(reason.id).inserted, let verdict { body(reason.id, .reason, verdict) }
    }
  }
}

// MARK: Writing

extension Verdicts {
  /// The verdicts as JSON: the semantics, then statements and reasons by id.
  /// - Parameter map: The map that was evaluated.
  public func json(of map: ArgumentMap) -> JSONValue {
    var statements = JSONObject()
    var reasons = JSONObject()
    forEach(of: map) { id, kind, verdict in
      if kind == .statement {
        statements.append(id.rawValue, verdict.json)
      } else {
        reasons.append(id.rawValue, verdict.json)
      }
    }
    var json = JSONObject()
    json.append("semantics", .string(semantics))
    if let acceptance { json.append("acceptance", .string(acceptance)) }
    json.append("statements", .object(statements))
    json.append("reasons", .object(reasons))
    return .object(json)
  }
}

extension Verdict {
  /// The verdict as JSON.
  public var json: JSONValue {
    var ground = JSONObject()
    ground.append("why", .string(because.why.rawValue))
    if !because.by.isEmpty {
      ground.append("by", .array(because.by.map { .string($0.rawValue) }))
    }
    var json = JSONObject()
    json.append("label", .string(label.rawValue))
    json.append("because", .object(ground))
    return .object(json)
  }
}
