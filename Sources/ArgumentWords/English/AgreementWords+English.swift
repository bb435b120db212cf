extension Words.AgreementWords {
  static let english = Self(
    maps: .init(" map", " maps"), statements: .init(" statement", " statements"),
    shared: .init(" in all maps", " in all maps"), items: .init(" item", " items"),
    subjects: [
      "statements": "which statements there are", "roles": "roles of shared statements",
      "spans": "where statements stand in", "segments": "cuts of",
      "relations": "what bears on what", "credences": "how far statements are believed",
      "strengths": "how strong steps are",
    ],
    undefined: "undefined",
    reasons: [
      "nothingShared": "nothing was coded by two or more", "noVariation": "there is no variation",
      "wrongCoderCount": "it is for another number of coders",
      "notNumbers": "the categories aren't numbers",
      "overlappingUnits": "units of one category and coder overlap",
      "tooManyAlignments": "there are too many possible alignments",
    ],
    leftOut: "left out",
    dropped: [
      "statements-of-one": "statements that one map alone has",
      "statements-not-of-all": "statements that some maps lack, left out of kappa",
      "reasons-without-target": "reasons without a target",
      "ranges-without-length": "ranges without length",
    ],
    open: .init(" thing is left to decide", " things are left to decide"))
}
