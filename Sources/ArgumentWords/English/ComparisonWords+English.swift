extension Words.ComparisonWords {
  static let english = Self(
    map: "the map",
    kinds: [
      "sources": "sources", "participants": "participants", "statements": "statements",
      "reasons": "reasons", "relations": "relations", "groups": "groups",
      "utterances": "utterances", "comments": "comments",
    ],
    equal: "no differences", reordered: "in another order",
    added: .init(" added", " added"), removed: .init(" removed", " removed"),
    changed: .init(" changed", " changed"), renamed: .init(" renamed", " renamed"),
    moved: .init(" moved", " moved"),
    conflicts: .init(" conflict", " conflicts"),
    clashes: [
      "changed": "both changed it", "removed": "one removed it, the other changed it",
      "needed": "one removed it, the other refers to it", "renamed": "both gave it another id",
    ],
    sides: ["ours": "ours", "theirs": "theirs", "base": "base"], nothing: "nothing",
    taken: "taken")
}
