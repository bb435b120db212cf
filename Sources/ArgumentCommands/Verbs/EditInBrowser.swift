internal import ArgumentFiles
internal import ArgumentParser
internal import Glibc

struct EditInBrowser: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Edit maps in the browser.",
    discussion: """
        argue edit MAP
        argue edit FOLDER
        argue edit MAP --port 8080 --no-open

      A small server of this machine's, reached by nobody else, shows the map in the browser, \
      where it is edited by keyboard, mouse or touch. Every change is in the file and its history \
      before the page says “saved”; what other programs change meanwhile comes into the page. Ctrl-C \
      ends the server, and the page keeps what wasn't saved until it is there again.

      Of a folder, or of several maps, a list is shown to choose from; the list and every page lead to \
      the others, each map with its own file and history. A map there that can't be read is shown with \
      what is wrong where, until its file is mended.

      `argue draw MAP --editable -o task.html` writes the same editor as one file that needs neither \
      server nor network.
      """)

  @Argument(
    help: ArgumentHelp("The maps' files, or folders of maps.", valueName: "map"),
    completion: .file())
  var maps: [String]

  @OptionGroup var limits: LimitOptions

  @Option(help: "The port; by default that of the last time, or a free one.")
  var port: UInt16 = 0

  @Flag(inversion: .prefixedNo, help: "Open the browser.")
  var open = true

  func run() throws {
    guard !maps.contains("-") else {
      throw ValidationError("Standard input can't be edited: name a file.")
    }
    // What is wrong with the only map is said as everywhere; of several the list says it.
    let list = try NamedMaps(paths: maps, limits: limits).list()
    guard !list.documents.contains(where: { $0.isFromArchive }) else {
      throw ValidationError("Maps in an archive can't be edited: unpack it.")
    }
    if !list.isForSeveral { _ = try limits.map(list.documents[0].path) }
    guard let program = Self.program else {
      throw CommandFailure(
        "no-editor", "the editor's program, argue-editor, isn't beside argue",
        explanation: "`Tools/demo` builds it; `swift build --product argue-editor` does too.",
        status: ExitStatus.unavailable)
    }
    let arguments = [program, String(port), open ? "open" : "closed"] + maps
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    // What reads and writes lines without waiting is for the server; here they are as ever.
    signal(SIGPIPE, SIG_DFL)
    signal(SIGXFSZ, SIG_DFL)
    execv(program, &words)
    throw CommandFailure(
      "no-editor", "argue-editor can't be started: \(String(cString: strerror(errno)))",
      status: ExitStatus.unavailable)
  }

  /// The editor's program, beside this one.
  private static var program: String? {
    OwnProgram.path(beside: "argue-editor").flatMap { access($0, X_OK) == 0 ? $0 : nil }
  }
}
