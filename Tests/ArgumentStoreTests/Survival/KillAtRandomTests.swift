import ArgumentModel
import ArgumentStore
import Foundation
import TestSupport
import Testing

extension SurvivalTests {
  /// The program killed at moments that nothing is in step with.
  struct KillAtRandomTests {
    /// How often the program is killed.
    private static let kills = Thoroughness.rounds(40, full: 500)

    @Test(
      "After each of many kills the map is whole, nothing acknowledged is missing, and undo works",
      .timeLimit(.minutes(10)))
    func kills() async throws {
      let started = ContinuousClock.now
      let tallies = try await onOwnThreads(Array(0..<20), atOnce: 3) { seed in
        var round = try KillingRound(seed: UInt64(seed))
        try round.run(kills: Self.kills / 20)
        return round.tally
      }
      let flaws = tallies.flatMap(\.flaws)
      #expect(flaws == [])
      let moments = tallies.reduce(into: [:]) { $0.merge($1.moments) { $0 + $1 } }
      let kills = moments.filter { $0.key != .afterTheEnd }.values.reduce(0, +)
      #expect(kills == Self.kills)
      // Kills that come too early or too late alone would prove nothing.
      #expect(moments[.beforeWriting, default: 0] > kills / 10)
      #expect(moments[.whileWriting, default: 0] > kills / 25)
      let counts = KillingRound.Moment.allCases.map { "\(moments[$0, default: 0]) \($0.rawValue)" }
      print(
        "killed \(kills) processes in \(ContinuousClock.now - started): "
          + counts.joined(separator: ", "))
    }

    @Test("Of two who edit, the kills of one cost the other nothing", .timeLimit(.minutes(10)))
    func besideAnother() async throws {
      let folder = try TemporaryFolder()
      let path = try folder.store().path
      let add = { @Sendable (id: String) in
        ["add", "statement", path, "--id", id, "--text", "en=x"]
      }
      async let others = onOwnThread {
        try (0..<Thoroughness.rounds(25, full: 60)).map { number in
          (id: "other-\(number)", end: try Child.run(add("other-\(number)")))
        }
      }
      async let killed = onOwnThread {
        var random = SeededGenerator(seed: 500)
        return try (0..<Thoroughness.rounds(45, full: 100)).map { number in
          let child = try Child(add("killed-\(number)"))
          usleep(UInt32(random.below(90_000)))
          child.kill()
          return (id: "killed-\(number)", end: child.wait())
        }
      }
      let results = try await others + killed
      #expect(try await others.allSatisfy { $0.end == .exit(0) })
      let kills = try await killed.count { $0.end == .signal(SIGKILL) }
      #expect(kills > 9)
      let ids = try MapStore(path: path).read().map.statements.map(\.id.rawValue)
      #expect(Set(ids).count == ids.count)
      let missing = results.filter { $0.end == .exit(0) && !ids.contains($0.id) }.map(\.id)
      #expect(missing == [])
      #expect(Set(ids).isSubset(of: ["ban"] + results.map(\.id)))
      // Each one's edits stand in their order.
      for results in try await [others, killed] {
        let own = results.map(\.id).filter(ids.contains)
        #expect(ids.filter(own.contains) == own)
      }
      let history = try MapStore(path: path).history()
      #expect(history.done.count == ids.count - 1 && history.isCurrent)
      let count = String(ids.count - 1)
      #expect(
        try await onOwnThread { try Child.run(["undo", path, "--steps", count]) } == .exit(0))
      #expect(try MapStore(path: path).read().map == Samples.map)
      #expect(try folder.names() == [".argue", Samples.name])
    }
  }
}
