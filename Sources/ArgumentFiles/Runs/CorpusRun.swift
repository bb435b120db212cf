internal import ArgumentJSON
internal import ArgumentModel
public import ArgumentText

/// Makes a map of each line of a corpus: what a ``DocumentRun`` does with documents that are annotated.
public struct CorpusRun: Sendable {
  /// The run over the corpus' lines.
  public var run: DocumentRun
  /// What makes a map of a document.
  public var annotator: CorpusAnnotator

  /// Makes a run.
  /// - Parameters:
  ///   - corpus: The corpus' file; `-` is the standard input.
  ///   - output: Where the maps go, a line each; `-` is the standard output.
  public init(
    corpus: String, output: String, annotator: CorpusAnnotator = CorpusAnnotator()
  ) {
    run = DocumentRun(DocumentList(lines: corpus))
    run.output = output
    run.task =
      "annotate \(annotator.language?.rawValue ?? "") \(annotator.isSealed) \(annotator.embedsText)"
    self.annotator = annotator
  }

  /// What came of a run, with what the runs before did that it went on with.
  public struct Summary: Hashable, Sendable {
    /// How many lines were read.
    public var lines: Int
    /// How many maps were made.
    public var maps: Int
    /// How many lines were refused.
    public var refused: Int
    /// How many bytes this run read.
    public var bytes: Int
    /// Whether the run ended before its time, and can be gone on with.
    public var isStopped: Bool
  }

  /// Runs to the end.
  /// - Parameter tell: Is told what goes on.
  /// - Throws: ``FileFailure`` where files can't be read or written. Refused lines are no failure.
  public func run(telling tell: (DocumentRun.Event) -> Void) throws(FileFailure) -> Summary {
    let annotator = annotator
    let summary = try run.run(
      answering: { document in Self.answer(document, annotator) }, telling: tell)
    return Summary(
      lines: summary.lines, maps: summary.documents - summary.refused, refused: summary.refused,
      bytes: summary.bytes, isStopped: summary.isStopped)
  }

  private static func answer(
    _ document: RunDocument, _ annotator: CorpusAnnotator
  ) -> RunAnswer {
    var answer = RunAnswer()
    do {
      let map = try annotator.map(
        of: try JSONParser.value(document.bytes(), limits: AnnotationReader.limits))
      answer.output = MapWriter().line(map)
      return answer
    } catch let error as FileFailure {
      return RunAnswer(refusing: error)
    } catch let error as ReadFailure {
      answer.findings = error.diagnostics
    } catch let error as CorpusAnnotator.Failure {
      answer.findings = error.diagnostics
    } catch {
      answer.findings = [
        Diagnostic(rule: "wrong-shape", severity: .error, message: "the line is no document")
      ]
    }
    answer.isRefused = true
    answer.exitCode = 1
    answer.findings = document.placed(answer.findings)
    return answer
  }
}
