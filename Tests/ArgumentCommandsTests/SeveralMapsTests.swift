import Foundation
import TestSupport
import Testing

/// What is asked of one map is asked of thirty too: of folders, patterns and archives.
struct SeveralMapsTests {
  private static let names = ["anna", "陳美玲"]

  private func program() throws -> Program {
    let program = try Program()
    try FileManager.default.createDirectory(
      at: program.folder.appending(path: "class"), withIntermediateDirectories: true)
    for name in Self.names {
      let map = "class/\(name).argue.json"
      #expect(try program.run("new", map, "--thesis", "Phones of \(name).").status == 0)
      #expect(try program.run("add", map, "They distract.", "--under", "1").status == 0)
    }
    return program
  }

  private func files(_ program: Program, in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: program.folder.appending(path: folder).path
    ).sorted()
  }

  @Test("Outlines come one after the other, each under its file's name")
  func show() throws {
    let program = try program()
    defer { program.cleanUp() }
    let shown = try program.run("show", "class", "--no-ids")
    #expect(shown.status == 0, "\(shown.messages)")
    let headings = shown.output.split(separator: "\n").filter { $0.hasPrefix("==>") }
    #expect(headings == Self.names.map { "==> class/\($0).argue.json <==" })
    for name in Self.names { #expect(shown.output.contains("Phones of \(name).")) }
    // One alone is shown as ever, and as JSON several are a line each.
    #expect(try !program.run("show", "class/anna.argue.json").output.contains("==>"))
    let lines = try program.run("show", "class/*.json", "--json").output.split(separator: "\n")
    #expect(lines.count == 2)
    try program.write(lines.joined(separator: "\n") + "\n", to: "lines.jsonl")
    #expect(try program.run("check", "--jsonl", "lines.jsonl", "--quiet").status == 0)
  }

  @Test("Verdicts of many end with who has what; as JSON each line names its file")
  func evaluate() throws {
    let program = try program()
    defer { program.cleanUp() }
    let told = try program.run("evaluate", "class/")
    #expect(told.status == 0, "\(told.messages)")
    #expect(told.output.contains("==> class/anna.argue.json <=="))
    let summary = told.output.split(separator: "\n").suffix(3)
    #expect(summary.first?.hasPrefix("map ") == true)
    #expect(summary.dropFirst().allSatisfy { $0.hasSuffix("stands") })
    let json = try program.run("evaluate", "class", "--json").output.split(separator: "\n")
    #expect(
      json.map { $0.prefix(while: { $0 != "," }) }
        == Self.names.map { "{\"file\":\"class/\($0).argue.json\"" })
    #expect(try program.run("evaluate", "class", "--overlay").status == 64)
    let why = try program.run("evaluate", "class", "--why", "1.1")
    #expect(why.status == 0, "\(why.messages)")
  }

  @Test("A folder gets a file for each map, named after it, and nothing in it is replaced unasked")
  func folder() throws {
    let program = try program()
    defer { program.cleanUp() }
    let exported = try program.run("export", "class", "--format", "markdown", "-o", "handouts/")
    #expect(exported.status == 0, "\(exported.messages)")
    #expect(exported.messages.contains("class/anna.argue.json → handouts/anna.md"))
    #expect(try files(program, in: "handouts") == ["anna.md", "陳美玲.md"])
    #expect(try program.read("handouts/陳美玲.md").contains("Phones of 陳美玲."))
    // The same again changes nothing; other content is in the way, unless it is meant.
    #expect(
      try program.run("export", "class", "--format", "markdown", "-o", "handouts/").status == 0)
    try program.write("My own notes", to: "handouts/anna.md")
    let refused = try program.run("export", "class", "--format", "markdown", "-o", "handouts")
    #expect(refused.status == 74)
    #expect(try program.read("handouts/anna.md") == "My own notes")
    #expect(
      try program.run("export", "class", "--format", "markdown", "-o", "handouts", "--force").status
        == 0)
    #expect(try program.read("handouts/anna.md").contains("Phones of anna."))

    let drawn = try program.run("draw", "class", "-o", "pictures/")
    #expect(drawn.status == 0, "\(drawn.messages)")
    #expect(try files(program, in: "pictures") == ["anna.svg", "陳美玲.svg"])
    #expect(try program.run("draw", "class", "-o", "one.svg").status == 64)
    #expect(try program.run("draw", "class", "-o", "pictures").status == 0)
    let layouts = try program.run("draw", "class", "--format", "layout", "-o", "layouts/")
    #expect(layouts.status == 0, "\(layouts.messages)")
    #expect(try files(program, in: "layouts") == ["anna.layout.json", "陳美玲.layout.json"])
  }

  @Test("What several maps lose is added up, and said once")
  func losses() throws {
    let program = try program()
    defer { program.cleanUp() }
    for name in Self.names {
      let map = "class/\(name).argue.json"
      #expect(try program.run("add", "comment", map, "--on", "1", "--text", "Good.").status == 0)
    }
    let exported = try program.run("export", "class", "--format", "mermaid", "-o", "m/")
    #expect(exported.status == 0)
    let losses = exported.messages.split(separator: "\n").filter { $0.contains("comments") }
    #expect(losses.count == 1 && losses[0].contains("2 comments, in 2 documents"), "\(losses)")
  }

  @Test("A map that can't be read is said by name, and the others have their turn")
  func broken() throws {
    let program = try program()
    defer { program.cleanUp() }
    try program.write("{", to: "class/b.argue.json")
    for command in [
      ["show"], ["evaluate"], ["export", "--format", "dot", "-o", "dot/"], ["draw", "-o", "svg/"],
    ] {
      let run = try program.run([command[0], "class"] + command.dropFirst())
      #expect(run.status == 65, "\(command)")
      #expect(run.messages.contains("class/b.argue.json"))
    }
    #expect(try files(program, in: "dot").count == 2)
    #expect(try files(program, in: "svg").count == 2)
    let packed = try program.shell("tar -cf class.tar class && argue show class.tar")
    #expect(packed.status == 65)
    #expect(packed.messages.contains("class.tar/class/b.argue.json"), "\(packed.messages)")
    #expect(packed.output.contains("==> class.tar/class/anna.argue.json <=="))
    #expect(try program.run("show", "handouts").status == 66)
    try FileManager.default.createDirectory(
      at: program.folder.appending(path: "empty"), withIntermediateDirectories: true)
    for command in ["show", "evaluate", "draw", "export"] {
      let format =
        command == "export" ? ["--format", "dot"] : command == "draw" ? ["-o", "x/"] : []
      let none = try program.run([command, "empty"] + format)
      #expect(none.status == 66)
      #expect(none.messages.contains("there is no map in “empty”"))
    }
  }

  @Test(
    "With --watch each change is answered, also while the map is broken",
    arguments: [["show"], ["check"], ["evaluate"], ["draw", "--format", "svg"]])
  func watch(command: [String]) async throws {
    let program = try program()
    defer { program.cleanUp() }
    let path = program.folder.appending(path: "class/anna.argue.json")
    let (output, messages) = (
      program.folder.appending(path: "out"), program.folder.appending(path: "messages")
    )
    let child = try Child(
      [command[0], path.path, "--watch"] + command.dropFirst(), output: output.path,
      messages: messages.path)
    defer {
      child.kill()
      _ = child.wait()
    }
    func told() throws -> String {
      try String(contentsOf: output, encoding: .utf8)
        + String(contentsOf: messages, encoding: .utf8)
    }
    /// Waits for something new that has a word in it.
    func expect(_ word: String, after before: String) async throws {
      for _ in 0..<600 where try !told().dropFirst(before.count).contains(word) {
        try await Task.sleep(for: .milliseconds(50))
      }
      #expect(try told().contains(word))
      #expect(!child.hasEnded)
    }
    try await expect(command[0] == "check" ? "nothing found" : "anna", after: "")
    let first = try told()
    let sound = try Data(contentsOf: path)
    try Data("{".utf8).write(to: path)
    try await expect("error[", after: first)
    let second = try told()
    try sound.write(to: path)
    try await expect(command[0] == "check" ? "nothing found" : "anna", after: second)
  }

  @Test("Only the file of one map is watched")
  func watchMany() throws {
    let program = try program()
    defer { program.cleanUp() }
    #expect(try program.run("show", "class", "--watch").status == 64)
    #expect(try program.run("show", "-", "--watch").status == 64)
    #expect(try program.run("check", "class", "--watch").status == 64)
    #expect(try program.run("check", "class", "--watch", "--fix").status == 64)
  }
}
