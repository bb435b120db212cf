internal import ArgumentFrameworks
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore

struct Solve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve",
    abstract: "Solve a plain argumentation framework, as the competitions ask.",
    discussion: """
        argue solve -p SE-PR -f debate.af
        argue solve -p DC-ST -f debate.apx -a a3
        argue solve -f debate.tgf --write i23

      A problem is a task and a semantics: SE some extension, DC whether one has an argument, DS \
      whether all have it, CE how many there are, EE all; GR grounded, CO complete, PR preferred, \
      ST stable, SST semi-stable, STG stage, ID ideal. --problems and --formats list what there is. \
      Of flat assumption-based frameworks (p aba) extensions are sets of assumptions, and any atom \
      may be asked about.

      Answers are those of the competition of 2023 (“w 1 3”, YES, NO), and for apx and tgf the older \
      ones (“[a,c]”). Each extension is checked by the definitions before it is printed, but for its \
      being maximal.

      Exit codes besides the usual: 69 too hard without CaDiCaL, 75 not decided in time.
      """)

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("What is asked, such as SE-PR.", valueName: "problem"))
  var problem: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The framework's file, or - for standard input.", valueName: "file"),
    completion: .file())
  var file: String?

  @Option(
    name: [.short, .long], help: ArgumentHelp("The argument asked about.", valueName: "name"))
  var argument: String?

  @Option(
    name: [.customLong("fo", withSingleDash: true), .long],
    help: ArgumentHelp("The file's format; by default found by its content.", valueName: "format"))
  var format: String?

  @Option(
    help: ArgumentHelp("Write the framework in another format instead.", valueName: "format"))
  var write: String?

  @Option(help: ArgumentHelp("Give up after so many seconds.", valueName: "seconds"))
  var timeout: Double?

  @Flag(help: "List the problems.")
  var problems = false

  @Flag(help: "List the formats.")
  var formats = false

  func validate() throws {
    if problems || formats { return }
    if file == nil { throw ValidationError("-f FILE names the framework.") }
    for name in [format, write].compactMap({ $0 }) where FrameworkFormat(rawValue: name) == nil {
      throw ValidationError("“\(name)” is none of the formats \(Self.formatNames).")
    }
    if let timeout, !(timeout > 0 && timeout < 1e9) {
      throw ValidationError("--timeout is more than 0.")
    }
    if write != nil {
      if problem != nil { throw ValidationError("Either -p or --write.") }
      return
    }
    guard let problem else { throw ValidationError("-p PROBLEM says what is asked.") }
    guard let known = Problem(problem) else {
      throw ValidationError("“\(problem)” is no problem; --problems lists them.")
    }
    if known.needsArgument, argument == nil {
      throw ValidationError("\(problem) asks about an argument: name it with -a.")
    }
  }

  func run() throws {
    if problems || formats {
      if problems { Console.writeLine("[\(Problem.all.map(\.name).joined(separator: ","))]") }
      if formats { Console.writeLine("[\(Self.formatNames)]") }
      return
    }
    var limit = SolvingLimit()
    if let timeout { limit.deadline = .now + .seconds(timeout) }
    let path = file ?? "-"
    let (document, format) = try read(path)
    if let write, let target = FrameworkFormat(rawValue: write) {
      var writer = ByteWriter { Console.write($0) }
      do throws(Diagnostic) {
        try FrameworkWriter.write(document, as: target, to: &writer)
      } catch {
        throw CommandFailure([error], file: path)
      }
      return
    }
    guard let problem = problem.flatMap({ Problem($0) }) else { return }
    let subject = try subject(of: problem, in: document, path)
    do {
      switch document {
      case .plain(let framework):
        var answer = SolveAnswer(framework, format, path: path)
        try answer.write(problem, subject, FrameworkSolver(framework, limit: limit))
      case .assumptions(let framework):
        var answer = SolveAnswer(nil, format, path: path)
        try answer.write(problem, subject, AssumptionSolver(framework, limit: limit))
      }
    } catch let reason as NotDecided {
      throw CommandFailure(
        [reason.diagnostic], file: path,
        status: reason == .timeout ? ExitStatus.notDecided : ExitStatus.unavailable)
    }
  }

  private static let formatNames = FrameworkFormat.allCases.map(\.rawValue).joined(separator: ",")

  private func read(_ path: String) throws -> (FrameworkDocument, FrameworkFormat) {
    let bytes: [UInt8]
    do throws(StoreError) {
      bytes = try InputFile.read(path)
    } catch {
      throw CommandFailure(error, path: path)
    }
    let named = format.flatMap { FrameworkFormat(rawValue: $0) }
    guard let format = named ?? .of(bytes, path: path == "-" ? nil : path) else {
      throw CommandFailure(
        "unknown-format", "the document looks like none of the formats of frameworks",
        explanation: "--format names one: \(Self.formatNames).", file: path)
    }
    do throws(Diagnostic) {
      return (try FrameworkReader.read(bytes, as: format), format)
    } catch {
      throw CommandFailure([error], file: path)
    }
  }

  /// The number of what is asked about; 0 where nothing is.
  private func subject(
    of problem: Problem, in document: FrameworkDocument, _ path: String
  ) throws -> Int32 {
    guard problem.needsArgument, let argument else { return 0 }
    let number =
      switch document {
      case .plain(let framework): framework.argument(argument)
      case .assumptions(let framework): framework.atom(argument)
      }
    guard let number else {
      throw CommandFailure(
        "framework-argument", "there is no argument “\(argument)” in the framework", file: path)
    }
    return number
  }
}
