import ArgumentJSON
import ArgumentModel
import ArgumentStore
import Foundation
import TestSupport
import Testing

struct ConcurrencyTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("Tasks side by side lose no edit", .timeLimit(.minutes(10)))
  func tasks() async throws {
    let each = Thoroughness.rounds(12, full: 40)
    let store = try folder.store(timeout: .seconds(60))
    try await withThrowingTaskGroup { group in
      for task in 0..<4 {
        group.addTask {
          for number in 0..<each { _ = try store.update(Samples.add("t\(task)-\(number)")) }
        }
      }
      try await group.waitForAll()
    }
    let map = try store.read().map
    #expect(map.statements.count == 4 * each + 1)
    #expect(try store.history().done.count == 4 * each)
    for _ in 0..<4 * each { _ = try store.undo() }
    #expect(try store.read().map == Samples.map)
  }

  @Test("Processes side by side lose no edit", .timeLimit(.minutes(10)))
  func processes() async throws {
    let store = try folder.store(timeout: .seconds(60))
    let path = store.path
    let each = Thoroughness.rounds(30, full: 100)
    async let first: Void = Self.editInAnotherProcess(path, "p", each)
    async let second: Void = Self.editInAnotherProcess(path, "q", each)
    _ = await (first, second)
    let map = try store.read().map
    #expect(map.statements.count == 2 * each + 1)
    #expect(try store.history().done.count == 2 * each)
    #expect(try store.history().warnings == [])
  }

  private static func editInAnotherProcess(_ path: String, _ name: String, _ count: Int) async {
    await #expect(processExitsWith: .success) {
      [path = path as String, name = name as String, count = count as Int] in
      let store = MapStore(path: path, lockTimeout: .seconds(60))
      for number in 0..<count { _ = try store.update(Samples.add("\(name)\(number)")) }
    }
  }

  @Test("Who can't have the lock in time gives up, and the map is as it was")
  func timeout() throws {
    let store = try folder.store()
    let impatient = MapStore(path: store.path, lockTimeout: .milliseconds(100))
    let clock = ContinuousClock()
    _ = try store.update { editor, _ in
      let started = clock.now
      let error = storeError { _ = try impatient.update(Samples.add("two")) }
      #expect(error?.code == .locked)
      #expect(error?.exitCode == 74)
      let waited = clock.now - started
      #expect(waited >= .milliseconds(100) && waited < .seconds(5))
      // Reading needs no lock.
      let seen = try impatient.read().map
      #expect(seen == Samples.map)
      let history = try impatient.history()
      #expect(history.done.isEmpty)
      return Change(edits: Samples.add("one"), inverse: try editor.apply(Samples.add("one")))
    }
    #expect(try store.read().map.statements.map(\.id) == ["ban", "one"])
    #expect(try impatient.update(Samples.add("two")).isWritten)
  }

  @Test("Of several who create a map one succeeds")
  func creating() async throws {
    let path = folder.file("new.json")
    let count = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { (try? MapStore(path: path).create(Samples.map)) != nil }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(count == 1)
    #expect(try folder.names() == ["new.json"])
  }

  @Test(
    "A process killed at any moment leaves a whole map and its history", .timeLimit(.minutes(10)))
  func killed() async throws {
    let store = try folder.store()
    let path = store.path
    var seen = 1
    for round in 0..<8 {
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = path as String, round = round as Int] in
        let store = MapStore(path: path)
        _ = try store.update(Samples.add("r\(round)"))
        Thread.detachNewThread {
          // A few edits more, then at a moment that nothing is in step with.
          usleep(UInt32(20_000 + round * 7_919 % 40_000))
          kill(getpid(), SIGKILL)
        }
        for number in 0... { _ = try store.update(Samples.add("r\(round)-\(number)")) }
      }
      let map = try store.read().map
      #expect(map.statements.count >= seen)
      seen = map.statements.count
      let history = try store.history()
      #expect(history.isCurrent)
      #expect(history.done.count == seen - 1)
    }
    print("killed 8 processes after \(seen - 1) edits in all")
    #expect(seen > 8)
    for _ in 1..<seen { _ = try store.undo() }
    #expect(try store.read().map == Samples.map)
    #expect(try folder.names() == [".argue", Samples.name])
  }
}
