internal import ArgumentFiles
internal import ArgumentModel
internal import ArgumentReports
internal import ArgumentStore
internal import Foundation

/// The program `argue-editor`, which `argue edit` starts.
///
/// Its arguments are the port (0 for any), `open` to open a browser or `closed` not to, and the maps' files and
/// folders.
public enum EditorProgram {
  /// Runs the program with the process's arguments; it goes on until it is ended.
  public static func main() async -> Never {
    signal(SIGPIPE, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count > 2, let port = UInt16(arguments[0]),
      ["open", "closed"].contains(arguments[1])
    else {
      message("usage: argue-editor PORT open|closed MAP…; argue edit starts it")
      exit(64)
    }
    do {
      try await serve(Array(arguments[2...]), port: port, opens: arguments[1] == "open")
      exit(0)
    } catch let error as StoreError {
      for diagnostic in error.diagnostics { message(text(diagnostic, error.path)) }
      exit(error.exitCode)
    } catch let failure as FileFailure {
      for diagnostic in failure.diagnostics { message(text(diagnostic, nil)) }
      exit(failure.exitCode)
    } catch {
      message("error[bug]: \(error)")
      exit(70)
    }
  }

  private static func serve(_ names: [String], port: UInt16, opens: Bool) async throws {
    guard let engine = PageEngine.find() else {
      throw FileFailure(
        PageEngine.missing.rule, "the editor needs the engine, which isn't beside the program",
        explanation: PageEngine.missing.explanation, exitCode: 69)
    }
    let run = EditorAddress(port: 0).token
    let maps = try ServedMaps(names, run: run)
    let file = try addressFile(of: names)
    let kept = EditorAddress.kept(in: file)
    var address = kept ?? EditorAddress(port: port)
    if port != 0 { address.port = port }
    let bound: Listening
    if let listening = try? listen(maps, engine, address) {
      bound = listening
    } else if port == 0 {
      // The port of the last time is somebody else's now.
      bound = try listen(maps, engine, EditorAddress(port: 0))
    } else {
      throw FileFailure(
        "port-taken", "port \(port) isn't free",
        explanation: "Leave out --port, or name another one.", exitCode: 69)
    }
    bound.address.keep(in: file)
    let link = "http://127.0.0.1:\(bound.address.port)/\(bound.address.token)/"
    FileHandle.standardOutput.write(Data((link + "\n").utf8))
    if opens { openBrowser(link) }
    let watch = Task {
      while !Task.isCancelled {
        try await Task.sleep(for: .milliseconds(250))
        await maps.look()
      }
    }
    defer { watch.cancel() }
    // A server that ends by itself says why.
    try await bound.task.value
  }

  /// Where the address is kept by which pages find the server of these maps again.
  private static func addressFile(of names: [String]) throws(StoreError) -> String {
    let first = names[0]
    if DocumentList.isFolder(first) {
      return try MapStore(path: first + "/folder").companion("editors")
    }
    return try MapStore(path: first).companion(names.count > 1 ? "editors" : "editor")
  }

  private struct Listening {
    var address: EditorAddress
    var task: Task<Void, any Error>
  }

  /// Begins to listen.
  /// - Throws: `SocketError` where the port isn't free.
  private static func listen(
    _ maps: ServedMaps, _ engine: [UInt8], _ address: EditorAddress
  ) throws -> Listening {
    let server = EditorServer(maps, engine: engine, token: address.token)
    let listener = try EditorListener(port: address.port)
    var bound = address
    bound.port = listener.port
    let task = Task {
      try await listener.run { await server.answer($0, port: listener.port) }
    }
    return Listening(address: bound, task: task)
  }

  private static func openBrowser(_ link: String) {
    let browser = Process()
    browser.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    browser.arguments = ["xdg-open", link]
    browser.standardOutput = FileHandle.nullDevice
    browser.standardError = FileHandle.nullDevice
    // Whoever has none opens the address by hand.
    try? browser.run()
  }

  private static func text(_ diagnostic: Diagnostic, _ file: String?) -> String {
    let text = DiagnosticText(file: file, source: nil, hasColor: false).text(diagnostic)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  private static func message(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
