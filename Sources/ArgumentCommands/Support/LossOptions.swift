internal import ArgumentAnalysis
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentReports

/// What a command does about what the format that it writes can't carry.
struct LossOptions: ParsableArguments {
  @Flag(help: "Write nothing if the format can't carry something of the map.")
  var strict = false

  @Option(
    name: .customLong("loss-report"),
    help: "A file to list in, as JSON like that of `argue check`, what the format can't carry.",
    completion: .file())
  var report: String?

  /// Writes the report, and refuses where something would be lost that mustn't be.
  /// - Parameter outputs: The files that are to be written besides.
  func heed(_ diagnostics: [Diagnostic], beside outputs: [String], force: Bool) throws {
    let losses = diagnostics.filter { $0.rule == "loss" }
    if let report {
      try CommandOutput.admit([report] + outputs)
      var counts = FindingCounts()
      counts.add(CheckReport(losses))
      let json = DiagnosticJSON.report(losses.map { (diagnostic: $0, file: nil) }, counts)
      try CommandOutput.write(
        [OutputDocument(path: report, content: .bytes(JSONWriter.canonical(json)))], force: force)
    }
    guard strict, !losses.isEmpty else { return }
    throw CommandFailure(
      losses + [
        Diagnostic(
          rule: "loss-refused", severity: .error,
          message: "nothing was written, because the format can't carry all of the map",
          explanation: "Without --strict it is written, and what is missing is said.")
      ], status: ExitStatus.findings)
  }
}
