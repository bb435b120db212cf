import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// Maps as text, as people type, apply and edit them.
struct TextCommandTests {
  private static let text = """
    [ban]: Phones should stay outside. {role: thesis}
      + [distract]: They distract. #noise
        _ [some]: Some learn with them.

    """

  private func program() throws -> Program {
    let program = try Program()
    try program.write(Self.text, to: "m.argdown")
    let read = try program.run("import", "m.argdown", "--text-language", "en", "-o", "m.argue.json")
    #expect(read.status == 0, "\(read.messages)")
    return program
  }

  @Test("A text becomes a map, the map a text, and that the same map")
  func trip() throws {
    let program = try program()
    defer { program.cleanUp() }
    let map = try program.read("m.argue.json")
    #expect(try program.run("check", "m.argue.json").status == 0)
    #expect(try program.run("export", "m.argue.json", "-o", "again.ad").status == 0)
    #expect(try program.run("convert", "again.ad", "-o", "n.argue.json").status == 0)
    #expect(try program.read("n.argue.json") == map)
    #expect(
      try program.run("convert", "m.argue.json", "--to", "argdown").output.contains(
        "  + [distract]: They"))
    #expect(try program.run("formats").output.contains("argdown"))
  }

  @Test("A mistake in a text is said with its line, and what could be read is a map")
  func mistake() throws {
    let program = try program()
    defer { program.cleanUp() }
    try program.write("[a]: A.\n\n[b] text\n", to: "bad.argdown")
    let read = try program.run("import", "bad.argdown")
    #expect(read.status == 1)
    #expect(read.messages.contains("bad.argdown:3:4"), "\(read.messages)")
    #expect(try MapReader().read(Array(read.output.utf8)).map.statements.count == 2)
  }

  @Test("A changed text is applied as one change, which says what it removed and can be undone")
  func apply() throws {
    let program = try program()
    defer { program.cleanUp() }
    let before = try program.read("m.argue.json")
    try program.write(
      Self.text.replacingOccurrences(of: "They", with: "Phones")
        .replacingOccurrences(
          of: "    _ [some]: Some learn with them.\n", with: "  - [new]: New.\n"),
      to: "m.argdown")
    let dry = try program.run("apply", "m.argue.json", "--text", "m.argdown", "--dry-run")
    #expect(
      dry.status == 0 && dry.output.contains("\"edit\":\"remove\",\"id\":\"some\""), "\(dry.output)"
    )
    #expect(try program.read("m.argue.json") == before)
    let applied = try program.run("apply", "m.argue.json", "--text", "m.argdown")
    #expect(applied.status == 0)
    #expect(applied.messages.contains("removed “some”"))
    let map = try MapReader().read(Array(try program.read("m.argue.json").utf8)).map
    #expect(map.statements.map(\.id) == ["ban", "distract", "new"])
    #expect(map.statements[1].text["en"] == "Phones distract.")
    #expect(try program.run("undo", "m.argue.json").status == 0)
    #expect(try program.read("m.argue.json") == before)
    #expect(try program.run("apply", "m.argue.json").status == 64)
    try program.write("[ban] x\n", to: "bad.argdown")
    let refused = try program.run("apply", "m.argue.json", "--text", "bad.argdown")
    #expect(
      refused.status == 65 && refused.messages.contains("bad.argdown:1:6"), "\(refused.messages)")
    #expect(try program.read("m.argue.json") == before)
  }

  /// Runs `argue text` with a script for an editor, which gets the text's file as `$1`.
  private func edit(
    _ program: Program, _ script: String, _ arguments: String...
  ) throws -> (status: Int32, messages: String) {
    try program.write("#!/bin/sh\n\(script)\n", to: "editor.sh")
    let result = try program.run(
      ["text", "m.argue.json"] + arguments,
      environment: ["VISUAL": "", "EDITOR": "sh editor.sh", "TMPDIR": program.folder.path])
    return (result.status, result.messages)
  }

  private func kept(_ program: Program) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
      .filter { $0.hasPrefix("argue-") }
  }

  @Test(
    "An editor changes a map by its text, which only its owner can read and which goes afterwards")
  func editor() throws {
    let program = try program()
    defer { program.cleanUp() }
    let described = try program.run("set", "m.argue.json", "--map", "description=About them")
    #expect(described.status == 0)
    let edited = try edit(
      program,
      "cat \"$1\" > seen; stat -c %a \"$1\" > mode; sed -i 's/They/Phones/; s/ {role: thesis}//' \"$1\""
    )
    #expect(edited.status == 0, "\(edited.messages)")
    #expect(try program.read("mode") == "600\n")
    // What is edited elsewhere stands in nobody's way.
    #expect(try program.read("seen").contains("[ban]: Phones"))
    #expect(try !program.read("seen").contains("About them"))
    let whole = try program.run("export", "m.argue.json", "--format", "argdown")
    #expect(whole.output.contains("About"))
    let map = try MapReader().read(Array(try program.read("m.argue.json").utf8)).map
    #expect(map.statements[1].text["en"] == "Phones distract.")
    #expect(map.statements[0].role == nil)
    #expect(try kept(program).isEmpty)
  }

  @Test("Where nothing was saved, or the editor failed, nothing changes")
  func unchanged() throws {
    let program = try program()
    defer { program.cleanUp() }
    let before = try program.read("m.argue.json")
    let nothing = try edit(program, "true")
    #expect(nothing.status == 0 && nothing.messages.contains("nothing was saved"))
    #expect(try edit(program, "sed -i 's/They/Phones/' \"$1\"; exit 3").status == 65)
    #expect(try program.read("m.argue.json") == before)
    #expect(try kept(program).count == 1)
  }

  @Test("A text with a mistake is kept, and can be gone on with")
  func again() throws {
    let program = try program()
    defer { program.cleanUp() }
    let before = try program.read("m.argue.json")
    let failed = try edit(program, "sed -i 's/^.ban.:/[ban]/' \"$1\"")
    #expect(failed.status == 65 && failed.messages.contains("--again"), "\(failed.messages)")
    #expect(try program.read("m.argue.json") == before)
    let name = try #require(try kept(program).first)
    let mended = try edit(
      program, "sed -i 's/^.ban./[ban]:/; s/outside/inside/' \"$1\"", "--again", name)
    #expect(mended.status == 0, "\(mended.messages)")
    #expect(try program.read("m.argue.json").contains("inside"))
  }

  @Test("A pasted list becomes claims under claims, and says so")
  func list() throws {
    let program = try program()
    defer { program.cleanUp() }
    try program.write(
      "1. Ban them\n  - They distract\n  - They ring\n2. Teach instead\n", to: "list.txt")
    for arguments in [["--from", "list"], []] {
      let read = try program.run(["import", "list.txt"] + arguments)
      #expect(
        read.status == 0 && read.messages.contains("4 claims, 2 of them below others"),
        "\(read.messages)")
      let map = try MapReader().read(Array(read.output.utf8)).map
      #expect(map.reasons.map { $0.target?.rawValue } == ["ban-them", "ban-them"])
    }
  }
}
