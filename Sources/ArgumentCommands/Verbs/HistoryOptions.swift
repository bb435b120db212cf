internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore

/// What undo and redo take.
struct HistoryOptions: ParsableArguments {
  @Option(help: "How many changes.")
  var steps = 1

  @Flag(help: "Try it even if another program changed the map since.")
  var anyway = false

  @OptionGroup var edit: EditOptions

  func validate() throws {
    if steps < 1 { throw ValidationError("--steps is at least 1.") }
    if edit.isDryRun, steps > 1 { throw ValidationError("--dry-run shows one step.") }
  }

  /// Undoes or redoes as many changes as asked for.
  func run(
    _ map: MapArgument, _ verb: String,
    _ history: (MapStore.History) -> MapStore.History.Entry?,
    _ step: (MapStore, Bool) throws(StoreError) -> MapStore.Reversal
  ) throws {
    let store = map.store(wait: edit.wait)
    do throws(StoreError) {
      if edit.isDryRun {
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
    if edit.isJSON {
      var json = JSONObject()
      json.append("change", .int(Int64(reversal.number)))
      json.append("edits", .array(reversal.applied.map(\.json)))
      json.append("undoable", .int(Int64(reversal.undoable)))
      json.append("redoable", .int(Int64(reversal.redoable)))
      Console.write(JSONWriter.canonical(.object(json)))
    } else {
      let count = reversal.edits.count
      Console.message(
        "\(verb) change \(reversal.number) (\(Console.count(count, "edit"))); "
          + "\(reversal.undoable) to undo, \(reversal.redoable) to redo")
    }
  }
}
