import ArgumentModel
import Foundation
import Synchronization
import Testing

@testable import ArgumentFiles

/// What many documents become together: one file, one list of losses, one order of work.
struct JoiningTests {
  private func joined(_ joining: TargetFormat.Joining?, _ documents: [String]) -> String {
    var joiner = DocumentJoiner(joining)
    let pieces = documents.flatMap { joiner.piece(Array($0.utf8)) }
    return String(decoding: pieces + joiner.end, as: UTF8.self)
  }

  @Test("Lines stand one after another; arrays of one element become one array")
  func joiner() {
    #expect(joined(.lines, ["{}\n", "[]\n"]) == "{}\n[]\n")
    #expect(joined(nil, ["a", "b"]) == "ab")
    #expect(joined(.lines, []).isEmpty)
    #expect(joined(.array, []) == "[]\n")
    #expect(joined(.array, ["[\n  {\"a\": [1]}\n]\n"]) == "[\n  {\"a\": [1]}\n]\n")
    #expect(joined(.array, ["[\n  1\n]\n", "[2] \n", "[ 3 ]"]) == "[\n  1,\n2,\n 3\n]\n")
  }

  private func loss(_ message: String) -> Diagnostic {
    Diagnostic(rule: "loss", severity: .note, message: message)
  }

  @Test("Losses of a kind are added up, with the right word for one and for several")
  func losses() {
    var tally = LossTally()
    #expect(tally.diagnostics.isEmpty)
    for message in [
      "hf has no place for 1 note", "hf has no place for 1 tag", "hf has no place for 3 notes",
      "groups are left out", "of 3 annotations the map has one", "groups are left out",
    ] {
      let isTaken = tally.take(loss(message))
      #expect(isTaken)
    }
    #expect(
      tally.diagnostics.map(\.message) == [
        "hf has no place for 4 notes, in 2 documents", "hf has no place for 1 tag, in 1 document",
        "groups are left out, in 2 documents", "of 3 annotations the map has one, in 1 document",
      ])
    #expect(tally.diagnostics.allSatisfy { $0.rule == "loss" && $0.severity == .note })
    // What is wrong with a document is none.
    for (rule, severity) in [("loss", .warning), ("no-text", .note)] as [(String, Severity)] {
      let isTaken = tally.take(Diagnostic(rule: rule, severity: severity, message: "1 note"))
      #expect(!isTaken)
    }
  }

  @Test("Work gives its results in order, on no more threads than are wanted")
  func work() {
    for (count, jobs) in [(0, 2), (1, 3), (40, 1), (40, 3), (700, 2)] as [(Int, Int)] {
      let running = Mutex(0)
      let most = Mutex(0)
      let begun = Mutex(0)
      var results: [Int] = []
      OrderedWork.forEach(of: count, jobs: jobs) { index in
        begun.withLock { $0 += 1 }
        let now = running.withLock { value in
          value += 1
          return value
        }
        most.withLock { $0 = max($0, now) }
        usleep(count > 100 ? 10 : 300)
        running.withLock { $0 -= 1 }
        return index * index
      } taking: { result in
        results.append(result)
        // What nobody has taken yet is in memory: of many things only some are.
        #expect(begun.withLock { $0 } - results.count < 400)
      }
      #expect(results == (0..<count).map { $0 * $0 })
      #expect(most.withLock { $0 } <= jobs)
    }
    struct Enough: Error {}
    var taken = 0
    #expect(throws: Enough.self) {
      try OrderedWork.forEach(of: 100, jobs: 2) {
        $0
      } taking: { _ in
        taken += 1
        if taken == 5 { throw Enough() }
      }
    }
    #expect(taken == 5)
    #expect(OrderedWork.threads(3) == 3)
    #expect(OrderedWork.threads(nil) >= 1)
  }

  /// Runs over documents that are given as files of a folder.
  private func run(
    _ files: KeyValuePairs<String, String>, _ names: [String], to target: TargetFormat = .mapLines,
    _ change: (inout ConversionRun) -> Void = { _ in }
  ) throws -> (summary: ConversionRun.Summary, reports: [ConversionRun.Report], output: String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    let list = try DocumentList(names.map { "\(folder.path)/\($0)" }) { _ in true }
    var run = ConversionRun(list, to: target)
    change(&run)
    let output = folder.appending(path: "output")
    var reports: [ConversionRun.Report] = []
    let summary = try run.run(into: .file(output.path)) { reports.append($0) }
    return (summary, reports, String(decoding: try Data(contentsOf: output), as: UTF8.self))
  }

  private let map = #"{"format":"argue/1","statements":[]}"#

  @Test(
    "Documents and lines are taken in order, each is told of with how much is done, and counted")
  func order() throws {
    let (summary, reports, output) = try run(
      [
        "a.ann": "T1\tClaim 0 3\tBan\n", "a.txt": "Ban it.", "m.argue.jsonl": "\(map)\n\n\(map)\n",
        "b.ann": "T1\tClaim 0 4\t手機壞了\n", "b.txt": "手機壞了。",
      ], ["a.ann", "m.argue.jsonl", "b.ann"])
    #expect(summary == .init(documents: 4, maps: 4, refused: 0, exitCode: 0))
    let third = 1.0 / 3
    #expect(reports.map(\.share) == [third, third, third, 1])
    #expect(
      reports.map { $0.name.split(separator: "/").last } == [
        "a.ann", "m.argue.jsonl", "m.argue.jsonl", "b.ann",
      ])
    let lines = output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0].contains("Ban") && lines[3].contains("手機壞了"))
  }

  @Test("What can't be taken is told with its place, counted, and doesn't stop what comes after it")
  func refused() throws {
    let (summary, reports, output) = try run(
      [
        "bad.argue.jsonl": "\(map)\n{\"format\":\n\(map)\n", "c.ann": "T1 broken\n", "c.txt": "x",
        "d.ann": "T1\tClaim 0 3\tBan\n",
      ], ["gone.argue.jsonl", "bad.argue.jsonl", "c.ann", "d.ann"])
    #expect(summary.documents == 6 && summary.maps == 3 && summary.refused == 3)
    #expect(summary.exitCode == 66)
    #expect(output.split(separator: "\n").count == 3)
    #expect(reports.count == 6)
    #expect(reports.map { $0.diagnostics.isEmpty } == [false, true, false, true, false, false])
    #expect(reports[0].share == 0.25)
    #expect(reports[2].diagnostics.first?.position?.line == 2)
  }

  @Test("The worst that happened to a document is the exit code")
  func exitCodes() throws {
    let good = ("a.ann", "T1\tClaim 0 3\tBan\n", "a.txt", "Ban it.")
    let sound = try run([good.0: good.1, good.2: good.3], ["a.ann"])
    #expect(sound.summary.exitCode == 0)
    let outside = #"{"text":"Ban","label":[[0,9,"x"]]}"# + "\n"
    let part = try run(["a.jsonl": outside], ["a.jsonl"])
    #expect(part.summary.exitCode == 1, "\(part.reports)")
    #expect(part.summary.maps == 1 && part.summary.refused == 0)
    let whole = try run(["d.doccano.jsonl": "{\"text\":1}\n"], ["d.doccano.jsonl"]) {
      $0.reading.format = "doccano"
    }
    #expect(whole.summary.exitCode == 65 && whole.summary.maps == 0)
    #expect(whole.summary.documents == 1 && whole.summary.refused == 1)
  }
}
