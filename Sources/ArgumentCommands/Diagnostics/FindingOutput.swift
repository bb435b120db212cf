internal import ArgumentAnalysis
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentReports
internal import ArgumentWords

/// The forms in which findings are printed.
enum FindingFormat: String, CaseIterable, ExpressibleByArgument {
  /// For a person: source line and caret.
  case text
  /// One JSON document.
  case json
  /// SARIF 2.1.0.
  case sarif
  /// GitHub's workflow commands.
  case github
  /// A line of JSON for each map, for maps that are lines.
  case lines
}

/// Prints the findings of a command that looks at several files.
struct FindingOutput {
  let format: FindingFormat
  /// Whether to leave out the findings, where they are text.
  let isQuiet: Bool
  /// Whether there are several files, so that each finding has to name its own.
  let isForSeveral: Bool
  private(set) var counts = FindingCounts()
  private var collected: [(file: String, diagnostics: [Diagnostic])] = []

  init(_ format: FindingFormat, isQuiet: Bool, isForSeveral: Bool) {
    self.format = format
    self.isQuiet = isQuiet
    self.isForSeveral = isForSeveral
  }

  /// Takes the findings of one file.
  /// - Parameter map: The map that the file holds, if it is one.
  mutating func add(
    _ report: CheckReport, file: String, source: [UInt8]?, map: ArgumentMap? = nil
  ) {
    counts.add(report)
    switch format {
    case .text:
      guard !isQuiet else { return }
      guard !report.diagnostics.isEmpty else { return }
      let phrases = map.map { EvaluationPhrases($0, languages: $0.header.languages) }
      let writer = DiagnosticText(
        file: file, source: source.map(TextIndex.init), hasColor: Terminal.hasColor,
        language: Interface.language,
        words: { phrases?.contents($0) ?? [] })
      for diagnostic in report.diagnostics { Console.write(writer.text(diagnostic)) }
    case .github:
      for diagnostic in report.diagnostics {
        if let line = DiagnosticGitHub.line(diagnostic, file: file) { Console.writeLine(line) }
      }
    case .json, .sarif: collected.append((file, report.diagnostics))
    case .lines: break
    }
  }

  /// A number of maps, in the program's language.
  static func maps(_ count: Int) -> String { Words.of(Interface.language).checking.maps(count) }

  /// Prints what comes last: the document, or the summary.
  /// - Parameter counts: How many findings there are, where others printed them.
  func finish(subject: String, _ counts: FindingCounts? = nil) {
    let counts = counts ?? self.counts
    switch format {
    case .text, .github, .lines:
      Console.message("\(subject): \(counts.description(in: Interface.language))")
    case .sarif:
      Console.write(
        JSONWriter.canonical(DiagnosticSARIF.log(collected, version: ArgueProgram.version)))
    case .json:
      let all = collected.flatMap { file, diagnostics in
        diagnostics.map { (diagnostic: $0, file: isForSeveral ? file : nil) }
      }
      Console.write(JSONWriter.canonical(DiagnosticJSON.report(all, counts)))
    }
  }
}
