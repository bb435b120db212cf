internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentWords

struct AddStatement: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statement",
    abstract: "Add a statement, what it speaks for or against, and where it stands in a text.",
    discussion: """
        argue add MAP "Phones distract." --under ban --role evidence
        argue add MAP "Some use them to learn." --against ban
        argue add MAP "They ring." --under ban --with "What rings disturbs."
        argue add MAP "Tablets do the same." --undercuts reason:1.2
        argue add MAP "Forty looks a lesson." --under 1.1 --source letter --quote "forty times"
        argue add MAP en="Phones distract." zh-Hant="手機使人分心。" --under ban --with attention

      Statement, reason and anchor are one change: `argue undo` takes back all three. --under, \
      --against and --with take ids, and numbers of the outline as `argue show` prints them.
      """)

  @OptionGroup var map: MapArgument

  @Argument(
    help: ArgumentHelp(
      "What it says; in several languages each with its own, as en=\"…\".",
      valueName: "language=text"))
  var words: [TextOption] = []

  @Option(help: ArgumentHelp("What it says, as an option.", valueName: "language=text"))
  var text: [TextOption] = []

  @Option(
    help: "The role: \(Role.known.map(\.rawValue).joined(separator: ", ")).",
    completion: Completions.roles)
  var role: String?

  @Flag(help: "The text leaves it unsaid.")
  var implicit = false

  @Option(help: "Who says it: a participant's id, or a name. Several: the outermost first.")
  var who: [String] = []

  @Option(help: "What the author does with it: endorses, reports, doubts, rejects.")
  var stance: String?

  @Option(help: "A tag.")
  var tag: [String] = []

  @OptionGroup(title: "What it bears on") var link: StatementLink
  @OptionGroup(title: "Where it stands") var place: AnchorPlaceOptions
  @OptionGroup var add: AddOptions
  @OptionGroup var options: EditOptions

  func validate() throws {
    if !(words + text).contains(where: { !$0.text.isEmpty }) {
      throw ValidationError("A statement says something: argue add MAP \"…\".")
    }
    if words.count > 1, words.contains(where: { $0.language == nil }) {
      let sentence = words.map(\.text).joined(separator: " ")
      throw ValidationError(
        "A text with blanks stands in quotes: argue add MAP \"\(sentence)\".")
    }
    if place.hasDetails, !place.isGiven {
      throw ValidationError(
        "--source, --edition and what goes with them say where words stand: give --quote or --range."
      )
    }
  }

  func run() throws {
    try EditRunner(map, options).add(
      add, idFrom: \Statement.text,
      { statement, editor in
        try link.edits(from: statement.id, editor)
      },
      { editor in
        var statement = Statement()
        statement.text = LocalizedText(words + text, of: editor)
        statement.role = role.map(Words.role(named:))
        statement.implicit = implicit
        statement.attribution = who.map { name in
          var link = Attribution()
          link.who = name
          return link
        }
        statement.authorStance = stance.map(AuthorStance.init(rawValue:))
        statement.tags = tag
        if place.isGiven {
          statement.anchors = [try place.find(in: editor.map, file: map.path).anchor]
        }
        return statement
      })
  }
}
