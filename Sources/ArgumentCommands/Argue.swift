internal import ArgumentFiles
internal import ArgumentParser
internal import ArgumentReports
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
    FileLedger.$current.withValue(FileLedger()) { runCommand(arguments) }
  }

  private static func runCommand(_ arguments: [String]) -> Int32 {
    if arguments == ["--version"] {
      // What other programs ask at their start needs no parser.
      Console.writeLine(version)
      return 0
    }
    if let failure = MistypedCommand.failure(arguments) { return end(with: failure) }
    do {
      var command = try Argue.parseAsRoot(MapPaths.joiningRuns(arguments))
      try command.run()
      return 0
    } catch let failure as FileFailure {
      return end(with: CommandFailure(failure).explained(by: arguments))
    } catch let failure as CommandFailure {
      return end(with: failure.explained(by: arguments))
    } catch {
      let text = Argue.fullMessage(for: error)
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

  /// Says what is wrong.
  /// - Returns: The exit code.
  private static func end(with failure: CommandFailure) -> Int32 {
    let writer = DiagnosticText(
      file: failure.file, source: nil, hasColor: Terminal.messagesHaveColor)
    for diagnostic in failure.diagnostics.prefix(FailureLimit.most) {
      put(writer.text(diagnostic))
    }
    let more = failure.diagnostics.count - FailureLimit.most
    if more > 0 { put("and \(more) more\n") }
    guard failure.status == ExitStatus.cannotWrite else { return failure.status }
    Console.noteChange()
    return ExitStatus.notWritten
  }

  private static func put(_ text: String) {
    Console.message(text.hasSuffix("\n") ? String(text.dropLast()) : text)
  }
}

private enum FailureLimit {
  /// How many findings are printed before the rest is only counted.
  static let most = 100
}

/// The commands.
struct Argue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "argue",
    abstract: "Writes, checks, shows and converts maps of arguments.",
    discussion: """
      A map holds the structure of an argument: what is said, what speaks for and against it, and \
      where in the texts it stands. It is one JSON file, *.argue.json.

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
          EditText.self, Extract.self, Graft.self, Undo.self, Redo.self,
        ]),
      CommandGroup(
        name: "Comparing",
        subcommands: [Diff.self, Merge.self, Compare.self, Agree.self, GitCommand.self]),
      CommandGroup(
        name: "Texts", subcommands: [Annotate.self, SourceCommand.self, AnchorCommand.self]),
      CommandGroup(
        name: "Exchanging",
        subcommands: [Export.self, Import.self, Convert.self, Formats.self]),
    ])
}
