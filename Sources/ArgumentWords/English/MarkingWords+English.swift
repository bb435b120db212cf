extension Words.MarkingWords {
  static let english = Self(
    title: "Compared with the reference", overview: "The class", student: "student",
    score: "score", statements: "Statements", reasons: "Reasons", objections: "Objections",
    comments: "Comments", reference: "reference", own: "this map", judgement: "judgement",
    basis: "rests on", points: "points", most: "out of", distribution: "Scores",
    mostMissed: "Most missed",
    missedBy: "missed by", mean: "mean",
    judgements: [
      "found": "found", "missed": "missing", "added": "added", "wrong-direction": "turned round",
      "wrong-target": "leads elsewhere", "wrong-stance": "for and against mixed up",
      "not-linked": "premises that work together stand apart",
      "not-convergent": "separate reasons were put together", "answered": "answered as far",
      "less-answered": "answered less far", "unanswered": "not answered",
    ],
    bases: [
      "passage": "the same passage", "id": "the same id", "words": "like words",
      "position": "the place in the argument and some words", "premises": "its premises and target",
    ],
    parts: [
      "statements": "statements found", "reasons": "reasons found", "structure": "structure",
      "objections": "objections answered", "additions": "additions",
    ],
    curation: [
      "title": "What became of it", "taken": "taken", "corrected": "corrected",
      "dropped": "dropped", "lacking": "from others", "passage": "passage",
      "merged": "in the merged map", "votes": "who has it", "decision": "decision",
      "why": "why", "unanimous": "unanimous", "majority": "majority", "union": "union",
      "priority": "by priority",
    ])
}
