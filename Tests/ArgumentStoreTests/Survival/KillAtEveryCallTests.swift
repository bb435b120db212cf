import ArgumentModel
import ArgumentStore
import Foundation
import TestSupport
import Testing

extension SurvivalTests {
  /// The program killed before each of its system calls in turn: there is no other moment at which a
  /// kill could leave files in another state.
  struct KillAtEveryCallTests {
    private static let threads = 3

    @Test(
      "Killed before any system call, the map and its history are those before or after",
      .needs(.program("strace")), .needs(.tracing), .timeLimit(.minutes(10)),
      arguments: try Attempt.all())
    func inPlace(attempt: Attempt) async throws {
      let tracer = try Tracer()
      let model = try attempt.folder()
      var calls = try tracer.calls(of: attempt.arguments(in: model), from: model.path)
      if attempt.dropsOldest {
        // Reading a long journal over and over takes its time, and what comes before is the same.
        calls.removeSubrange(..<(try #require(calls.firstIndex { $0.mentions("argue-tmp\", O_") })))
      }
      if !Thoroughness.isFull {
        // What changes no file leaves the files as the call before left them.
        calls.removeAll { !$0.mentions(model.path) || !$0.changesFiles }
        Thoroughness.shortened("kills before system calls that change no file")
      }
      // From this call on the new map is the map: whoever sees the file sees either.
      let place = try #require(
        calls.lastIndex { $0.name == "rename" && $0.mentions("/\(Samples.name)\")") })
      let journalPlace = calls.firstIndex { $0.name == "rename" } ?? place
      let started = ContinuousClock.now
      let results = try await onOwnThreads(Array(calls.enumerated()), atOnce: Self.threads) {
        (index, call) -> (isKilled: Bool, flaws: [String]) in
        let folder = try attempt.folder()
        let end = try tracer.run(attempt.arguments(in: folder), at: [(call, .kill)])
        // How often memory is asked for isn't the same each time; files are.
        guard end == .signal(SIGKILL) else { return (false, []) }
        var expected = index <= place ? attempt.before : attempt.after
        if attempt.dropsOldest, index > journalPlace, index <= place { expected.changes -= 1 }
        let flaws = try expected.flaws(in: folder)
        return (true, flaws.map { "killed before \(call): \($0)" })
      }
      let flaws = results.flatMap(\.flaws)
      #expect(flaws == [])
      let kills = results.count { $0.isKilled }
      #expect(kills > calls.count * 9 / 10)
      #expect(results[place].isKilled && results[place + 1].isKilled)
      print(
        "\(attempt.testDescription): killed before \(kills) of \(calls.count) system calls in "
          + "\(ContinuousClock.now - started)")
    }

    @Test(
      "Killed while making a new map, there is none or a whole one, and it can be begun again",
      .needs(.program("strace")), .needs(.tracing), .timeLimit(.minutes(10)))
    func creating() async throws {
      let tracer = try Tracer()
      let model = try TemporaryFolder()
      let arguments = { @Sendable (folder: TemporaryFolder) in
        ["new", folder.file(Samples.name), "--thesis", "en=Phones should stay outside."]
      }
      let calls = try tracer.calls(of: arguments(model), from: model.path)
      let whole = try model.bytes(Samples.name)
      let naming = ["link", "linkat", "renameat2"]
      let place = try #require(calls.firstIndex { naming.contains($0.name) })
      let flaws = try await onOwnThreads(Array(calls.enumerated()), atOnce: Self.threads) {
        (index, call) -> [String] in
        let folder = try TemporaryFolder()
        let end = try tracer.run(arguments(folder), at: [(call, .kill)])
        guard end == .signal(SIGKILL) else { return call.mentions(model.path) ? ["missed"] : [] }
        let store = MapStore(path: folder.file(Samples.name))
        if folder.has(Samples.name) {
          guard index > place, try folder.bytes(Samples.name) == whole else { return ["\(call)"] }
        } else {
          guard index <= place else { return ["no map before \(call)"] }
          try store.create(Samples.map)
        }
        // What was left beside it goes with the first edit, at the latest.
        _ = try store.update(Samples.add("one"))
        return try folder.names() == [".argue", Samples.name] ? [] : ["left over before \(call)"]
      }
      #expect(flaws.flatMap { $0 } == [])
      print("a new map: killed before each of \(calls.count) system calls")
    }
  }
}
