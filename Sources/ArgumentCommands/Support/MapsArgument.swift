internal import ArgumentParser

/// The maps that a command answers for: one, or all that names lead to.
struct MapsArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The maps' files, folders, archives or patterns, or - for standard input.",
      valueName: "maps"),
    completion: .file())
  var files: [MapPaths]

  @OptionGroup var limits: LimitOptions
  @OptionGroup var watching: WatchOptions

  /// The maps' names.
  var paths: [String] { files.paths }

  /// The maps, to be answered for.
  var named: NamedMaps {
    NamedMaps(paths: paths, limits: limits, isWatched: watching.watch)
  }
}

/// Whether a command goes on answering.
struct WatchOptions: ParsableArguments {
  @Flag(help: "Answer anew whenever the map's file changes, until Ctrl-C.")
  var watch = false
}
