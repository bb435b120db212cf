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

  func run() throws {
    let statistics = MapStatistics(try map.read())
    if isJSON {
      Console.write(JSONWriter.canonical(.object(json(statistics))))
    } else {
      Console.show(text(statistics))
    }
  }

  private func json(_ statistics: MapStatistics) -> JSONObject {
    func object(_ counts: [MapStatistics.Count]) -> JSONValue {
      .object(JSONObject(counts.map { .init(name: $0.name, value: .int(Int64($0.count))) }))
    }
    var json = JSONObject()
    json.append("kinds", object(statistics.kinds))
    json.append("roles", object(statistics.roles))
    json.append("stances", object(statistics.stances))
    json.append("languages", object(statistics.languages))
    for (name, count) in others(statistics) { json.append(name, .int(Int64(count))) }
    return json
  }

  private func others(_ statistics: MapStatistics) -> [(String, Int)] {
    [
      ("implicit", statistics.implicit), ("linked", statistics.linked),
      ("undercuts", statistics.undercuts), ("anchors", statistics.anchors),
      ("divergences", statistics.divergences),
    ]
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
    section("And", others(statistics))
    return lines.isEmpty ? "The map is empty.\n" : lines.joined(separator: "\n") + "\n"
  }
}
