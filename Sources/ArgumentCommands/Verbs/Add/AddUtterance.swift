internal import ArgumentModel
internal import ArgumentParser

struct AddUtterance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "utterance", abstract: "Add a turn of a dialogue.")

  @OptionGroup var map: MapArgument

  @Option(help: ArgumentHelp("What is said.", valueName: "language=text"))
  var text: [TextOption] = []

  @Option(help: "The participant who speaks.")
  var speaker: String?

  @Option(name: .customLong("content"), help: "An entity that it brings in.")
  var content: [String] = []

  @Option(help: "The utterance that it answers.")
  var replyTo: String?

  @OptionGroup var add: AddOptions
  @OptionGroup var options: EditOptions

  func run() throws {
    try EditRunner(map, options).add(add, idFrom: \Utterance.text) { editor in
      var utterance = Utterance()
      utterance.text = LocalizedText(text, of: editor)
      utterance.speaker = speaker.map(EntityID.init(rawValue:))
      utterance.content = content.map(EntityID.init(rawValue:))
      utterance.replyTo = replyTo.map(EntityID.init(rawValue:))
      return utterance
    }
  }
}
