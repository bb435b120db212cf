internal import ArgumentModel
internal import ArgumentParser

/// What every kind of entity takes when it is added.
struct AddOptions: ParsableArguments {
  @Option(help: "The id; by default made from the text.")
  var id: String?

  @Option(help: "Put it after this entity of its kind; by default it comes last.")
  var after: String?

  @Flag(help: "Put it before all others of its kind.")
  var first = false

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Set any other field, as `argue set` does: --set tags=… .", valueName: "field=value"))
  var fields: [String] = []

  /// The place.
  var placement: Placement {
    if first { return .first }
    return after.map { .after(EntityAddress(EntityID($0))) } ?? .last
  }
}

extension EditRunner {
  /// Adds an entity, and prints its id.
  /// - Parameter make: Makes the entity, for a map in which plain texts are in a language; its id
  ///   is filled in where it is empty.
  func add<R: EntityRecord>(
    _ add: AddOptions, idFrom text: (R) -> LocalizedText, _ make: (borrowing MapEditor) throws -> R
  ) throws {
    var made = ""
    try run(summary: { _ in "added \(R.kind.rawValue) “\(made)”" }) { editor in
      var record = try make(editor)
      if let id = add.id {
        record.id = EntityID(id)
      } else if record.id.rawValue.isEmpty {
        record.id = editor.freshID(for: text(record), kind: R.kind)
      }
      made = record.id.rawValue
      let address = EntityAddress(record.id)
      var edits: [Edit] = [.add(record.entity, add.placement)]
      for field in add.fields {
        edits.append(.set(try FieldAssignment(field).edit(address, of: R.kind)))
      }
      return edits
    }
    if !options.isDryRun, !options.isJSON, !map.isStandardInput { Console.writeLine(made) }
  }
}
