internal import ArgumentModel
internal import ArgumentParser

struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Add a statement, or another entity, to a map.",
    discussion: """
        argue add statement MAP --text en="Phones distract." --text zh-Hant="手機使人分心。" \
      --role evidence --who teachers

      Reasons are added by `argue link`. Where no id is given, one is made from the text and printed.
      """,
    subcommands: [
      AddStatement.self, AddSource.self, AddParticipant.self, AddRelation.self, AddGroup.self,
      AddUtterance.self, AddComment.self,
    ],
    defaultSubcommand: AddStatement.self)
}

/// What every kind of entity takes when it is added.
struct AddOptions: ParsableArguments {
  @Option(help: "The id; by default made from the text.")
  var id: String?

  @Option(help: "Put it after this entity of its kind; by default it comes last.")
  var after: String?

  @Flag(help: "Put it before all others of its kind.")
  var first = false

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Set any other field, as `argue set` does: --set tags=… .", valueName: "field=value"))
  var fields: [String] = []

  /// The place.
  var placement: Placement {
    if first { return .first }
    return after.map { .after(EntityAddress(EntityID($0))) } ?? .last
  }
}

extension EditRunner {
  /// Adds an entity, and prints its id.
  /// - Parameter make: Makes the entity, for a map in which plain texts are in a language; its id
  ///   is filled in where it is empty.
  func add<R: EntityRecord>(
    _ add: AddOptions, idFrom text: (R) -> LocalizedText, _ make: (borrowing MapEditor) throws -> R
  ) throws {
    var made = ""
    try run(summary: { _ in "added \(R.kind.rawValue) “\(made)”" }) { editor in
      var record = try make(editor)
      if let id = add.id {
        record.id = EntityID(id)
      } else if record.id.rawValue.isEmpty {
        record.id = editor.freshID(for: text(record), kind: R.kind)
      }
      made = record.id.rawValue
      let address = EntityAddress(record.id)
      var edits: [Edit] = [.add(record.entity, add.placement)]
      for field in add.fields {
        edits.append(.set(try FieldAssignment(field).edit(address, of: R.self)))
      }
      return edits
    }
    if !options.isDryRun, !options.isJSON, !map.isStandardInput { Console.writeLine(made) }
  }
}

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
      source.title = LocalizedText(title, primaryLanguage: editor.primaryLanguage)
      source.type = type
      source.creators = creator
      source.date = date
      source.url = url
      return source
    }
  }
}

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
      participant.name = LocalizedText(name, primaryLanguage: editor.primaryLanguage)
      participant.type = type
      return participant
    }
  }
}

struct AddRelation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relation", abstract: "Add a relation that is not reasoning.",
    discussion: """
        argue add relation MAP --contradicts a b
        argue add relation MAP --restates a b      (a is another wording of b)
        argue add relation MAP --prefers a b       (a over b)
        argue add relation MAP --answers a q       (a is a position on the question q)
      """)

  @OptionGroup var map: MapArgument

  @Option(parsing: .upToNextOption, help: "Two that can't both hold.")
  var contradicts: [String] = []

  @Option(parsing: .upToNextOption, help: "A wording, and what it restates.")
  var restates: [String] = []

  @Option(parsing: .upToNextOption, help: "The preferred, and what it is preferred to.")
  var prefers: [String] = []

  @Option(parsing: .upToNextOption, help: "A position, and the question.")
  var answers: [String] = []

  @Flag(help: "With --answers: the position excludes others.")
  var exclusive = false

  @OptionGroup var add: AddOptions
  @OptionGroup var options: EditOptions

  func validate() throws {
    let given = [contradicts, restates, prefers, answers].filter { !$0.isEmpty }
    guard given.count == 1, given[0].count == 2 else {
      throw ValidationError(
        "Name one relation and two ids: --contradicts, --restates, --prefers or --answers A B.")
    }
  }

  func run() throws {
    try EditRunner(map, options).add(add, idFrom: Self.words) { _ in
      var relation = Relation()
      relation.exclusive = exclusive
      if !contradicts.isEmpty {
        relation.type = .contradicts
        relation.between = contradicts.map(EntityID.init(rawValue:))
      } else if !prefers.isEmpty {
        relation.type = .prefers
        relation.prefer = EntityID(prefers[0])
        relation.over = EntityID(prefers[1])
      } else {
        let ends = restates + answers
        relation.type = restates.isEmpty ? .answers : .restates
        relation.from = EntityID(ends[0])
        relation.to = EntityID(ends[1])
      }
      return relation
    }
  }

  /// What the relation's id is made from.
  private static func words(_ relation: Relation) -> LocalizedText {
    let ends = relation.between + [relation.from, relation.prefer].compactMap { $0 }
    return LocalizedText(
      "\(ends.first?.rawValue ?? "") \(relation.type.rawValue)", language: "en")
  }
}

struct AddGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group", abstract: "Add a group of entities that are read together.")

  @OptionGroup var map: MapArgument

  @Option(help: ArgumentHelp("The title.", valueName: "language=text"))
  var title: [TextOption] = []

  @Option(name: .customLong("member"), help: "The id of a member.")
  var members: [String] = []

  @Option(help: "The group that it is part of.")
  var parent: String?

  @OptionGroup var add: AddOptions
  @OptionGroup var options: EditOptions

  func run() throws {
    try EditRunner(map, options).add(add, idFrom: \Group.title) { editor in
      var group = Group()
      group.title = LocalizedText(title, primaryLanguage: editor.primaryLanguage)
      group.members = members.map(EntityID.init(rawValue:))
      group.parent = parent.map(EntityID.init(rawValue:))
      return group
    }
  }
}

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
      utterance.text = LocalizedText(text, primaryLanguage: editor.primaryLanguage)
      utterance.speaker = speaker.map(EntityID.init(rawValue:))
      utterance.content = content.map(EntityID.init(rawValue:))
      utterance.replyTo = replyTo.map(EntityID.init(rawValue:))
      return utterance
    }
  }
}

struct AddComment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comment", abstract: "Add a remark on an entity.")

  @OptionGroup var map: MapArgument

  @Option(help: "The entity.")
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
      comment.on = EntityID(on)
      comment.text = LocalizedText(text, primaryLanguage: editor.primaryLanguage)
      comment.by = by
      return comment
    }
  }
}
