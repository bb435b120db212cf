internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore

struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format", abstract: "Lay maps out canonically, in place.",
    discussion: """
      The same map gives the same bytes on every machine, so that differences between versions of a \
      file are differences of the map. From standard input the result goes to standard output.
      """)

  @Argument(
    help: ArgumentHelp("The maps' files, or - for standard input.", valueName: "maps"),
    completion: .file())
  var files: [MapPaths]

  @Flag(name: .customLong("check"), help: "Change nothing; exit 1 if a map isn't canonical.")
  var isCheck = false

  @Flag(name: .customLong("dry-run"), help: "Change nothing; say what would change.")
  var isDryRun = false

  @Flag(name: .customLong("json"), help: "Print which maps weren't canonical as JSON.")
  var isJSON = false

  @OptionGroup var limits: LimitOptions

  func run() throws {
    let maps = files.paths
    var changed: [String] = []
    for path in maps {
      let stored = try limits.read(path)
      let bytes = MapWriter().bytes(stored.document.map)
      if path == "-", !isCheck, !isDryRun {
        Console.write(bytes)
      } else if bytes != stored.bytes {
        changed.append(path)
        if !isCheck, !isDryRun { try replace(path) }
      }
    }
    if isJSON {
      let json = JSONObject([.init(name: "changed", value: .array(changed.map(JSONValue.string)))])
      Console.write(JSONWriter.canonical(.object(json)))
    } else {
      for path in changed {
        let isChanged = !isCheck && !isDryRun
        Console.message("\(path): \(isChanged ? "laid out canonically" : "isn't canonical")")
      }
    }
    if isCheck, !changed.isEmpty { throw CommandFailure.silent(status: ExitStatus.findings) }
  }

  private func replace(_ path: String) throws {
    do {
      _ = try limits.store(path).format()
    } catch {
      throw CommandFailure(error, path: path)
    }
  }
}
