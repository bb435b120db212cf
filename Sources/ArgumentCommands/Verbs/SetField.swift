internal import ArgumentModel
internal import ArgumentParser

struct SetField: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Set fields of an entity, or of the map.",
    discussion: """
        argue set MAP distracts role=evidence text.zh-Hant="手機使人分心。" credence=0.8
        argue set MAP distracts note=            (removes it)
        argue set MAP --map title.en="Phones in class" languages=en,zh-Hant

      Words are taken as they are, lists of words are separated by commas, everything else is JSON.
      """)

  @OptionGroup var map: MapArgument

  @Argument(
    help: "The entity's id or number in the outline, unless --map is given, then FIELD=VALUE ….",
    completion: Completions.entities)
  var words: [String] = []

  @Flag(name: .customLong("map"), help: "Set the map's own fields.")
  var isMap = false

  @OptionGroup var options: EditOptions

  func validate() throws {
    if !isMap, words.count == 1, words[0].dropFirst().contains("=") {
      throw ValidationError(
        "“\(words[0])” has to be said of something: argue set MAP ID \(words[0]), or with --map of the map."
      )
    }
    if words.count < (isMap ? 1 : 2) {
      throw ValidationError("Name an id and at least one FIELD=VALUE, or --map and FIELD=VALUE.")
    }
  }

  func run() throws {
    let assignments = try words.dropFirst(isMap ? 0 : 1).map(FieldAssignment.init)
    let names = assignments.map(\.field).joined(separator: ", ")
    try EditRunner(map, options).run(
      summary: { "set \(names) of \(isMap ? "the map" : $0.subjects)" }
    ) { editor in
      if isMap { return try assignments.map { .set(try $0.edit(nil, of: nil, in: editor)) } }
      let id = try editor.id(named: words[0])
      guard let entity = editor.entity(id) else {
        let refusal = Diagnostic(
          rule: "unknown-id", severity: .error, message: "there is no “\(id)” in the map", id: id)
        throw CommandFailure([refusal.suggestingIDs(editor)], file: map.path)
      }
      return try assignments.map {
        .set(try $0.edit(EntityAddress(id), of: entity.kind, in: editor))
      }
    }
  }
}
