import ArgumentModel

/// The shapes of what commands print with `--json`, by the names of their files.
enum OutputSchemas {
  /// What outputs use beside records and edits.
  static var definitions: [(String, JSONValue)] {
    [
      ("severity", SchemaPart.words(Severity.allCases.map(\.rawValue))),
      ("diagnostic", diagnostic),
    ]
  }

  static var diagnostic: JSONValue {
    let place: [(String, JSONValue)] = [
      ("id", SchemaPart.string), ("pointer", SchemaPart.string),
    ]
    return SchemaPart.closed(
      [
        ("rule", SchemaPart.string), ("severity", SchemaPart.reference("severity")),
        ("message", SchemaPart.string),
      ],
      optional: [("file", SchemaPart.string), ("explanation", SchemaPart.string)] + place + [
        ("line", SchemaPart.count(from: 1)), ("column", SchemaPart.count(from: 1)),
        (
          "related",
          SchemaPart.list(SchemaPart.closed([("message", SchemaPart.string)], optional: place))
        ),
        ("fixes", SchemaPart.list(edits)),
        ("fixTitles", SchemaPart.list(SchemaPart.string)), ("acknowledged", SchemaPart.string),
      ])
  }

  /// The name of each file, what it describes, and its schema.
  static var all: [(name: String, description: String, schema: JSONValue)] {
    [
      (
        "anchor-check", "What argue anchor check prints: what became of every anchor.",
        TextSchemas.anchorCheck
      ),
      (
        "anchor-list", "What argue anchor list prints: anchors and their words.",
        TextSchemas.anchorList
      ),
      (
        "alignment", "What argue source align prints: which parts of two editions say the same.",
        alignment
      ),
      (
        "apply", "What argue apply prints: how many edits were applied, and which lines weren't.",
        SchemaPart.closed([
          ("applied", SchemaPart.count()),
          (
            "refused",
            SchemaPart.list(
              SchemaPart.closed([("line", SchemaPart.count(from: 1)), ("diagnostics", diagnostics)])
            )
          ),
        ])
      ),
      (
        "check", "What argue check prints: findings in the order of the documents, and how many.",
        SchemaPart.closed([
          ("diagnostics", diagnostics),
          (
            "summary",
            SchemaPart.closed(
              ["errors", "warnings", "notes", "acknowledged"].map { ($0, SchemaPart.count()) })
          ),
        ])
      ),
      (
        "adjudication", "What argue agree prints with --adjudicate: what the rule didn't decide.",
        SchemaPart.closed([
          ("rule", SchemaPart.words(["unanimous", "majority", "union", "priority"])),
          (
            "residuals",
            SchemaPart.list(
              SchemaPart.closed([
                ("what", SchemaPart.words(decided)),
                ("id", SchemaPart.string), ("maker", SchemaPart.string),
                ("votes", SchemaPart.anyObject),
              ]))
          ),
        ])
      ),
      ("agree", "What argue agree prints: how far the makers of several maps agree.", agree),
      ("compare", "What argue compare prints: maps beside a reference.", compare),
      ("diff", "What argue diff prints: the edits that make the new version of the old.", edits),
      (
        "edits", "What a command that changes a map prints: the edits that it made.",
        SchemaPart.closed([("edits", edits)])
      ),
      (
        "evaluate", "What argue evaluate prints: which statements and reasons stand, and why.",
        EvaluationSchemas.verdicts
      ),
      (
        "evaluate-crux", "What argue evaluate --crux prints: what verdicts hang on.",
        EvaluationSchemas.cruxes
      ),
      (
        "evaluate-sensitivity",
        "What argue evaluate --sensitivity prints: what moves a statement, and how much.",
        EvaluationSchemas.influences
      ),
      (
        "evaluate-standards",
        "What argue evaluate --semantics carneades prints: which proof standards are met.",
        EvaluationSchemas.standards
      ),
      (
        "evaluate-strengths",
        "What argue evaluate prints by semantics that weigh: strengths from 0 to 1.",
        EvaluationSchemas.strengths
      ),
      (
        "evaluate-why", "What argue evaluate --why prints: a dialogue that shows a verdict.",
        EvaluationSchemas.dialogue
      ),
      (
        "find", "What argue find prints: the entities that were found.",
        SchemaPart.closed([
          (
            "found",
            SchemaPart.list(
              SchemaPart.object([
                (
                  "anyOf",
                  .array(EntityKind.allCases.map { SchemaPart.reference($0.rawValue) })
                )
              ]))
          )
        ])
      ),
      (
        "fix", "What argue fix prints: the findings that it mended, each with the fix it applied.",
        SchemaPart.closed([("mended", diagnostics)])
      ),
      (
        "format", "What argue format prints: the files that weren't canonical.",
        SchemaPart.closed([("changed", SchemaPart.list(SchemaPart.string))])
      ),
      (
        "formats", "What argue formats prints: what can be read and written, and what is lost.",
        SchemaPart.closed([
          (
            "formats",
            SchemaPart.list(
              SchemaPart.closed(
                [
                  ("name", SchemaPart.string), ("summary", SchemaPart.string),
                  ("endings", SchemaPart.list(SchemaPart.string)), ("reads", SchemaPart.flag),
                  ("writes", SchemaPart.flag),
                ],
                optional: [("keptUnread", SchemaPart.string), ("lost", SchemaPart.string)]))
          )
        ])
      ),
      (
        "history", "What argue undo and redo print: the change, its edits, what is left.",
        SchemaPart.closed([
          ("change", SchemaPart.count(from: 1)), ("edits", edits),
          ("undoable", SchemaPart.count()), ("redoable", SchemaPart.count()),
        ])
      ),
      (
        "layout", "What argue draw --format layout prints: where boxes and edges are, in points.",
        DrawingSchemas.layout
      ),
      (
        "rules", "What argue explain prints: rules of the checks, and what other messages mean.",
        rules
      ),
      ("merge", "What argue merge prints: what both sides changed, and what came of it.", merge),
      ("schemes", "What argue schemes prints: argumentation schemes.", schemes),
      (
        "segments", "What argue source segments prints: paragraphs, sentences or clauses.",
        segments
      ),
      ("sources", "What argue source list prints: sources, and whose texts are at hand.", sources),
      ("stats", "What argue stats prints: how many entities a map has, by kind.", stats),
    ] + ofManyMaps
  }

  private static var edits: JSONValue { SchemaPart.list(SchemaPart.reference("edit")) }
  static var diagnostics: JSONValue { SchemaPart.list(SchemaPart.reference("diagnostic")) }

  private static var rules: JSONValue {
    let words = ["summary", "explanation", "bad", "good"].map { ($0, SchemaPart.string) }
    let rule = SchemaPart.closed(
      [("id", SchemaPart.string), ("severity", SchemaPart.reference("severity"))] + words)
    let failure = SchemaPart.closed(["id", "summary", "remedy"].map { ($0, SchemaPart.string) })
    return SchemaPart.closed([
      ("rules", SchemaPart.list(rule)), ("failures", SchemaPart.list(failure)),
    ])
  }

  private static var agree: JSONValue {
    let measure = SchemaPart.closed(
      [
        (
          "subject",
          SchemaPart.words([
            "statements", "roles", "spans", "segments", "relations", "credences", "strengths",
          ])
        ),
        ("name", SchemaPart.string), ("value", SchemaPart.type(["number", "null"])),
      ],
      optional: [
        ("text", SchemaPart.string), ("undefined", SchemaPart.string),
        ("interval", SchemaPart.list(SchemaPart.number)), ("items", SchemaPart.count()),
      ])
    let dropped = SchemaPart.closed([("what", SchemaPart.string), ("count", SchemaPart.count())])
    return SchemaPart.closed([
      ("coders", SchemaPart.list(SchemaPart.string)), ("statements", SchemaPart.count()),
      ("shared", SchemaPart.count()), ("measures", SchemaPart.list(measure)),
      ("dropped", SchemaPart.list(dropped)),
    ])
  }

  private static let judgements = [
    "found", "missed", "added", "wrong-direction", "wrong-target", "wrong-stance", "not-linked",
    "not-convergent", "answered", "less-answered", "unanswered",
  ]

  /// What can be decided about where maps are adjudicated.
  private static let decided = [
    "statement", "reason", "relation", "group", "utterance", "comment", "role", "anchors", "act",
    "content", "members",
  ]

  /// What a person decided, written into what adjudication leaves open.
  static var decisions: JSONValue {
    SchemaPart.closed(
      [
        (
          "residuals",
          SchemaPart.list(
            SchemaPart.closed(
              [
                ("what", SchemaPart.words(decided)), ("id", SchemaPart.string),
                ("maker", SchemaPart.string),
              ],
              optional: [
                ("votes", SchemaPart.anyObject), ("take", SchemaPart.type(["string", "null"])),
                ("why", SchemaPart.string),
              ]))
        )
      ], optional: [("rule", SchemaPart.string)])
  }

  /// What points are given for, as teachers write it.
  static var rubric: JSONValue {
    func numbers(_ names: [String]) -> JSONValue {
      SchemaPart.closed([], optional: names.map { ($0, SchemaPart.number) })
    }
    return SchemaPart.closed(
      [],
      optional: [
        ("points", numbers(["statements", "reasons", "structure", "objections"])),
        ("weights", SchemaPart.dictionary(SchemaPart.number)),
        (
          "credit",
          numbers(judgements.filter { !["found", "missed", "added", "answered"].contains($0) })
        ),
        ("addition", SchemaPart.number),
      ])
  }

  private static var compare: JSONValue {
    let statement = SchemaPart.closed(
      [("judgement", SchemaPart.words(judgements))],
      optional: [
        ("reference", SchemaPart.string), ("own", SchemaPart.string),
        ("basis", SchemaPart.words(["passage", "id", "words", "position"])),
        ("score", SchemaPart.number),
      ])
    let reason = SchemaPart.closed(
      [("judgement", SchemaPart.words(judgements))],
      optional: [
        ("reference", SchemaPart.string), ("own", SchemaPart.list(SchemaPart.string)),
        ("share", SchemaPart.number),
      ])
    let map = SchemaPart.closed([
      ("name", SchemaPart.string), ("points", SchemaPart.number), ("most", SchemaPart.number),
      ("parts", SchemaPart.dictionary(SchemaPart.number)),
      ("statements", SchemaPart.list(statement)), ("reasons", SchemaPart.list(reason)),
      ("objections", SchemaPart.list(reason)),
    ])
    let missed = SchemaPart.closed([
      ("id", SchemaPart.string), ("count", SchemaPart.count(from: 1)),
    ])
    return SchemaPart.closed([
      ("maps", SchemaPart.list(map)), ("missed", SchemaPart.list(missed)),
    ])
  }

  private static var merge: JSONValue {
    let conflict = SchemaPart.closed(
      [
        ("reason", SchemaPart.words(["changed", "removed", "needed", "renamed"])),
        ("taken", SchemaPart.words(["ours", "theirs", "base"])),
      ],
      optional: [
        ("kind", SchemaPart.words(EntityKind.allCases.map(\.rawValue))),
        ("id", SchemaPart.string), ("field", SchemaPart.string), ("part", SchemaPart.anything),
        ("base", SchemaPart.anything), ("ours", SchemaPart.anything),
        ("theirs", SchemaPart.anything),
      ])
    let change = SchemaPart.closed([("from", SchemaPart.string), ("to", SchemaPart.string)])
    return SchemaPart.closed([
      ("conflicts", SchemaPart.list(conflict)), ("changedIDs", SchemaPart.list(change)),
      ("diagnostics", diagnostics),
    ])
  }

  private static var schemes: JSONValue {
    let text = SchemaPart.dictionary(SchemaPart.string)
    let premise = SchemaPart.closed([("slot", SchemaPart.string), ("text", text)])
    let question = SchemaPart.closed(
      [("id", SchemaPart.string), ("text", text)],
      optional: [
        ("undermines", SchemaPart.string), ("undercuts", SchemaPart.flag),
        ("rebuts", SchemaPart.flag),
      ])
    let scheme = SchemaPart.closed(
      [
        ("id", SchemaPart.string), ("name", text), ("aliases", SchemaPart.list(SchemaPart.string)),
        ("family", SchemaPart.string), ("summary", text),
      ],
      optional: [
        ("stance", SchemaPart.words(Stance.known.map(\.rawValue))),
        ("premises", SchemaPart.list(premise)), ("conclusion", text),
        ("questions", SchemaPart.list(question)),
      ])
    return SchemaPart.closed([("schemes", SchemaPart.list(scheme))])
  }

  /// A part of a text: its range, and its words.
  private static var segment: JSONValue {
    SchemaPart.closed([("range", SchemaPart.reference("range")), ("text", SchemaPart.string)])
  }

  private static var segments: JSONValue {
    SchemaPart.closed([
      ("source", SchemaPart.string), ("edition", SchemaPart.string),
      ("segmentation", SchemaPart.string),
      ("level", SchemaPart.words(["paragraph", "sentence", "clause"])),
      ("segments", SchemaPart.list(segment)),
    ])
  }

  private static var alignment: JSONValue {
    let bead = SchemaPart.closed([
      ("from", SchemaPart.list(segment)), ("to", SchemaPart.list(segment)),
      ("score", SchemaPart.number), ("shared", SchemaPart.list(SchemaPart.string)),
    ])
    return SchemaPart.closed([
      ("source", SchemaPart.string), ("from", SchemaPart.string), ("to", SchemaPart.string),
      ("segmentation", SchemaPart.string), ("level", SchemaPart.words(["paragraph", "sentence"])),
      ("beads", SchemaPart.list(bead)),
    ])
  }

  private static var sources: JSONValue {
    let edition = SchemaPart.closed(
      [
        ("id", SchemaPart.string),
        ("text", SchemaPart.words(["at hand", "not at hand", "another text"])),
      ], optional: [("length", SchemaPart.count())])
    let source = SchemaPart.closed([
      ("id", SchemaPart.string), ("title", SchemaPart.reference("text")),
      ("editions", SchemaPart.list(edition)),
    ])
    return SchemaPart.closed([("sources", SchemaPart.list(source))])
  }

  private static var stats: JSONValue {
    SchemaPart.closed(
      ["kinds", "roles", "stances", "languages"]
        .map { ($0, SchemaPart.dictionary(SchemaPart.count())) }
        + ["implicit", "linked", "rebuts", "undermines", "undercuts", "anchors", "divergences"]
        .map { ($0, SchemaPart.count()) })
  }
}
