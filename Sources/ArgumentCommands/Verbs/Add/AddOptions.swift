internal import ArgumentModel
internal import ArgumentParser

/// What every kind of entity takes when it is added.
struct AddOptions: ParsableArguments {
  @Option(help: "The id; by default made from the text.")
  var id: String?

  @Option(
    help: "Put it after this entity of its kind; by default it comes last.",
    completion: Completions.entities)
  var after: String?

  @Flag(help: "Put it before all others of its kind.")
  var first = false

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Set any other field, as `argue set` does: --set tags=… .", valueName: "field=value"))
  var fields: [String] = []

  /// The place.
  func placement(in editor: borrowing MapEditor) throws -> Placement {
    if first { return .first }
    guard let after else { return .last }
    return .after(EntityAddress(try editor.id(named: after)))
  }
}

extension EditRunner {
  /// Adds an entity, and prints its id.
  /// - Parameters:
  ///   - more: What is added along with the entity, in the same change.
  ///   - make: Makes the entity; its id is filled in where it is empty.
  func add<R: EntityRecord>(
    _ add: AddOptions, idFrom text: (R) -> LocalizedText,
    _ more: (R, borrowing MapEditor) throws -> [Edit] = { _, _ in [] },
    _ make: (borrowing MapEditor) throws -> R
  ) throws {
    var made = ""
    try run(summary: { edits in
      "added \(R.kind.rawValue) “\(made)”\(Self.bearing(edits.dropFirst()))"
    }) { editor in
      var record = try make(editor)
      if let id = add.id {
        record.id = EntityID(id)
      } else if record.id.rawValue.isEmpty {
        record.id = editor.freshID(for: text(record), kind: R.kind)
      }
      made = record.id.rawValue
      let address = EntityAddress(record.id)
      var edits: [Edit] = [.add(record.entity, try add.placement(in: editor))]
      for field in add.fields {
        edits.append(
          .set(
            try FieldAssignment(field).edit(address, of: R.kind, in: editor)))
      }
      return edits + (try more(record, editor))
    }
    if !options.isDryRun, !options.isJSON, !map.isStandardInput { Console.writeLine(made) }
  }

  /// What reasons that were added along with an entity do, for a person.
  private static func bearing(_ edits: some Sequence<Edit>) -> String {
    edits.map { edit in
      switch edit {
      case .add(.reason(let reason), _): return ", " + reason.summary
      case .add(.statement(let statement), _): return ", together with “\(statement.id)”"
      default: return ""
      }
    }.joined()
  }
}
