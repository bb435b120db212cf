internal import ArgumentFormats
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore
internal import Glibc

struct EditText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Edit a map as text, in an editor.",
    discussion: """
      Opens the map as Argdown in $VISUAL or $EDITOR, and applies what was saved as one change. A \
      statement or reason whose line is deleted is removed; what has no line stays as it is. Where \
      something is wrong with the text nothing is applied, and the text is kept for --again.

        EDITOR=nano argue text debate.argue.json
      """)

  @OptionGroup var map: MapArgument

  @Option(help: "Go on with a text that was kept.", completion: .file())
  var again: String?

  @OptionGroup var options: EditOptions

  func validate() throws {
    if map.isStandardInput { throw ValidationError("An editor needs a map in a file.") }
  }

  func run() throws {
    var layout = ArgdownLayout()
    layout.isForEditing = true
    let base = Array(ArgdownExporter.text(try map.read(), layout).utf8)
    var content = base
    if let again { content = try Self.read(again) }
    let editor = try Self.editor()
    let path = try Self.makeFile(content)
    let status = Self.open(path, in: editor)
    guard let text = try? Self.read(path) else {
      throw CommandFailure(
        "editor-failed", "the editor left no text", explanation: "Nothing was changed.",
        status: ExitStatus.badInput)
    }
    guard status == 0 else {
      if text == content { unlink(path) }
      throw CommandFailure(
        "editor-failed", "the editor ended with an error, so nothing was changed",
        explanation: text == content ? nil : kept(path), status: ExitStatus.badInput)
    }
    guard again != nil || text != base else {
      unlink(path)
      Console.message("nothing was saved, so nothing was changed")
      return
    }
    do {
      try TextChange(map: map, options: options, file: path).apply(text, base: base)
    } catch var failure as CommandFailure {
      Console.message(kept(path))
      if failure.file == nil { failure.file = path }
      throw failure
    }
    unlink(path)
  }

  private func kept(_ path: String) -> String {
    "The text is kept: argue text \(map.path) --again \(path)"
  }

  private static func read(_ path: String) throws -> [UInt8] {
    do throws(StoreError) {
      return try InputFile.read(path)
    } catch {
      throw CommandFailure(error, path: path)
    }
  }

  /// The program that people edit texts in.
  private static func editor() throws -> String {
    for name in ["VISUAL", "EDITOR"] {
      if let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty { return value }
    }
    throw CommandFailure(
      "no-editor", "neither VISUAL nor EDITOR names an editor",
      explanation: "EDITOR=nano argue text … opens the map in nano.", status: 69)
  }

  /// Makes a file that only its owner can read.
  private static func makeFile(_ content: [UInt8]) throws -> String {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let ending = ".argdown"
    var template = Array("\(folder)/argue-XXXXXX\(ending)".utf8CString)
    let file = mkstemps(&template, Int32(ending.utf8.count))
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard file >= 0 else {
      throw CommandFailure(
        "cannot-write", "no text can be put into “\(folder)”", status: ExitStatus.cannotWrite)
    }
    defer { close(file) }
    var written = 0
    while written < content.count {
      let count = write(file, Array(content[written...]), content.count - written)
      guard count > 0 else {
        throw CommandFailure(
          "cannot-write", "“\(path)” can't be written", status: ExitStatus.cannotWrite)
      }
      written += count
    }
    return path
  }

  /// Runs an editor, which has the terminal, and waits for it.
  /// - Returns: Its exit code; -1 where it didn't end by itself.
  private static func open(_ path: String, in editor: String) -> Int32 {
    let shell = "/bin/sh"
    let arguments: [String] = [shell, "-c", "\(editor) \"$1\"", shell, path]
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var number: pid_t = 0
    guard posix_spawn(&number, shell, nil, nil, &words, environ) == 0 else { return -1 }
    var status: Int32 = 0
    while waitpid(number, &status, 0) < 0 {
      if errno != EINTR { return -1 }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }
}
