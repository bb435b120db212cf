import ArgumentJSON
import ArgumentModel
import ArgumentStore
import Foundation
import TestSupport
import Testing

struct JournalTests {
  private let folder: TemporaryFolder
  private let store: MapStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
    for id in ["a", "b", "c"] { _ = try store.update(Samples.add(id)) }
  }

  private func lines() throws -> [String] {
    try folder.text(Samples.journal).split(separator: "\n").map(String.init)
  }

  @Test("A journal is JSON Lines, each ended by a line feed")
  func form() throws {
    _ = try store.undo()
    _ = try store.redo()
    let lines = try lines()
    #expect(lines.count == 5)
    #expect(try folder.text(Samples.journal).hasSuffix("\n"))
    let kinds = try lines.map { try JSONParser.value($0).objectValue?["entry"]?.stringValue }
    #expect(kinds == ["edit", "edit", "edit", "undo", "redo"])
  }

  @Test("A line written in part is passed over and cut off", arguments: [1, 10, 200])
  func torn(bytes: Int) throws {
    let whole = try folder.bytes(Samples.journal)
    let last = try lines().last ?? ""
    try folder.write(whole + Array(last.utf8).prefix(bytes), to: Samples.journal)
    let history = try store.history()
    #expect(history.done.count == 3)
    #expect(history.warnings.map(\.rule) == ["journal-line"])
    #expect(history.warnings.first?.position?.line == 4)
    let outcome = try store.update(Samples.add("d"))
    #expect(outcome.warnings.map(\.severity) == [.warning])
    #expect(try store.history().warnings == [])
    for _ in 0..<4 { _ = try store.undo() }
    #expect(try store.read().map == Samples.map)
  }

  @Test("A journal cut anywhere never crashes nor undoes what isn't there", arguments: 0..<40)
  func cutAnywhere(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let whole = try folder.bytes(Samples.journal)
    let states = try statesByUndoing()
    try folder.write(states[0], to: Samples.name)
    var journal = Array(whole.prefix(random.below(whole.count)))
    if random.oneIn(2), !journal.isEmpty {
      journal[random.below(journal.count)] = UInt8(random.below(256))
    }
    try folder.write(journal, to: Samples.journal)
    // Whatever is undone is one of the map's states.
    while (try? store.undo()) != nil {
      let bytes = try folder.bytes(Samples.name)
      #expect(states.contains(bytes))
    }
    #expect(try store.update(Samples.add("z")).isWritten)
    #expect(try store.undo().redoable == 1)
  }

  /// The file after three changes, then after each undoing.
  private func statesByUndoing() throws -> [[UInt8]] {
    var states = [try folder.bytes(Samples.name)]
    for _ in 0..<3 {
      _ = try store.undo()
      states.append(try folder.bytes(Samples.name))
    }
    return states
  }

  @Test("A line that isn't valid is told of, and what depends on it passed over")
  func invalidLine() throws {
    var lines = try lines()
    lines[1] = "{\"entry\":\"edit\",\"number\":2}"
    try folder.write(lines.joined(separator: "\n") + "\n", to: Samples.journal)
    let history = try store.history()
    #expect(history.done.map(\.number) == [1, 3])
    #expect(history.warnings.map { $0.position?.line } == [2])
    #expect(try store.undo().number == 3)
    // The change before the gap isn't the last one made, so it isn't undone.
    #expect(storeError { _ = try store.undo() }?.code == .mismatch)
    #expect(try store.read().map.statements.map(\.id) == ["ban", "a", "b"])
  }

  @Test("An undo of a change that is missing is passed over with it")
  func dependentLine() throws {
    _ = try store.undo()
    var lines = try lines()
    lines[2] = "not json"
    try folder.write(lines.joined(separator: "\n") + "\n", to: Samples.journal)
    let history = try store.history()
    #expect(history.warnings.count == 2)
    #expect(history.done.map(\.number) == [1, 2])
    #expect(try store.undo().number == 2)
  }

  @Test("Edits changed in the journal aren't applied")
  func tampered() throws {
    let text = try folder.text(Samples.journal)
    #expect(text.contains(#""inverse":[{"edit":"remove","id":"c"}]"#))
    let changed = text.replacingOccurrences(
      of: #""inverse":[{"edit":"remove","id":"c"}]"#,
      with: #""inverse":[{"edit":"remove","id":"b"}]"#)
    try folder.write(changed, to: Samples.journal)
    let before = try folder.bytes(Samples.name)
    let error = storeError { _ = try store.undo() }
    #expect(error?.code == .mismatch)
    #expect(error?.message.contains("journal") == true)
    #expect(try folder.bytes(Samples.name) == before)
    #expect(try folder.names() == [".argue", Samples.name])
  }

  @Test("The record of a change that a crash prevented is dropped")
  func crashBeforeRename() throws {
    let before = try folder.bytes(Samples.name)
    _ = try store.update(Samples.add("d"))
    // As if the process had died between the record and the renaming.
    try folder.write(before, to: Samples.name)
    #expect(try store.history().done.count == 3)
    #expect(try store.history().isCurrent)
    _ = try store.update(Samples.add("e"))
    #expect(try lines().count == 4)
    for _ in 0..<4 { _ = try store.undo() }
    #expect(try store.read().map == Samples.map)
  }

  @Test("So is the record of an undo or a redo that a crash prevented")
  func crashInUndo() throws {
    let after = try folder.bytes(Samples.name)
    _ = try store.undo()
    let before = try folder.bytes(Samples.name)
    try folder.write(after, to: Samples.name)
    #expect(try store.history().done.count == 3)
    #expect(try store.undo().number == 3)
    _ = try store.redo()
    try folder.write(before, to: Samples.name)
    #expect(try store.history().undone.map(\.number) == [3])
    #expect(try store.redo().number == 3)
    #expect(try folder.bytes(Samples.name) == after)
    // An edit that never came about doesn't cost what could be redone.
    _ = try store.undo()
    _ = try store.update(Samples.add("x"))
    try folder.write(before, to: Samples.name)
    #expect(try store.redo().number == 3)
  }

  @Test("Of too many changes the oldest go")
  func entryLimit() throws {
    var store = store
    store.journalLimits.entries = 10
    for number in 0..<25 { _ = try store.update(Samples.add("s\(number)")) }
    #expect(try lines().count == 10)
    #expect(try store.history().done.map(\.number) == Array(19...28))
    for _ in 0..<10 { _ = try store.undo() }
    #expect(storeError { _ = try store.undo() }?.code == .nothingToUndo)
    #expect(try store.read().map.statements.last?.id == "s14")
    for _ in 0..<10 { _ = try store.redo() }
    #expect(try store.read().map.statements.last?.id == "s24")
    #expect(try folder.names(in: ".argue").count == 2)
  }

  @Test("A thousand changes are kept, or 16 MiB of them, whichever is less")
  func usualLimits() {
    let limits = JournalLimits()
    #expect(limits.entries == 1000)
    #expect(limits.bytes == 16 << 20)
  }

  @Test("Where the oldest changes have gone the rest is redone, as often as it is undone")
  func redoAfterDropping() throws {
    var store = store
    for number in 0..<7 { _ = try store.update(Samples.add("s\(number)")) }
    let last = try folder.bytes(Samples.name)
    store.journalLimits.entries = 4
    for steps in [2, 4, 3] {
      for _ in 0..<steps { _ = try store.undo() }
      #expect(try store.history().undone.count == steps)
      for step in 1...steps { #expect(try store.redo().redoable == steps - step) }
      #expect(try folder.bytes(Samples.name) == last)
    }
    #expect(storeError { _ = try store.redo() }?.code == .nothingToRedo)
    #expect(try store.history().done.map(\.number) == [7, 8, 9, 10])
  }

  @Test("What is left to undo and redo is counted without the changes that were dropped")
  func countsAfterDropping() throws {
    var store = store
    for number in 0..<7 { _ = try store.update(Samples.add("s\(number)")) }
    store.journalLimits.entries = 4
    for isUndo in [true, true, false, true, false, false] {
      let outcome = try isUndo ? store.undo() : store.redo()
      let history = try store.history()
      #expect(outcome.undoable == history.done.count)
      #expect(outcome.redoable == history.undone.count)
      #expect(outcome.undoable + outcome.redoable <= 4)
    }
  }

  @Test("What would be redone last goes first where more is undone than is kept")
  func droppingUndone() throws {
    var store = store
    for number in 0..<3 { _ = try store.update(Samples.add("s\(number)")) }
    var states = [try folder.bytes(Samples.name)]
    for _ in 0..<6 {
      _ = try store.undo()
      states.append(try folder.bytes(Samples.name))
    }
    store.journalLimits.entries = 4
    #expect(try store.history().undone.count == 4)
    for state in states.dropLast().reversed().prefix(4) {
      _ = try store.redo()
      #expect(try folder.bytes(Samples.name) == state)
    }
  }

  @Test(
    "Of a history longer than is kept the oldest changes go, and then what would be redone last")
  func shorterLimit() throws {
    var store = store
    for number in 0..<4 { _ = try store.update(Samples.add("s\(number)")) }
    for _ in 0..<3 { _ = try store.undo() }
    let limits: [(entries: Int, done: Set<Int>, undone: Set<Int>)] = [
      (7, [1, 2, 3, 4], [5, 6, 7]), (6, [2, 3, 4], [5, 6, 7]), (4, [4], [5, 6, 7]),
      (3, [], [5, 6, 7]), (2, [], [5, 6]), (0, [], []),
    ]
    for (entries, done, undone) in limits {
      store.journalLimits.entries = entries
      let history = try store.history()
      #expect(Set(history.done.map(\.number)) == done, "\(entries)")
      #expect(Set(history.undone.map(\.number)) == undone, "\(entries)")
    }
  }

  @Test("What is too large for a journal isn't read, and stays")
  func tooLarge() throws {
    let file = try FileHandle(
      forWritingTo: URL(filePath: folder.file(Samples.journal)))
    try file.truncate(atOffset: 1 << 31 + 1)
    try file.close()
    #expect(storeError { _ = try store.history() }?.code == .tooLarge)
    #expect(storeError { _ = try store.update(Samples.add("z")) }?.code == .tooLarge)
    #expect(storeError { _ = try store.undo() }?.code == .tooLarge)
  }

  @Test("A journal never exceeds its bytes, whatever is done")
  func byteLimit() throws {
    var store = store
    store.journalLimits.bytes = 20_000
    let long = String(repeating: "long ", count: 300)
    for number in 0..<30 {
      _ = try store.update(Samples.add("s\(number)", long))
      #expect(try folder.bytes(Samples.journal).count <= 20_000)
    }
    let last = try folder.bytes(Samples.name)
    let before = try store.history().done.count
    #expect(before > 3)
    // Undoing and redoing writes records, too, and keeps its place in the history.
    for _ in 0..<20 {
      _ = try store.undo()
      _ = try store.undo()
      #expect(try folder.bytes(Samples.journal).count <= 20_000)
      _ = try store.redo()
      _ = try store.redo()
      #expect(try folder.bytes(Samples.journal).count <= 20_000)
    }
    #expect(try folder.bytes(Samples.name) == last)
    #expect(try store.history().done.count > 1)
    #expect(try store.history().warnings == [])
  }

  @Test("A change larger than the limit can still be undone")
  func oneLargeChange() throws {
    var store = store
    store.journalLimits.bytes = 1000
    let before = try folder.bytes(Samples.name)
    _ = try store.update(Samples.add("large", String(repeating: "x", count: 5000)))
    #expect(try store.history().done.count == 1)
    #expect(try store.undo().redoable == 1)
    #expect(try folder.bytes(Samples.name) == before)
    #expect(try store.redo().undoable == 1)
  }

  @Test("Deeply nested values go through the journal")
  func nesting() throws {
    var value = JSONValue.int(1)
    for _ in 0..<125 { value = .array([value]) }
    let edit = Edit.set(SetEdit(nil, field: "x-deep", to: value))
    let before = try folder.bytes(Samples.name)
    _ = try store.update([edit])
    let after = try folder.bytes(Samples.name)
    #expect(try store.undo().warnings == [])
    #expect(try folder.bytes(Samples.name) == before)
    #expect(try store.redo().warnings == [])
    #expect(try folder.bytes(Samples.name) == after)
  }
}
