import ArgumentJSON
import ArgumentModel
import ArgumentStore
import Foundation

/// A state that a map and its journal may be in when whoever edited it was stopped.
struct ExpectedMap: Sendable {
  /// The file's bytes.
  var bytes: [UInt8]
  /// The bytes of the same map laid out canonically.
  var canonical: [UInt8]
  /// The bytes that undoing again and again leads to; not all of them need be named.
  var earlier: [[UInt8]]
  /// How many changes can be undone.
  var changes: Int

  init(_ bytes: [UInt8], canonical: [UInt8]? = nil, earlier: [[UInt8]] = [], changes: Int? = nil) {
    self.bytes = bytes
    self.canonical = canonical ?? bytes
    self.earlier = earlier
    self.changes = changes ?? earlier.count
  }

  /// What is wrong with the map in a folder, if it should be in this state: it has to be whole, its
  /// journal has to tell how it came about, and the next edit has to work, to leave nothing behind
  /// and to be undone, and so has everything before it.
  func flaws(in folder: TemporaryFolder, mayBeTorn: Bool = false) throws -> [String] {
    let store = MapStore(path: folder.file(Samples.name))
    guard try folder.bytes(Samples.name) == bytes else { return ["the map isn't as expected"] }
    var flaws: [String] = []
    func check(_ isRight: Bool, _ flaw: String) { if !isRight { flaws.append(flaw) } }

    let history = try store.history()
    let warnings = history.warnings.filter { !(mayBeTorn && $0.message.contains("in part")) }
    check(warnings.isEmpty, "the journal gives warnings: \(warnings.map(\.message))")
    check(history.isCurrent, "the journal isn't about this map")
    check(
      history.done.count == changes, "\(history.done.count) changes can be undone, not \(changes)")

    let next = try store.update(Samples.add("after-the-kill"))
    check(next.isWritten, "the next edit wasn't written")
    check(try folder.names() == [".argue", Samples.name], "left over: \(try folder.names())")
    let kept = ["\(Samples.name).journal", "\(Samples.name).lock"]
    // Texts that are kept beside the map are there or not.
    let found = try folder.names(in: ".argue").filter { $0 != "texts" }
    check(found == kept, "left over in .argue: \(found)")
    for (number, state) in ([canonical] + earlier).enumerated() {
      _ = try store.undo()
      check(try folder.bytes(Samples.name) == state, "undoing \(number + 1) times leads elsewhere")
    }
    return flaws
  }
}
