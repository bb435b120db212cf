internal import ArgumentModel
internal import ArgumentParser

struct Remove: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Remove entities.",
    discussion: """
      What others refer to is removed only with --cascade, which also removes the reasons, relations \
      and comments that can't be without it. `argue undo` brings all of it back.
      """)

  @OptionGroup var map: MapArgument

  @Argument(help: "The ids.")
  var ids: [String]

  @Flag(help: "Remove also what can't be without them.")
  var cascade = false

  @OptionGroup var options: EditOptions

  func run() throws {
    let names = ids.map { "“\($0)”" }.joined(separator: ", ")
    do {
      try EditRunner(map, options).run(summary: { _ in "removed \(names)" }) { _ in
        ids.map { .remove(EntityAddress(EntityID($0)), cascade: cascade) }
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
