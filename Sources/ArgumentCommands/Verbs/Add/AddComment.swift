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

  @Option(help: ArgumentHelp("When, such as 2026-03-01T09:30:00Z.", valueName: "time"))
  var at: String?

  @Option(help: "What it says in one word: accepted, questioned or wrong.")
  var mark: String?

  @OptionGroup var add: AddOptions
  @OptionGroup var options: EditOptions

  func run() throws {
    let words: (Comment) -> LocalizedText = { $0.words }
    try EditRunner(map, options).add(add, idFrom: words) { editor in
      var comment = Comment()
      comment.on = try editor.id(named: on)
      comment.text = LocalizedText(text, of: editor)
      comment.by = by
      comment.at = at
      comment.mark = mark.map { CommentMark(rawValue: $0) }
      return comment
    }
  }
}
