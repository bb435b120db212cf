internal import ArgumentModel

extension Words {
  /// English.
  package static let english = Words(
    language: "en",
    comma: ", ", listSeparator: ", ", lastSeparator: " and ", semicolon: "; ", colon: ":",
    fullStop: ".", space: " ", sentenceSpace: " ", brackets: Enclosure("(", ")"),
    quotes: Enclosure("“", "”"), longestName: 32,
    roles: [:],
    acts: [:],
    pluralActs: [
      "asserts": "assert", "reports": "report", "testifies": "testify", "admits": "admit",
      "projects": "project", "concludes": "conclude", "denies": "deny", "predicts": "predict",
      "recommends": "recommend",
    ],
    hedges: [
      "reported": "reportedly", "possible": "possibly", "likely": "likely",
      "approximate": "roughly",
    ],
    stances: [
      "reports": "only reported", "doubts": "doubted by the author",
      "rejects": "rejected by the author", "endorses": "endorsed by the author",
    ],
    divergences: [:],
    standards: [
      "clear-and-convincing": "clear and convincing evidence",
      "beyond-reasonable-doubt": "beyond reasonable doubt",
      "dialectical-validity": "dialectical validity",
    ],
    schemeLanguage: nil,
    sections: [
      "theses": "Theses", "lines": "Other lines of argument", "questions": "Questions",
      "drafts": "Drafts: what they bear on is missing", "circular": "Circular: without a top",
      "unconnected": "Not connected",
    ],
    relations: [
      "contradicts": RelationWords(
        "contradicts", "contradicts", "This can't hold together with the following:",
        "This can't hold together with the following:"),
      "restates": RelationWords(
        "restates", "is restated as", "In other words:", "In other words:"),
      "prefers": RelationWords(
        "is preferred to", "yields to", "This is preferred to the following:",
        "To this the following is preferred:"),
      "answers": RelationWords(
        "answers", "position", "This answers the question:", "A position on this:"),
    ],
    outline: OutlineWords(
      supports: "supports", attacks: "attacks",
      backs: "backs the step itself", undercuts: "attacks the step itself",
      together: "work together", implicit: "implicit", anchored: "anchored in a text",
      diverges: "differs", divergence: "the texts differ", elsewhere: "stands elsewhere",
      see: "see", reason: "reason", warrant: "Warrant", credence: "credence",
      strength: "strength", standard: "standard", missing: "not in the map", noText: "no text",
      noPremises: "no premises yet", noTarget: "no target yet", duplicate: "id used twice",
      incomplete: "incomplete",
      premisesTogether: CountWords(" premise", " premises together"),
      hidden: CountWords(" more statement", " more statements"),
      statements: CountWords(" statement", " statements"),
      reasons: CountWords(" reason", " reasons"),
      sides: { isFor, against in "\(isFor) for, \(against) against" }, source: "From",
      exclusive: "exclusive", assumption: "assumed", exception: "exception",
      locution: "counts as said"),
    prose: ProseWords(
      thesis: "The thesis:",
      reason: Lead(
        one: "The reason given:",
        oneLinked: "The reason given has {n} parts that work together.",
        nth: "The {nth} reason:",
        nthLinked: "The {nth} reason has {n} parts that work together."),
      because: Lead(
        one: "This is supported in turn:",
        oneLinked: "This is supported in turn by {n} points together.",
        nth: "This is supported in turn:",
        nthLinked: "This is supported in turn by {n} points together."),
      objection: Lead(
        one: "Against this it is said:",
        oneLinked: "Against this {n} points are made together.",
        nth: "The {nth} objection:",
        nthLinked: "The {nth} objection takes {n} points together."),
      reply: Lead(
        one: "In reply:", oneLinked: "In reply {n} points are made together.",
        nth: "The {nth} reply:", nthLinked: "The {nth} reply takes {n} points together."),
      undercut: Lead(
        one: "But that this follows is disputed:",
        oneLinked: "But that this follows is disputed, on {n} points together.",
        nth: "That this follows is disputed (the {nth} such point):",
        nthLinked: "That this follows is disputed (the {nth} such point), on {n} points together."),
      undercutReply: Lead(
        one: "In reply it is denied that this counts against it:",
        oneLinked: "In reply it is denied, on {n} points together, that this counts against it.",
        nth: "The {nth} reply denies that this counts against it:",
        nthLinked: "The {nth} reply denies, on {n} points together, that this counts against it."),
      backing: Lead(
        one: "That this follows is itself supported:",
        oneLinked: "That this follows is itself supported by {n} points together.",
        nth: "The {nth} support for this step:",
        nthLinked: "The {nth} support for this step takes {n} points together."),
      implicit: "left unsaid", warrant: "The thought behind it:",
      draft: "A line that leads nowhere yet.",
      counts: ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
      ordinals: [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth", "eleventh", "twelfth",
      ],
      further: "next"),
    evaluation: .english, overview: .english, handout: .english, comparison: .english,
    checking: .english,
    agreement: .english, marking: .english, texts: .english, page: .english,
    editing: .englishEditing, drawing: .english,
    columns: [
      "id": "id, no, no., nr, number", "role": "role", "implicit": "implicit",
      "claim": "claim, text, statement, argument", "for": "for, supports, pro",
      "against": "against, attacks, con", "tags": "tags", "note": "note, notes",
      "yes": "true, yes, 1, x",
    ])
}
