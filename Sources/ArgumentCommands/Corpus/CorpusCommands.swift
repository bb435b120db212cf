internal import ArgumentCorpus
internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser

struct CorpusCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus", abstract: "Keep many maps in one file, and find what they hold.",
    discussion: """
      The index is one file, in which maps are found by their words, in English and in Chinese, by the \
      roles, schemes, tags and verdicts of what is in them, and by their structure. Several programs may \
      use it at once.

        argue corpus add debates.db maps.jsonl
        argue corpus find debates.db 自由意志
        argue corpus find debates.db --pattern '?a attacks ?r, ?r scheme expert-opinion'
      """,
    subcommands: [
      CorpusAdd.self, CorpusFind.self, CorpusStats.self, CorpusRemove.self, CorpusUpdate.self,
    ])
}

/// The index that a command works on.
struct CorpusArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("The index's file.", valueName: "db"), completion: .file())
  var path: String
}

struct CorpusStats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Count what an index has.")

  @OptionGroup var index: CorpusArgument

  @Option(help: "How many roles, schemes and tags to tell of at most.")
  var most = 20

  @Flag(name: .customLong("json"), help: "Print JSON.")
  var isJSON = false

  func validate() throws {
    if !(0...100_000).contains(most) { throw ValidationError("--most is from 0 to 100000.") }
  }

  func run() throws {
    let statistics = try CorpusIndex(index.path).statistics(most: most)
    if isJSON { return Console.write(JSONWriter.canonical(statistics.json)) }
    Console.showLine(
      "\(statistics.maps) maps, \(statistics.statements) statements, \(statistics.reasons) reasons, "
        + "\(statistics.bytes) bytes")
    for (name, values) in statistics.properties where !values.isEmpty {
      Console.showLine("maps with a \(name)")
      for value in values {
        let number = String(value.maps)
        Console.showLine(
          String(repeating: " ", count: max(1, 8 - number.count)) + "\(number)  \(value.name)")
      }
    }
  }
}

struct CorpusRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take maps out of an index.")

  @OptionGroup var index: CorpusArgument

  @Argument(help: "Names of maps, or patterns of names with *, ? and […].")
  var names: [String]

  @Flag(name: .customLong("json"), help: "Print the number of maps as JSON.")
  var isJSON = false

  func run() throws {
    let corpus = try CorpusIndex(index.path)
    let counts = try corpus.remove(names)
    try corpus.finish()
    let removed = counts.reduce(0, +)
    if isJSON {
      Console.write(
        JSONWriter.canonical(
          .object(JSONObject([.init(name: "removed", value: .int(Int64(removed)))]))))
    } else {
      Console.message("\(index.path): \(Console.count(removed, "map")) removed")
    }
    let missing = zip(names, counts).filter { $0.1 == 0 }.map { $0.0 }
    guard !missing.isEmpty else { return }
    throw CommandFailure(
      "corpus-missing", "no map of the index is called “\(missing.joined(separator: "”, “"))”",
      file: index.path, status: ExitStatus.findings)
  }
}
