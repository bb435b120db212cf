import Foundation
import TestSupport
import Testing

extension SurvivalTests {
  /// A run over a corpus that is killed while it writes, and gone on with.
  struct KilledCorpusTests {
    /// A corpus whose first line fills a batch, so that the rest comes in a second one.
    private static func corpus() -> String {
      let long = String(repeating: "y", count: 4 << 20)
      let first =
        #"{"text":"Phones distract. They buzz.","annotations":[{"quote":"They buzz"}],"x":"\#(long)"}"#
      let others = (0..<100).map { number in
        #"{"text":"Phones distract \#(number). 手機響。","annotations":[{"quote":""#
          + (number % 3 == 0 ? "nowhere at all" : "手機響") + #""}]}"#
      }
      return ([first] + others).joined(separator: "\n") + "\n"
    }

    @Test(
      "Killed in the middle of writing, a run goes on to what it would have been",
      .timeLimit(.minutes(10)), .needs(.program("strace")), .needs(.tracing))
    func resumed() async throws {
      let tracer = try Tracer()
      let folder = try TemporaryFolder()
      try folder.write(Self.corpus(), to: "c.jsonl")
      let arguments = { @Sendable (name: String, more: [String]) in
        [
          "annotate", "--corpus", folder.file("c.jsonl"), "-o", folder.file(name + ".maps"),
          "--reject", folder.file(name + ".rejects"), "--jobs", "1",
        ] + more
      }
      let calls = try tracer.calls(
        of: arguments("whole", []), from: folder.path, endingWith: .exit(1))
      let maps = try folder.bytes("whole.maps")
      let rejects = try folder.bytes("whole.rejects")
      #expect(maps.split(separator: 0x0A).count == 67 && rejects.split(separator: 0x0A).count == 34)
      let points = calls.filter {
        ["write", "rename", "fsync", "unlink", "ftruncate"].contains($0.name)
          && $0.mentions(folder.path)
      }
      #expect(points.count { $0.name == "write" && $0.mentions("whole.maps") } > 3)
      let chosen = Thoroughness.isFull ? points : Self.spread(points, count: 6)
      let flaws = try await onOwnThreads(Array(chosen.enumerated()), atOnce: 2) {
        (index, call) -> [String] in
        let name = "killed-\(index)"
        let end = try tracer.run(arguments(name, []), at: [(call, .kill)])
        guard end == .signal(SIGKILL) else { return ["\(call): it ended with \(end)"] }
        let again = try Child.run(arguments(name, ["--resume"]))
        guard again == .exit(1) else { return ["\(call): going on ended with \(again)"] }
        guard try folder.bytes(name + ".maps") == maps,
          try folder.bytes(name + ".rejects") == rejects
        else { return ["\(call): going on led elsewhere"] }
        return []
      }
      #expect(flaws.flatMap { $0 } == [])
      #expect(try folder.names().filter { $0.contains("progress") } == [])
      print("a corpus: killed before \(chosen.count) of \(points.count) system calls that write")
    }

    private static func spread(_ calls: [Tracer.Call], count: Int) -> [Tracer.Call] {
      guard calls.count > count else { return calls }
      return (0..<count).map { calls[$0 * (calls.count - 1) / (count - 1)] }
    }
  }
}
