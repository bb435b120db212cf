internal import ArgumentAnalysis
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser

struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Count what a map has, by kind, role and stance.")

  @OptionGroup var map: MapArgument

  @Flag(name: .customLong("json"), help: "Print JSON.")
  var isJSON = false

  @Flag(help: "Count for each line of JSON Lines, and print a line of JSON.")
  var jsonl = false

  func run() throws {
    if jsonl {
      return try LineOutput.write(map.path) { .object(MapStatistics($0).json) }
    }
    let statistics = MapStatistics(try map.read())
    if isJSON {
      Console.write(JSONWriter.canonical(statistics.json))
    } else {
      Console.show(text(statistics))
    }
  }

  private func text(_ statistics: MapStatistics) -> String {
    var lines: [String] = []
    func section(_ title: String, _ counts: [(String, Int)]) {
      let counts = counts.filter { $0.1 > 0 }
      guard !counts.isEmpty else { return }
      lines.append(title)
      for (name, count) in counts {
        let number = String(count)
        let padding = String(repeating: " ", count: max(1, 8 - number.count))
        lines.append("\(padding)\(number)  \(name)")
      }
    }
    section("Entities", statistics.kinds.map { ($0.name, $0.count) })
    section("Statements by role", statistics.roles.map { ($0.name, $0.count) })
    section("Statements by language", statistics.languages.map { ($0.name, $0.count) })
    section("Reasons by stance", statistics.stances.map { ($0.name, $0.count) })
    section("And", statistics.others)
    return lines.isEmpty ? "The map is empty.\n" : lines.joined(separator: "\n") + "\n"
  }
}
