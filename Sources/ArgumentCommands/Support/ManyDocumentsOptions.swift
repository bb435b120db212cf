internal import ArgumentFiles
internal import ArgumentFormats
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore

/// How commands work that turn many documents into others.
struct ManyDocumentsOptions: ParsableArguments {
  @Option(help: "How many documents are worked on at a time; by default one for each processor.")
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "For several documents: a file for the names of those that can't be read, and of lines of maps for "
        + "the lines.", valueName: "file"),
    completion: .file())
  var reject: String?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is at least 1.") }
  }

  /// Refuses what is only for several documents where there is one.
  func refuseForOne() throws {
    if reject != nil { throw ValidationError("--reject is for several documents.") }
  }

  /// The documents that names lead to.
  func list(_ names: [String], reading options: ImportOptions) throws -> DocumentList {
    let endings =
      options.format.map { ImportFormats.named($0)?.fileEndings ?? ["argue.json", "argue.jsonl"] }
      ?? ImportFormats.all.flatMap(\.fileEndings)
    return try DocumentList(names, hasLines: options.format == "argue-lines") { name in
      let name = name.lowercased()
      return endings.contains { name.hasSuffix(".\($0)") }
    }
  }

  /// Runs over the documents, and tells how it goes.
  func perform(_ run: ConversionRun, into output: String?, force: Bool, quiet: Bool) throws {
    var run = run
    run.jobs = jobs
    run.reject = reject
    let place = try place(of: output, for: run.target, force: force)
    var report = ConversionReport(isQuiet: quiet, count: run.documents.documents.count)
    let summary = try run.run(into: place) { report.take($0) }
    report.finish(summary, passedOver: run.documents.passedOver, reject: reject)
    if summary.exitCode != 0 { throw CommandFailure.silent(status: summary.exitCode) }
  }

  private func place(
    of output: String?, for target: TargetFormat, force: Bool
  ) throws -> ConversionRun.Output {
    let output = output ?? "-"
    if MapFolder.isMeant(by: output) {
      return .folder(output, replaces: force)
    }
    guard target.holdsSeveral else {
      throw CommandFailure(
        "usage", "there are several documents, and a file of this format holds only one",
        explanation: "-o FOLDER/ writes a file for each.", status: ExitStatus.usage)
    }
    try CommandOutput.checkOther(output, force: force)
    return .file(output)
  }
}

/// Tells what comes of many documents: what is wrong with each, and what is lost of all together.
struct ConversionReport {
  private let isQuiet: Bool
  private var losses = LossTally()
  private var progress: Progress
  private var done = 0
  private var said = 0

  /// How many findings are told of one by one.
  private static let most = 100

  init(isQuiet: Bool, count: Int) {
    self.isQuiet = isQuiet
    progress = Progress("converted", of: count)
  }

  mutating func take(_ report: ConversionRun.Report) {
    var findings: [Diagnostic] = []
    for diagnostic in report.diagnostics where !losses.take(diagnostic) {
      if !isQuiet || diagnostic.severity == .error { findings.append(diagnostic) }
    }
    done += 1
    progress.show(done, share: report.share)
    guard !findings.isEmpty else { return }
    progress.finish()
    let room = max(0, Self.most - said)
    Console.warn(Array(findings.prefix(room)), file: report.name)
    if said <= Self.most, said + findings.count > Self.most {
      Console.message("more is found; the summary says of how many documents")
    }
    said += findings.count
  }

  func finish(_ summary: ConversionRun.Summary, passedOver: Int, reject: String?) {
    progress.finish()
    if !isQuiet {
      for diagnostic in losses.diagnostics { Console.warn([diagnostic], file: nil) }
    }
    var parts = ["\(Console.count(summary.documents, "document")): \(summary.maps) converted"]
    if summary.refused > 0 {
      parts.append(
        "\(summary.refused) not" + (reject.map { ", which are listed in \($0)" } ?? ""))
    }
    if passedOver > 0 { parts.append("\(Console.count(passedOver, "other file")) passed over") }
    Console.message(parts.joined(separator: "; "))
  }
}
