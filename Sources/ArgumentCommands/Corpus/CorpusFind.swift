internal import ArgumentCorpus
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser

struct CorpusFind: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find maps in an index, by words, by what things are, by structure.",
    discussion: """
        argue corpus find debates.db phones --role counterargument
        argue corpus find debates.db 自由意志 --verdict rejected
        argue corpus find debates.db --scheme expert-opinion --count
        argue corpus find debates.db --pattern '?a attacks ?r, ?r scheme expert-opinion' --maps

      Words all occur in one thing; a word with * at its end is a beginning, and Chinese is found \
      wherever it stands together. Options are about the same thing as the words. A pattern has clauses \
      that commas part: “?x role thesis”, and likewise is, scheme, tag, source, verdict, who; “?x says \
      words”; “?r supports ?x”, and likewise attacks, uses, contradicts, restates, answers, outranks. \
      What begins with ? stands for anything, and stands for the same everywhere; “not” before a clause \
      says that there is nothing of the kind. In a pattern ?it is what words and options are about.

      Exits 1 if nothing is found.
      """)

  @OptionGroup var index: CorpusArgument

  @Argument(help: "Words that all occur in the text of one thing.")
  var words: [String] = []

  @Option(help: "What has this role.", completion: Completions.roles)
  var role: String?

  @Option(help: "What has this argumentation scheme.")
  var scheme: String?

  @Option(help: "What has this tag.")
  var tag: String?

  @Option(help: "What stands in this source, by its id or title.")
  var source: String?

  @Option(help: "What fares so: accepted, rejected or undecided.")
  var verdict: String?

  @Option(help: "What this participant says, by id or name.")
  var who: String?

  @Option(help: "Things of this kind: \(EntityKind.allCases.map(\.rawValue)).")
  var kind: String?

  @Option(help: ArgumentHelp("A structure that maps have.", valueName: "clauses"))
  var pattern: String?

  @Option(help: "How many maps to find at most; 0 is all.")
  var limit = 50

  @Flag(help: "Print how many maps there are, and how often they hold it.")
  var count = false

  @Flag(help: "Print the maps, a line each.")
  var maps = false

  @Flag(name: .customLong("json"), help: "Print a line of JSON for each map.")
  var isJSON = false

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit is at least 0.") }
    if [count, maps, isJSON].count(where: { $0 }) > 1 {
      throw ValidationError("One of --count, --maps and --json.")
    }
    if words.isEmpty, pattern == nil, conditions.isEmpty {
      throw ValidationError("Say what to find: words, an option such as --role, or --pattern.")
    }
  }

  /// The options as a pattern has them.
  private var conditions: [(String, String)] {
    [
      ("is", kind), ("role", role), ("scheme", scheme), ("tag", tag), ("source", source),
      ("verdict", verdict), ("who", who),
    ].compactMap { name, value in value.map { (name, $0) } }
  }

  private func wanted() throws -> MapPattern {
    do throws(PatternError) {
      let own =
        words.isEmpty && conditions.isEmpty
        ? nil : try MapPattern(about: "it", words: words, conditions)
      guard let pattern else {
        if let own { return own }
        return try MapPattern("")
      }
      let wanted = try MapPattern(pattern)
      guard let own else { return wanted }
      return try wanted.and(own)
    } catch {
      throw CommandFailure([error.diagnostic], status: ExitStatus.usage)
    }
  }

  func run() throws {
    let pattern = try wanted()
    let isAlone = pattern.variables == ["it"]
    var found = (maps: 0, matches: 0)
    var cutOff: [String] = []
    let most = isJSON || count ? Int.max : limit == 0 ? Int.max : limit
    let output = CommandFound(isJSON: isJSON, isMaps: maps, isAlone: isAlone)
    let index = try CorpusIndex(index.path)
    try index.find(pattern, most: maps ? 1 : most) { match in
      if match.isCutOff { cutOff.append(match.name) }
      guard !match.matches.isEmpty else { return true }
      found.maps += 1
      found.matches += match.matches.count
      if !count { output.write(match) }
      return count || limit == 0 || found.maps < limit
    }
    for name in cutOff.prefix(20) {
      Console.message("\(name): more than could be looked at; ask for more about each variable")
    }
    if count {
      Console.writeLine("\(found.maps) maps, \(found.matches) matches")
    } else if limit > 0, found.maps == limit {
      Console.message("the first \(Console.count(limit, "map")); --limit 0 finds all")
    }
    if found.maps == 0 { throw CommandFailure.silent(status: ExitStatus.findings) }
  }
}

/// How what was found is printed.
private struct CommandFound {
  let isJSON: Bool
  let isMaps: Bool
  /// Whether the only variable is what words and options are about.
  let isAlone: Bool

  func write(_ match: CorpusMatch) {
    if isMaps { return Console.write(match.bytes + [0x0A]) }
    if isJSON { return Console.write(line(match)) }
    for found in match.matches {
      if found.isEmpty { Console.showLine(match.name.onOneLine) }
      for found in found {
        let variable = isAlone ? "" : "?\(found.variable)\t"
        let entity = found.entity
        Console.showLine(
          "\(match.name.onOneLine)\t\(variable)\(entity.kind.rawValue)\t\(entity.id)\t"
            + found.text.onOneLine)
      }
    }
  }

  private func line(_ match: CorpusMatch) -> String {
    let matches = match.matches.map { found in
      JSONValue.object(
        JSONObject(
          found.map { found in
            var object = JSONObject([
              .init(name: "kind", value: .string(found.entity.kind.rawValue)),
              .init(name: "id", value: .string(found.entity.id.rawValue)),
            ])
            if !found.text.isEmpty { object.append("text", .string(found.text)) }
            return .init(name: found.variable, value: .object(object))
          }))
    }
    let object = JSONObject([
      .init(name: "map", value: .string(match.name)),
      .init(name: "matches", value: .array(matches)),
    ])
    return JSONWriter.compact(.object(object)) + "\n"
  }
}
