public import ArgumentModel

/// What the verdict on a statement hangs on, and what still threatens it.
public struct Crux: Hashable, Sendable {
  /// A statement or reason whose fall matters.
  public struct Pillar: Hashable, Sendable {
    /// Its id.
    public var id: EntityID
    /// Whether it is a statement or a reason.
    public var kind: EntityKind
    /// Statements and reasons that carry it alone, so that the fall of any one of them comes to the
    /// same.
    public var carriedBy: [EntityID]
  }

  /// Some pillars, and what becomes of the verdict when all of them fall.
  public struct Fall: Hashable, Sendable {
    /// What falls.
    public var pillars: [Pillar]
    /// The verdict's label then.
    public var label: Verdict.Label
  }

  /// An objection that nothing which stands answers.
  public struct Objection: Hashable, Sendable {
    /// The attacking reason, or the statement that contradicts.
    public var influence: Influence
    /// Whether it stands or is open.
    public var label: Verdict.Label
  }

  /// A critical question without an answer.
  public struct OpenQuestion: Hashable, Sendable {
    /// The reason of which it is asked.
    public var influence: Influence
    /// The reason's scheme, by its id in the catalogue or as the map has it.
    public var scheme: String?
    /// The question's name in the scheme, or its words.
    public var question: String
    /// Whether the map asks it; else only the scheme does.
    public var isAsked: Bool
  }

  /// The statement.
  public var id: EntityID
  /// Its verdict.
  public var verdict: Verdict
  /// Its strength as it is.
  public var strength: Strength
  /// How that was weighed.
  public var semantics: GradualSemantics
  /// The single statements and reasons whose fall changes the verdict's label.
  public var singles: [Fall]
  /// The reasons for the statement that stand, by how much its strength loses with each; the premises
  /// of one count together.
  public var lines: [Influence]
  /// The sets of several pillars that change the label together and of which no part does so alone,
  /// the smallest first.
  public var together: [Fall]
  /// Up to which size ``together`` has every such set; 1 is none, and for an open verdict none are
  /// looked for.
  public var exactUpTo: Int
  /// Whether ``singles`` has all there are.
  public var hasAllSingles: Bool
  /// Whether lines, objections and questions are all there are; in a very large map those for which it
  /// would take too long to see what they move are left out.
  public var isRankingComplete: Bool
  /// The objections that nothing answers, by how much they weaken the statement.
  public var objections: [Objection]
  /// The open critical questions, by how much their reasons move the statement.
  public var questions: [OpenQuestion]
}

// MARK: Writing

extension Crux {
  /// The crux as JSON.
  public var json: JSONValue {
    var json = JSONObject()
    json.append("id", .string(id.rawValue))
    json.append("verdict", verdict.json)
    json.append("semantics", .string(semantics.rawValue))
    json.append("strength", strength.json)
    json.append("hangsOn", .array(singles.map { $0.json }))
    json.append("hasAllSingles", .bool(hasAllSingles))
    json.append("isRankingComplete", .bool(isRankingComplete))
    json.append("lines", .array(lines.map { $0.json }))
    json.append("together", .array(together.map { $0.json }))
    json.append("exactUpTo", .int(Int64(exactUpTo)))
    json.append(
      "objections",
      .array(
        objections.map { objection in
          var json = objection.influence.jsonObject
          json.append("label", .string(objection.label.rawValue))
          return .object(json)
        }))
    json.append(
      "questions",
      .array(
        questions.map { question in
          var json = question.influence.jsonObject
          if let scheme = question.scheme { json.append("scheme", .string(scheme)) }
          json.append("question", .string(question.question))
          json.append("asked", .bool(question.isAsked))
          return .object(json)
        }))
    return .object(json)
  }
}

extension Crux.Fall {
  fileprivate var json: JSONValue {
    var json = JSONObject()
    json.append(
      "fall",
      .array(
        pillars.map { pillar in
          var json = JSONObject()
          json.append("id", .string(pillar.id.rawValue))
          json.append("kind", .string(pillar.kind.rawValue))
          if !pillar.carriedBy.isEmpty {
            json.append("carriedBy", .array(pillar.carriedBy.map { .string($0.rawValue) }))
          }
          return .object(json)
        }))
    json.append("label", .string(label.rawValue))
    return .object(json)
  }
}

extension Influence {
  /// The influence as JSON, its change rounded to twelve decimals.
  public var json: JSONValue { .object(jsonObject) }

  fileprivate var jsonObject: JSONObject {
    var json = JSONObject()
    json.append("id", .string(id.rawValue))
    json.append("kind", .string(kind.rawValue))
    json.append("change", .double((change * 1e12).rounded() / 1e12))
    json.append("convergence", .string(convergence.rawValue))
    return json
  }
}
