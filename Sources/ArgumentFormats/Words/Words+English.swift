extension Words {
  /// English.
  static let english = Words(
    isChinese: false,
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
    schemes: [:],
    sections: [
      .theses: "Theses", .lines: "Other lines of argument", .questions: "Questions",
      .drafts: "Drafts: what they bear on is missing", .circular: "Circular: without a top",
      .unconnected: "Not connected",
    ],
    relations: [
      "contradicts": RelationWords("contradicts", "contradicts"),
      "restates": RelationWords("restates", "is restated as"),
      "prefers": RelationWords("is preferred to", "yields to"),
      "answers": RelationWords("answers", "position"),
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
      reasons: CountWords(" reason", " reasons"), isFor: "for", against: "against",
      source: "From", exclusive: "exclusive", assumption: "assumed", exception: "exception"),
    prose: ProseWords(
      thesis: "The thesis is this.",
      firstReason: "The reason given is this.", furtherReason: "A further reason is this.",
      firstReasonLinked: "The reason given has several parts that work together.",
      furtherReasonLinked: "A further reason has several parts that work together.",
      firstObjection: "Against this it is said:",
      furtherObjection: "It is also said against this:",
      firstObjectionLinked: "Against this several points are made together.",
      furtherObjectionLinked: "A further objection takes several points together.",
      reply: "In reply:", replyLinked: "The reply takes several points together.",
      undercut: "That the one follows from the other is disputed:",
      undercutLinked: "That the one follows from the other is disputed, on several points together.",
      backing: "That the one follows from the other is itself supported:",
      backingLinked:
        "That the one follows from the other is itself supported, by several points together.",
      because: "This is supported in turn:",
      becauseLinked: "This is supported in turn by several points together.",
      implicit: "Left unsaid:", warrant: "The thought behind it:",
      position: "A position on this:", draft: "A line that leads nowhere yet:"))
}
