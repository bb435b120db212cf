internal import ArgumentModel
internal import ArgumentParser

struct Remove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove entities.",
    discussion: """
      What others refer to is removed only with --cascade, which also removes the reasons, relations \
      and comments that can't be without it. `argue undo` brings all of it back.
      """)

  @OptionGroup var map: MapArgument

  @Argument(
    help: "The ids, or numbers in the outline; reason:1.2 is the step from 1.2 upwards.",
    completion: Completions.entities)
  var ids: [String]

  @Flag(help: "Remove also what can't be without them.")
  var cascade = false

  @OptionGroup var options: EditOptions

  func run() throws {
    do {
      try EditRunner(map, options).run(summary: { "removed \($0.subjects)" }) { editor in
        try editor.ids(named: ids).map { .remove(EntityAddress($0), cascade: cascade) }
      }
    } catch var failure as CommandFailure {
      if !cascade, failure.diagnostics.contains(where: { $0.rule == "unknown-reference" }) {
        for index in failure.diagnostics.indices where failure.diagnostics[index].explanation == nil
        {
          failure.diagnostics[index].explanation =
            "With --cascade it is removed too, or loses the reference."
        }
      }
      throw failure
    }
  }
}
