internal import ArgumentAnalysis
internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentReports

struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count what a map has, by kind, role and stance; of many maps tell who has what.",
    discussion: """
        argue stats MAP
        argue stats class/
        argue stats 'class/*.argue.json' --json

      Of several maps, a folder, archive or pattern there is a line a map: statements, reasons for and \
      against, anchors, counterarguments that nothing answers, errors and warnings, and how the thesis \
      fares.
      """)

  @Argument(
    help: ArgumentHelp(
      "The maps' files, folders or patterns, or - for standard input.", valueName: "map"),
    completion: .file())
  var files: [MapPaths]

  @OptionGroup var limits: LimitOptions

  @Option(help: ArgumentHelp("The language of the table's headings.", valueName: "tag"))
  var language: String?

  @Flag(name: .customLong("json"), help: "Print JSON.")
  var isJSON = false

  @Flag(help: "Count for each line of JSON Lines, and print a line of JSON.")
  var jsonl = false

  @OptionGroup var setAside: SetAsideOption

  @OptionGroup var many: RunOptions

  func validate() throws {
    if !jsonl { try many.refuseWithoutLines(reject: setAside.reject) }
  }

  func run() throws {
    if jsonl {
      return try LineOutput.write(
        MapRun(files.paths, many, reject: setAside.reject, done: "counted maps:", task: ["stats"])
      ) { .object(MapStatistics($0).json) }
    }
    let list = try DocumentList(files.paths) { $0.hasSuffix(".argue.json") }
    guard !list.isForSeveral, let only = list.documents.first else { return try tellAll(list) }
    let statistics = MapStatistics(try limits.map(only.path))
    if isJSON {
      Console.write(JSONWriter.canonical(statistics.json))
    } else {
      Console.show(text(statistics))
    }
  }

  /// Tells of many maps; one that can't be read is said to be so, and the others are told all the same.
  private func tellAll(_ list: DocumentList) throws {
    var rows: [MapOverview.Row] = []
    var worst: Int32 = 0
    var progress = Progress("read", of: list.documents.count)
    for (number, document) in list.documents.enumerated() {
      progress.show(number)
      do throws(CommandFailure) {
        rows.append(MapOverview.Row(try limits.map(document.path), name: document.name))
      } catch {
        Console.warn(error.diagnostics, file: document.name)
        worst = max(worst, error.status)
      }
    }
    progress.finish()
    let overview = MapOverview(rows)
    if isJSON {
      Console.write(JSONWriter.canonical(overview.json))
    } else {
      Console.show(overview.text(language.map { LanguageTag(rawValue: $0) } ?? Interface.language))
    }
    if worst != 0 { throw CommandFailure.silent(status: worst) }
  }

  private func text(_ statistics: MapStatistics) -> String {
    var lines: [String] = []
    func section(_ title: String, _ counts: [(String, Int)]) {
      let counts = counts.filter { $0.1 > 0 }
      guard !counts.isEmpty else { return }
      lines.append(Interface.said(title))
      for (name, count) in counts {
        let number = String(count)
        let padding = String(repeating: " ", count: max(1, 8 - number.count))
        lines.append("\(padding)\(number)  \(Interface.said(name))")
      }
    }
    section("Entities", statistics.kinds.map { ($0.name, $0.count) })
    section("Statements by role", statistics.roles.map { ($0.name, $0.count) })
    section("Statements by language", statistics.languages.map { ($0.name, $0.count) })
    section("Reasons by stance", statistics.stances.map { ($0.name, $0.count) })
    section("And", statistics.others)
    return lines.isEmpty
      ? Interface.said("The map is empty.") + "\n" : lines.joined(separator: "\n") + "\n"
  }
}
