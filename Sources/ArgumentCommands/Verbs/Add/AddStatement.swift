internal import ArgumentModel
internal import ArgumentParser

struct AddStatement: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statement", abstract: "Add a statement.")

  @OptionGroup var map: MapArgument

  @Option(help: ArgumentHelp("What it says.", valueName: "language=text"))
  var text: [TextOption] = []

  @Option(help: "The role: \(Role.known.map(\.rawValue).joined(separator: ", ")).")
  var role: String?

  @Flag(help: "The text leaves it unsaid.")
  var implicit = false

  @Option(help: "Who says it: a participant's id, or a name. Several: the outermost first.")
  var who: [String] = []

  @Option(help: "What the author does with it: endorses, reports, doubts, rejects.")
  var stance: String?

  @Option(help: "A tag.")
  var tag: [String] = []

  @OptionGroup var add: AddOptions
  @OptionGroup var options: EditOptions

  func run() throws {
    try EditRunner(map, options).add(add, idFrom: \Statement.text) { editor in
      guard !text.isEmpty else {
        throw ValidationError("A statement says something: --text en=\"…\".")
      }
      var statement = Statement()
      statement.text = LocalizedText(text, primaryLanguage: editor.primaryLanguage)
      statement.role = role.map(Role.init(rawValue:))
      statement.implicit = implicit
      statement.attribution = who.map { name in
        var link = Attribution()
        link.who = name
        return link
      }
      statement.authorStance = stance.map(AuthorStance.init(rawValue:))
      statement.tags = tag
      return statement
    }
  }
}
