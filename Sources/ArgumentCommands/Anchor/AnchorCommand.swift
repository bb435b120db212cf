internal import ArgumentParser

struct AnchorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "anchor",
    abstract: "Check, repair, list, add, remove, seal and unseal the anchors of a map.",
    discussion: """
      An anchor says where in a text a statement or reason stands. When the text has changed every \
      anchor is looked for again: it is exact, moved, fuzzy (its words were changed), ambiguous \
      (several places fit) or an orphan. What is doubtful is never taken.

        argue anchor check MAP --text-from essay.txt
        argue anchor repair MAP --text-from essay.txt --old essay.old.txt
        argue anchor add MAP STATEMENT --source essay --quote "phones distract"
        argue anchor seal MAP
      """,
    subcommands: [
      AnchorCheck.self, AnchorRepair.self, AnchorList.self, AnchorAdd.self, AnchorRemove.self,
      AnchorSeal.self, AnchorUnseal.self,
    ],
    defaultSubcommand: AnchorCheck.self)
}
