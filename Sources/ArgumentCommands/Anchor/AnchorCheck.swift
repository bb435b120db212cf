internal import ArgumentAnalysis
internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentReports
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
      Console.write(JSONWriter.canonical(AnchorJSON.report(entries)))
    } else {
      var findings = editions.missingTexts + entries.compactMap(\.diagnostic)
      stored.document.index.locate(&findings, in: stored.bytes)
      var output = FindingOutput(.text, isQuiet: quiet, isForSeveral: false)
      output.add(
        CheckReport(findings), file: self.map.path, source: stored.bytes, map: map)
      Console.message("\(self.map.path): \(summary.text)")
    }
    if summary.hasFindings { throw CommandFailure.silent(status: ExitStatus.findings) }
  }
}
