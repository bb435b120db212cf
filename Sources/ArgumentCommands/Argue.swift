internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore
internal import Glibc

/// The program `argue`.
public enum ArgueProgram {
  /// The version.
  public static let version = "0.1.0"

  /// Runs the program with the process's arguments, and ends the process.
  public static func main() -> Never {
    // A reader that goes away, and a file that grows beyond a limit, are errors of a call and not
    // the end of the process.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  /// Runs one command, which destroys nothing that it reads.
  /// - Returns: The exit code.
  public static func run(_ arguments: [String]) -> Int32 {
    Interface.language = Interface.ofEnvironment()
    let given: (arguments: [String], language: LanguageTag?)
    do throws(CommandFailure) {
      given = try Interface.taken(from: arguments)
    } catch {
      return error.tell()
    }
    if let language = given.language { Interface.language = language }
    return FileLedger.$current.withValue(FileLedger()) { runCommand(given.arguments) }
  }

  private static func runCommand(_ arguments: [String]) -> Int32 {
    if arguments == ["--version"] {
      // What other programs ask at their start needs no parser.
      Console.writeLine(version)
      return 0
    }
    if let failure = MistypedCommand.failure(arguments) { return failure.tell() }
    do {
      var command = try Argue.parseAsRoot(MapPaths.joiningRuns(arguments))
      try command.run()
      return 0
    } catch {
      if let failure = CommandFailure(anyOf: error) {
        return failure.explained(by: arguments).tell()
      }
      let text =
        TranslatedHelp(width: Terminal.width)?.translated(
          Argue.fullMessage(for: error, columns: TranslatedHelp.unbroken))
        ?? Argue.fullMessage(for: error)
      let code = Argue.exitCode(for: error)
      if code == .failure {
        // Whatever a command means to say it says as a CommandFailure.
        Console.message(
          "error[bug]: argue met an error of its own: \(error)\n  = Please report it, with what you did."
        )
        return ExitStatus.bug
      }
      if code.isSuccess {
        Console.writeLine(text)
      } else if !text.isEmpty {
        Console.message(text)
        if let hint = NotAMap.hint(arguments) { Console.message("  = \(hint)") }
      }
      return code.rawValue
    }
  }
}

/// The commands.
struct Argue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "argue",
    abstract: "Writes, checks, shows and converts maps of arguments.",
    discussion: """
      A map holds the structure of an argument: what is said, what speaks for and against it, and \
      where in the texts it stands. It is one JSON file, *.argue.json.

      Messages are in the language of --ui, en or zh-Hant, which goes with every command, or of LC_ALL, \
      LC_MESSAGES or LANG.

      Exit codes: 0 fine, 1 findings, 64 usage, 65 bad input, 66 missing input, 69 something isn't \
      installed, 70 an error of argue's own, 73 the map was changed but the report couldn't be written, 74 \
      could not write, 75 not decided in time.
      """,
    version: ArgueProgram.version,
    groupedSubcommands: [
      CommandGroup(name: "Looking", subcommands: [Show.self, Draw.self, Find.self, Stats.self]),
      CommandGroup(
        name: "Checking",
        subcommands: [
          Evaluate.self, Solve.self, Check.self, Fix.self, Explain.self, Schemes.self, Format.self,
        ]),
      CommandGroup(
        name: "Changing",
        subcommands: [
          New.self, Add.self, Link.self, SetField.self, Rename.self, Remove.self, Apply.self,
          EditText.self, EditInBrowser.self, Extract.self, Graft.self, Undo.self, Redo.self,
        ]),
      CommandGroup(
        name: "Comparing",
        subcommands: [Diff.self, Merge.self, Compare.self, Agree.self, GitCommand.self]),
      CommandGroup(
        name: "Texts", subcommands: [Annotate.self, SourceCommand.self, AnchorCommand.self]),
      CommandGroup(
        name: "Exchanging",
        subcommands: [Export.self, Import.self, Convert.self, Formats.self]),
      CommandGroup(name: "Many maps", subcommands: [CorpusCommands.self]),
    ])
}
