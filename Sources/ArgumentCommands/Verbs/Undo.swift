internal import ArgumentParser
internal import ArgumentStore

struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Undo the last change of a map.",
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
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Redo what was undone last.")

  @OptionGroup var map: MapArgument
  @OptionGroup var options: HistoryOptions

  func run() throws {
    try options.run(map, "redid", \.undone.last) { (store, anyway) throws(StoreError) in
      try store.redo(anyway: anyway)
    }
  }
}
