internal import ArgumentParser

/// The files of a command that takes any number of them.
///
/// The argument parser's time grows with the square of the number of arguments: ten thousand take
/// seconds. So a long run of names is handed to it as one argument, joined by U+0000, which no
/// argument of a process can hold.
struct MapPaths: ExpressibleByArgument {
  /// The names.
  var paths: [String]

  init?(argument: String) {
    paths = argument.split(separator: Self.separator, omittingEmptySubsequences: false)
      .map(String.init)
  }

  private static let separator: Character = "\0"
  /// So many names are no burden, and shorter runs stay as they are, also in messages.
  private static let fewest = 100

  /// The commands that take any number of names.
  private static let commands: Set<String> = [
    "agree", "check", "compare", "convert", "draw", "evaluate", "export", "import", "show", "stats",
  ]

  /// The arguments with each long run of names as one, for commands that take them.
  static func joiningRuns(_ arguments: [String]) -> [String] {
    guard arguments.count > fewest, commands.contains(arguments[0]) else { return arguments }
    var result: [String] = []
    var run: [String] = []
    func end() {
      if run.count > fewest {
        result.append(run.joined(separator: String(separator)))
      } else {
        result += run
      }
      run = []
    }
    var mayBelongToOption = true
    for argument in arguments {
      if argument.hasPrefix("-"), argument != "-" {
        end()
        result.append(argument)
        mayBelongToOption = true
      } else if mayBelongToOption {
        // The command's own name, or the value of the option before it.
        result.append(argument)
        mayBelongToOption = false
      } else {
        run.append(argument)
      }
    }
    end()
    return result
  }
}

extension [MapPaths] {
  /// All names.
  var paths: [String] { flatMap(\.paths) }
}
