import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

@testable import ArgumentStore

/// A map that one process edits again and again, others in between.
struct OpenMapTests {
  private let folder: TemporaryFolder
  private let store: MapStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  private func wish(_ id: String) -> OpenMap.Wish {
    OpenMap.Wish("page \(id)") { _ in Samples.add(id) }
  }

  private func isMade(_ answer: OpenMap.Answer) -> Bool {
    if case .made = answer { true } else { false }
  }

  private func isThere(_ answer: OpenMap.Answer) -> Bool {
    if case .there = answer { true } else { false }
  }

  @Test("Changes made together stand in file and history as those made one after another")
  func together() throws {
    var open = OpenMap(store)
    for group in [["a"], ["b", "c", "d"], ["e", "f"]] {
      let outcome = try open.update(group.map(wish))
      #expect(outcome.answers.allSatisfy(isMade))
      #expect(try store.read().map == outcome.map)
    }
    let other = try folder.store("other.argue.json")
    for id in ["a", "b", "c", "d", "e", "f"] { _ = try other.update(Samples.add(id)) }
    #expect(try folder.bytes(Samples.name) == folder.bytes("other.argue.json"))
    let (one, two) = (try store.history(), try other.history())
    #expect(one.done.map(\.edits) == two.done.map(\.edits))
    #expect(one.done.map(\.number) == two.done.map(\.number))
    for _ in 0..<6 {
      _ = try store.undo()
      _ = try other.undo()
      #expect(try folder.bytes(Samples.name) == folder.bytes("other.argue.json"))
    }
    #expect(storeError { _ = try store.undo() }?.code == .nothingToUndo)
  }

  @Test("One that is refused leaves the others made, and one that changes nothing isn't history")
  func refused() throws {
    var open = OpenMap(store)
    let same = OpenMap.Wish("page same") { editor in
      [.set(SetEdit(nil, field: "id", to: editor.header.id.map { .string($0.rawValue) }))]
    }
    let outcome = try open.update([wish("a"), wish("ban"), same, wish("b")])
    #expect(outcome.answers.map(isMade) == [true, false, true, true])
    #expect(try store.history().done.count == 2)
    #expect(try store.read().map.statements.map(\.id) == ["ban", "a", "b"])
  }

  @Test("What is wished for once more is made once, whoever asks whom, and after being undone too")
  func twice() throws {
    var open = OpenMap(store)
    _ = try open.update([wish("a"), wish("b")])
    var later = OpenMap(store)
    #expect(try later.update([wish("a"), wish("b")]).answers.allSatisfy(isThere))
    _ = try store.undo()
    #expect(try later.update([wish("b")]).answers.allSatisfy(isThere))
    #expect(try store.read().map.statements.map(\.id) == ["ban", "a"])
  }

  @Test("What others do in between is taken in, with a lock or without")
  func others() throws {
    var open = OpenMap(store)
    _ = try open.update([wish("a")])
    _ = try store.update(Samples.add("b"))
    let second = try open.update([wish("c")])
    #expect(second.found?.statements.map(\.id) == ["ban", "a", "b"])
    #expect(try open.update([wish("d")]).found == nil)
    _ = try store.undo()
    #expect(try open.update([wish("e")]).found?.statements.map(\.id) == ["ban", "a", "b", "c"])
    let text = try folder.text(Samples.name)
    try folder.write(text.replacing("outside", with: "indoors"), to: Samples.name)
    let last = try open.update([wish("f")])
    #expect(try store.read().map == last.map)
    #expect(try folder.text(Samples.name).contains("indoors"))
    #expect(try store.read().map.statements.map(\.id) == ["ban", "a", "b", "c", "e", "f"])
  }

  @Test("Of changes journalled together that never came about none is undone, and none else lost")
  func killed() throws {
    var open = OpenMap(store)
    _ = try open.update([wish("a")])
    let before = try folder.bytes(Samples.name)
    _ = try open.update([wish("b"), wish("c"), wish("d")])
    // As a kill between the journal's flush and the file's replacing leaves it.
    try folder.write(before, to: Samples.name)
    #expect(try store.history().done.count == 1)
    var later = OpenMap(store)
    let outcome = try later.update([wish("b"), wish("c"), wish("x")])
    #expect(outcome.answers.allSatisfy(isMade))
    #expect(try store.read().map.statements.map(\.id) == ["ban", "a", "b", "c", "x"])
    for _ in 0..<4 { _ = try store.undo() }
    #expect(try store.read().map == Samples.map)
  }

  @Test("A long history is cut now and then, and never below what is kept")
  func long() throws {
    var small = store
    small.journalLimits.entries = 10
    var open = OpenMap(small)
    for number in 0..<1100 { _ = try open.update([wish("s\(number)")]) }
    #expect(try folder.text(Samples.journal).split(separator: "\n").count < 1011)
    #expect(try small.history().done.count == 10)
    for _ in 0..<10 { _ = try small.undo() }
    #expect(try store.read().map.statements.count == 1091)
  }
}
