internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentStore
internal import Glibc

/// Runs over a corpus, and tells how it goes.
struct CorpusCommand {
  let run: CorpusRun
  /// Whether the summary is JSON.
  let isJSON: Bool

  /// Runs to the end.
  /// - Throws: ``CommandFailure``, also, silently with exit code 1, where lines were refused.
  func perform() throws {
    var progress = Progress("annotated documents:")
    let start = ContinuousClock.now
    var run = run
    Interruption.watch()
    run.run.isStopped = { Interruption.signalNumber != nil }
    let summary: CorpusRun.Summary
    do throws(FileFailure) {
      summary = try run.run { event in
        switch event {
        case .resumed(_, let line): Console.message("going on after line \(line)")
        case .done(let documents, let share): progress.show(documents, share: share)
        case .found(let diagnostic, let file):
          progress.finish()
          Console.warn([diagnostic], file: file)
        case .noMoreIsSaid:
          progress.finish()
          Console.message("more lines are refused; the summary says how many")
        }
      }
    } catch {
      // Whoever reads the output may have had enough.
      if error.storeError?.systemError == EPIPE { exit(0) }
      throw error
    }
    progress.finish()
    if summary.isStopped {
      throw MapRun.interruption(summary.lines, output: run.run.output)
    }
    summarize(summary, ContinuousClock.now - start)
    if summary.refused > 0 { throw CommandFailure.silent(status: ExitStatus.findings) }
  }

  private func summarize(_ summary: CorpusRun.Summary, _ time: Duration) {
    if isJSON {
      let json = JSONObject([
        .init(name: "lines", value: .int(Int64(summary.lines))),
        .init(name: "maps", value: .int(Int64(summary.maps))),
        .init(name: "refused", value: .int(Int64(summary.refused))),
      ])
      Console.message(JSONWriter.compact(.object(json)))
      return
    }
    let seconds =
      Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    let rate = Double(summary.bytes) / 1e6 / max(seconds, 1e-9)
    let refused =
      summary.refused == 0
      ? ""
      : ", \(summary.refused) refused"
        + (run.run.reject.map { " and set aside in \($0)" } ?? "")
    // Of a small corpus the rate says nothing.
    let speed = rate < 1 ? "" : "; \(Int(rate.rounded())) MB/s"
    Console.message(
      "\(Console.count(summary.lines, "line")): \(Console.count(summary.maps, "map"))\(refused)\(speed)"
    )
  }
}
