internal import ArgumentModel
internal import ArgumentParser

struct Rename: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: "Give an entity another id; every reference follows.")

  @OptionGroup var map: MapArgument

  @Argument(
    help: "The id or number in the outline, or with --edition the source's id.",
    completion: Completions.entities)
  var old: String

  @Argument(help: "The new id.")
  var new: String

  @Option(help: "Rename this edition of the source.")
  var edition: String?

  @OptionGroup var options: EditOptions

  func run() throws {
    try EditRunner(map, options).run(
      summary: { edits in
        "renamed \(edition.map { "“\($0)”" } ?? edits.subjects) to “\(new)”"
      }
    ) { editor in
      if let edition {
        return [.renameEdition(EntityAddress(EntityID(old)), edition: edition, to: new)]
      }
      return [.rename(EntityAddress(try editor.id(named: old)), to: EntityID(new))]
    }
  }
}
