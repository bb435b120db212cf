public import ArgumentModel

/// How far a strength can be relied on.
public enum Convergence: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Found in one pass: nothing that it depends on depends on it.
  case exact
  /// Found by repeating, which provably leads to the only value there is.
  case proven
  /// Found by repeating until nothing changed; whether it is the only value isn't known.
  case reached
  /// Not found: it is where the repeating was given up.
  case open

  /// From the surest to the least sure.
  public static func < (a: Convergence, b: Convergence) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }
}

/// The strength of a statement or reason.
public struct Strength: Hashable, Sendable {
  /// From 0 to 1.
  public var value: Double
  /// How far it can be relied on.
  public var convergence: Convergence
}

/// The strengths of a map's statements and reasons.
public struct Strengths: Hashable, Sendable {
  /// How they were weighed.
  public let semantics: GradualSemantics
  /// The strength of each statement, in the order of the map; nil for what is no proposition.
  public var statements: [Strength?]
  /// The strength of each reason, in the order of the map; nil for a draft.
  public var reasons: [Strength?]
  /// By how much the strengths differ at most from what their definition makes of them, 0 where all
  /// were found in one pass.
  public var residual: Double

  /// The least sure of them.
  public var convergence: Convergence {
    (statements + reasons).compactMap { $0?.convergence }.max() ?? .exact
  }
}

// MARK: Writing

extension Strengths {
  /// The strengths as JSON: the semantics, how far they can be relied on, then statements and reasons
  /// by id.
  /// - Parameter map: The map that was weighed; of several entities with one id the first is meant.
  public func json(of map: ArgumentMap) -> JSONValue {
    var seen: Set<EntityID> = []
    func object(_ ids: [EntityID], _ strengths: [Strength?]) -> JSONValue {
      var object = JSONObject()
      for (id, strength) in zip(ids, strengths) {
        guard seen.insert(id).inserted, let strength else { continue }
        object.append(id.rawValue, strength.json)
      }
      return .object(object)
    }
    var json = JSONObject()
    json.append("semantics", .string(semantics.rawValue))
    json.append("convergence", .string(convergence.rawValue))
    json.append("residual", .double(residual))
    json.append("statements", object(map.statements.map { $0.id }, statements))
    json.append("reasons", object(map.reasons.map { $0.id }, reasons))
    return .object(json)
  }
}

extension Strength {
  /// The strength as JSON, rounded to twelve decimals.
  public var json: JSONValue {
    var json = JSONObject()
    json.append("strength", .double((value * 1e12).rounded() / 1e12))
    json.append("convergence", .string(convergence.rawValue))
    return .object(json)
  }
}
