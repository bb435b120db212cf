import ArgumentAnalysis
import ArgumentModel

/// The shapes of what `argue evaluate` prints.
enum EvaluationSchemas {
  private static let labels = SchemaPart.words(Verdict.Label.allCases.map(\.rawValue))
  private static let reasons = SchemaPart.words(Verdict.Why.allCases.map(\.rawValue))
  private static let weighing = SchemaPart.words(GradualSemantics.allCases.map(\.rawValue))
  private static let certainty = SchemaPart.words(Convergence.allCases.map(\.rawValue))
  private static let grounded = SchemaPart.words([LabellingSemantics.grounded.rawValue])

  private static var verdict: JSONValue {
    let ground = SchemaPart.closed(
      [("why", reasons)], optional: [("by", SchemaPart.list(SchemaPart.string))])
    return SchemaPart.closed([("label", labels), ("because", ground)])
  }

  static var verdicts: JSONValue {
    SchemaPart.closed(
      [
        ("semantics", SchemaPart.words(LabellingSemantics.allCases.map(\.rawValue))),
        ("statements", SchemaPart.dictionary(verdict)), ("reasons", SchemaPart.dictionary(verdict)),
      ], optional: [("acceptance", SchemaPart.words(Acceptance.allCases.map(\.rawValue)))])
  }

  static var dialogue: JSONValue {
    let replies = SchemaPart.list(SchemaPart.count(from: 1))
    let move = SchemaPart.closed(
      [
        ("move", SchemaPart.count(from: 1)), ("on", SchemaPart.string),
        ("part", SchemaPart.words(Dialogue.Part.allCases.map(\.rawValue))), ("label", labels),
        ("why", reasons),
      ],
      optional: Dialogue.Bearing.allCases.map { ($0.rawValue + "s", replies) }
        + [("others", SchemaPart.count(from: 1))])
    return SchemaPart.closed(
      [
        ("semantics", grounded), ("id", SchemaPart.string), ("label", labels),
        ("moves", SchemaPart.list(move)),
      ], optional: [("settledBy", SchemaPart.list(SchemaPart.string))])
  }

  private static let influence: [(String, JSONValue)] = [
    ("id", SchemaPart.string), ("kind", SchemaPart.words(["statement", "reason"])),
    ("change", SchemaPart.number), ("convergence", certainty),
  ]

  private static var strength: JSONValue {
    SchemaPart.closed([("strength", SchemaPart.number), ("convergence", certainty)])
  }

  static var influences: JSONValue {
    SchemaPart.closed([
      ("semantics", weighing),
      (
        "subjects",
        SchemaPart.list(
          SchemaPart.closed([
            ("on", SchemaPart.string), ("complete", SchemaPart.flag),
            ("influences", SchemaPart.list(SchemaPart.closed(influence))),
          ]))
      ),
    ])
  }

  static var strengths: JSONValue {
    SchemaPart.closed([
      ("semantics", weighing), ("convergence", certainty), ("residual", SchemaPart.number),
      ("statements", SchemaPart.dictionary(strength)),
      ("reasons", SchemaPart.dictionary(strength)),
    ])
  }

  static var standards: JSONValue {
    let statement = SchemaPart.closed(
      [("label", labels), ("standard", SchemaPart.string)],
      optional: [
        ("pro", SchemaPart.number), ("con", SchemaPart.number),
        ("failed", SchemaPart.words(StandardVerdict.Clause.allCases.map(\.rawValue))),
      ])
    return SchemaPart.closed([
      ("semantics", SchemaPart.words(["carneades", "carneades-4"])),
      (
        "thresholds",
        SchemaPart.closed(
          [("beta", SchemaPart.number), ("gamma", SchemaPart.number)],
          optional: [("alpha", SchemaPart.number)])
      ),
      ("statements", SchemaPart.dictionary(statement)),
      ("reasons", SchemaPart.dictionary(SchemaPart.closed([("label", labels)]))),
    ])
  }

  static var cruxes: JSONValue {
    let pillar = SchemaPart.closed(
      [("id", SchemaPart.string), ("kind", SchemaPart.words(["statement", "reason"]))],
      optional: [("carriedBy", SchemaPart.list(SchemaPart.string))])
    let fall = SchemaPart.closed([("fall", SchemaPart.list(pillar)), ("label", labels)])
    let question = SchemaPart.closed(
      influence + [("question", SchemaPart.string), ("asked", SchemaPart.flag)],
      optional: [("scheme", SchemaPart.string)])
    let crux = SchemaPart.closed([
      ("id", SchemaPart.string), ("verdict", verdict), ("semantics", weighing),
      ("strength", strength), ("hangsOn", SchemaPart.list(fall)),
      ("hasAllSingles", SchemaPart.flag), ("isRankingComplete", SchemaPart.flag),
      ("lines", SchemaPart.list(SchemaPart.closed(influence))),
      ("together", SchemaPart.list(fall)), ("exactUpTo", SchemaPart.count(from: 1)),
      ("objections", SchemaPart.list(SchemaPart.closed(influence + [("label", labels)]))),
      ("questions", SchemaPart.list(question)),
    ])
    return SchemaPart.closed([("semantics", grounded), ("cruxes", SchemaPart.list(crux))])
  }
}
