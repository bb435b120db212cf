import ArgumentModel

/// The shapes of records, made from the tables by which they are read and written.
enum RecordSchemas {
  /// Every definition that the schemas share.
  static var definitions: [(String, JSONValue)] {
    [
      ("source", record(Source.self)), ("participant", record(Participant.self)),
      ("statement", record(Statement.self)), ("reason", record(Reason.self)),
      ("relation", record(Relation.self)), ("group", record(Group.self)),
      ("utterance", record(Utterance.self)), ("comment", record(Comment.self)),
      ("premise", SchemaPart.oneOf([SchemaPart.string, record(Premise.self)])),
      ("anchor", record(Anchor.self)), ("quote", record(Quote.self)),
      ("attribution", record(Attribution.self)), ("citation", record(Citation.self)),
      ("crossReference", record(CrossReference.self)), ("divergence", record(Divergence.self)),
      ("question", record(CriticalQuestion.self)),
      ("edition", record(Edition.self)), ("rule", record(EditionRule.self)),
      ("checks", record(CheckSettings.self)),
      ("acknowledgement", record(Acknowledgement.self)),
      (
        "text",
        SchemaPart.oneOf([SchemaPart.string, SchemaPart.dictionary(SchemaPart.string)])
      ),
      (
        "digest",
        SchemaPart.object([
          ("type", .string("string")), ("pattern", .string("^sha256:[0-9a-f]{64}$")),
          // To some validators the pattern's end is also just before a line feed.
          ("maxLength", .int(71)),
        ])
      ),
      (
        "range",
        SchemaPart.object([
          ("type", .string("array")), ("items", SchemaPart.count()), ("minItems", .int(2)),
          ("maxItems", .int(2)),
        ])
      ),
    ]
  }

  /// The map: a header, and entities of every kind.
  static var map: JSONValue {
    var members = properties(MapHeader.self)
    members.insert(("format", SchemaPart.object([("const", .string(ArgumentMap.format))])), at: 0)
    members += EntityKind.allCases.map {
      ($0.plural, SchemaPart.list(SchemaPart.reference($0.rawValue)))
    }
    return SchemaPart.object([
      ("type", .string("object")), ("required", SchemaPart.strings(["format"])),
      ("properties", SchemaPart.object(members)),
    ])
  }

  private static func record<R: Record>(_: R.Type) -> JSONValue {
    var members: [(String, JSONValue)] = [("type", .string("object"))]
    let required = R.fields.filter(\.isRequired).map(\.name)
    if !required.isEmpty { members.append(("required", SchemaPart.strings(required))) }
    members.append(("properties", SchemaPart.object(properties(R.self))))
    return SchemaPart.object(members)
  }

  private static func properties<R: Record>(_: R.Type) -> [(String, JSONValue)] {
    R.fields.map { ($0.name, value($0.kind)) }
  }

  private static func value(_ kind: FieldKind) -> JSONValue {
    switch kind {
    case .text: SchemaPart.reference("text")
    case .string, .id: SchemaPart.string
    case .stance: SchemaPart.words(Stance.known.map(\.rawValue))
    case .strings, .ids: SchemaPart.list(SchemaPart.string)
    case .flag: SchemaPart.flag
    case .number: SchemaPart.number
    case .count: SchemaPart.count()
    case .digest: SchemaPart.reference("digest")
    case .ranges: SchemaPart.list(SchemaPart.reference("range"))
    case .premises: SchemaPart.list(SchemaPart.reference("premise"))
    case .anchors: SchemaPart.list(SchemaPart.reference("anchor"))
    case .attribution: SchemaPart.list(SchemaPart.reference("attribution"))
    case .citations: SchemaPart.list(SchemaPart.reference("citation"))
    case .crossReferences: SchemaPart.list(SchemaPart.reference("crossReference"))
    case .divergences: SchemaPart.list(SchemaPart.reference("divergence"))
    case .questions: SchemaPart.list(SchemaPart.reference("question"))
    case .editions: SchemaPart.list(SchemaPart.reference("edition"))
    case .rule: SchemaPart.reference("rule")
    case .quote: SchemaPart.reference("quote")
    case .checks: SchemaPart.reference("checks")
    case .acknowledgements: SchemaPart.list(SchemaPart.reference("acknowledgement"))
    case .object: SchemaPart.anyObject
    }
  }
}
