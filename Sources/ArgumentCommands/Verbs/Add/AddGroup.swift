internal import ArgumentModel
internal import ArgumentParser

struct AddGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group", abstract: "Add a group of entities that are read together.")

  @OptionGroup var map: MapArgument

  @Option(help: ArgumentHelp("The title.", valueName: "language=text"))
  var title: [TextOption] = []

  @Option(
    name: .customLong("member"), help: "A member's id, or its number in the outline.",
    completion: Completions.entities)
  var members: [String] = []

  @Option(help: "The group that it is part of.", completion: Completions.entities)
  var parent: String?

  @OptionGroup var add: AddOptions
  @OptionGroup var options: EditOptions

  func run() throws {
    try EditRunner(map, options).add(add, idFrom: \Group.title) { editor in
      var group = Group()
      group.title = LocalizedText(title, of: editor)
      group.members = try editor.ids(named: members)
      group.parent = parent.map(EntityID.init(rawValue:))
      return group
    }
  }
}
