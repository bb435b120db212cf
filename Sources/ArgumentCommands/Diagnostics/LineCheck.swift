internal import ArgumentAnalysis
internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentReports

/// Checks a map among many, and says what is found in the form that was asked for.
struct LineCheck: Sendable {
  let checker: Checker
  let format: FindingFormat
  /// Whether to leave out the findings, where they are text.
  let isQuiet: Bool
  let hasColor: Bool
  /// Whether a line of JSON says which file it is about.
  let namesFile: Bool

  /// What is said of a document; what is no map is refused with why.
  func answer(_ document: RunDocument) -> RunAnswer {
    var answer = RunAnswer()
    var report: CheckReport
    var map: ArgumentMap?
    do throws(FileFailure) {
      let (read, bytes) = try document.map()
      map = read.map
      report = checker.check(read.map)
      if !report.diagnostics.isEmpty {
        read.index.locate(&report.diagnostics, in: bytes)
        if let line = document.line {
          for index in report.diagnostics.indices {
            report.diagnostics[index].position?.line = line
          }
        }
      }
    } catch {
      report = CheckReport(error.diagnostics)
      answer.isRefused = true
      answer.exitCode = error.exitCode
    }
    var counts = FindingCounts()
    counts.add(report)
    answer.tallies = counts.numbers
    switch format {
    case .text: answer.output = isQuiet ? [] : text(report, document.file)
    case .github:
      for finding in report.diagnostics {
        if let line = DiagnosticGitHub.line(finding, file: document.file) {
          answer.output += Array((line + "\n").utf8)
        }
      }
    case .lines:
      var object = LineOutput.heading(of: document, map, namesFile: namesFile)
      object.append(
        "diagnostics", .array(report.diagnostics.map { DiagnosticJSON.json($0, file: nil) }))
      object.append("summary", DiagnosticJSON.summary(counts))
      answer.output = JSONWriter.line(.object(object))
    case .json, .sarif: answer.findings = report.diagnostics
    }
    return answer
  }

  private func text(_ report: CheckReport, _ file: String) -> [UInt8] {
    guard !report.diagnostics.isEmpty else { return [] }
    let writer = DiagnosticText(
      file: file, source: nil, hasColor: hasColor, language: Interface.language)
    return report.diagnostics.flatMap { Array(writer.text($0).utf8) }
  }
}
