import ArgumentFiles
import ArgumentJSON
import ArgumentModel
import ArgumentStore
import Foundation
import TestSupport
import Testing

/// The code in the documentation, as it stands there: `DocumentedCodeTests` holds both together.
struct DocumentationExamples {
  @Test("Getting started turns a folder of documents into one file")
  func gettingStarted() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("They ring.\n".utf8).write(to: folder.appending(path: "a.txt"))
    try Data("T1\tClaim 0 10\tThey ring.\n".utf8).write(to: folder.appending(path: "a.ann"))
    let (essays, output) = (folder.path, folder.appending(path: "o.argue.jsonl").path)
    let documents = try DocumentList([essays]) { name in name.hasSuffix(".ann") }
    let run = ConversionRun(documents, to: .mapLines)
    let summary = try run.run(into: .file(output)) { report in
      for finding in report.diagnostics { print(report.name, finding.message) }
    }
    #expect(summary.maps == 1 && summary.exitCode == 0)
  }

  @Test("A run counts the statements of maps that are lines")
  func run() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let map = #"{"format":"argue/1","statements":[{"id":"a","text":"A"}]}"#
    try Data("\(map)\n{\n\(map)".utf8).write(to: file)
    let corpus = file.path
    let maps = try DocumentList([corpus], hasLines: true) { _ in true }
    let counted = try DocumentRun(maps).run { document in
      var answer = RunAnswer()
      do throws(FileFailure) {
        answer.tallies = [try document.map().document.map.statements.count]
      } catch {
        return RunAnswer(refusing: error)
      }
      return answer
    } telling: { _ in
    }
    #expect(counted.tallies == [2] && counted.refused == 1 && counted.exitCode == 65)
  }
}
