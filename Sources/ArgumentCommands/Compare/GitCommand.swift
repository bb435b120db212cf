internal import ArgumentComparison
internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentParser
internal import ArgumentStore
internal import Glibc

struct GitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "git",
    abstract: "Have git show and merge maps as maps.",
    discussion: """
        argue git install
        argue git uninstall

      In a repository, install has `git diff` and `git log -p` show maps as lines that can be read, and \
      `git merge` merge them as argue merge does. It writes the sections “argue” of diff and merge into \
      the repository's own configuration and a line into its .gitattributes, and nothing else.
      """,
    subcommands: [GitInstall.self, GitUninstall.self, GitText.self])
}

struct GitInstall: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install", abstract: "Set git up in this repository.")

  func run() throws {
    let repository = try GitRepository()
    let program = try ProgramWord.own()
    let settings = [
      ("diff.argue.textconv", "\(program) git text"),
      ("diff.argue.xfuncname", GitText.blocks),
      ("merge.argue.name", "maps, entity by entity"),
      ("merge.argue.driver", "\(program) merge --driver -- %O %A %B %P"),
    ]
    for (name, value) in settings {
      _ = try repository.git(["config", "--local", name, value])
    }
    try repository.changeAttributes { lines in
      if !lines.contains(GitRepository.attribute) { lines.append(GitRepository.attribute) }
    }
    Console.message("git shows and merges maps here; argue git uninstall takes that back")
  }
}

struct GitUninstall: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "uninstall", abstract: "Take back what install did in this repository.")

  func run() throws {
    let repository = try GitRepository()
    for section in ["diff.argue", "merge.argue"] {
      // One that isn't there needn't be taken away.
      _ = try? repository.git(["config", "--local", "--remove-section", section])
    }
    try repository.changeAttributes { lines in
      lines.removeAll { $0 == GitRepository.attribute }
    }
    Console.message("git treats maps here as any file")
  }
}

struct GitText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text", abstract: "Print a map as lines for git.", shouldDisplay: false)

  /// Which lines begin an entity, as git's pattern for the heading of a change.
  static let blocks =
    "^(map|source|participant|statement|reason|relation|group|utterance|comment)( .*)?$"

  @Argument var path: String

  func run() throws {
    let bytes: [UInt8]
    do throws(StoreError) {
      bytes = try InputFile.read(path)
    } catch {
      throw CommandFailure(error, path: path)
    }
    // What isn't a map is shown as it is: git shows the past too.
    guard let document = try? MapReader().read(bytes) else { return Console.write(bytes) }
    Console.write(MapListing(document.map).text)
  }
}

/// A git repository that the program is run in.
struct GitRepository {
  /// The line of .gitattributes that has git treat maps as maps.
  static let attribute = "*.argue.json diff=argue merge=argue"

  private let program: ExternalProgram
  private let folder: String

  init() throws {
    guard let program = ExternalProgram("git") else {
      throw CommandFailure(
        "missing-program", "git isn't installed",
        explanation: "Debian has it in the package git.", status: ExitStatus.unavailable)
    }
    self.program = program
    folder = try Self.run(program, ["rev-parse", "--show-toplevel"])
  }

  /// Runs git.
  /// - Returns: The first line that it prints.
  func git(_ arguments: [String]) throws -> String { try Self.run(program, arguments) }

  private static func run(_ program: ExternalProgram, _ arguments: [String]) throws -> String {
    guard var work = WorkFolder() else {
      throw CommandFailure(
        "cannot-write", "no folder for temporary files can be made",
        explanation: "TMPDIR says where; by default it is /tmp.", status: ExitStatus.cannotWrite)
    }
    let (output, messages) = (work.file("output"), work.file("messages"))
    let ending = program.run(arguments, output: output, messages: messages)
    func firstLine(_ file: String) -> String {
      let text = String(decoding: WorkFolder.read(file) ?? [], as: UTF8.self)
      return text.split(separator: "\n").first.map(String.init) ?? ""
    }
    guard ending == .exited(0) else {
      throw CommandFailure(
        "program-failed", ExternalProgram.failure(of: "git", ending, said: firstLine(messages)),
        explanation: "Run it inside a git repository that has files checked out.",
        status: ExitStatus.missingInput)
    }
    return firstLine(output)
  }

  /// Changes the lines of .gitattributes; a file without lines is removed.
  func changeAttributes(_ change: (inout [String]) -> Void) throws {
    let path = folder + "/.gitattributes"
    let bytes = WorkFolder.read(path)
    let text = String(decoding: bytes ?? [], as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    let before = lines
    change(&lines)
    guard lines != before else { return }
    if lines.isEmpty {
      unlink(path)
      return
    }
    do throws(StoreError) {
      try OutputFile.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: path)
    } catch {
      throw CommandFailure(error, path: path)
    }
  }
}

/// How a shell is told to run the program that is running.
enum ProgramWord {
  /// The program's name where the path leads to it, else where it is.
  static func own() throws -> String {
    guard let running = resolved("/proc/self/exe") else {
      throw CommandFailure(
        "program-failed", "it can't be found out where argue is installed", status: ExitStatus.bug)
    }
    if let found = ExternalProgram("argue"), resolved(found.path) == running { return "argue" }
    return "'"
      + running.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }

  private static func resolved(_ path: String) -> String? {
    guard let name = realpath(path, nil) else { return nil }
    defer { free(name) }
    return String(cString: name)
  }
}
