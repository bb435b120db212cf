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
      ("schemes", "What argue schemes prints: argumentation schemes.", schemes),
      (
        "segments", "What argue source segments prints: paragraphs, sentences or clauses.",
        segments
      ),
      ("sources", "What argue source list prints: sources, and whose texts are at hand.", sources),
      ("stats", "What argue stats prints: how many entities a map has, by kind.", stats),
    ]
  }

  private static var edits: JSONValue { SchemaPart.list(SchemaPart.reference("edit")) }
  private static var diagnostics: JSONValue { SchemaPart.list(SchemaPart.reference("diagnostic")) }

  private static var rules: JSONValue {
    let words = ["summary", "explanation", "bad", "good"].map { ($0, SchemaPart.string) }
    let rule = SchemaPart.closed(
      [("id", SchemaPart.string), ("severity", SchemaPart.reference("severity"))] + words)
    let failure = SchemaPart.closed(["id", "summary", "remedy"].map { ($0, SchemaPart.string) })
    return SchemaPart.closed([
      ("rules", SchemaPart.list(rule)), ("failures", SchemaPart.list(failure)),
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
