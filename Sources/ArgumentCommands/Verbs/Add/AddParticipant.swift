internal import ArgumentModel
internal import ArgumentParser

struct AddParticipant: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "participant", abstract: "Add somebody who says something.")

  @OptionGroup var map: MapArgument

  @Option(help: ArgumentHelp("The name.", valueName: "language=text"))
  var name: [TextOption] = []

  @Option(help: "person, organisation or group.")
  var type: String?

  @OptionGroup var add: AddOptions
  @OptionGroup var options: EditOptions

  func run() throws {
    try EditRunner(map, options).add(add, idFrom: \Participant.name) { editor in
      var participant = Participant()
      participant.name = LocalizedText(name, of: editor)
      participant.type = type
      return participant
    }
  }
}
