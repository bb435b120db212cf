import ArgumentJSON
import ArgumentModel

extension OutputSchemas {
  /// What is printed of many maps: by runs over them, and of an index of them.
  static var ofManyMaps: [(name: String, description: String, schema: JSONValue)] {
    [
      (
        "check-line", "What argue check --jsonl --format lines prints for each map.",
        SchemaPart.closed(
          [
            ("diagnostics", diagnostics),
            (
              "summary",
              SchemaPart.closed(
                ["errors", "warnings", "notes", "acknowledged"].map { ($0, SchemaPart.count()) })
            ),
          ],
          optional: [
            ("file", SchemaPart.string), ("line", SchemaPart.count(from: 1)),
            ("map", SchemaPart.string),
          ])
      ),
      (
        "run", "What --summary writes: the numbers of a run over many maps.",
        SchemaPart.closed(
          ["documents", "refused", "lines"].map { ($0, SchemaPart.count()) }
            + [("interrupted", SchemaPart.flag)],
          optional: [
            (
              "counts",
              SchemaPart.closed(
                ["errors", "warnings", "notes", "acknowledged"].map { ($0, SchemaPart.count()) })
            )
          ])
      ),
      (
        "corpus-add", "What argue corpus add and update print: what became of the maps.",
        SchemaPart.closed(
          ["added", "replaced", "unchanged", "taken", "refused"].map { ($0, SchemaPart.count()) })
      ),
      (
        "corpus-find", "What argue corpus find prints for each map: what each variable stands for.",
        SchemaPart.closed([
          ("map", SchemaPart.string),
          (
            "matches",
            SchemaPart.list(
              SchemaPart.dictionary(
                SchemaPart.closed(
                  [
                    ("kind", SchemaPart.words(EntityKind.allCases.map(\.rawValue))),
                    ("id", SchemaPart.string),
                  ],
                  optional: [("text", SchemaPart.string)])))
          ),
        ])
      ),
      (
        "corpus-stats", "What argue corpus stats prints: what an index has, in numbers.",
        SchemaPart.closed(
          ["maps", "statements", "reasons", "bytes"].map { ($0, SchemaPart.count()) } + [
            ("mapsWith", SchemaPart.dictionary(SchemaPart.dictionary(SchemaPart.count())))
          ])
      ),
    ]
  }
}
