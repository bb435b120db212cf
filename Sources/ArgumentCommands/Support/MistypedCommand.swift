internal import ArgumentModel
internal import ArgumentParser

/// Finds what was meant by a verb that argue doesn't have.
enum MistypedCommand {
  /// What other programs call things, and what does it here.
  private static let otherNames: [String: String] = [
    "cat": "show", "connect": "link", "create": "new", "del": "remove", "delete": "remove",
    "eval": "evaluate", "graph": "draw", "grep": "find",
    "info": "stats", "init": "new", "lint": "check", "list": "show", "ls": "show",
    "modify": "set", "mv": "rename", "open": "show", "plot": "draw", "print": "show",
    "query": "find", "relate": "link", "render": "draw", "rm": "remove", "search": "find",
    "statistics": "stats", "summary": "stats", "support": "link", "tree": "show", "update": "set",
    "validate": "check", "verify": "check", "view": "show", "visualize": "draw", "why": "evaluate",
  ]

  /// The failure of arguments that name no verb; nil if they do, or if it is for the parser to say.
  static func failure(_ arguments: [String]) -> CommandFailure? {
    var command: any ParsableCommand.Type = Argue.self
    var path = "argue"
    for word in arguments {
      let subcommands = command.configuration.subcommands
      if word == "help", path == "argue" { continue }
      guard !word.hasPrefix("-"), !subcommands.isEmpty else { return nil }
      let names = subcommands.map(name)
      if let position = names.firstIndex(of: word) {
        command = subcommands[position]
        path += " " + word
        continue
      }
      // What has a verb of its own for the rest takes a file here, which is hardly a mistyped verb.
      if command.configuration.defaultSubcommand != nil, isFile(word) { return nil }
      return failure(word, names, in: path, command.configuration.defaultSubcommand != nil)
    }
    return nil
  }

  /// Every command's configuration names it: the parser would take its time to make the name of the type's.
  private static func name(of command: any ParsableCommand.Type) -> String { command._commandName }

  private static func isFile(_ word: String) -> Bool {
    word.contains(".") || word.contains("/")
  }

  private static func failure(
    _ word: String, _ names: [String], in path: String, _ hasDefault: Bool
  ) -> CommandFailure? {
    var meant: [String] = []
    if let name = otherNames[word.lowercased()], names.contains(name) {
      meant = [name]
    } else {
      let near = NearestIDs.matching(EntityID(word), among: names.map { EntityID($0) })
        .map(\.rawValue)
      // Verbs are so short that half of them are near each other.
      let least = near.map { NearestIDs.distance(word, $0) }.min()
      meant = near.filter { NearestIDs.distance(word, $0) == least }
    }
    if meant.isEmpty, hasDefault { return nil }
    return CommandFailure(
      "usage", "\(path) has no command “\(word)”",
      explanation: NearestIDs.question(meant.map { "`\(path) \($0)`" })
        ?? "`\(path) --help` lists the commands.",
      status: ExitStatus.usage)
  }
}
