import ArgumentModel

/// The shapes of what commands about texts and anchors print.
enum TextSchemas {
  private static let ranges = SchemaPart.list(SchemaPart.reference("range"))

  /// A number from 0 to 1.
  private static let share = SchemaPart.object([
    ("type", .string("number")), ("minimum", .int(0)), ("maximum", .int(1)),
  ])

  /// Which anchor it is.
  private static let identity: [(String, JSONValue)] = [
    ("id", SchemaPart.string), ("pointer", SchemaPart.string), ("source", SchemaPart.string),
    ("edition", SchemaPart.string), ("ranges", ranges),
  ]

  static var anchorCheck: JSONValue {
    let statuses = ["exact", "moved", "fuzzy", "ambiguous", "orphan", "withoutText"]
    let anchor = SchemaPart.closed(
      identity + [("status", SchemaPart.words(statuses))],
      optional: [
        ("score", share), ("found", ranges),
        ("runnerUp", SchemaPart.closed([("ranges", ranges), ("score", share)])),
        (
          "reason",
          SchemaPart.words(["sealed", "notFound", "belowFloor", "rivals", "disordered"])
        ),
      ])
    return SchemaPart.closed([
      ("anchors", SchemaPart.list(anchor)),
      ("summary", SchemaPart.closed(statuses.map { ($0, SchemaPart.count()) })),
    ])
  }

  static var anchorList: JSONValue {
    let anchor = SchemaPart.closed(
      identity + [("sealed", SchemaPart.flag)],
      optional: [("words", SchemaPart.list(SchemaPart.string))])
    return SchemaPart.closed([("anchors", SchemaPart.list(anchor))])
  }
}
