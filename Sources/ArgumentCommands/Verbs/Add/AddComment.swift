internal import ArgumentModel
internal import ArgumentParser

struct AddComment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comment", abstract: "Add a remark on an entity.")

  @OptionGroup var map: MapArgument

  @Option(help: "The entity's id, or its number in the outline.", completion: Completions.entities)
  var on: String

  @Option(help: ArgumentHelp("The remark.", valueName: "language=text"))
  var text: [TextOption] = []

  @Option(help: "Who makes it.")
  var by: String?

  @OptionGroup var add: AddOptions
  @OptionGroup var options: EditOptions

  func run() throws {
    let id = on
    let words: (Comment) -> LocalizedText = { _ in
      LocalizedText("comment on \(id)", language: "en")
    }
    try EditRunner(map, options).add(add, idFrom: words) { editor in
      var comment = Comment()
      comment.on = try editor.id(named: on)
      comment.text = LocalizedText(text, of: editor)
      comment.by = by
      return comment
    }
  }
}
