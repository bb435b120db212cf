import ArgumentModel

/// The shape of an edit.
enum EditSchema {
  /// What edits use beside the shapes of records.
  static var definitions: [(String, JSONValue)] {
    [
      ("edit", edit),
      (
        "entityAddress",
        SchemaPart.oneOf([
          SchemaPart.string,
          SchemaPart.closed([("id", SchemaPart.string), ("nth", SchemaPart.count(from: 1))]),
        ])
      ),
      (
        "entityPlacement",
        SchemaPart.oneOf([SchemaPart.type("null"), SchemaPart.reference("entityAddress")])
      ),
      ("partKey", partKey),
      (
        "partPlacement",
        SchemaPart.oneOf([SchemaPart.type("null"), SchemaPart.reference("partKey")])
      ),
    ]
  }

  static var edit: JSONValue {
    let address: [(String, JSONValue)] = [
      ("id", SchemaPart.string), ("nth", SchemaPart.count(from: 1)),
    ]
    let after = ("after", SchemaPart.reference("entityPlacement"))
    let partAfter = ("after", SchemaPart.reference("partPlacement"))
    let key = ("key", SchemaPart.reference("partKey"))
    let field = ("field", SchemaPart.string)
    let adds = EntityKind.allCases.map { kind in
      variant(
        "add", [(kind.rawValue, SchemaPart.reference(kind.rawValue)), after], [kind.rawValue])
    }
    // An address of the map itself has no id, and then no number either.
    let addressed: [([(String, JSONValue)], [String])] = [(address, ["id"]), ([], [])]
    return SchemaPart.oneOf(
      adds
        + addressed.map { address, required in
          variant(
            "set",
            address + [
              field, ("language", SchemaPart.string), key, ("to", SchemaPart.anything),
              ("literal", SchemaPart.flag), ("from", SchemaPart.anything), partAfter,
            ], required + ["field", "to"])
        } + [
          variant(
            "rename", address + [("edition", SchemaPart.string), ("to", SchemaPart.string)],
            ["id", "to"]),
          variant(
            "retarget", address + [("to", SchemaPart.type(["string", "null"]))], ["id", "to"]),
          variant(
            "link", address + [("premise", SchemaPart.reference("premise")), partAfter],
            ["id", "premise"]),
          variant("unlink", address + [("premise", SchemaPart.string)], ["id", "premise"]),
          variant("split", address + [("into", SchemaPart.list(SchemaPart.string))], ["id"]),
          variant(
            "join", [("ids", SchemaPart.list(SchemaPart.reference("entityAddress")))], ["ids"]),
          variant("move", address + [after], ["id"]),
        ]
        + addressed.map { address, required in
          variant("move", address + [field, key, partAfter], required + ["field", "key"])
        } + [
          variant("remove", address + [("cascade", SchemaPart.flag)], ["id"]),
          variant(
            "merge", address + [("into", SchemaPart.reference("entityAddress"))], ["id", "into"]),
        ])
  }

  private static var partKey: JSONValue {
    SchemaPart.oneOf([
      SchemaPart.string,
      SchemaPart.closed([
        ("source", SchemaPart.string), ("edition", SchemaPart.string),
        ("ranges", SchemaPart.list(SchemaPart.reference("range"))),
      ]),
      SchemaPart.closed(
        [("place", SchemaPart.type(["string", "null"]))],
        optional: [("source", SchemaPart.string)]),
      SchemaPart.closed([("map", SchemaPart.string), ("statement", SchemaPart.string)]),
      SchemaPart.closed(
        [("editions", SchemaPart.list(SchemaPart.string))], optional: [("kind", SchemaPart.string)]),
    ])
  }

  private static func variant(
    _ name: String, _ members: [(String, JSONValue)], _ required: [String]
  ) -> JSONValue {
    SchemaPart.closed(
      [("edit", SchemaPart.object([("const", .string(name))]))]
        + members.filter { required.contains($0.0) },
      optional: members.filter { !required.contains($0.0) })
  }
}
