public import ArgumentModel

/// Whether a statement meets its proof standard.
public struct StandardVerdict: Hashable, Sendable {
  /// What a standard asks for.
  public enum Clause: String, Hashable, Sendable, CaseIterable {
    /// An applicable argument for the statement.
    case noArgumentFor = "no-argument-for"
    /// No applicable argument against it.
    case argumentAgainst = "argument-against"
    /// That the best argument for it outweighs the best one against it.
    case notAboveAgainst = "not-above-against"
    /// That it weighs more than α.
    case notAboveAlpha = "not-above-alpha"
    /// That it outweighs the best one against it by more than β.
    case gapNotAboveBeta = "gap-not-above-beta"
    /// That the best one against it weighs less than γ.
    case againstNotBelowGamma = "against-not-below-gamma"
  }

  /// Whether the standard is met; undecided where that hangs on itself.
  public var label: Verdict.Label
  /// The standard.
  public var standard: ProofStandard
  /// The greatest weight of an applicable argument for the statement, from 0 to 1; nil if there is
  /// none.
  public var pro: Double?
  /// The greatest weight of one against it, from 0 to 1; nil if there is none.
  public var con: Double?
  /// The clause that failed.
  public var failed: Clause?
}

/// Which statements of a map meet their proof standards.
public struct StandardVerdicts: Hashable, Sendable {
  /// By which rules.
  public let profile: StandardProfile
  /// The verdict on each statement, in the order of the map; nil for what is no proposition.
  public var statements: [StandardVerdict?]
  /// Whether each reason is applicable, in the order of the map; nil for a draft.
  public var reasons: [Verdict.Label?]
}

// MARK: Writing

extension StandardVerdicts {
  /// The verdicts as JSON.
  /// - Parameter map: The map that was judged; of several entities with one id the first is meant.
  public func json(of map: ArgumentMap) -> JSONValue {
    var seen: Set<EntityID> = []
    var statements = JSONObject()
    for (statement, verdict) in zip(map.statements, self.statements) {
      guard seen.insert(statement.id).inserted, let verdict else { continue }
      statements.append(statement.id.rawValue, verdict.json)
    }
    var reasons = JSONObject()
    for (reason, label) in zip(map.reasons, self.reasons) {
      guard seen.insert(reason.id).inserted, let label else { continue }
      reasons.append(
        reason.id.rawValue,
        .object(JSONObject([.init(name: "label", value: .string(label.rawValue))])))
    }
    var thresholds = JSONObject()
    if let alpha = profile.alpha { thresholds.append("alpha", .double(alpha)) }
    thresholds.append("beta", .double(profile.beta))
    thresholds.append("gamma", .double(profile.gamma))
    var json = JSONObject()
    json.append("semantics", .string(profile.name))
    json.append("thresholds", .object(thresholds))
    json.append("statements", .object(statements))
    json.append("reasons", .object(reasons))
    return .object(json)
  }

  /// The verdicts as marks that a drawing shows.
  /// - Parameter map: The map that was judged.
  public func overlay(of map: ArgumentMap) -> Overlay {
    var overlay = Overlay()
    for (statement, verdict) in zip(map.statements, statements) {
      if let verdict, overlay.marks[statement.id] == nil {
        overlay.marks[statement.id] = [.verdict(verdict.label)]
      }
    }
    for (reason, label) in zip(map.reasons, reasons) {
      if let label, overlay.marks[reason.id] == nil { overlay.marks[reason.id] = [.verdict(label)] }
    }
    return overlay
  }
}

extension StandardVerdict {
  /// The verdict as JSON.
  public var json: JSONValue {
    var json = JSONObject()
    json.append("label", .string(label.rawValue))
    json.append("standard", .string(standard.rawValue))
    if let pro { json.append("pro", .double(pro)) }
    if let con { json.append("con", .double(con)) }
    if let failed { json.append("failed", .string(failed.rawValue)) }
    return .object(json)
  }
}
