import ArgumentJSON
import ArgumentModel
import ArgumentStore
import Foundation
import TestSupport
import Testing

struct UndoTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "Undoing everything restores the first bytes, redoing everything the last",
    arguments: 0..<Thoroughness.rounds(2, full: 12))
  func chains(seed: Int) throws {
    var random = RandomMaps(seed: UInt64(seed))
    let store = MapStore(path: folder.file(Samples.name))
    try store.create(random.map(size: 4 + seed))
    var states = [try folder.bytes(Samples.name)]
    for _ in 0..<15 {
      let outcome = try store.update { editor, _ in
        var change = Change()
        for _ in 0..<12 {
          let edit = random.edit()
          guard let inverse = try? editor.apply([edit], policy: .restoring) else { continue }
          change.append(edits: [edit], inverse: inverse)
        }
        return change
      }
      if outcome.isWritten { states.append(try folder.bytes(Samples.name)) }
    }
    for round in 0..<Thoroughness.rounds(1, full: 2) {
      for (index, state) in states.dropLast().enumerated().reversed() {
        let undone = try store.undo()
        #expect(undone.undoable == index)
        #expect(undone.redoable == states.count - 1 - index)
        #expect(try folder.bytes(Samples.name) == state)
      }
      #expect(storeError { _ = try store.undo() }?.code == .nothingToUndo)
      for state in states.dropFirst() {
        #expect(try store.redo().warnings == [])
        #expect(try folder.bytes(Samples.name) == state, "round \(round)")
      }
      #expect(storeError { _ = try store.redo() }?.code == .nothingToRedo)
    }
  }

  @Test("A made id comes again on redo, though the journal knows it by then")
  func madeIDs() throws {
    let store = try folder.store()
    _ = try store.update(Samples.add("a") + Samples.add("b"))
    var reason = Reason()
    reason.id = "why"
    reason.premises = [Premise("a"), Premise("b")]
    reason.target = "ban"
    _ = try store.update([.add(.reason(reason), .last)])
    _ = try store.update([.split("why", into: [])])
    let split = try folder.bytes(Samples.name)
    for _ in 0..<3 {
      _ = try store.undo()
      _ = try store.redo()
      #expect(try folder.bytes(Samples.name) == split)
    }
  }

  @Test("An edit after undoing drops what could be redone")
  func redoTail() throws {
    let store = try folder.store()
    for id in ["a", "b", "c"] { _ = try store.update(Samples.add(id)) }
    _ = try store.undo()
    _ = try store.undo()
    _ = try store.update(Samples.add("d"))
    #expect(storeError { _ = try store.redo() }?.code == .nothingToRedo)
    #expect(try store.read().map.statements.map(\.id) == ["ban", "a", "d"])
    #expect(try store.undo().number == 4)
    #expect(try store.undo().number == 1)
    #expect(try store.read().map == Samples.map)
    #expect(try store.history().undone.map(\.number) == [4, 1])
  }

  @Test("After a change by hand undo is refused, and done anyway where it fits")
  func handEdit() throws {
    let store = try folder.store()
    _ = try store.update(Samples.add("a"))
    var map = try store.read().map
    map.statements.append(Samples.statement("by-hand"))
    try folder.write(MapWriter().bytes(map), to: Samples.name)

    let error = storeError { _ = try store.undo() }
    #expect(error?.code == .mismatch)
    #expect(error?.exitCode == 65)
    #expect(error?.message.contains("by other means") == true)
    #expect(error?.message.contains("add “a”") == true)
    #expect(error?.explanation?.contains("--anyway") == true)
    #expect(try folder.bytes(Samples.name) == MapWriter().bytes(map))
    #expect(try !store.history().isCurrent)

    let undone = try store.undo(anyway: true)
    #expect(undone.map.statements.map(\.id) == ["ban", "by-hand"])
    // From here on the journal knows the map again, and so the change done again is the same.
    #expect(try store.redo().map.statements.map(\.id) == ["ban", "a", "by-hand"])
    #expect(try store.undo().map.statements.map(\.id) == ["ban", "by-hand"])
  }

  @Test("What doesn't fit is refused even anyway")
  func doesNotFit() throws {
    let store = try folder.store()
    _ = try store.update(Samples.add("a"))
    try folder.write(MapWriter().bytes(Samples.map), to: "without-a")
    var map = Samples.map
    map.statements.append(Samples.statement("other"))
    let bytes = MapWriter().bytes(map)
    try folder.write(bytes, to: Samples.name)
    let error = storeError { _ = try store.undo(anyway: true) }
    #expect(error?.code == .refused)
    #expect(error?.diagnostics.map(\.rule) == ["unknown-id"])
    #expect(try folder.bytes(Samples.name) == bytes)
    #expect(try store.history().done.count == 1)
  }

  @Test("Edits after a change by hand are undone up to it")
  func editsAfterHandEdit() throws {
    let store = try folder.store()
    _ = try store.update(Samples.add("a"))
    var map = try store.read().map
    map.statements.append(Samples.statement("by-hand"))
    try folder.write(MapWriter().bytes(map), to: Samples.name)
    _ = try store.update(Samples.add("b"))
    #expect(try store.undo().undoable == 1)
    #expect(try folder.bytes(Samples.name) == MapWriter().bytes(map))
    #expect(storeError { _ = try store.undo() }?.code == .mismatch)
    #expect(try store.undo(anyway: true).map.statements.map(\.id) == ["ban", "by-hand"])
    #expect(try store.redo().map.statements.map(\.id) == ["ban", "a", "by-hand"])
    #expect(try store.redo().map.statements.map(\.id) == ["ban", "a", "by-hand", "b"])
  }

  @Test("Another layout of the same map doesn't stop undo or redo")
  func layout() throws {
    let store = try folder.store()
    let before = try folder.bytes(Samples.name)
    _ = try store.update(Samples.add("a"))
    try relayout()
    #expect(try store.undo().warnings == [])
    #expect(try folder.bytes(Samples.name) == before)
    try relayout()
    #expect(try store.redo().warnings == [])
    try relayout()
    _ = try store.update(Samples.add("b"))
    #expect(try store.undo().number == 2)
    // A layout isn't a change after which there would be nothing to redo.
    try relayout()
    #expect(try store.redo().number == 2)
    #expect(try store.undo().number == 2)
    #expect(try store.undo().number == 1)
    #expect(try folder.bytes(Samples.name) == before)
  }

  private func relayout() throws {
    let value = try JSONParser.value(try folder.bytes(Samples.name))
    try folder.write("\n" + JSONWriter.compact(value), to: Samples.name)
  }

  @Test("A file that wasn't canonical comes back as the same map")
  func nonCanonical() throws {
    let text = #"{"statements":[{"text":"x","id":"a"}],"languages":["en"],"format":"argue/1"}"#
    try folder.write(text, to: Samples.name)
    let store = MapStore(path: folder.file(Samples.name))
    let map = try store.read().map
    // No edit, no new layout.
    _ = try store.update { _, _ in nil }
    #expect(try folder.text(Samples.name) == text)
    _ = try store.update(Samples.add("b"))
    #expect(try store.undo().map == map)
    #expect(try folder.bytes(Samples.name) == MapWriter().bytes(map))
  }

  @Test("Restoring an older file by hand goes on from there")
  func restored() throws {
    let store = try folder.store()
    _ = try store.update(Samples.add("a"))
    let older = try folder.bytes(Samples.name)
    _ = try store.update(Samples.add("b"))
    _ = try store.update(Samples.add("c"))
    try folder.write(older, to: Samples.name)
    #expect(try store.undo().number == 1)
    #expect(try store.read().map == Samples.map)
    #expect(try store.redo().number == 1)
    #expect(try folder.bytes(Samples.name) == older)
    #expect(try store.history().warnings == [])
    _ = try store.update(Samples.add("d"))
    #expect(try store.history().done.count == 2)
  }

  @Test("Deleting the folder loses the history alone")
  func deletedFolder() throws {
    let store = try folder.store()
    _ = try store.update(Samples.add("a"))
    try FileManager.default.removeItem(atPath: folder.file(".argue"))
    #expect(storeError { _ = try store.undo() }?.code == .nothingToUndo)
    #expect(try store.update(Samples.add("b")).isWritten)
    #expect(try store.history().done.map(\.number) == [1])
  }

  @Test("The history says what was done and when")
  func history() throws {
    let store = try folder.store()
    _ = try store.update(Samples.add("a"))
    _ = try store.update([.rename("a", to: "b")])
    _ = try store.undo()
    let history = try store.history()
    #expect(history.done.map(\.edits) == [Samples.add("a")])
    #expect(history.undone.map(\.edits) == [[.rename("a", to: "b")]])
    #expect(history.isCurrent)
    #expect(
      history.done.allSatisfy {
        $0.at.wholeMatch(of: /20\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-6]\dZ/) != nil
      })
    #expect(try MapStore(path: folder.file(Samples.name)).history().done == history.done)
  }
}
