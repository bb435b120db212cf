import ArgumentJSON
import ArgumentModel
import ArgumentStore
import Foundation
import TestSupport
import Testing

/// Something that `argue` does to a map in place, prepared so that it can be done again and again,
/// each time in a new folder.
struct Attempt: Sendable, CustomTestStringConvertible {
  /// What is done, for the names of the tests.
  var testDescription: String
  /// What the program is told; `MAP` stands for the map's path.
  var arguments: [String]
  /// Files that the program reads beside the map.
  var inputs: TemporaryFolder?
  /// The folder as it is before.
  let template: TemporaryFolder
  /// What the map has to be like if nothing was done, and if everything was.
  var before, after: ExpectedMap
  /// Whether the oldest change leaves the journal before the new one is in the map.
  var dropsOldest = false
  /// Whether the journal ends with half a line.
  var isTorn = false

  /// The program's arguments for the map in a folder.
  func arguments(in folder: TemporaryFolder) -> [String] {
    arguments.map { $0 == "MAP" ? folder.file(Samples.name) : $0 }
  }

  /// A new folder that is as the template is.
  func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in try template.names() {
      try FileManager.default.copyItem(atPath: template.file(name), toPath: folder.file(name))
    }
    return folder
  }
}

extension Attempt {
  static func all() throws -> [Attempt] {
    [
      try firstEdit(), try edit(), try undo(), try redo(), try format(), try edit(journal: 1000),
      try fix(), try repair(), try importing(),
    ]
  }

  private static func add(_ id: String) -> [String] {
    ["add", "statement", "MAP", "--id", id, "--text", "en=x"]
  }

  /// The states of a map to which statements are added one after the other.
  private static func states(_ ids: [String]) -> [[UInt8]] {
    var map = Samples.map
    return [MapWriter().bytes(map)]
      + ids.map { id in
        map.statements.append(Samples.statement(id))
        return MapWriter().bytes(map)
      }
  }

  /// An edit that makes the folder `.argue`, too.
  static func firstEdit() throws -> Attempt {
    let folder = try TemporaryFolder()
    _ = try folder.store()
    let states = states(["one"])
    return Attempt(
      testDescription: "the first edit", arguments: add("one"), template: folder,
      before: ExpectedMap(states[0]), after: ExpectedMap(states[1], earlier: [states[0]]))
  }

  /// An edit of a map that has a history.
  static func edit() throws -> Attempt {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    for id in ["one", "two"] { _ = try store.update(Samples.add(id)) }
    let states = states(["one", "two", "three"])
    return Attempt(
      testDescription: "an edit", arguments: add("three"), template: folder,
      before: ExpectedMap(states[2], earlier: [states[1], states[0]]),
      after: ExpectedMap(states[3], earlier: [states[2], states[1], states[0]]))
  }

  static func undo() throws -> Attempt {
    var attempt = try edit()
    attempt.testDescription = "an undo"
    attempt.arguments = ["undo", "MAP"]
    attempt.after = ExpectedMap(attempt.before.earlier[0], earlier: [attempt.before.earlier[1]])
    return attempt
  }

  static func redo() throws -> Attempt {
    var attempt = try undo()
    _ = try MapStore(path: attempt.template.file(Samples.name)).undo()
    attempt.testDescription = "a redo"
    attempt.arguments = ["redo", "MAP"]
    swap(&attempt.before, &attempt.after)
    return attempt
  }

  /// Only the layout changes, so the journal has no part in it.
  static func format() throws -> Attempt {
    var attempt = try edit()
    let canonical = attempt.before.bytes
    let compact = Array(JSONWriter.compact(try JSONParser.value(canonical)).utf8)
    try attempt.template.write(compact, to: Samples.name)
    attempt.testDescription = "a new layout"
    attempt.arguments = ["format", "MAP"]
    attempt.after = attempt.before
    attempt.before.bytes = compact
    return attempt
  }

  /// An edit for which the journal is written anew, because it has as many changes as it may have.
  static func edit(journal count: Int) throws -> Attempt {
    let folder = try TemporaryFolder()
    _ = try folder.store()
    // Two states by turns: so many changes by way of the store would take minutes.
    let states = states(["one"])
    let digests = states.map { Digest.of(bytes: $0) }
    let edits = [
      #"{"edit":"add","statement":{"id":"one","text":{"en":"x"}}}"#,
      #"{"edit":"remove","id":"one"}"#,
    ]
    let lines = (0..<count).map { number in
      let (this, other) = (number % 2, 1 - number % 2)
      return #"{"entry":"edit","number":\#(number + 1),"at":"2026-11-23T21:50:04Z","#
        + #""before":"\#(digests[this])","after":"\#(digests[other])","#
        + #""edits":[\#(edits[this])],"inverse":[\#(edits[other])]}"# + "\n"
    }
    try FileManager.default.createDirectory(
      atPath: folder.file(".argue"), withIntermediateDirectories: false)
    try folder.write(lines.joined(), to: Samples.journal)
    return Attempt(
      testDescription: "an edit with a full journal", arguments: add("one"), template: folder,
      before: ExpectedMap(states[0], earlier: [states[1]], changes: count),
      after: ExpectedMap(states[1], earlier: [states[0]], changes: count), dropsOldest: true)
  }
}

extension Attempt {
  /// An edit after a kill in the middle of a journal's line, which has to be cut off first.
  static func editAfterTornLine() throws -> Attempt {
    var attempt = try edit()
    attempt.testDescription = "an edit after a torn line"
    let journal = try attempt.template.bytes(Samples.journal)
    try attempt.template.write(journal + journal.prefix(100), to: Samples.journal)
    attempt.isTorn = true
    return attempt
  }
}
