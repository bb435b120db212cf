import ArgumentModel
import ArgumentStore
import Foundation
import TestSupport
import Testing

extension SurvivalTests {
  /// Many processes of the program on one map.
  struct ManyProcessesTests {
    /// How many edits each of two makes as a process of its own.
    ///
    /// All 500 take a minute or two in a debug build, because each process reads the journal anew.
    private static let count = Thoroughness.rounds(25, full: 500)

    @Test(
      "Of two who edit, every edit a process of its own, all edits arrive", .timeLimit(.minutes(10))
    )
    func processes() async throws {
      let count = Self.count
      if count < 500 { Thoroughness.shortened("800 of 1000 processes that edit one map") }
      let folder = try TemporaryFolder()
      let path = try folder.store().path
      let edits = try TemporaryFolder()
      for name in ["p", "q"] {
        for number in 0..<count {
          try edits.write(Self.edit("\(name)\(number)"), to: "\(name)\(number)")
        }
      }
      let started = ContinuousClock.now
      let ends = try await onOwnThreads(["p", "q"], atOnce: 2) { name in
        try (0..<count).map { number in
          try Child.run(["apply", path, "-"], input: edits.file("\(name)\(number)"))
        }
      }
      print("\(count * 2) processes made an edit each in \(ContinuousClock.now - started)")
      #expect(ends.flatMap { $0 }.allSatisfy { $0 == .exit(0) })
      try Self.expectAll(count, in: folder)
      let history = try MapStore(path: path).history()
      #expect(history.done.map(\.number) == Array(1...count * 2))
      #expect(history.isCurrent && history.warnings == [])
      let before = try folder.bytes(Samples.name)
      #expect(try await onOwnThread { try Child.run(["undo", path, "--steps", "3"]) } == .exit(0))
      #expect(try await onOwnThread { try Child.run(["redo", path, "--steps", "3"]) } == .exit(0))
      #expect(try folder.bytes(Samples.name) == before)
    }

    @Test("Of two processes that make many edits each, all arrive", .timeLimit(.minutes(10)))
    func manyEdits() async throws {
      let count = Thoroughness.rounds(30, full: 500)
      let folder = try TemporaryFolder()
      let path = try folder.store().path
      let started = ContinuousClock.now
      async let first: Void = Self.editInAnotherProcess(path, "p", count)
      async let second: Void = Self.editInAnotherProcess(path, "q", count)
      _ = await (first, second)
      print("2 processes made \(count) edits each in \(ContinuousClock.now - started)")
      try Self.expectAll(count, in: folder)
      let history = try MapStore(path: path).history()
      #expect(history.done.map(\.number) == Array((2 * count - 19)...(2 * count)))
      #expect(history.isCurrent && history.warnings == [])
    }

    private static func editInAnotherProcess(
      _ path: String, _ name: String, _ count: Int
    ) async {
      await #expect(processExitsWith: .success) {
        [path = path as String, name = name as String, count = count as Int] in
        var store = MapStore(path: path, lockTimeout: .seconds(60))
        // A long journal is most of the work, and isn't what this is about.
        store.journalLimits.entries = 20
        for number in 0..<count { _ = try store.update(Samples.add("\(name)\(number)")) }
      }
    }

    @Test("So do those of two programs that read 500 each", .timeLimit(.minutes(10)))
    func streams() async throws {
      let folder = try TemporaryFolder()
      let path = try folder.store().path
      let edits = try TemporaryFolder()
      for name in ["p", "q"] {
        try edits.write((0..<500).map { Self.edit("\(name)\($0)") }.joined(), to: name)
      }
      let ends = try await onOwnThreads(["p", "q"], atOnce: 2) { name in
        try Child.run(["apply", path, "-", "--keep-going"], input: edits.file(name))
      }
      #expect(ends == [.exit(0), .exit(0)])
      try Self.expectAll(500, in: folder)
      #expect(try MapStore(path: path).history().done.map(\.edits.count) == [500, 500])
    }

    private static func edit(_ id: String) -> String {
      #"{"edit":"add","statement":{"id":"\#(id)","text":"x"}}"# + "\n"
    }

    /// Expects the statements of both, each one's in order, and nothing left over.
    private static func expectAll(_ count: Int, in folder: TemporaryFolder) throws {
      let ids = try MapStore(path: folder.file(Samples.name)).read().map.statements.map(
        \.id.rawValue)
      #expect(ids.count == 2 * count + 1)
      for name in ["p", "q"] {
        #expect(ids.filter { $0.hasPrefix(name) } == (0..<count).map { "\(name)\($0)" })
      }
      #expect(try folder.names() == [".argue", Samples.name])
    }
  }
}
