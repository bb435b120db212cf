internal import ArgumentAnalysis
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore
internal import ArgumentText

struct AnchorCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Look for every anchor in its text as it is now.",
    discussion: """
      Exits 1 if an anchor isn't exactly where it was made. --json tells of every anchor how it \
      stands, where, with what score, and the best other place.
      """)

  @OptionGroup var map: MapArgument
  @OptionGroup var texts: AnchorTexts

  @Flag(name: .customLong("json"), help: "Print JSON.")
  var isJSON = false

  @Flag(name: .shortAndLong, help: "Print the summary alone.")
  var quiet = false

  func run() throws {
    let stored = try self.map.limits.read(self.map.path)
    let map = stored.document.map
    let (reanchoring, editions) = try texts.reanchoring(map, path: self.map.path)
    let entries = reanchoring.find(in: map)
    let summary = AnchorSummary(entries)
    if isJSON {
      let json = JSONObject([
        .init(name: "anchors", value: .array(entries.map(AnchorJSON.json))),
        .init(name: "summary", value: summary.json),
      ])
      Console.write(JSONWriter.canonical(.object(json)))
    } else {
      var findings = editions.missingTexts + entries.compactMap(\.diagnostic)
      stored.document.index.locate(&findings, in: stored.bytes)
      var output = FindingOutput(.text, isQuiet: quiet, isForSeveral: false)
      output.add(CheckReport(findings), file: self.map.path, source: stored.bytes)
      Console.message("\(self.map.path): \(summary.text)")
    }
    if summary.hasFindings { throw CommandFailure.silent(status: ExitStatus.findings) }
  }
}

/// How many anchors stand how.
struct AnchorSummary {
  private var counts: [AnchorStatus: Int] = [:]
  private var withoutText = 0

  init(_ entries: [MapReanchoring.Entry]) {
    for entry in entries {
      if let finding = entry.finding {
        counts[finding.status, default: 0] += 1
      } else {
        withoutText += 1
      }
    }
  }

  /// Whether any anchor isn't exactly where it was made.
  var hasFindings: Bool { counts.contains { $0.key != .exact && $0.value > 0 } }

  var json: JSONValue {
    var object = JSONObject()
    for status in AnchorStatus.allCases {
      object.append(status.rawValue, .int(Int64(counts[status] ?? 0)))
    }
    object.append("withoutText", .int(Int64(withoutText)))
    return .object(object)
  }

  var text: String {
    let parts = AnchorStatus.allCases.compactMap { status in
      counts[status].map { "\($0) \(status.rawValue)" }
    }
    let all = parts + (withoutText > 0 ? ["\(withoutText) without text"] : [])
    return all.isEmpty ? "no anchors" : all.joined(separator: ", ")
  }
}

/// Anchors and what became of them as JSON.
enum AnchorJSON {
  static func json(_ entry: MapReanchoring.Entry) -> JSONValue {
    var object = identity(entry.placed)
    guard let finding = entry.finding else {
      object.append("status", .string("withoutText"))
      return .object(object)
    }
    object.append("status", .string(finding.status.rawValue))
    object.append("score", number(finding.score))
    if !finding.ranges.isEmpty { object.append("found", ranges(finding.ranges)) }
    if let rival = finding.runnerUp {
      object.append(
        "runnerUp",
        .object(
          JSONObject([
            .init(name: "ranges", value: ranges(rival.ranges)),
            .init(name: "score", value: number(rival.score)),
          ])))
    }
    if let reason = finding.reason { object.append("reason", .string(reason.rawValue)) }
    return .object(object)
  }

  /// Which anchor it is.
  static func identity(_ placed: PlacedAnchor) -> JSONObject {
    JSONObject([
      .init(name: "id", value: .string(placed.entity.id.rawValue)),
      .init(name: "pointer", value: .string(placed.pointer)),
      .init(name: "source", value: .string(placed.anchor.source.rawValue)),
      .init(name: "edition", value: .string(placed.anchor.edition)),
      .init(name: "ranges", value: ranges(placed.anchor.ranges)),
    ])
  }

  private static func ranges(_ ranges: [TextRange]) -> JSONValue {
    .array(ranges.map { .array([.int(Int64($0.start)), .int(Int64($0.end))]) })
  }

  /// A score with three decimals.
  private static func number(_ score: Double) -> JSONValue {
    .double((score * 1000).rounded() / 1000)
  }
}
