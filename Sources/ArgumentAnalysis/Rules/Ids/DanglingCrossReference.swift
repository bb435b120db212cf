internal import ArgumentModel

// `ArgumentFiles` finds what breaks the rule, where there are files.
extension Rule {
  static let danglingCrossReference: Rule = Rule(
    "dangling-cross-reference", .warning,
    "What a statement refers to in another map is there.",
    explanation: """
      A statement may name statements of other maps under “seeAlso”, by file and id. The file is a map \
      in the map's own folder or below it: no absolute path, and none that leads out, by “..” or by a \
      link. Mend the path or the id, put the map there, or remove the reference. What the other map \
      refers to in turn is looked at when that map is checked.
      """,
    bad: #""seeAlso": [{ "map": "../costs.argue.json", "statement": "fee" }]"#,
    good: #""seeAlso": [{ "map": "costs.argue.json", "statement": "fee" }]"#,
    subject: .otherMaps, find: { _, _ in })
}
