internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore

struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Undo the last change of a map.",
    discussion: "`argue redo` brings it back. Each command that changed the map is one change.")

  @OptionGroup var map: MapArgument
  @OptionGroup var options: HistoryOptions

  func run() throws {
    try options.run(map, "undid", \.done.last) { (store, anyway) throws(StoreError) in
      try store.undo(anyway: anyway)
    }
  }
}

struct Redo: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Redo what was undone last.")

  @OptionGroup var map: MapArgument
  @OptionGroup var options: HistoryOptions

  func run() throws {
    try options.run(map, "redid", \.undone.last) { (store, anyway) throws(StoreError) in
      try store.redo(anyway: anyway)
    }
  }
}

/// What undo and redo take.
struct HistoryOptions: ParsableArguments {
  @Option(help: "How many changes.")
  var steps = 1

  @Flag(help: "Try it even if another program changed the map since.")
  var anyway = false

  @Flag(name: .customLong("dry-run"), help: "Print the edits, one a line, and change nothing.")
  var isDryRun = false

  @Flag(name: .customLong("json"), help: "Print what was done as JSON.")
  var isJSON = false

  @Option(
    name: .customLong("wait"),
    help: "How many seconds to wait for another program that changes the map.")
  var wait: Double = 10

  func validate() throws {
    if steps < 1 { throw ValidationError("--steps is at least 1.") }
    if isDryRun, steps > 1 { throw ValidationError("--dry-run shows one step.") }
  }

  /// Undoes or redoes as many changes as asked for.
  func run(
    _ map: MapArgument, _ verb: String,
    _ history: (MapStore.History) -> MapStore.History.Entry?,
    _ step: (MapStore, Bool) throws(StoreError) -> MapStore.Reversal
  ) throws {
    let store = map.store(wait: wait)
    do throws(StoreError) {
      if isDryRun {
        for edit in history(try store.history())?.edits ?? [] {
          Console.writeLine(JSONWriter.compact(edit.json))
        }
        return
      }
      for _ in 0..<steps {
        let reversal = try step(store, anyway)
        Console.warn(reversal.warnings, file: map.path)
        report(reversal, verb)
      }
    } catch {
      throw CommandFailure(error, path: map.path)
    }
  }

  private func report(_ reversal: MapStore.Reversal, _ verb: String) {
    if isJSON {
      var json = JSONObject()
      json.append("change", .int(Int64(reversal.number)))
      json.append("edits", .array(reversal.applied.map(\.json)))
      json.append("undoable", .int(Int64(reversal.undoable)))
      json.append("redoable", .int(Int64(reversal.redoable)))
      Console.write(JSONWriter.canonical(.object(json)))
    } else {
      let count = reversal.edits.count
      Console.message(
        "\(verb) change \(reversal.number) (\(count) edit\(count == 1 ? "" : "s")); "
          + "\(reversal.undoable) to undo, \(reversal.redoable) to redo")
    }
  }
}
