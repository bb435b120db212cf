internal import ArgumentModel
internal import ArgumentParser

struct AddSource: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "source", abstract: "Add a source; `argue source add` adds its editions.")

  @OptionGroup var map: MapArgument

  @Option(help: ArgumentHelp("The title.", valueName: "language=text"))
  var title: [TextOption] = []

  @Option(help: "What it is: article, letter, book, report, ….")
  var type: String?

  @Option(help: "Who made it.")
  var creator: [String] = []

  @Option(help: "When it was published.")
  var date: String?

  @Option(help: "Where it is found.")
  var url: String?

  @OptionGroup var add: AddOptions
  @OptionGroup var options: EditOptions

  func run() throws {
    try EditRunner(map, options).add(add, idFrom: \Source.title) { editor in
      var source = Source()
      source.title = LocalizedText(title, of: editor)
      source.type = type
      source.creators = creator
      source.date = date
      source.url = url
      return source
    }
  }
}
