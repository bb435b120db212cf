internal import ArgumentModel
internal import ArgumentParser

struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a statement, or another entity, to a map.",
    discussion: """
        argue add MAP "Phones distract." --under ban --role evidence
        argue add MAP en="Phones distract." zh-Hant="手機使人分心。" --under ban --who teachers

      A statement is what is added where no other kind is named; --under says what it speaks for, \
      --against what it speaks against. `argue link` makes reasons of statements that are there. Where \
      no id is given, one is made from the text and printed.
      """,
    subcommands: [
      AddStatement.self, AddSource.self, AddParticipant.self, AddRelation.self, AddGroup.self,
      AddUtterance.self, AddComment.self,
    ],
    defaultSubcommand: AddStatement.self)
}
