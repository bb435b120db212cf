internal import ArgumentModel
internal import ArgumentParser

struct Rename: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Give an entity another id; every reference follows.")

  @OptionGroup var map: MapArgument

  @Argument(help: "The id, or with --edition the source's id.")
  var old: String

  @Argument(help: "The new id.")
  var new: String

  @Option(help: "Rename this edition of the source.")
  var edition: String?

  @OptionGroup var options: EditOptions

  func run() throws {
    let address = EntityAddress(EntityID(old))
    let edit: Edit =
      edition.map { .renameEdition(address, edition: $0, to: new) }
      ?? .rename(address, to: EntityID(new))
    try EditRunner(map, options).run(
      summary: { _ in "renamed “\(edition ?? old)” to “\(new)”" }, { _ in [edit] })
  }
}
