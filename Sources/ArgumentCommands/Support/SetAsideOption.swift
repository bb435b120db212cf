internal import ArgumentParser

/// Where a command that reads lines of maps sets aside those that are none.
struct SetAsideOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "With --jsonl: set lines aside in this file that are no map.", valueName: "file"),
    completion: .file())
  var reject: String?
}
