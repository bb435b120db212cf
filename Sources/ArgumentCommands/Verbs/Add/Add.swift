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
