internal import ArgumentComparison
internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentReports
internal import ArgumentStore

struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Merge two versions of a map that were made from one.",
    discussion: """
        argue merge BASE OURS THEIRS -o merged.argue.json
        argue merge BASE OURS THEIRS -o merged.argue.json --interactive
        argue merge BASE OURS THEIRS -o merged.argue.json --json > report.json

      What one side alone changed is taken from it: entity by entity, member by member, texts by \
      language, lists part by part. What both changed otherwise is a conflict. It is told with what \
      both have; the merged map has ours, or theirs with --theirs, and is a sound document in any case. \
      What one side removed and the other refers to is kept.

      Ends with 1 if there are conflicts that nobody decided, or if a check finds an error that neither \
      side has. `argue git install` has git merge maps so.
      """)

  @Argument(help: "The version that both were made from.", completion: .file())
  var base: String

  @Argument(help: "Our version.", completion: .file())
  var ours: String

  @Argument(help: "The other version.", completion: .file())
  var theirs: String

  @Argument(
    help: ArgumentHelp("For --driver: the file's name in the repository.", visibility: .hidden))
  var path: String?

  @Option(
    name: .shortAndLong, help: "The file to write; by default standard output.",
    completion: .file())
  var output: String?

  @Flag(name: .customLong("ours"), help: "In conflicts take our version, and call them decided.")
  var isOurs = false

  @Flag(name: .customLong("theirs"), help: "In conflicts take the other version.")
  var isTheirs = false

  @Flag(name: .customLong("interactive"), help: "Ask about each conflict.")
  var isInteractive = false

  @Flag(
    name: .customLong("json"),
    help: "Print the conflicts, decided or not, as JSON; the map goes to the file of -o.")
  var isJSON = false

  @Option(help: ArgumentHelp("The language to tell conflicts in.", valueName: "tag"))
  var language: String?

  @Flag(
    help: ArgumentHelp(
      "Merge as git asks for it: ours is a copy, and is written over.", visibility: .hidden))
  var driver = false

  @OptionGroup var limits: LimitOptions

  func validate() throws {
    let names = [base, ours, theirs]
    if names.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Only one of the versions can come from standard input.")
    }
    if [isOurs, isTheirs, isInteractive].count(where: { $0 }) > 1 {
      throw ValidationError("One of --ours, --theirs and --interactive.")
    }
    if isInteractive, names.contains("-") {
      throw ValidationError("--interactive asks on standard input, so no version comes from it.")
    }
    if driver ? output != nil || isJSON || isInteractive : path != nil {
      throw ValidationError("There are three versions: the base, ours and theirs.")
    }
    if isJSON, output == nil {
      throw ValidationError("--json prints the conflicts: name a file for the map with -o.")
    }
  }

  func run() throws {
    var questions = MergeQuestions(language: language.map { LanguageTag(rawValue: $0) })
    let maps = try [base, ours, theirs].map { name in
      try driver ? Self.copy(name, calling: path) : limits.map(name)
    }
    questions.language = questions.language ?? maps[1].header.languages.first
    let merge = MapMerge(base: maps[0], ours: maps[1], theirs: maps[2]) { conflict in
      if isTheirs { return .theirs }
      return isInteractive ? questions.ask(conflict) : .ours
    }
    guard !questions.isGivenUp else {
      throw CommandFailure(
        "conflict-not-decided", "the answers ended before all conflicts were decided",
        explanation: "Nothing was written.", status: ExitStatus.usage)
    }
    let findings = merge.findings()
    try write(merge.map)
    let isDecided = isOurs || isTheirs || isInteractive
    report(merge, findings, questions, isDecided: isDecided)
    let isOpen = !merge.conflicts.isEmpty && !isDecided
    if isOpen || findings.contains(where: { $0.severity == .error }) {
      throw CommandFailure.silent(status: ExitStatus.findings)
    }
  }

  private func write(_ map: ArgumentMap) throws {
    guard driver else {
      return try CommandOutput.write([OutputDocument(path: output ?? "-", content: .map(map))])
    }
    do throws(StoreError) {
      try OutputFile.write(MapWriter().bytes(map), to: ours)
    } catch {
      throw CommandFailure(error, path: ours)
    }
  }

  private func report(
    _ merge: MapMerge, _ findings: [Diagnostic], _ questions: MergeQuestions, isDecided: Bool
  ) {
    if isJSON {
      let told = findings.map { DiagnosticJSON.json($0, file: nil) }
      Console.write(JSONWriter.canonical(merge.report(told)))
    } else if !isInteractive {
      let text = questions.text
      for conflict in merge.conflicts { Console.message(String(text.text(conflict).dropLast())) }
      for (old, new) in merge.changedIDs {
        Console.message("“\(old)” of theirs is called “\(new)”, since ours has another of that id")
      }
      if !merge.conflicts.isEmpty {
        let place = path.map { "\($0): " } ?? ""
        Console.message(
          place + text.count(merge.conflicts)
            + (isDecided
              ? "" : "; the map has what is marked: look at it and change what isn't right"))
      }
    }
    Console.warn(findings, file: path ?? output)
  }

  /// Reads a copy that git made, which may be written over; nothing is there where a side is new.
  private static func copy(_ name: String, calling path: String?) throws -> ArgumentMap {
    guard let bytes = WorkFolder.read(name) else {
      throw CommandFailure(
        StoreError.Code.unreadable.rawValue, "“\(name)” can't be read", file: path,
        status: ExitStatus.missingInput)
    }
    if bytes.isEmpty { return ArgumentMap() }
    do throws(ReadFailure) {
      return try MapReader().read(bytes).map
    } catch {
      throw CommandFailure(error.diagnostics, file: path)
    }
  }
}

/// Asks somebody about the conflicts of a merge.
struct MergeQuestions {
  /// The language to ask in; nil is that of our version.
  var language: LanguageTag?
  /// Whether the answers ended before the questions did.
  private(set) var isGivenUp = false

  init(language: LanguageTag?) { self.language = language }

  /// How conflicts are told.
  var text: ConflictText {
    ConflictText(language: language, hasColor: Terminal.messagesHaveColor)
  }

  /// Tells a conflict and waits for an answer.
  mutating func ask(_ conflict: MergeConflict) -> MergeConflict.Side {
    guard !isGivenUp else { return .ours }
    Console.message(String(text.text(conflict, isDecided: false).dropLast()))
    while true {
      Console.progress("ours, theirs or base [o/t/b]? ")
      switch readLine()?.lowercased() {
      case "o", "ours": return .ours
      case "t", "theirs": return .theirs
      case "b", "base": return .base
      case nil:
        isGivenUp = true
        return .ours
      default: continue
      }
    }
  }
}
