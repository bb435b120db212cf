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
          SchemaPart.words(["sealed", "notFound", "belowFloor", "rivals", "disordered", "left"])
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

  /// Where words stand: shared by annotations and the ends of ties.
  private static let place: [(String, JSONValue)] = [
    ("quote", SchemaPart.string), ("prefix", SchemaPart.string), ("suffix", SchemaPart.string),
    ("range", SchemaPart.reference("range")),
    (
      "ranges",
      SchemaPart.object([
        ("type", .string("array")), ("minItems", .int(1)),
        ("items", SchemaPart.reference("range")),
      ])
    ), ("edition", SchemaPart.string),
  ]

  /// “range” and “ranges” don't go together.
  private static let eitherRange = SchemaPart.object([
    ("not", requires("range", "ranges"))
  ])

  private static func requires(_ members: String...) -> JSONValue {
    SchemaPart.object([("required", SchemaPart.strings(members))])
  }

  private static func object(
    _ properties: [(String, JSONValue)], all conditions: [JSONValue]
  ) -> JSONValue {
    SchemaPart.object([
      ("type", .string("object")), ("properties", SchemaPart.object(properties)),
      ("allOf", .array(conditions)),
    ])
  }

  /// What annotations use.
  static var definitions: [(String, JSONValue)] {
    let anyPlace = SchemaPart.object([
      ("anyOf", .array([requires("quote"), requires("range"), requires("ranges")]))
    ])
    let endpoint = SchemaPart.oneOf([
      SchemaPart.string, object(place, all: [anyPlace, eitherRange]),
    ])
    let text = SchemaPart.oneOf([SchemaPart.string, SchemaPart.dictionary(SchemaPart.string)])
    let from = SchemaPart.oneOf([
      SchemaPart.reference("endpoint"),
      SchemaPart.object([
        ("type", .string("array")), ("minItems", .int(1)),
        ("items", SchemaPart.reference("endpoint")),
      ]),
    ])
    let words = ["id", "role", "who", "act", "hedge", "scheme", "by"]
    let properties =
      place + words.map { ($0, SchemaPart.string) } + [
        ("text", text), ("stance", SchemaPart.words(Stance.known.map(\.rawValue))),
        ("target", SchemaPart.reference("endpoint")), ("from", from),
        ("tags", SchemaPart.list(SchemaPart.string)), ("suggestion", SchemaPart.flag),
        ("confidence", share),
      ]
    let something = SchemaPart.object([
      (
        "anyOf",
        .array(
          ["quote", "range", "ranges", "text"].map { requires($0) } + [requires("from", "target")])
      )
    ])
    let tie = SchemaPart.object([
      ("dependentRequired", SchemaPart.object([("from", SchemaPart.strings(["target"]))]))
    ])
    return [
      ("endpoint", endpoint),
      ("annotation", object(properties, all: [something, tie, eitherRange])),
    ]
  }

  /// A document of a corpus.
  static var document: JSONValue {
    SchemaPart.object([
      ("type", .string("object")), ("required", SchemaPart.strings(["text"])),
      (
        "properties",
        SchemaPart.object([
          ("id", SchemaPart.oneOf([SchemaPart.string, SchemaPart.count()])),
          ("title", SchemaPart.string),
          ("language", SchemaPart.string),
          (
            "text",
            SchemaPart.oneOf([
              SchemaPart.string,
              SchemaPart.object([
                ("type", .string("object")), ("minProperties", .int(1)),
                ("additionalProperties", SchemaPart.string),
              ]),
            ])
          ), ("annotations", SchemaPart.list(SchemaPart.reference("annotation"))),
        ])
      ),
    ])
  }
}
