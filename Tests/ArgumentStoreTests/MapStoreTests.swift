import ArgumentJSON
import ArgumentModel
import ArgumentStore
import Foundation
import Testing

struct MapStoreTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("A map is created once, and read as it was")
  func creating() throws {
    let store = try folder.store()
    #expect(try store.read().map == Samples.map)
    #expect(try folder.bytes(Samples.name) == MapWriter().bytes(Samples.map))
    #expect(storeError { try store.create(Samples.map) }?.code == .exists)
    // The folder comes with the first edit.
    #expect(try folder.names() == [Samples.name])
  }

  @Test("A map with the name of one that is gone doesn't inherit its history")
  func forgetting() throws {
    let store = try folder.store()
    _ = try store.update(Samples.add("cost"))
    try FileManager.default.removeItem(atPath: store.path)
    try store.create(Samples.map)
    #expect(try !folder.names(in: ".argue").contains("map.argue.json.journal"))
    #expect(storeError { _ = try store.undo() }?.code == .nothingToUndo)
  }

  @Test("An update writes the map canonically and leaves lock and journal")
  func updating() throws {
    let store = try folder.store()
    let outcome = try store.update(Samples.add("cost"))
    #expect(outcome.isWritten)
    #expect(outcome.warnings == [])
    #expect(outcome.map.statements.map(\.id) == ["ban", "cost"])
    #expect(try folder.bytes(Samples.name) == MapWriter().bytes(outcome.map))
    #expect(try folder.names() == [".argue", Samples.name])
    #expect(
      try folder.names(in: ".argue") == ["map.argue.json.journal", "map.argue.json.lock"])
  }

  @Test("Nothing is written where nothing changes")
  func unchanged() throws {
    let store = try folder.store()
    let before = try FileManager.default.attributesOfItem(atPath: store.path)[.systemFileNumber]
    #expect(try !store.update { _, _ in nil }.isWritten)
    #expect(try !store.update { _, _ in Change() }.isWritten)
    let same = Edit.set(
      SetEdit("ban", field: "text", language: "en", to: .string("Phones should stay outside.")))
    #expect(try !store.update([same]).isWritten)
    #expect(try store.history().done.isEmpty)
    let after = try FileManager.default.attributesOfItem(atPath: store.path)[.systemFileNumber]
    #expect(before as? Int == after as? Int)
  }

  @Test("What the closure throws comes out, and the file is as it was")
  func refusing() throws {
    let store = try folder.store()
    let before = try folder.bytes(Samples.name)
    #expect(throws: EditRefusal.self) { try store.update(Samples.add("ban")) }
    #expect(throws: CancellationError.self) {
      _ = try store.update { (editor, _) throws in
        _ = try editor.apply(Samples.add("x"))
        throw CancellationError()
      }
    }
    #expect(try folder.bytes(Samples.name) == before)
    // The lock was given back.
    #expect(try store.update(Samples.add("cost")).isWritten)
  }

  @Test("Several transactions make one change")
  func transactions() throws {
    let store = try folder.store()
    let before = try folder.bytes(Samples.name)
    _ = try store.update { editor, _ in
      var change = Change()
      for number in 0..<10 {
        let edits = Samples.add("s\(number)")
        change.append(edits: edits, inverse: try editor.apply(edits))
      }
      return change
    }
    let undone = try store.undo()
    #expect(undone.edits.count == 10)
    #expect(undone.undoable == 0)
    #expect(try folder.bytes(Samples.name) == before)
  }

  @Test("What isn't a map, or isn't there, is left alone")
  func badInput() throws {
    try folder.write("{\"format\":\"argue/1\",}", to: "bad.json")
    let bad = storeError { _ = try MapStore(path: folder.file("bad.json")).update([]) }
    #expect(bad?.code == .notAMap)
    #expect(bad?.exitCode == 65)
    #expect(bad?.diagnostics.first?.position?.line == 1)
    let missing = MapStore(path: folder.file("none.json"))
    #expect(storeError { _ = try missing.update([]) }?.code == .missing)
    #expect(storeError { _ = try missing.undo() }?.exitCode == 66)
    #expect(storeError { _ = try MapStore(path: folder.path).update([]) }?.code == .folder)
    #expect(storeError { _ = try MapStore(path: "/dev/null").update([]) }?.code == .notAFile)
    #expect(storeError { _ = try MapStore(path: "-").update([]) }?.code == .notAFile)
    var small = MapStore(path: folder.file("bad.json"))
    small.limits.bytes = 3
    #expect(storeError { _ = try small.read() }?.code == .tooLarge)
  }

  @Test("A file that another program changes meanwhile is never overwritten")
  func changedMeanwhile() throws {
    let store = try folder.store()
    _ = try store.update(Samples.add("one"))
    var other = try store.read().map
    other.statements.append(Samples.statement("by-hand"))
    let changed = MapWriter().bytes(other)
    let error = storeError {
      _ = try store.update { editor, _ in
        try folder.write(changed, to: Samples.name)
        return Change(edits: Samples.add("two"), inverse: try editor.apply(Samples.add("two")))
      }
    }
    #expect(error?.code == .changedMeanwhile)
    #expect(error?.exitCode == 74)
    #expect(error?.explanation?.contains("again") == true)
    #expect(try folder.bytes(Samples.name) == changed)
    // Neither the temporary file nor the journal's record is left.
    #expect(try folder.names() == [".argue", Samples.name])
    #expect(try store.history().done.count == 1)
    // And so for a file that went.
    let gone = storeError {
      _ = try store.update { editor, _ in
        try FileManager.default.removeItem(atPath: store.path)
        return Change(edits: Samples.add("two"), inverse: try editor.apply(Samples.add("two")))
      }
    }
    #expect(gone?.code == .changedMeanwhile)
    #expect(try folder.names() == [".argue"])
  }

  @Test("A link to a map stays one, and lock and journal are with the map")
  func links() throws {
    try FileManager.default.createDirectory(
      atPath: folder.file("maps"), withIntermediateDirectories: false)
    let store = try folder.store("maps/map.argue.json")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link.json"), withDestinationPath: "maps/map.argue.json")
    let link = MapStore(path: folder.file("link.json"))
    _ = try link.update(Samples.add("one"))
    #expect(try store.read().map.statements.count == 2)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("link.json"))
        == "maps/map.argue.json")
    #expect(try folder.names() == ["link.json", "maps"])
    #expect(try store.undo().number == 1)
    #expect(try link.redo().number == 1)
  }

  @Test("Permissions of the map are kept", arguments: [0o600, 0o664])
  func permissions(mode: Int) throws {
    let store = try folder.store()
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: store.path)
    _ = try store.update(Samples.add("one"))
    _ = try store.undo()
    #expect(try manager.attributesOfItem(atPath: store.path)[.posixPermissions] as? Int == mode)
  }

  @Test("What a killed process left is cleaned up")
  func stale() throws {
    let store = try folder.store()
    try folder.write("half a map", to: ".map.argue.json.argue-tmp")
    _ = try store.update { _, _ in nil }
    #expect(try folder.names() == [".argue", Samples.name])
    try folder.write("half a map", to: ".map.argue.json.argue-tmp")
    _ = try store.update(Samples.add("one"))
    #expect(try folder.names() == [".argue", Samples.name])
  }

  @Test("A made id is none that the journal knows")
  func reservedIDs() throws {
    let store = try folder.store()
    _ = try store.update(Samples.add("cost"))
    _ = try store.update([.rename("cost", to: "price")])
    _ = try store.update([.remove("price", cascade: true)])
    _ = try store.update { editor, _ in
      #expect(editor.reservedIDs == ["cost", "price"])
      return nil
    }
    // Given by hand it may come again.
    #expect(try store.update(Samples.add("cost")).isWritten)
  }

  @Test("Formatting changes the layout and keeps the history")
  func formatting() throws {
    let store = try folder.store()
    _ = try store.update(Samples.add("one"))
    #expect(try !store.format())
    let canonical = try folder.bytes(Samples.name)
    let compact = JSONWriter.compact(try JSONParser.value(canonical))
    try folder.write(compact, to: Samples.name)
    #expect(try store.format())
    #expect(try folder.bytes(Samples.name) == canonical)
    #expect(try store.undo().number == 1)
  }

  @Test("A map with the longest name can be edited and undone")
  func longName() throws {
    let store = try folder.store(String(repeating: "長", count: 83) + ".json")
    _ = try store.update(Samples.add("one"))
    #expect(try store.undo().undoable == 0)
  }

  @Test("A folder's name taken by a file is told")
  func storeFolderTaken() throws {
    let store = try folder.store()
    try folder.write("", to: ".argue")
    let error = storeError { _ = try store.update(Samples.add("one")) }
    #expect(error?.code == .cannotWrite)
    #expect(error?.message.contains(".argue") == true)
  }

  @Test("A new map doesn't inherit the history of one that had its name")
  func recreated() throws {
    let store = try folder.store()
    _ = try store.update(Samples.add("one"))
    try FileManager.default.removeItem(atPath: store.path)
    try store.create(Samples.map)
    #expect(storeError { _ = try store.undo(anyway: true) }?.code == .nothingToUndo)
  }

  @Test("Errors have a code of their own, words and an exit code")
  func codes() {
    let codes = StoreError.Code.allCases.map(\.rawValue)
    #expect(Set(codes).count == codes.count)
    let error = storeError { _ = try MapStore(path: "/none").read() }
    #expect(error?.diagnostics.map(\.rule) == ["file-missing"])
  }
}
